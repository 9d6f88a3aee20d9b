import type { Config } from '../config.ts'

/** What opening a database needs to know. */
export interface DatabaseConfig {
  /** postgres://… or null for the embedded engine. */
  url: string | null
  /** Where the embedded engine keeps its folder. */
  dataDir: string
  connections?: number
  /** A statement of a request that takes longer is stopped. */
  statementLimitMs?: number
  /** Below this much free disk the embedded engine accepts no change. */
  minFreeBytes?: number
  /** Where the embedded engine keeps its own backups; a folder beside its data unless told. */
  backupDir?: string | null
  /** Told when the embedded engine's own checkpoint, vacuum or backup has failed. */
  onTrouble?: (error: unknown) => void
}

export const databaseConfig = (config: Config): DatabaseConfig => ({
  url: config.DATABASE_URL ?? null,
  dataDir: config.DATA_DIR,
  minFreeBytes: config.MIN_FREE_MB * 1_048_576,
  backupDir: config.BACKUP_DIR ?? null,
})
