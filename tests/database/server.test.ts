/** What only a real server does. */
import { sql } from 'kysely'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openDatabase, type Database } from '../../apps/server/src/platform/database/database.ts'
import { migrate } from '../../apps/server/src/platform/database/migrate.ts'
import { createServerDatabase, serverUrl, whyNoServer } from '../support/server-database.ts'
import { sayIfSkipped } from '../support/skipped.ts'

const skipped = sayIfSkipped('máy chủ PostgreSQL', whyNoServer())
const system = { localityId: null }

describe.skipIf(skipped)('a PostgreSQL server', () => {
  let created: Awaited<ReturnType<typeof createServerDatabase>>
  let database: Database

  beforeAll(async () => {
    created = await createServerDatabase()
    database = await openDatabase({ url: created.url, dataDir: '', statementLimitMs: 300 })
    await migrate(database)
  })
  afterAll(async () => {
    await database.close()
    await created.drop()
  })

  test('ends a statement past its limit, and says so in a sentence', async () => {
    const slow = database.transaction(system, (tx) => sql`select pg_sleep(5)`.execute(tx))
    await expect(slow).rejects.toMatchObject({ code: 'statement-too-long' })
    await database.owner.query('select pg_sleep(0.5)')
  })

  test('a connection that breaks in use is an answer, not the end of the program', async () => {
    const broken = database.transaction(system, async (tx) => {
      const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(tx)
      await database.owner.query('select pg_terminate_backend($1)', [rows[0]?.pid])
      await sql`select 1`.execute(tx)
    })
    await expect(broken).rejects.toMatchObject({ code: 'database-restarted' })
    const { rows } = await database.transaction(system, (tx) => sql`select 1 as one`.execute(tx))
    expect(rows).toEqual([{ one: 1 }])
  })

  test('two transactions that wait for each other are sorted out by repeating one', async () => {
    await database.owner.script(`create table public.pair (n int primary key, count int not null);
      insert into public.pair values (1, 0), (2, 0); grant select, update on public.pair to gs_app`)
    const add = (n: number) => sql`update public.pair set count = count + 1 where n = ${n}`
    const patient = await openDatabase({ url: created.url, dataDir: '' })
    const both = (first: number, second: number): Promise<void> =>
      patient.transaction(system, async (tx) => {
        await add(first).execute(tx)
        await pause(200)
        await add(second).execute(tx)
      })
    await Promise.all([both(1, 2), both(2, 1)])
    await patient.close()
    expect((await database.owner.query('select count from public.pair')).rows).toEqual([
      { count: 2 },
      { count: 2 },
    ])
  })

  test('one that cannot be reached is told in a sentence', async () => {
    const absent = openDatabase({ url: serverUrl('no_such_database'), dataDir: '' })
    await expect(absent).rejects.toMatchObject({
      expected: true,
      message: expect.stringMatching(/^Không kết nối được cơ sở dữ liệu no_such_database/),
    })
  })
})
