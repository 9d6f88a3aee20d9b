/** A disk in memory that is filled up. Without guard 8 a write turned for ever at full speed once the log could not grow. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { statfs } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, describe, expect, test } from 'vitest'
import { openDatabase, type Database } from '../../apps/server/src/platform/database/database.ts'
import { sayIfSkipped } from '../support/skipped.ts'

const MEGABYTE = 1_048_576
const disk = mkdtempSync(join(tmpdir(), 'guong-sang-full-'))
const filler = join(disk, 'filler')
const skipped = sayIfSkipped('thử đầy ổ đĩa', mountInMemory())
const system = { localityId: null }

afterAll(() => {
  if (!skipped) execFileSync('umount', [disk])
  rmSync(disk, { recursive: true, force: true })
})

function mountInMemory(): string | null {
  if (process.getuid?.() !== 0) return 'cần quyền root để tạo một ổ đĩa nhỏ'
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=400m', 'tmpfs', disk], { stdio: 'pipe' })
    return null
  } catch (error) {
    return `không tạo được ổ đĩa nhỏ: ${(error as Error).message.trim()}`
  }
}

async function leaveFree(bytes: number): Promise<void> {
  rmSync(filler, { force: true })
  const { bavail, bsize } = await statfs(disk)
  writeFileSync(filler, Buffer.alloc(Math.max(0, bavail * bsize - bytes)))
}

async function open(dataDir: string, minFreeBytes: number): Promise<Database> {
  const database = await openDatabase({
    url: null,
    dataDir: join(disk, dataDir),
    minFreeBytes,
    statementLimitMs: 3000,
  })
  await database.owner.script(
    `do $$ begin if not exists (select from pg_roles where rolname = 'gs_app') then create role gs_app; end if; end $$; create table kept (n int, text text); grant select, insert on kept to gs_app`,
  )
  return database
}

const write = (database: Database, n: number): Promise<unknown> =>
  database.transaction(system, (tx) => sql`insert into kept values (${n}, repeat('x', 5000))`.execute(tx))
const outcome = (database: Database, n: number): Promise<string> =>
  write(database, n).then(
    () => 'written',
    (error: Error & { code?: string }) => error.code ?? error.message,
  )
const written = async (database: Database): Promise<unknown> =>
  (await database.transaction(system, (tx) => sql`select n from kept order by n`.execute(tx))).rows

describe.skipIf(skipped)('guard 8, the disk is nearly full', () => {
  test(
    'changes are refused in a sentence, reading goes on, and it recovers by itself',
    { timeout: 60_000 },
    async () => {
      const database = await open('guarded', 80 * MEGABYTE)
      try {
        await write(database, 1)
        await leaveFree(70 * MEGABYTE)
        await expect.poll(() => database.readOnly, { timeout: 15_000 }).toBe(true)
        await expect(write(database, 2)).rejects.toMatchObject({
          code: 'storage-nearly-full',
          sentence: expect.stringContaining('chưa ghi gì. Báo quản trị viên dọn ổ đĩa'),
        })
        expect(await written(database)).toEqual([{ n: 1 }])
        rmSync(filler)
        await expect.poll(() => outcome(database, 3), { timeout: 15_000, interval: 500 }).toBe('written')
        expect(await written(database)).toEqual([{ n: 1 }, { n: 3 }])
      } finally {
        await database.close()
        rmSync(join(disk, 'guarded'), { recursive: true })
      }
    },
  )

  test(
    'a disk full to the last byte gives an error, and nothing acknowledged is missing afterwards',
    { timeout: 120_000 },
    async () => {
      const database = await open('unguarded', 0)
      try {
        await leaveFree(0)
        const acknowledged: { n: number }[] = []
        let met = 'written'
        for (let n = 1; met === 'written' && n < 100_000; n++) {
          met = await outcome(database, n)
          if (met === 'written') acknowledged.push({ n })
        }
        expect(['storage-nearly-full', 'statement-too-long']).toContain(met)
        rmSync(filler)
        await expect
          .poll(() => outcome(database, 200_000), { timeout: 60_000, interval: 1000 })
          .toBe('written')
        expect(await written(database)).toEqual([...acknowledged, { n: 200_000 }])
      } finally {
        await database.close()
      }
    },
  )

  // Rows that change in place need no room in the table, only in the log: the engine turned for ever here.
  test('a log that cannot grow gives an error as well', { timeout: 120_000 }, async () => {
    const database = await open('log', 0)
    try {
      await database.owner
        .script(`create table counter (n int, text text); insert into counter values (0, '');
        grant select, update on counter to gs_app; checkpoint`)
      await leaveFree(0)
      let acknowledged = 0
      const count = (): Promise<string> =>
        database
          .transaction(system, (tx) =>
            sql`update counter set n = n + 1, text = (select string_agg(md5(random()::text), '') from generate_series(1, 30))`.execute(
              tx,
            ),
          )
          .then(
            () => `${++acknowledged}`,
            (error: Error & { code?: string }) => error.code ?? error.message,
          )
      let met = ''
      while (/^\d*$/.test(met) && acknowledged < 100_000) met = await count()
      expect(['storage-nearly-full', 'statement-too-long', 'database-restarted']).toContain(met)
      rmSync(filler)
      await expect.poll(count, { timeout: 60_000, interval: 1000 }).toMatch(/^\d+$/)
      const { rows } = await database.transaction(system, (tx) =>
        sql<{ n: number }>`select n from counter`.execute(tx),
      )
      // The change that met the end may have been written or not: nobody was told.
      expect([acknowledged, acknowledged + 1]).toContain(rows[0]?.n)
      console.log(`nhật ký đầy sau ${acknowledged} lần ghi: ${met}`)
    } finally {
      await database.close()
    }
  })

  test('a full disk is told in a sentence when the program starts', async () => {
    await leaveFree(10 * MEGABYTE)
    await expect(open('unguarded', 0)).rejects.toMatchObject({
      expected: true,
      message: expect.stringContaining('gần như đã đầy'),
    })
    rmSync(filler)
  })
})
