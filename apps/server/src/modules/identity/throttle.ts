/**
 * Wrong attempts cost time, never the account: nobody can lock a leader out for good by typing rubbish at his name.
 * The wait is looked at before the password, to save the work, and again after it under a lock: of a hundred parallel
 * guesses only the first few learn whether they were right.
 */
import { createHash } from 'node:crypto'
import { AppError } from '../../platform/errors.ts'

export interface Attempt {
  key: string
  /** Attempts without any wait. An address is often a whole office, so it has more. */
  free: number
}

const SECOND = 1000
const WAITS = [30, 60, 150, 300, 600, 900].map((seconds) => seconds * SECOND)
/** After this long without an attempt, counting starts again. */
const FORGET_AFTER = 3_600 * SECOND

export const isForgotten = (lastAt: Date, now: Date): boolean =>
  now.getTime() - lastAt.getTime() > FORGET_AFTER

/**
 * Whoever signed in from this address lately is counted apart from strangers: their guesses at his name do not
 * make him wait at his own desk.
 */
export const nameAttempt = (login: string, address: string, known: boolean): Attempt => ({
  key: known ? `name:${digest(login)}@${addressKey(address)}` : `name:${digest(login)}`,
  free: 5,
})
export const addressAttempt = (address: string): Attempt => ({
  key: `address:${addressKey(address)}`,
  free: 30,
})
/** Guesses of a code, or of the present password, by someone who is already past the first step. */
export const accountAttempt = (accountId: string): Attempt => ({ key: `account:${accountId}`, free: 5 })

/** Some type their password where the name belongs; it must not stand in a table. */
const digest = (login: string): string => createHash('sha256').update(login).digest('base64url').slice(0, 22)

/** One household or office of the new kind of addresses is a whole /64. */
function addressKey(address: string): string {
  if (!address.includes(':')) return address
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)
  if (mapped) return mapped[1]!
  const [head = '', tail] = address.toLowerCase().split('::')
  const front = head === '' ? [] : head.split(':')
  const back = tail === undefined || tail === '' ? [] : tail.split(':')
  const zeros = Array.from({ length: Math.max(0, 8 - front.length - back.length) }, () => '0')
  const groups = [...front, ...zeros, ...back]
  return `${groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')}::/64`
}

/** Milliseconds still to wait before the next attempt. */
export function waitFor(attempt: Attempt, attempts: number, lastAt: Date, now: Date): number {
  if (attempts < attempt.free) return 0
  const delay = WAITS[Math.min(attempts - attempt.free, WAITS.length - 1)]!
  return Math.max(0, lastAt.getTime() + delay - now.getTime())
}

/** '2 phút 30 giây' */
export function durationInWords(milliseconds: number): string {
  const seconds = Math.max(1, Math.ceil(milliseconds / SECOND))
  const minutes = Math.floor(seconds / 60)
  const parts = [minutes > 0 && `${minutes} phút`, seconds % 60 > 0 && `${seconds % 60} giây`]
  return parts.filter(Boolean).join(' ')
}

/** Refuses in words while this attempt must wait. */
export function refuseWaiting(attempt: Attempt, row: { attempts: number; last_at: Date }, now: Date): void {
  const wait = waitFor(attempt, row.attempts, row.last_at, now)
  if (wait > 0)
    throw new AppError('sign-in-delayed', { wait: durationInWords(wait), seconds: Math.ceil(wait / SECOND) })
}
