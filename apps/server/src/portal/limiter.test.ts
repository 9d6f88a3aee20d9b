import { expect, test } from 'vitest'
import { askerOf, createLimiter } from './limiter.ts'

test('so many times within an hour, and again when the hour has gone; one asker does not tire another', () => {
  let now = 0
  const allows = createLimiter({ times: 2, within: 3600, now: () => now })
  expect([allows('a'), allows('a'), allows('a'), allows('b')]).toEqual([true, true, false, true])
  now = 3601
  expect(allows('a')).toBe(true)
})

test('beyond ten thousand askers the oldest is forgotten', () => {
  const allows = createLimiter({ times: 1, within: 3600, now: () => 0 })
  expect([allows('first'), allows('first')]).toEqual([true, false])
  for (let index = 0; index < 10_000; index++) allows(`other ${index}`)
  expect(allows('first')).toBe(true)
})

test.each([
  ['203.0.113.7', '203.0.113.7'],
  ['::ffff:203.0.113.7', '::ffff:203.0.113.7'],
  ['2001:db8:1:2:a:b:c:d', '2001:db8:1:2'],
  ['2001:db8:1:2::9', '2001:db8:1:2'],
  ['2001:db8::9', '2001:db8::'],
  ['::1', '::'],
])('whoever writes from %s is %s', (ip, asker) => {
  expect(askerOf(ip)).toBe(asker)
})
