import { expect, test } from 'vitest'
import { addressAttempt, durationInWords, nameAttempt, waitFor } from './throttle.ts'

const at = new Date('2024-03-10T02:00:00Z')

test('waits grow with wrong attempts and stop growing at fifteen minutes', () => {
  const name = nameAttempt('dienbien.lanhdao', '10.0.0.1', false)
  const waits = [0, 4, 5, 6, 7, 8, 9, 10, 500].map((attempts) =>
    durationInWords(waitFor(name, attempts, at, at)),
  )
  expect(waits).toEqual([
    '1 giây',
    '1 giây',
    '30 giây',
    '1 phút',
    '2 phút 30 giây',
    '5 phút',
    '10 phút',
    '15 phút',
    '15 phút',
  ])
  expect(waitFor(name, 4, at, at)).toBe(0)
})

test('a wait shrinks as time passes, and ends', () => {
  const name = nameAttempt('dienbien.lanhdao', '10.0.0.1', false)
  const after = (seconds: number) => waitFor(name, 7, at, new Date(at.getTime() + seconds * 1000))
  expect(durationInWords(after(20))).toBe('2 phút 10 giây')
  expect(after(150)).toBe(0)
})

test('an office address has more free attempts than a name', () => {
  expect(waitFor(addressAttempt('10.0.0.1'), 29, at, at)).toBe(0)
  expect(waitFor(addressAttempt('10.0.0.1'), 30, at, at)).toBe(30_000)
})

test('one IPv6 network is one address, and IPv4 inside IPv6 is IPv4', () => {
  expect(addressAttempt('2001:ee0:4f00:1::1').key).toBe(addressAttempt('2001:0ee0:4f00:1:abcd::9').key)
  expect(addressAttempt('2001:ee0:4f00:2::1').key).not.toBe(addressAttempt('2001:ee0:4f00:1::1').key)
  expect(addressAttempt('::ffff:10.0.0.1').key).toBe(addressAttempt('10.0.0.1').key)
  expect(addressAttempt('::1').key).toBe('address:0:0:0:0::/64')
})

test('a name guessed from outside does not count against its owner at the usual desk', () => {
  expect(nameAttempt('a', '10.0.0.1', true).key).not.toBe(nameAttempt('a', '10.0.0.1', false).key)
})

test('a password typed where the name belongs does not stand in the key', () => {
  expect(nameAttempt('gió mùa đông bắc', '10.0.0.1', false).key).not.toContain('gió')
})
