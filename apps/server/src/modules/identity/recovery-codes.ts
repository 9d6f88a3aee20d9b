/** Mã dự phòng: ten codes on paper for whoever loses the phone. Each opens the second step once. */
import { createHash, randomBytes } from 'node:crypto'
import { base32 } from './totp.ts'

const COUNT = 10

export const newRecoveryCodes = (): string[] =>
  Array.from({ length: COUNT }, () => {
    const letters = base32(randomBytes(10)).toLowerCase()
    return letters.match(/.{4}/g)!.join('-')
  })

/** Eighty random bits need no slow hash; the account keeps equal codes of two people apart. */
export const hashRecoveryCode = (accountId: string, typed: string): string =>
  createHash('sha256')
    .update(`${accountId}:${typed.toLowerCase().replace(/[^a-z2-7]/g, '')}`)
    .digest('hex')

/** A code of the phone has six digits; whatever is longer was read from the paper. */
export const isRecoveryCode = (typed: string): boolean => typed.replace(/[^a-z0-9]/gi, '').length === 16
