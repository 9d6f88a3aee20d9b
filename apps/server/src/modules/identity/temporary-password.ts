import { randomBytes } from 'node:crypto'
import { base32 } from './totp.ts'

/** Sixty random bits in three groups that can be read out over the telephone. */
export const newTemporaryPassword = (): string =>
  base32(randomBytes(8)).toLowerCase().slice(0, 12).match(/.{4}/g)!.join('-')
