import { mkdtemp, readdir, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { removeFolder, startServer } from '../support/running-server.ts'

test('an operator starts an empty installation, is told the first password once, stops and starts again', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'guong-sang-operator-'))
  const environment = { DATA_DIR: folder, DEMO: '0' }
  const first = await startServer(environment)
  expect(first.said()).toMatch(/quantri, mật khẩu tạm \S+-\S+-\S+/)
  expect((await fetch(`${first.url}/healthz`)).status).toBe(200)
  expect(await (await fetch(`${first.url}/readyz`)).json()).toMatchObject({
    status: 'ready',
    engine: 'embedded',
  })
  expect((await fetch(`${first.url}/api/demo`)).status).toBe(404)

  await expect(startServer(environment)).rejects.toThrow(/đang|khác/)

  expect(await first.stop()).toBe(0)
  expect(first.said()).toContain('Đã dừng, dữ liệu đã ghi đủ.')

  const second = await startServer(environment)
  expect(second.said()).not.toContain('mật khẩu tạm')
  expect((await fetch(`${second.url}/`)).status).toBe(200)
  await second.kill()

  const third = await startServer(environment)
  expect((await fetch(`${third.url}/readyz`)).status).toBe(200)
  expect(await third.stop()).toBe(0)
  for (const name of await readdir(folder)) expect((await stat(join(folder, name))).mode & 0o007).toBe(0)
  await removeFolder(folder)
}, 120_000)

test('a wrong configuration is told whole, in one go, and nothing starts', async () => {
  const wrong = { PORT: '99999', TODAY: '2024-02-31', SMTP_URL: 'smtp://127.0.0.1:25' }
  await expect(startServer(wrong)).rejects.toThrow(/3 chỗ chưa đúng[\s\S]*PORT[\s\S]*TODAY[\s\S]*MAIL_FROM/)
})
