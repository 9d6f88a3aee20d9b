import { AsyncLocalStorage } from 'node:async_hooks'
import { setTimeout as pause } from 'node:timers/promises'
import type pg from 'pg'
import type { Scope, Tx } from './database.ts'
import { kyselyOn } from './dialect.ts'
import { Session } from './session.ts'

const RETRIES = 3
/**
 * Serialisation failure, deadlock: nobody's fault, and gone when tried again. A key that somebody else took between looking
 * and writing: looked at again it is there, and the work says what it says of that.
 */
const RETRYABLE = new Set(['40001', '40P01', '23505'])
const LOCALITY = /^[0-9a-f-]{36}$/

export interface TransactionParts {
  pool: pg.Pool
  /** Whether changes are refused at present, whatever the scope says. */
  readOnly(): boolean
  /** How long a statement may take, and how long a transaction may ask nothing. */
  limitMs: number
  /** Whether the engine ends a long statement by itself; where it cannot, the watchdog does. */
  enforcesLimit: boolean
  countStatement(): void
}

const running = new AsyncLocalStorage<{ open: boolean }>()

/** Runs work in one transaction, again when it collided with another. */
export async function runTransaction<T>(
  parts: TransactionParts,
  scope: Scope,
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  // The embedded engine has one connection: a second transaction inside the first would wait for itself.
  if (running.getStore()?.open) throw new Error('a transaction inside a transaction: pass tx on instead')
  const opening = openingWords(
    { ...scope, readOnly: scope.readOnly || parts.readOnly() },
    parts.enforcesLimit ? parts.limitMs : null,
  )
  for (let attempt = 1; ; attempt++) {
    try {
      return await attemptOnce(
        new Session(parts.pool, opening, parts.limitMs, () => parts.countStatement()),
        work,
      )
    } catch (error) {
      if (attempt > RETRIES || !RETRYABLE.has((error as { code?: string }).code ?? '')) throw error
      await pause(2 ** attempt * 5 * (1 + Math.random()))
    }
  }
}

async function attemptOnce<T>(session: Session, work: (tx: Tx) => Promise<T>): Promise<T> {
  const mark = { open: true }
  try {
    const result = await running.run(mark, () => work(kyselyOn(session)))
    await session.commit()
    return result
  } catch (error) {
    await session.rollback()
    throw error
  } finally {
    mark.open = false
  }
}

/** BEGIN, the role that cannot pass the fence, the locality it is fenced to, and how dates are written. */
function openingWords({ localityId, isolation, readOnly }: Scope, statementLimitMs: number | null): string {
  if (localityId !== null && !LOCALITY.test(localityId)) throw new Error(`not a locality: ${localityId}`)
  const settings: [string, string][] = [
    ['app.locality_id', localityId ?? '*'],
    ['timezone', 'UTC'],
    ['datestyle', 'ISO'],
    ...(statementLimitMs === null
      ? []
      : [['statement_timeout', String(statementLimitMs)] satisfies [string, string]]),
    ['role', 'gs_app'],
  ]
  const mode = `isolation level ${isolation ?? 'read committed'} ${readOnly ? 'read only' : 'read write'}`
  return `begin ${mode}; select ${settings.map(([name, value]) => `set_config('${name}', '${value}', true)`).join(', ')}`
}
