/**
 * A process that writes numbered rows and says each number after its commit; a test kills it, or cuts its power.
 * First it says what it found: a torn or lost transaction shows as tables that differ, a gap, or a lower number.
 *   node writer.ts <data folder> [rows]
 */
import { sql } from 'kysely'
import { writeSync } from 'node:fs'
import { openDatabase } from '../../apps/server/src/platform/database/database.ts'

const [dataDir = '', rows = '1000000000'] = process.argv.slice(2)
const say = (line: string): void => void writeSync(1, `${line}\n`)

const database = await openDatabase({ url: null, dataDir, minFreeBytes: 0 })
await database.owner.script(`
  do $$ begin if not exists (select from pg_roles where rolname = 'gs_app') then create role gs_app; end if; end $$;
  create table if not exists numbers (n int primary key, note text not null);
  create table if not exists twins (n int primary key, words text not null);
  create index if not exists twins_by_words on twins (words);
  create table if not exists last (n int not null);
  insert into last select 0 where not exists (select from last);
  grant select, insert, update on numbers, twins, last to gs_app`)
const { rows: found } = await database.owner.query(`
  select (select count(*) from numbers) as counted, (select coalesce(max(n), 0) from numbers) as highest,
    (select count(*) from numbers join twins using (n) where note = words) as twins, (select n from last) as last`)
say(`found ${JSON.stringify(found[0])}`)

let n = Number(found[0]?.['highest'])
for (const until = n + Number(rows); n < until; n++) {
  const words = `${n + 1} ${'x'.repeat(n % 700)}`
  await database.transaction({ localityId: null }, async (tx) => {
    await sql`insert into numbers values (${n + 1}, ${words})`.execute(tx)
    await sql`insert into twins values (${n + 1}, ${words})`.execute(tx)
    await sql`update last set n = ${n + 1}`.execute(tx)
  })
  say(`wrote ${n + 1}`)
}
await database.close()
