import { expect, test } from 'vitest'
import { hashRecoveryCode, isRecoveryCode, newRecoveryCodes } from './recovery-codes.ts'
import { base32, codeAt, matchCode, newTotpSecret, otpauthUri, stepAt } from './totp.ts'

const secret = base32(Buffer.from('12345678901234567890'))

test('base 32 follows RFC 4648', () => {
  const vectors = {
    '': '',
    f: 'MY',
    fo: 'MZXQ',
    foo: 'MZXW6',
    foob: 'MZXW6YQ',
    fooba: 'MZXW6YTB',
    foobar: 'MZXW6YTBOI',
  }
  for (const [plain, coded] of Object.entries(vectors)) expect(base32(Buffer.from(plain))).toBe(coded)
})

test('codes are those of RFC 6238, appendix B (SHA-1, eight digits)', () => {
  const vectors: [number, string][] = [
    [59, '94287082'],
    [1_111_111_109, '07081804'],
    [1_111_111_111, '14050471'],
    [1_234_567_890, '89005924'],
    [2_000_000_000, '69279037'],
    [20_000_000_000, '65353130'],
  ]
  for (const [seconds, code] of vectors)
    expect(codeAt(secret, stepAt(new Date(seconds * 1000)), 8)).toBe(code)
})

test('a code holds one step early and one step late, not two', () => {
  const now = new Date('2024-03-10T02:00:15Z')
  const step = stepAt(now)
  const fits = (offset: number) => matchCode(secret, codeAt(secret, step + offset), now, 0)
  expect([-2, -1, 0, 1, 2].map(fits)).toEqual([null, step - 1, step, step + 1, null])
})

test('a code that was used, or is older than the one used, is refused', () => {
  const now = new Date('2024-03-10T02:00:15Z')
  const step = stepAt(now)
  expect(matchCode(secret, codeAt(secret, step), now, step)).toBeNull()
  expect(matchCode(secret, codeAt(secret, step - 1), now, step)).toBeNull()
  expect(matchCode(secret, codeAt(secret, step + 1), now, step)).toBe(step + 1)
})

test('a code may be typed as two groups; anything else than six digits fits nothing', () => {
  const now = new Date('2024-03-10T02:00:15Z')
  const code = codeAt(secret, stepAt(now))
  expect(matchCode(secret, `${code.slice(0, 3)} ${code.slice(3)}`, now, 0)).toBe(stepAt(now))
  for (const typed of ['', '12345', '1234567', 'ａｂｃｄｅｆ', 'điện1'])
    expect(matchCode(secret, typed, now, 0)).toBeNull()
})

test('the QR code names the program, the account and the parameters', () => {
  const uri = new URL(otpauthUri(newTotpSecret(), 'dienbien.chuyenvien'))
  expect(decodeURIComponent(uri.pathname)).toBe('/Gương Sáng:dienbien.chuyenvien')
  expect(Object.fromEntries(uri.searchParams)).toEqual({
    secret: expect.stringMatching(/^[A-Z2-7]{32}$/),
    issuer: 'Gương Sáng',
    algorithm: 'SHA1',
    digits: '6',
    period: '30',
  })
})

test('recovery codes are ten, different, readable, and hashed for one account', () => {
  const codes = newRecoveryCodes()
  expect(new Set(codes).size).toBe(10)
  for (const code of codes) {
    expect(code).toMatch(/^[a-z2-7]{4}(-[a-z2-7]{4}){3}$/)
    expect(isRecoveryCode(code)).toBe(true)
  }
  expect(isRecoveryCode('123 456')).toBe(false)
  const [code] = codes as [string]
  expect(hashRecoveryCode('a', code.toUpperCase().replaceAll('-', ' '))).toBe(hashRecoveryCode('a', code))
  expect(hashRecoveryCode('b', code)).not.toBe(hashRecoveryCode('a', code))
})
