import type { Owner } from '../owner.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const LOOK_AT_LOG_MS = 5_000
const LOG_MAX_BYTES = 64 * 1_048_576
const CHECKPOINT_EVERY_MS = 5 * MINUTE
/** The whole country keeps one time, seven hours ahead, and no summer time. */
const VIETNAM_AHEAD_HOURS = 7

/** What a server's own processes would do, and the embedded engine has none of. */
export interface CareParts {
  owner: Owner
  /** Writes and checks a backup. */
  backUp(now: Date): Promise<void>
  lastBackupAt(): Promise<Date | null>
  /** Told when something that runs by itself has failed. */
  onTrouble(error: unknown): void
}

export class Care {
  readonly #parts: CareParts
  readonly #timers: NodeJS.Timeout[] = []
  #running: Promise<void> = Promise.resolve()
  #logAt: number | null = null
  #checkpointedAt = Date.now()
  #nightlyTriedAt = 0

  constructor(parts: CareParts) {
    this.#parts = parts
  }

  start(): this {
    this.#every(LOOK_AT_LOG_MS, () => this.watchLog())
    this.#every(MINUTE, () => this.vacuumWhatChanged())
    this.#every(10 * MINUTE, () => this.nightly(new Date()))
    return this
  }

  async stop(): Promise<void> {
    for (const timer of this.#timers) clearInterval(timer)
    await this.#running
  }

  /** Guard 5. Without checkpoints the log grows without end, and the next start has to replay it all. */
  async watchLog(now = Date.now()): Promise<boolean> {
    const written = await this.#logPosition()
    this.#logAt ??= written
    const grown = written - this.#logAt
    const due = grown > 0 && now - this.#checkpointedAt >= CHECKPOINT_EVERY_MS
    if (grown < LOG_MAX_BYTES && !due) return false
    await this.#parts.owner.script('checkpoint')
    this.#logAt = await this.#logPosition()
    this.#checkpointedAt = now
    return true
  }

  /** Guard 6, by day: the tables that changed much, by the server's own measure. */
  async vacuumWhatChanged(): Promise<string[]> {
    const { owner } = this.#parts
    await owner.script('select pg_stat_force_next_flush()')
    const { rows } = await owner.query<{ name: string }>(
      `select format('%I.%I', schemaname, relname) as name from pg_stat_user_tables
       where n_dead_tup > 50 + 0.2 * n_live_tup or n_mod_since_analyze > 50 + 0.1 * n_live_tup order by 1`,
    )
    return this.#vacuum(rows.map(({ name }) => name))
  }

  /** Guards 6 and 9, by night: every table, then a backup. A machine that is off at night makes up for it. */
  async nightly(now: Date): Promise<boolean> {
    if (now.getTime() - this.#nightlyTriedAt < HOUR) return false
    if (!isNightlyDue(now, await this.#parts.lastBackupAt())) return false
    this.#nightlyTriedAt = now.getTime()
    const { rows } = await this.#parts.owner.query<{ name: string }>(
      `select format('%I.%I', schemaname, relname) as name from pg_stat_user_tables order by 1`,
    )
    await this.#vacuum(rows.map(({ name }) => name))
    await this.#parts.backUp(now)
    return true
  }

  /** One table at a time, so that requests come in between. */
  async #vacuum(tables: string[]): Promise<string[]> {
    for (const table of tables) await this.#parts.owner.script(`vacuum (analyze) ${table}`)
    return tables
  }

  async #logPosition(): Promise<number> {
    const { rows } = await this.#parts.owner.query(`select pg_current_wal_insert_lsn() - '0/0' as written`)
    return Number(rows[0]?.['written'])
  }

  /** One thing at a time: a slow one delays the next instead of meeting it. */
  #every(ms: number, work: () => Promise<unknown>): void {
    const run = (): void => {
      this.#running = this.#running.then(work).then(
        () => {},
        (error: unknown) => this.#parts.onTrouble(error),
      )
    }
    this.#timers.push(setInterval(run, ms).unref())
  }
}

/** Between 1 and 5 o'clock once a night; at any hour when a night was missed. */
export function isNightlyDue(now: Date, last: Date | null): boolean {
  if (last === null) return true
  const age = now.getTime() - last.getTime()
  const hour = (now.getUTCHours() + VIETNAM_AHEAD_HOURS) % 24
  return age > 36 * HOUR || (age > 20 * HOUR && hour >= 1 && hour < 5)
}
