import { existsSync, readFileSync, statSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { isSealed, openSeal } from './seal.ts'

const folder = () => mkdtemp(join(tmpdir(), 'guong-sang-khoa-'))

test('what is sealed opens again for its owner, and each time looks different', async () => {
  const seal = openSeal({ DATA_DIR: await folder(), SECRET_KEY: undefined })
  const [first, again] = [seal.close('JBSWY3DP', 'một'), seal.close('JBSWY3DP', 'một')]
  expect(first).not.toBe(again)
  expect([isSealed(first), isSealed('JBSWY3DP'), first.includes('JBSWY3DP')]).toEqual([true, false, false])
  expect([seal.open(first, 'một'), seal.open(again, 'một')]).toEqual(['JBSWY3DP', 'JBSWY3DP'])
})

test('another owner, another key or a changed letter opens nothing', async () => {
  const seal = openSeal({ DATA_DIR: await folder(), SECRET_KEY: 'một khóa đủ dài để dùng cho kiểm thử' })
  const other = openSeal({ DATA_DIR: await folder(), SECRET_KEY: 'một khóa khác cũng đủ dài để kiểm thử' })
  const sealed = seal.close('bí mật', 'một')
  const last = sealed.at(-1) === 'A' ? 'Q' : 'A'
  expect([
    seal.open(sealed, 'hai'),
    other.open(sealed, 'một'),
    seal.open(sealed.slice(0, -1) + last, 'một'),
    seal.open('sealed:1:', 'một'),
  ]).toEqual([null, null, null, null])
})

test('the key lies in the data folder for one account alone, is made once, and only when it is needed', async () => {
  const DATA_DIR = join(await folder(), 'data')
  const path = join(DATA_DIR, 'secret.key')
  const seal = openSeal({ DATA_DIR, SECRET_KEY: undefined })
  expect(existsSync(path)).toBe(false)
  const sealed = seal.close('bí mật', 'một')
  const key = readFileSync(path, 'utf8')
  expect([key.trim().length, statSync(path).mode & 0o777]).toEqual([43, 0o600])
  expect(openSeal({ DATA_DIR, SECRET_KEY: undefined }).open(sealed, 'một')).toBe('bí mật')
  expect(readFileSync(path, 'utf8')).toBe(key)
})
