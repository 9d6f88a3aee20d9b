/** The sample data with so many rows more of a kind, for the benchmarks: a folder of its own, gone afterwards. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Day, day } from '@guongsang/core/kernel/day.ts'
import { loadDemo } from '../apps/server/src/demo/load.ts'
import { createClock } from '../apps/server/src/platform/clock.ts'
import { loadConfig } from '../apps/server/src/platform/config.ts'
import { databaseConfig } from '../apps/server/src/platform/database/config.ts'
import { type Database, openDatabase } from '../apps/server/src/platform/database/database.ts'
import { migrate } from '../apps/server/src/platform/database/migrate.ts'
import type { Platform } from '../apps/server/src/platform/http/server.ts'
import { createPlatform } from '../apps/server/src/platform.ts'

export interface Multiplied {
  table: string
  /** Which rows are copied, on `row`. */
  which: string
  wanted: number
  /** Each copy gets a day of its own in the ten years before. */
  dayColumn: string
}

/** Embedded, or the database of DATABASE_URL, which must be empty. */
export async function withMultipliedSample(
  slug: string,
  multiplied: readonly Multiplied[],
  work: (platform: Platform, today: Day) => Promise<void>,
): Promise<void> {
  const today = day('2024-03-10')
  const folder = mkdtempSync(join(tmpdir(), 'guong-sang-do-'))
  const config = loadConfig({ ...process.env, DATA_DIR: folder, LOG_LEVEL: 'silent', DEMO: '0' })
  const database = await openDatabase(databaseConfig(config))
  try {
    await migrate(database)
    const clock = createClock(today)
    await loadDemo(database, clock, () => undefined)
    for (const one of multiplied) await multiply(database, slug, one, today)
    await database.owner.query('analyze')
    await work(createPlatform(config, clock, database), today)
  } finally {
    await database.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function multiply(
  database: Database,
  slug: string,
  { table, which, wanted, dayColumn }: Multiplied,
  today: Day,
): Promise<void> {
  await database.owner.query(`
    with locality as (select id from organizations.localities where slug = '${slug}'),
      row as (select row.*, row_number() over (order by row.id) as place from ${table} row, locality
        where row.locality_id = locality.id and ${which}),
      total as (select count(*) as count from row),
      nth as (select n, 1 + n % total.count as place from total, generate_series(1, ${wanted} - total.count) n)
    insert into ${table} select (jsonb_populate_record(null::${table}, to_jsonb(row) || jsonb_build_object(
      'id', gen_random_uuid(), '${dayColumn}', date '${today}' - (n % 3650)::int))).*
    from nth join row on row.place = nth.place`)
}

/** Milliseconds of the middle of so many runs, after one that warms up. */
export async function medianOf(runs: number, work: () => Promise<unknown>): Promise<number> {
  await work()
  const millis: number[] = []
  for (let run = 0; run < runs; run += 1) {
    const from = performance.now()
    await work()
    millis.push(performance.now() - from)
  }
  return millis.toSorted((a, b) => a - b)[Math.floor(runs / 2)]!
}
