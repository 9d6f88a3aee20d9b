import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { describeSchema } from '../../scripts/describe-schema.ts'
import { testDatabase } from '../support/database.ts'

const database = await testDatabase()
const committed = new URL('../../apps/server/src/db/schema.sql', import.meta.url)

test('the committed schema is the schema of this engine', async () => {
  const described = readFileSync(committed, 'utf8').replace(/^--.*\n\n/, '')
  expect(await describeSchema(database)).toBe(described)
})

test('every table of a locality is behind the fence', async () => {
  const { rows } = await database.owner.query(`
    select c.oid::regclass::text as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'locality_id'
    where c.relkind = 'r' and not (c.relrowsecurity and c.relforcerowsecurity
      and exists (select from pg_policy where polrelid = c.oid and polname = 'locality'))`)
  expect(rows).toEqual([])
})

test('every key of a locality begins with it', async () => {
  const { rows } = await database.owner.query(`
    select conname as name, conrelid::regclass::text as in_table from pg_constraint k
    join pg_attribute a on a.attrelid = k.conrelid and a.attname = 'locality_id'
    where k.contype in ('p', 'u', 'f') and k.conkey[1] <> a.attnum`)
  expect(rows).toEqual([])
})

test('there is nothing that Citus or YugabyteDB could not take: no trigger, no generated column, no exclusion', async () => {
  const { rows } = await database.owner.query(`
    select tgname as name from pg_trigger where not tgisinternal
    union all select attname from pg_attribute a join pg_class c on c.oid = a.attrelid
      where attgenerated <> '' and c.relnamespace::regnamespace::text !~ '^(pg_|information_schema)'
    union all select conname from pg_constraint where contype = 'x' or condeferrable`)
  expect(rows).toEqual([])
})
