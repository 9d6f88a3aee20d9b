import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { countStatements, testDatabase } from '../../../../../tests/support/database.ts'
import type { Tx } from './database.ts'

const database = await testDatabase()
const here = '00000000-0000-0000-0000-00000000000a'
const there = '00000000-0000-0000-0000-00000000000b'
const system = { localityId: null }

await database.owner.script(`create schema trial; grant usage on schema trial to gs_app;
  create table trial.things (locality_id uuid not null, id int not null, name text, primary key (locality_id, id));
  select platform.fence('trial.things', false);
  create table trial.facts (locality_id uuid not null, id int not null, primary key (locality_id, id));
  select platform.fence('trial.facts', true)`)

describe('values', () => {
  test('come out the same on both engines', async () => {
    const { rows } = await database.transaction(system, (tx) =>
      sql`select date '2024-03-05' as day, array[date '2024-03-05', null] as days, 9007199254740991::int8 as big,
        count(*) as counted, array[1, 2]::int8[] as bigs, timestamptz '2024-03-05 07:00+07' as moment,
        '{"a": [1]}'::jsonb as json, '0000000a-0000-0000-0000-000000000000'::uuid as id, 1.50::numeric as exact,
        true as yes, array['a', null] as texts, '\\x0102'::bytea as bytes, interval '1 day' as span, null as nothing`.execute(
        tx,
      ),
    )
    expect(rows).toEqual([
      {
        day: '2024-03-05',
        days: ['2024-03-05', null],
        big: 9007199254740991,
        counted: 1,
        bigs: [1, 2],
        moment: new Date('2024-03-05T00:00:00Z'),
        json: { a: [1] },
        id: '0000000a-0000-0000-0000-000000000000',
        exact: '1.50',
        yes: true,
        texts: ['a', null],
        bytes: Buffer.from([1, 2]),
        span: '1 day',
        nothing: null,
      },
    ])
  })

  test('an int8 that JavaScript cannot hold is refused, never rounded', async () => {
    const reading = database.transaction(system, (tx) => sql`select 9007199254740993::int8`.execute(tx))
    await expect(reading).rejects.toThrow('9007199254740993')
  })

  test('parameters go in as they come out', async () => {
    const { rows } = await database.transaction(system, (tx) =>
      sql`select ${'2024-03-05'}::date as day, ${new Date('2024-03-05T00:00:00Z')}::timestamptz as moment,
        ${{ a: 1 }}::jsonb as json, ${['x', 'y"\\']}::text[] as texts, ${null}::text as nothing`.execute(tx),
    )
    expect(rows).toEqual([
      {
        day: '2024-03-05',
        moment: new Date('2024-03-05T00:00:00Z'),
        json: { a: 1 },
        texts: ['x', 'y"\\'],
        nothing: null,
      },
    ])
  })
})

describe('a transaction', () => {
  test('works as gs_app, fenced to its locality, and leaves nothing behind', async () => {
    const who = sql<{
      role: string
      locality: string
    }>`select current_user as role, current_setting('app.locality_id') as locality`
    const inside = await database.transaction({ localityId: here }, (tx) => who.execute(tx))
    expect(inside.rows).toEqual([{ role: 'gs_app', locality: here }])
    const { rows } = await database.owner.query(
      `select current_user <> 'gs_app' as own, current_setting('app.locality_id') as locality`,
    )
    expect(rows).toEqual([{ own: true, locality: '*' }])
  })

  test('cannot read or write rows of another locality', async () => {
    const insert = (localityId: string, id: number) =>
      sql`insert into trial.things values (${localityId}, ${id}, 'x')`
    await database.transaction({ localityId: here }, (tx) => insert(here, 1).execute(tx))
    await database.transaction({ localityId: there }, (tx) => insert(there, 2).execute(tx))
    const seen = await database.transaction({ localityId: here }, (tx) =>
      sql`select id from trial.things`.execute(tx),
    )
    expect(seen.rows).toEqual([{ id: 1 }])
    const all = await database.transaction(system, (tx) =>
      sql`select id from trial.things order by id`.execute(tx),
    )
    expect(all.rows).toEqual([{ id: 1 }, { id: 2 }])
    await expect(
      database.transaction({ localityId: here }, (tx) => insert(there, 3).execute(tx)),
    ).rejects.toMatchObject({ code: '42501' })
  })

  test('cannot change what is append-only', async () => {
    await database.transaction({ localityId: here }, (tx) =>
      sql`insert into trial.facts values (${here}, 1)`.execute(tx),
    )
    const change = database.transaction({ localityId: here }, (tx) =>
      sql`update trial.facts set id = 2`.execute(tx),
    )
    await expect(change).rejects.toMatchObject({ code: '42501' })
  })

  test('undoes everything when its work fails', async () => {
    const work = database.transaction({ localityId: here }, async (tx) => {
      await sql`insert into trial.things values (${here}, 50, 'x')`.execute(tx)
      throw new Error('no')
    })
    await expect(work).rejects.toThrow('no')
    const { rows } = await database.transaction({ localityId: here }, (tx) =>
      sql`select from trial.things where id = 50`.execute(tx),
    )
    expect(rows).toEqual([])
  })

  test('says so when a swallowed error undid it', async () => {
    const work = database.transaction(system, async (tx) => {
      await sql`select 1 / 0`.execute(tx).catch(() => {})
    })
    await expect(work).rejects.toThrow('rolled back')
  })

  test('honours isolation and read-only', async () => {
    const mode = sql`select current_setting('transaction_isolation') as isolation, current_setting('transaction_read_only') as read_only`
    const strict = await database.transaction(
      { localityId: null, isolation: 'serializable', readOnly: true },
      (tx) => mode.execute(tx),
    )
    expect(strict.rows).toEqual([{ isolation: 'serializable', read_only: 'on' }])
    const plain = await database.transaction(system, (tx) => mode.execute(tx))
    expect(plain.rows).toEqual([{ isolation: 'read committed', read_only: 'off' }])
    const write = database.transaction({ localityId: here, readOnly: true }, (tx) =>
      sql`delete from trial.things`.execute(tx),
    )
    await expect(write).rejects.toMatchObject({ code: '25006' })
  })

  test('is repeated three times on a conflict, then gives up', async () => {
    const attempts: string[] = []
    const conflict = (code: string) =>
      database.transaction(system, async (tx) => {
        attempts.push(code)
        await sql.raw(`do $$ begin raise exception using errcode = '${code}'; end $$`).execute(tx)
      })
    const collisions = ['40001', '40P01', '23505']
    for (const code of [...collisions, '23503']) await expect(conflict(code)).rejects.toMatchObject({ code })
    expect(attempts).toEqual([...collisions.flatMap((code) => Array(4).fill(code)), '23503'])
  })

  test('inside another is refused instead of waiting for itself', async () => {
    const nested = database.transaction(system, () => database.transaction(system, async () => 1))
    await expect(nested).rejects.toThrow('pass tx on')
  })

  test('is over when it is over: a tx kept for later opens nothing', async () => {
    const kept = await database.transaction(system, async (tx) => ({ tx }))
    await expect(sql`select 1`.execute(kept.tx)).rejects.toThrow('the transaction is over')
    const failed: Tx[] = []
    await expect(
      database.transaction(system, async (tx) => {
        failed.push(tx)
        await sql`select 1 / 0`.execute(tx)
      }),
    ).rejects.toMatchObject({ code: '22012' })
    await expect(sql`select 1`.execute(failed[0]!)).rejects.toThrow('the transaction is over')
  })

  test('a locality that is not an id never reaches the statement', async () => {
    await expect(database.transaction({ localityId: "x'; drop table y" }, async () => 1)).rejects.toThrow(
      'not a locality',
    )
  })

  test('keeps 40 at once apart and in order of arrival', async () => {
    await database.transaction({ localityId: here }, (tx) =>
      sql`insert into trial.things values (${here}, 1000, '0')`.execute(tx),
    )
    await Promise.all(
      Array.from({ length: 40 }, () =>
        database.transaction({ localityId: here }, async (tx) => {
          const { rows } = await sql<{
            name: string
          }>`select name from trial.things where id = 1000 for update`.execute(tx)
          await sql`update trial.things set name = ${String(Number(rows[0]?.name) + 1)} where id = 1000`.execute(
            tx,
          )
        }),
      ),
    )
    const { rows } = await database.transaction(system, (tx) =>
      sql`select name from trial.things where id = 1000`.execute(tx),
    )
    expect(rows).toEqual([{ name: '40' }])
  })
})

describe('statements', () => {
  test('are counted without the words that open and close a transaction', async () => {
    const counted = await countStatements(database, () =>
      database.transaction(system, async (tx) => {
        await sql`select 1`.execute(tx)
        await sql`select 2`.execute(tx)
      }),
    )
    expect(counted).toBe(2)
    expect(await countStatements(database, () => database.transaction(system, async () => 1))).toBe(0)
  })

  test('stream a long answer a piece at a time', async () => {
    const sizes = await database.transaction(system, async (tx) => {
      const seen: number[] = []
      const query = tx.selectNoFrom(sql<number>`generate_series(1, ${2500}::int)`.as('n')).stream(1000)
      for await (const row of query) seen.push(row.n)
      return seen
    })
    expect(sizes.length).toBe(2500)
    expect(sizes.at(-1)).toBe(2500)
  })

  test('a stream left early closes its cursor, and the transaction goes on', async () => {
    const open = await database.transaction(system, async (tx) => {
      for await (const row of tx.selectNoFrom(sql<number>`generate_series(1, 5000)`.as('n')).stream(10)) {
        if (row.n === 3) break
      }
      return sql`select from pg_cursors`.execute(tx)
    })
    expect(open.rows).toEqual([])
  })

  test('affected rows are told for changes', async () => {
    const [result] = await database.transaction({ localityId: here }, (tx) =>
      tx
        .updateTable('trial.things' as never)
        .set({ name: 'y' } as never)
        .where('id' as never, '=', 1 as never)
        .execute(),
    )
    expect(result?.numUpdatedRows).toBe(1n)
  })
})
