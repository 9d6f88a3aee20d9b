import { expect, test } from 'vitest'
import { expectAccessible, journey, signIn } from './journey.ts'

const at = journey()

/** Sixty points by forty, with the place where it was taken. */
const photo = Buffer.from(
  [
    '/9j/4QD+RXhpZgAASUkqAAgAAAAHABIBAwABAAAAAQAAABoBBQABAAAAYgAAABsBBQABAAAAagAAACgBAwABAAAAAgAAABMCAwAB',
    'AAAAAQAAAGmHBAABAAAAcgAAACWIBAABAAAAwAAAAAAAAAA4YwAA6AMAADhjAADoAwAABgAAkAcABAAAADAyMTABkQcABAAAAAEC',
    'AwAAoAcABAAAADAxMDABoAMAAQAAAP//AAACoAQAAQAAADwAAAADoAQAAQAAACgAAAAAAAAAAgABAAIAAgAAAE4AAAACAAUAAwAA',
    'AN4AAAAAAAAADAAAAAEAAAAOAAAAAQAAAAMAAAABAAAA/9sAQwAUDg8SDw0UEhASFxUUGB4yIR4cHB49LC4kMklATEtHQEZFUFpz',
    'YlBVbVZFRmSIZW13e4GCgU5gjZeMfZZzfoF8/9sAQwEVFxceGh47ISE7fFNGU3x8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8',
    'fHx8fHx8fHx8fHx8fHx8fHx8fHx8/8AAEQgAKAA8AwEiAAIRAQMRAf/EABUAAQEAAAAAAAAAAAAAAAAAAAAE/8QAFBABAAAAAAAA',
    'AAAAAAAAAAAAAP/EABUBAQEAAAAAAAAAAAAAAAAAAAAE/8QAFBEBAAAAAAAAAAAAAAAAAAAAAP/aAAwDAQACEQMRAD8AlAEwAAAA',
    'AAAAAAAAAAAAAAAAAD//2Q==',
  ].join(''),
  'base64',
)

test('a photo is brought with its words, is seen on the page, and on the portal only while the subject agrees', async () => {
  const page = await at.open({ width: 360 })
  await signIn(page, at, 'dienkhanh.chuyenvien')
  const reply = await page.request.get(at.url('/api/exemplars?stage=publicized&limit=1'))
  const [{ id, title }] = ((await reply.json()) as { rows: [{ id: string; title: string }] }).rows
  await page.goto(at.url(`/van-phong/dien-hinh/${id}/sua`))
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Chọn ảnh' }).click(),
  ])
  await chooser.setFiles({ name: 'chan-dung.jpg', mimeType: 'image/jpeg', buffer: photo })
  await page.getByLabel('Tả ảnh').fill('Người trong cuộc đứng bên ruộng')
  await page.getByLabel('Người chụp').fill('Đài truyền thanh xã')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Lưu', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: title }).waitFor()
  await page.getByRole('img', { name: 'Người trong cuộc đứng bên ruộng' }).waitFor()
  await expectAccessible(page)

  const story = await at.open({ width: 360 })
  const told = async () => {
    await story.goto(at.url(`/dienkhanh/dien-hinh/${id}`))
    return story.getByRole('img', { name: 'Người trong cuộc đứng bên ruộng' }).count()
  }
  expect(await told()).toBe(0)
  const agree = async (agreed: boolean, givenOn: string) => {
    const { status } = await page.request
      .post(at.url(`/api/exemplars/${id}/confirmations`), {
        data: { purpose: 'photo', agreed, givenOn, how: 'Ký bản thảo' },
      })
      .then((answer) => ({ status: answer.status() }))
    expect(status).toBe(201)
  }
  await agree(true, '2024-03-09')
  expect(await told()).toBeGreaterThan(0)
  await agree(false, '2024-03-10')
  expect(await told()).toBe(0)
  await story.context().close()
  await page.context().close()
}, 120_000)
