import { newId } from '../../platform/id.ts'
import { expect, test } from 'vitest'
import { cookieOf, droppedCookie, readCookie } from './cookies.ts'
import { deviceOf } from './device.ts'
import { newToken, readToken } from './tokens.ts'

test('a token leads to its locality and to a hash; the hash does not lead back', () => {
  const localityId = newId()
  const token = newToken(localityId)
  expect(readToken(token.text)).toEqual({ localityId, hash: token.hash })
  expect(token.hash).toMatch(/^[0-9a-f]{64}$/)
  expect(newToken(localityId).text).not.toBe(token.text)
})

test('whatever is not a token is nothing', () => {
  const { text } = newToken(newId())
  for (const wrong of [undefined, '', text.slice(1), `${text}x`, text.replace('.', ';'), "' or 1=1 --"])
    expect(readToken(wrong)).toBeNull()
})

test('over https the cookie has the prefix no other site can plant, on a loopback address a plain name', () => {
  expect(cookieOf('gs-session', 'x', true)).toBe(
    '__Host-gs-session=x; Path=/; HttpOnly; SameSite=Lax; Secure',
  )
  expect(cookieOf('gs-session', 'x', false)).toBe('gs-session=x; Path=/; HttpOnly; SameSite=Lax')
  expect(droppedCookie('gs-session', true)).toContain('Max-Age=0')
})

test('a cookie is read by its whole name only', () => {
  const header = 'a=1; xgs-session=2; gs-session=three; gs-step=4'
  expect(readCookie(header, 'gs-session', false)).toBe('three')
  expect(readCookie(header, 'gs-session', true)).toBeUndefined()
  expect(readCookie('gs-session=planted; __Host-gs-session=own', 'gs-session', true)).toBe('own')
  expect(readCookie(undefined, 'gs-session', false)).toBeUndefined()
})

test.each([
  [
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36',
    'Chrome trên Windows',
  ],
  [
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36 Edg/156.0.0.0',
    'Edge trên Windows',
  ],
  [
    'Mozilla/5.0 (Windows NT 6.1) AppleWebKit/537.36 (KHTML, like Gecko) coc_coc_browser/100.0 Chrome/94.0 Safari/537.36',
    'Cốc Cốc trên Windows',
  ],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1',
    'Safari trên iPhone',
  ],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox trên Linux'],
  ['curl/8.0', 'Thiết bị không rõ'],
  [undefined, 'Thiết bị không rõ'],
])('%s is shown as %s', (userAgent, words) => {
  expect(deviceOf(userAgent)).toBe(words)
})
