import { AsyncLocalStorage } from 'node:async_hooks'
import { setTimeout as pause } from 'node:timers/promises'
import type { Kysely } from 'kysely'
import pg from 'pg'
import type { DatabaseConfig } from './config.ts'
import { kyselyOn } from './dialect.ts'
import { openEmbeddedEngine } from './embedded/engine.ts'
import { Owner } from './owner.ts'
import { Session } from './session.ts'
import type { Tables } from './tables.ts'
import { values } from './values.ts'

export type { DatabaseConfig } from './config.ts'
export type { Tables } from './tables.ts'

/** Always inside a transaction, as role gs_app, fenced to one locality. */
export type Tx = Kysely<Tables>

export interface Scope {
  /** null: system work, which sees every locality. */
  localityId: string | null
  isolation?: 'read committed' | 'repeatable read' | 'serializable'
  readOnly?: boolean
}

export interface Database {
  readonly engine: 'embedded' | 'server'
  /** Statements sent by transactions since the start, so that tests can hold a list to a constant number. */
  readonly statements: number
  transaction<T>(scope: Scope, work: (tx: Tx) => Promise<T>): Promise<T>
  /** The owner of the tables: migrations, dump, backup. Never for requests. */
  readonly owner: Owner
  close(): Promise<void>
}

const RETRIES = 3
const RETRYABLE = new Set(['40001', '40P01'])
const LOCALITY = /^[0-9a-f-]{36}$/

/** Opens the engine the configuration names. */
export async function openDatabase(config: DatabaseConfig): Promise<Database> {
  if (config.url !== null) {
    const pool = new pg.Pool({
      connectionString: config.url,
      max: config.connections ?? 10,
      ...poolSettings,
    })
    return databaseOn('server', pool, async () => {})
  }
  const engine = await openEmbeddedEngine(config)
  const pool = new pg.Pool({ stream: () => engine.connect(), max: 1, ...poolSettings, idleTimeoutMillis: 0 })
  return databaseOn('embedded', pool, () => engine.close())
}

export const poolSettings = { types: values, pipeline: true, connectionTimeoutMillis: 30_000 }

/** The database over a pool of connections: one socket to a server, or one to the embedded engine's thread. */
export function databaseOn(
  engine: 'embedded' | 'server',
  pool: pg.Pool,
  closeEngine: () => Promise<void>,
): Database {
  let statements = 0
  let closing: Promise<void> | null = null
  // A connection that breaks while idle is replaced at the next use; the statement that meets it gets the error.
  pool.on('error', () => {})
  return {
    engine,
    get statements() {
      return statements
    },
    transaction: (scope, work) => transaction(pool, scope, work, () => statements++),
    owner: new Owner(pool),
    close: () => (closing ??= pool.end().then(closeEngine)),
  }
}

const running = new AsyncLocalStorage<{ open: boolean }>()

async function transaction<T>(pool: pg.Pool, scope: Scope, work: (tx: Tx) => Promise<T>, count: () => void) {
  // The embedded engine has one connection: a second transaction inside the first would wait for itself.
  if (running.getStore()?.open) throw new Error('a transaction inside a transaction: pass tx on instead')
  const opening = openingWords(scope)
  for (let attempt = 1; ; attempt++) {
    try {
      return await attemptOnce(new Session(pool, opening, count), work)
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
export function openingWords({ localityId, isolation, readOnly }: Scope): string {
  if (localityId !== null && !LOCALITY.test(localityId)) throw new Error(`not a locality: ${localityId}`)
  const mode = `isolation level ${isolation ?? 'read committed'} ${readOnly ? 'read only' : 'read write'}`
  return (
    `begin ${mode}; select set_config('app.locality_id', '${localityId ?? '*'}', true), ` +
    `set_config('timezone', 'UTC', true), set_config('datestyle', 'ISO', true), set_config('role', 'gs_app', true)`
  )
}
