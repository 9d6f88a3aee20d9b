/**
 * npm run bench:unit-check — the check of a whole unit before the season: 5,000 people, 50,000 awards, 25,000 ratings,
 * every annual title, first page with its reasons, from the database (embedded, or the one of DATABASE_URL, which must be
 * empty). Prints milliseconds. Not a test: it has no limit.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { day } from '@guongsang/core/kernel/day.ts'
import { sql } from 'kysely'
import { checkUnit } from '../apps/server/src/modules/honours/check-unit.ts'
import { systemActor } from '../apps/server/src/platform/auth/actor.ts'
import { createClock } from '../apps/server/src/platform/clock.ts'
import { loadConfig } from '../apps/server/src/platform/config.ts'
import { createCtx } from '../apps/server/src/platform/ctx.ts'
import { databaseConfig } from '../apps/server/src/platform/database/config.ts'
import { openDatabase, type Tx } from '../apps/server/src/platform/database/database.ts'
import { migrate } from '../apps/server/src/platform/database/migrate.ts'
import { newId } from '../apps/server/src/platform/id.ts'
import { createPlatform } from '../apps/server/src/platform.ts'

const PEOPLE = 5_000
const RUNS = 5

const folder = mkdtempSync(join(tmpdir(), 'guong-sang-do-'))
const config = loadConfig({ ...process.env, DATA_DIR: folder, LOG_LEVEL: 'silent' })
const database = await openDatabase(databaseConfig(config))
try {
  await migrate(database)
  const [localityId, unitId] = [newId(), newId()]
  await database.transaction({ localityId: null }, (tx) => fill(tx, localityId, unitId))
  const platform = createPlatform(config, createClock(day('2025-12-20')), database)
  const ctx = createCtx(platform, systemActor(localityId))
  const asked = { kind: 'person', withinId: unitId, registerComplete: true, limit: 50 } as const
  for (let run = 1; run <= RUNS; run++) {
    const from = performance.now()
    const { total, rows, awards } = await checkUnit(ctx, asked)
    const millis = Math.round(performance.now() - from)
    const seen = `${total.count} người × ${awards.length} danh hiệu, trang đầu ${rows.length} người có lý do`
    console.log(`Lần ${run}: ${millis} ms (${seen})`)
  }
} finally {
  await database.close()
  rmSync(folder, { recursive: true, force: true })
}

/** One unit, its people and ten years of their history. */
async function fill(tx: Tx, localityId: string, unitId: string): Promise<void> {
  await sql`insert into organizations.localities (id, slug, name, full_name, level, sort_key)
    values (${localityId}, 'do', 'Đo', 'Tỉnh Đo', 'province', 'do')`.execute(tx)
  await sql`insert into organizations.organizations
    (locality_id, id, kind_code, level, under_committee, vertical, state)
    values (${localityId}, ${unitId}, 'department', 'province', true, false, 'active')`.execute(tx)
  await sql`insert into organizations.organization_names
    (locality_id, id, organization_id, kind, name, name_fold, search_key, sort_key, valid_from)
    values (${localityId}, ${newId()}, ${unitId}, 'official', 'Sở Đo', '', '', '', '2000-01-01')`.execute(tx)
  await sql`insert into organizations.organization_placements
    (locality_id, organization_id, valid_from, path)
    values (${localityId}, ${unitId}, '2000-01-01', ${`/${unitId}/`})`.execute(tx)
  await sql`insert into organizations.persons
    (locality_id, id, full_name, name_fold, search_key, sort_key, state)
    select ${localityId}, gen_random_uuid(), 'Nguyễn Văn ' || n, 'nguyen van ' || n, ''::tsvector,
      lpad(n::text, 6, '0'), 'working' from generate_series(1, ${PEOPLE}::int) n`.execute(tx)
  await sql`insert into organizations.affiliations (locality_id, id, person_id, organization_id, valid_from)
    select locality_id, gen_random_uuid(), id, ${unitId}, '2010-01-01'
    from organizations.persons where locality_id = ${localityId}`.execute(tx)
  await sql`insert into honours.awards (locality_id, id, subject_kind, subject_id, subject_name, search_key, sort_key,
      organization_id, award_code, title, ground, level, year_from, year, recorded_by)
    select locality_id, gen_random_uuid(), 'person', id, full_name, ''::tsvector, sort_key, ${unitId},
      case when year % 3 = 0 then 'CSTDCS' else 'LDTT' end, '', 'CONG_TRANG', 'province', year, year, ''
    from organizations.persons, generate_series(2015, 2024) year where locality_id = ${localityId}`.execute(
    tx,
  )
  await sql`insert into honours.ratings
      (locality_id, id, subject_kind, subject_id, year, rating, recorded_by)
    select locality_id, gen_random_uuid(), 'person', id, year, 'HTTNV', ''
    from organizations.persons, generate_series(2020, 2024) year where locality_id = ${localityId}`.execute(
    tx,
  )
}
