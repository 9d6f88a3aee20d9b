import { expect, test } from 'vitest'
import { createSentOnce } from './sent-once.ts'

function desk() {
  let now = 0
  let received = 0
  const once = createSentOnce<{ code: string }>({ within: 600, now: () => now })
  return {
    send: (what: unknown) => once(what, async () => ({ code: `${(received += 1)}` })),
    once,
    pass: (time: number) => (now += time),
    received: () => received,
  }
}

test('two taps at once and a third a little later are one thing with one code; another text is another', async () => {
  const { send, received, pass } = desk()
  const codes = await Promise.all([send({ text: 'a' }), send({ text: 'a' }), send({ text: 'b' })])
  pass(599)
  expect([...codes, await send({ text: 'a' })].map((one) => one?.code)).toEqual(['1', '1', '2', '1'])
  pass(1)
  expect((await send({ text: 'a' }))?.code).toBe('3')
  expect(received()).toBe(3)
})

test('what failed, or led nowhere, is tried again', async () => {
  const { once, send } = desk()
  const failing = async (): Promise<never> => Promise.reject(new Error('no room'))
  await expect(once('a', failing)).rejects.toThrow('no room')
  expect(await once('a', async () => null)).toBeNull()
  expect((await send('a'))?.code).toBe('1')
})

test('memory is bounded: beyond ten thousand the oldest is forgotten', async () => {
  const { send, received } = desk()
  await send('first')
  for (let index = 0; index < 10_000; index += 1) await send(index)
  await send('first')
  expect(received()).toBe(10_002)
})
