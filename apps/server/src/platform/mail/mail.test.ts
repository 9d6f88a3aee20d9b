import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { testDatabase } from '../../../../../tests/support/database.ts'
import { runDueJobs } from '../../../../../tests/support/jobs.ts'
import { createPlatform } from '../../platform.ts'
import { createClock } from '../clock.ts'
import { loadConfig } from '../config.ts'
import type { Database } from '../database/database.ts'
import type { Platform } from '../http/server.ts'
import { newId } from '../id.ts'
import { sendKept, writeMail } from './outbox.ts'
import { startSmtp, type TestSmtp } from './test-smtp.ts'

const place = newId()
let database: Database
let smtp: TestSmtp
let real = new Date('2024-03-10T02:00:00Z')
let connected: Platform
let unconnected: Platform

beforeAll(async () => {
  database = await testDatabase()
  smtp = await startSmtp()
  const clock = createClock(null, () => real)
  connected = createPlatform(
    loadConfig({ SMTP_URL: smtp.url, MAIL_FROM: 'tdkt@vinhthuan.example' }),
    clock,
    database,
  )
  unconnected = createPlatform(loadConfig({}), clock, database)
})
afterAll(() => smtp.close())

beforeEach(async () => {
  smtp.refuse(null)
  smtp.received.length = 0
  await inSystem(async (tx) => {
    await tx.deleteFrom('platform.mails').execute()
    await tx.deleteFrom('platform.jobs').execute()
  })
})

const inSystem = <T>(work: Parameters<Database['transaction']>[1]): Promise<T> =>
  database.transaction({ localityId: null }, work) as Promise<T>

const write = () =>
  inSystem((tx) =>
    writeMail(tx, connected.enqueue, {
      localityId: place,
      to: 'hoa@vinhthuan.example',
      subject: 'Còn 3 ngày: nộp báo cáo quý I',
      text: 'Kính gửi bà Trần Thị Ngọc Ẩn,\n.\nMột dòng chỉ có dấu chấm không được làm mất phần sau.',
      at: real,
    }),
  )
const states = async () => {
  const rows = await inSystem<{ state: string; error: string | null }[]>((tx) =>
    tx.selectFrom('platform.mails').select(['state', 'error']).execute(),
  )
  return rows.map(({ state, error }) => (error === null ? state : `${state}: ${error}`))
}

/** The text of a message, whatever transfer encoding the writer chose. */
function textOf(message: string): string {
  const [head = '', ...rest] = message.split('\r\n\r\n')
  const body = rest.join('\r\n\r\n')
  if (/base64/i.test(head)) return Buffer.from(body, 'base64').toString('utf8')
  const bytes = body
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString('utf8')
}

test('a mail is sent with its Vietnamese whole, and a second run does not send it again', async () => {
  await write()
  expect(await runDueJobs(connected)).toEqual(['send-mail: done'])
  const [mail] = smtp.received
  expect([mail?.from, mail?.to]).toEqual(['tdkt@vinhthuan.example', 'hoa@vinhthuan.example'])
  expect(mail?.message).toMatch(/^Subject: =\?UTF-8\?/m)
  expect(textOf(mail!.message).replace(/^\.\./gm, '.')).toContain('Trần Thị Ngọc Ẩn')
  expect(textOf(mail!.message)).toContain('không được làm mất phần sau')
  expect(await states()).toEqual(['sent'])
  await inSystem((tx) => tx.updateTable('platform.jobs').set({ state: 'waiting' }).execute())
  await runDueJobs(connected)
  expect(smtp.received.length).toBe(1)
})

test('without a mail server it is kept, and goes out once there is one', async () => {
  await write()
  expect(await runDueJobs(unconnected)).toEqual(['send-mail: done'])
  expect([await states(), smtp.received.length]).toEqual([['kept'], 0])
  expect(await inSystem((tx) => sendKept(tx, connected.enqueue, newId()))).toBe(0)
  expect(await inSystem((tx) => sendKept(tx, connected.enqueue, place))).toBe(1)
  await runDueJobs(connected)
  expect([await states(), smtp.received.length]).toEqual([['sent'], 1])
})

test('what the server refuses for ever is not tried again', async () => {
  smtp.refuse('550 no such mailbox')
  await write()
  expect(await runDueJobs(connected)).toEqual(['send-mail: done'])
  expect(await states()).toEqual([expect.stringMatching(/^refused: .*550 no such mailbox/)])
})

test('what the server refuses for now is tried again later', async () => {
  smtp.refuse('451 try later')
  await write()
  expect(await runDueJobs(connected)).toEqual(['send-mail: waiting'])
  expect(await states()).toEqual([expect.stringMatching(/^waiting: .*451/)])
  smtp.refuse(null)
  real = new Date(real.getTime() + 61_000)
  expect(await runDueJobs(connected)).toEqual(['send-mail: done'])
  expect([await states(), smtp.received.length]).toEqual([['sent'], 1])
})

test('a mail that never got through is kept for an administrator to send again', async () => {
  smtp.refuse('451 try later')
  await write()
  for (let attempt = 1; attempt <= 8; attempt++) {
    real = new Date(real.getTime() + 7 * 3_600_000)
    await runDueJobs(connected)
  }
  expect(await states()).toEqual([expect.stringMatching(/^kept: .*451/)])
  smtp.refuse(null)
  expect(await inSystem((tx) => sendKept(tx, connected.enqueue, place))).toBe(1)
  await runDueJobs(connected)
  expect([await states(), smtp.received.length]).toEqual([['sent'], 1])
})

test('nothing is written when the transaction that wanted to say it fails', async () => {
  const failed = inSystem(async (tx) => {
    await writeMail(tx, connected.enqueue, {
      localityId: place,
      to: 'a@b.example',
      subject: 'A',
      text: 'B',
      at: real,
    })
    throw new Error('later step failed')
  })
  await expect(failed).rejects.toThrow('later step failed')
  expect(await states()).toEqual([])
})
