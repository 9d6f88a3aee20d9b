/** The guards around the embedded engine, on a folder of its own. Each test says what taking its guard away showed. */
import { PGlite } from '@electric-sql/pglite'
import { NodeFS } from '@electric-sql/pglite/nodefs'
import { sql } from 'kysely'
import { mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { Care, isNightlyDue } from '../../apps/server/src/platform/database/embedded/care.ts'
import {
  commitReachesDisk,
  DurableNodeFS,
  durableStart,
} from '../../apps/server/src/platform/database/embedded/durable-nodefs.ts'
import { ENGINE_MAJOR } from '../../apps/server/src/platform/database/embedded/folder.ts'
import { openDatabase, type Database } from '../../apps/server/src/platform/database/database.ts'
import { migrate } from '../../apps/server/src/platform/database/migrate.ts'
import { NumberedWriter } from '../support/numbered-writer.ts'

const home = await mkdtemp(join(tmpdir(), 'guong-sang-guards-'))
const system = { localityId: null }
const MEGABYTE = 1_048_576
const MINUTE = 60_000
const config = { url: null, dataDir: join(home, 'data'), minFreeBytes: 0, statementLimitMs: 800 }
let database: Database

beforeAll(async () => {
  database = await openDatabase(config)
  await migrate(database)
  await database.owner.script(
    'create table public.kept (n int primary key); grant select, insert on public.kept to gs_app',
  )
})
afterAll(async () => {
  await database.close()
  await rm(home, { recursive: true, force: true })
})

describe('guard 1, fsync', () => {
  const probe = async (
    name: string,
    fs: (folder: string) => NodeFS,
    startParams: string[],
  ): Promise<boolean> => {
    const pglite = await PGlite.create({ fs: fs(join(home, name)), startParams })
    const reaches = await commitReachesDisk(pglite)
    await pglite.close()
    return reaches
  }

  test('a commit reaches the disk only with our file system and without -F', async () => {
    expect(await probe('stock', (folder) => new NodeFS(folder), durableStart)).toBe(false)
    expect(await probe('unsynced', (folder) => new DurableNodeFS(folder), PGlite.defaultStartParams)).toBe(
      false,
    )
    expect(await probe('durable', (folder) => new DurableNodeFS(folder), durableStart)).toBe(true)
  })
})

describe('guard 3, one opener', () => {
  // Without the lock both open, and rows that one has acknowledged disappear.
  test('a second process on the folder is refused, and told what to do', async () => {
    const second = new NumberedWriter(config.dataDir)
    await expect(second.opened()).rejects.toThrow(
      /đang được một chương trình Gương Sáng khác dùng. Hãy dừng chương trình kia/,
    )
    await expect(openDatabase(config)).rejects.toMatchObject({ expected: true })
  })

  test('the folder is free again as soon as its holder is killed', async () => {
    const dataDir = join(home, 'held')
    const holder = new NumberedWriter(dataDir)
    await holder.opened()
    await expect(openDatabase({ ...config, dataDir })).rejects.toThrow('Gương Sáng khác dùng')
    await holder.kill()
    const next = await openDatabase({ ...config, dataDir })
    await next.close()
  })

  // An empty one, as a power cut leaves it, kept the engine from starting.
  test('a postmaster.pid left behind does not keep it from starting', async () => {
    const dataDir = join(home, 'held')
    await writeFile(join(dataDir, 'database', 'postmaster.pid'), '')
    const next = await openDatabase({ ...config, dataDir })
    await next.close()
  })
})

describe('the folder', () => {
  test.skipIf(process.platform === 'win32')('guard 4: is closed to every other user', async () => {
    expect((await stat(join(config.dataDir, 'database'))).mode & 0o777).toBe(0o700)
  })

  test('of another PostgreSQL is refused in a sentence', async () => {
    const dataDir = join(home, 'older')
    await mkdir(join(dataDir, 'database'), { recursive: true })
    await writeFile(join(dataDir, 'database', 'PG_VERSION'), '17\n')
    await expect(openDatabase({ ...config, dataDir })).rejects.toThrow(
      'thuộc PostgreSQL 17, chương trình này dùng PostgreSQL 18',
    )
  })

  test('is of the PostgreSQL that this engine is', async () => {
    const { rows } = await database.owner.query(
      `select split_part(current_setting('server_version'), '.', 1) as major`,
    )
    expect(rows).toEqual([{ major: ENGINE_MAJOR }])
  })

  test('opens fast the second time', async () => {
    const dataDir = join(home, 'held')
    const from = performance.now()
    const next = await openDatabase({ ...config, dataDir })
    const took = performance.now() - from
    await next.close()
    expect(took).toBeLessThan(1500)
  })
})

describe('guards 5 and 6, care', () => {
  const care = (): Care =>
    new Care({
      owner: database.owner,
      backUp: async () => {},
      lastBackupAt: async () => null,
      onTrouble: () => {},
    })
  const unreplayed = async (): Promise<number> => {
    const { rows } = await database.owner.query(
      'select (pg_current_wal_insert_lsn() - redo_lsn)::int8 as bytes from pg_control_checkpoint()',
    )
    return Number(rows[0]?.['bytes'])
  }

  // Without it 98 MB of log were kept and replayed for 12 s.
  test('an open database cuts its log back by itself after 64 MB', { timeout: 60_000 }, async () => {
    await database.owner.script(
      `create table public.bulk as select n, repeat('x', 900) as text from generate_series(1, 90000) n`,
    )
    expect(await unreplayed()).toBeGreaterThan(64 * MEGABYTE)
    await expect.poll(unreplayed, { timeout: 20_000, interval: 500 }).toBeLessThan(MEGABYTE)
  })

  test('a little log is cut back after five minutes, none never', async () => {
    const own = care()
    await own.watchLog()
    await database.transaction(system, (tx) => sql`insert into public.kept values (-1)`.execute(tx))
    expect(await own.watchLog(Date.now() + 4 * MINUTE)).toBe(false)
    expect(await own.watchLog(Date.now() + 6 * MINUTE)).toBe(true)
    expect(await own.watchLog(Date.now() + 60 * MINUTE)).toBe(false)
  })

  test('tables that changed much are vacuumed and analysed, and then no more', async () => {
    await database.owner.script('update public.bulk set n = n + 1 where n % 2 = 0')
    expect(await care().vacuumWhatChanged()).toContain('public.bulk')
    expect(await care().vacuumWhatChanged()).toEqual([])
    const { rows } = await database.owner.query(
      `select reltuples::int as estimated from pg_class where oid = 'public.bulk'::regclass`,
    )
    expect(rows).toEqual([{ estimated: 90000 }])
    await database.owner.script('drop table public.bulk')
  })

  test('both are looked after by the clock', async () => {
    const done: string[] = []
    const own = new Care({
      owner: database.owner,
      backUp: async () => void done.push('backup'),
      lastBackupAt: async () => null,
      onTrouble: (error) => void done.push(String(error)),
    })
    await database.owner.script('create table public.busy as select n from generate_series(1, 1000) n')
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    try {
      own.start()
      vi.advanceTimersByTime(10 * MINUTE)
      await own.stop()
    } finally {
      vi.useRealTimers()
    }
    expect(done).toEqual(['backup'])
    const { rows } = await database.owner.query(
      `select analyze_count > 1 as vacuumed from pg_stat_user_tables where relname = 'busy'`,
    )
    expect(rows).toEqual([{ vacuumed: true }])
  })

  test('every table is vacuumed before the nightly backup', async () => {
    const backups: Date[] = []
    const last = { at: null as Date | null }
    const own = new Care({
      owner: database.owner,
      backUp: async (now) => void backups.push(now),
      lastBackupAt: async () => last.at,
      onTrouble: () => {},
    })
    const night = new Date('2024-03-10T19:30:00Z')
    expect(await own.nightly(night)).toBe(true)
    const { rows } = await database.owner.query(
      `select count(*) as forgotten from pg_stat_user_tables where last_vacuum is null`,
    )
    expect(rows).toEqual([{ forgotten: 0 }])
    expect(backups).toEqual([night])
    last.at = night
    expect(await own.nightly(new Date('2024-03-10T21:00:00Z'))).toBe(false)
  })

  test.each([
    ['2024-03-10T19:30:00Z', null, true],
    ['2024-03-10T19:30:00Z', '2024-03-09T19:30:00Z', true],
    ['2024-03-10T19:30:00Z', '2024-03-10T18:30:00Z', false],
    ['2024-03-10T08:00:00Z', '2024-03-09T08:00:00Z', false],
    ['2024-03-10T08:00:00Z', '2024-03-08T19:00:00Z', true],
  ])('at %s after a backup of %s, nightly work is due: %s', (now, last, due) => {
    expect(isNightlyDue(new Date(now), last === null ? null : new Date(last))).toBe(due)
  })
})

describe('guard 7, the watchdog', () => {
  const endless = sql`select count(*) from generate_series(1, 100000000000) a`

  // Without it the statement ran on, and with it everybody waited: this engine does not enforce statement_timeout.
  test(
    'a statement past its limit is ended; what was committed stays, who waits is served',
    { timeout: 30_000 },
    async () => {
      await database.transaction(system, (tx) => sql`insert into public.kept values (1)`.execute(tx))
      let ticks = 0
      const clock = setInterval(() => ticks++, 20)
      const slow = database.transaction(system, async (tx) => {
        await sql`insert into public.kept values (2)`.execute(tx)
        await endless.execute(tx)
      })
      const waiting = database.transaction(system, (tx) =>
        sql`select n from public.kept where n > 0`.execute(tx),
      )
      await expect(slow).rejects.toMatchObject({ code: 'statement-too-long' })
      expect((await waiting).rows).toEqual([{ n: 1 }])
      clearInterval(clock)
      expect(ticks).toBeGreaterThan(20)
    },
  )

  test('many short statements in one transaction may take longer than the limit together', async () => {
    await database.transaction(system, async (tx) => {
      for (let i = 0; i < 5; i++) {
        await sql`select 1`.execute(tx)
        await pause(250)
      }
    })
  })

  // Without it one forgotten promise inside a transaction stopped the whole program.
  test(
    'a transaction that asks nothing for too long loses the connection to those who wait',
    { timeout: 30_000 },
    async () => {
      let unlock = (): void => {}
      const forgotten = new Promise<void>((done) => (unlock = done))
      const held = database.transaction(system, async (tx) => {
        await sql`insert into public.kept values (3)`.execute(tx)
        await forgotten
        await sql`select 1`.execute(tx)
      })
      const waiting = database.transaction(system, (tx) =>
        sql`select n from public.kept where n > 1`.execute(tx),
      )
      expect((await waiting).rows).toEqual([])
      unlock()
      await expect(held).rejects.toMatchObject({ code: 'statement-too-long' })
    },
  )

  test('the owner may take its time', { timeout: 30_000 }, async () => {
    const { rows } = await database.owner.query('select count(*) as counted from generate_series(1, 8000000)')
    expect(rows).toEqual([{ counted: 8000000 }])
  })
})
