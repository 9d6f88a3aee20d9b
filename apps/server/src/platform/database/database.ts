import type { Kysely } from 'kysely'
import { join } from 'node:path'
import type pg from 'pg'
import type { DatabaseConfig } from './config.ts'
import { listBackups } from './backups.ts'
import { backUpFolder } from './embedded/backup.ts'
import { Care } from './embedded/care.ts'
import { EmbeddedEngine } from './embedded/engine.ts'
import { SpaceWatch } from './embedded/space.ts'
import { translate } from './failures.ts'
import { Owner } from './owner.ts'
import { enginePool, serverPool } from './pool.ts'
import { checkServer } from './server.ts'
import type { Tables } from './tables.ts'
import { runTransaction } from './transaction.ts'

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
  /** Changes are refused until the disk has room again. */
  readonly readOnly: boolean
  /** Role gs_app, fenced to the locality; repeated up to three times when it collided with another. */
  transaction<T>(scope: Scope, work: (tx: Tx) => Promise<T>): Promise<T>
  /** The owner of the tables: migrations, dump, backup. Never for requests. */
  readonly owner: Owner
  close(): Promise<void>
}

const CONNECTIONS = 10
const STATEMENT_LIMIT_MS = 30_000
const MIN_FREE_BYTES = 1024 * 1_048_576

/** Opens the engine the configuration names. */
export function openDatabase(config: DatabaseConfig): Promise<Database> {
  return config.url === null ? openEmbedded(config) : openServer(config, config.url)
}

/** Where the embedded engine keeps the database, and its backups unless told otherwise. */
export const databaseFolder = (config: DatabaseConfig): string => join(config.dataDir, 'database')
export const backupFolder = (config: DatabaseConfig): string =>
  config.backupDir ?? join(config.dataDir, 'backups')

async function openServer(config: DatabaseConfig, url: string): Promise<Database> {
  const pool = serverPool(url, config.connections ?? CONNECTIONS)
  const database = databaseOn({
    engine: 'server',
    pool,
    limitMs: config.statementLimitMs,
    close: () => pool.end(),
  })
  try {
    await checkServer(database, url)
    return database
  } catch (error) {
    await database.close()
    throw error
  }
}

async function openEmbedded(config: DatabaseConfig): Promise<Database> {
  const folder = databaseFolder(config)
  const engine = await EmbeddedEngine.open(folder, config.statementLimitMs ?? STATEMENT_LIMIT_MS)
  const space = await SpaceWatch.start(config.dataDir, config.minFreeBytes ?? MIN_FREE_BYTES)
  const pool = enginePool(engine)
  const owner = new Owner(pool, (work) => engine.unwatched(work))
  const into = backupFolder(config)
  const care = new Care({
    owner,
    backUp: async (now) => void (await backUpFolder(owner, folder, into, now)),
    lastBackupAt: async () => (await listBackups(into))[0]?.madeAt ?? null,
    onTrouble: config.onTrouble ?? (() => {}),
  }).start()
  return databaseOn({
    engine: 'embedded',
    pool,
    owner,
    space,
    limitMs: config.statementLimitMs,
    close: async () => {
      space.stop()
      await care.stop()
      await pool.end()
      await engine.close()
    },
  })
}

interface Parts {
  engine: Database['engine']
  pool: pg.Pool
  owner?: Owner
  space?: SpaceWatch
  limitMs?: number | undefined
  close: () => Promise<void>
}

/** The database over a pool of connections: sockets to a server, or the one to the embedded engine. */
export function databaseOn({ engine, pool, owner, space, limitMs, close }: Parts): Database {
  let statements = 0
  let closing: Promise<void> | null = null
  const readOnly = (): boolean => space?.readOnly ?? false
  const parts = {
    pool,
    readOnly,
    limitMs: limitMs ?? STATEMENT_LIMIT_MS,
    enforcesLimit: engine === 'server',
    countStatement: () => void statements++,
  }
  return {
    engine,
    get statements() {
      return statements
    },
    get readOnly() {
      return readOnly()
    },
    async transaction(scope, work) {
      try {
        return await runTransaction(parts, scope, work)
      } catch (error) {
        const told = translate(error, readOnly())
        // A full disk is met by a statement before the timer sees it.
        if (told !== error) await space?.look()
        throw told
      }
    },
    owner: owner ?? new Owner(pool),
    close: () => (closing ??= close()),
  }
}
