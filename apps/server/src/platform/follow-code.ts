/** Mã theo dõi: whoever sends something without an account comes back to it by this and nothing else. */
import { randomInt } from 'node:crypto'

/** Letters and figures nobody mistakes for one another when they are read aloud or from paper. */
const LETTERS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'
const LENGTH = 10

export const newFollowCode = (): string =>
  Array.from({ length: LENGTH }, () => LETTERS.charAt(randomInt(LETTERS.length))).join('')
