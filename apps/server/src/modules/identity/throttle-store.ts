import type { Tx } from '../../platform/database/database.ts'
import './tables.ts'
import { type Attempt, isForgotten, refuseWaiting } from './throttle.ts'

const DAY_MS = 86_400_000

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
    refuseWaiting(attempt, row, now)
    if (right && index > 0) continue
    const counted = right ? 0 : isForgotten(row.last_at, now) ? 1 : row.attempts + 1
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

/** An administrator has vouched for the person: the name waits no longer. */
export async function forgiveAttempts(tx: Tx, attempt: Attempt): Promise<void> {
  await tx.deleteFrom('identity.throttles').where('key', '=', attempt.key).execute()
}

/** Traces older than a day say nothing any more. */
export async function clearOldAttempts(tx: Tx, now: Date): Promise<void> {
  await tx
    .deleteFrom('identity.throttles')
    .where('last_at', '<', new Date(now.getTime() - DAY_MS))
    .execute()
}
