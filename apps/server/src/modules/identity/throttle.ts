/**
 * Wrong attempts cost time, never the account: nobody can lock a leader out for good by typing rubbish at his name.
 * The wait is looked at before the password, to save the work, and again after it under a lock: of a hundred parallel
 * guesses only the first few learn whether they were right.
 */
import type { Tx } from '../../platform/database/database.ts'
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

/**
 * Whoever signed in from this address lately is counted apart from strangers: their guesses at his name do not
 * make him wait at his own desk.
 */
export const nameAttempt = (login: string, address: string, known: boolean): Attempt => ({
  key: known ? `name:${login}@${addressKey(address)}` : `name:${login}`,
  free: 5,
})
export const addressAttempt = (address: string): Attempt => ({
  key: `address:${addressKey(address)}`,
  free: 30,
})
/** Guesses of a code, or of the present password, by someone who is already past the first step. */
export const accountAttempt = (accountId: string): Attempt => ({ key: `account:${accountId}`, free: 5 })

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

function refuseWaiting(attempt: Attempt, row: { attempts: number; last_at: Date }, now: Date): void {
  const wait = waitFor(attempt, row.attempts, row.last_at, now)
  if (wait > 0)
    throw new AppError('sign-in-delayed', { wait: durationInWords(wait), seconds: Math.ceil(wait / SECOND) })
}

/** Before the password is looked at: refuses in words while one of the keys must wait. */
export async function refuseWhileWaiting(tx: Tx, attempts: readonly Attempt[], now: Date): Promise<void> {
  const keys = attempts.map((attempt) => attempt.key)
  const rows = await tx.selectFrom('identity.throttles').selectAll().where('key', 'in', keys).execute()
  for (const attempt of attempts) {
    const row = rows.find(({ key }) => key === attempt.key)
    if (row) refuseWaiting(attempt, row, now)
  }
}

/**
 * After the password was looked at. A right one cleans the first key; the address stays as it was, or a spy could wash
 * it with an account of his own. Keys always come in the same order, so that two sign-ins never wait for each other.
 */
export async function settleAttempts(
  tx: Tx,
  attempts: readonly Attempt[],
  right: boolean,
  now: Date,
): Promise<void> {
  for (const [index, attempt] of attempts.entries()) {
    const row = await lockAttempt(tx, attempt.key, now)
    const forgotten = now.getTime() - row.last_at.getTime() > FORGET_AFTER
    refuseWaiting(attempt, row, now)
    if (right && index > 0) continue
    const counted = right ? 0 : forgotten ? 1 : row.attempts + 1
    await tx
      .updateTable('identity.throttles')
      .set({ attempts: counted, last_at: now })
      .where('key', '=', attempt.key)
      .execute()
  }
}

/** The update changes nothing; it makes the row and locks it, so that parallel attempts are settled one by one. */
const lockAttempt = (tx: Tx, key: string, now: Date) =>
  tx
    .insertInto('identity.throttles')
    .values({ key, attempts: 0, last_at: now })
    .onConflict((conflict) =>
      conflict.column('key').doUpdateSet((eb) => ({ attempts: eb.ref('identity.throttles.attempts') })),
    )
    .returning(['attempts', 'last_at'])
    .executeTakeFirstOrThrow()

/** Traces older than a day say nothing any more. */
export async function clearOldAttempts(tx: Tx, now: Date): Promise<void> {
  await tx
    .deleteFrom('identity.throttles')
    .where('last_at', '<', new Date(now.getTime() - 24 * 3_600 * SECOND))
    .execute()
}
