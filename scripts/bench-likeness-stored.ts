/**
 * npm run bench:likeness-stored — one request compared with 2,000 held in the database (embedded, or the one of DATABASE_URL, which
 * must be empty) through the use-case: sketches read, the ten most alike read whole, passages found and kept. Not a test: no limit.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inventedReport, rewritten } from '@guongsang/core/initiatives/invented-reports.fixture.ts'
import { day } from '@guongsang/core/kernel/day.ts'
import { sql } from 'kysely'
import '../apps/server/src/modules/initiatives/errors.ts'
import '../apps/server/src/modules/initiatives/events.ts'
import { checkLikeness } from '../apps/server/src/modules/initiatives/check-likeness.ts'
import { insertInitiative } from '../apps/server/src/modules/initiatives/initiative-store.ts'
import { systemActor } from '../apps/server/src/platform/auth/actor.ts'
import { createClock } from '../apps/server/src/platform/clock.ts'
import { loadConfig } from '../apps/server/src/platform/config.ts'
import { createCtx } from '../apps/server/src/platform/ctx.ts'
import { databaseConfig } from '../apps/server/src/platform/database/config.ts'
import { openDatabase, type Tx } from '../apps/server/src/platform/database/database.ts'
import { migrate } from '../apps/server/src/platform/database/migrate.ts'
import { newId } from '../apps/server/src/platform/id.ts'
import { createPlatform } from '../apps/server/src/platform.ts'

const REPORTS = 2_000
const SENTENCES = 45
const RUNS = 5

const folder = mkdtempSync(join(tmpdir(), 'guong-sang-do-'))
const config = loadConfig({ ...process.env, DATA_DIR: folder, LOG_LEVEL: 'silent' })
const database = await openDatabase(databaseConfig(config))
try {
  await migrate(database)
  const localityId = newId()
  const copies = await database.transaction({ localityId: null }, (tx) => fill(tx, localityId))
  const platform = createPlatform(config, createClock(day('2024-03-10')), database)
  const ctx = createCtx(platform, systemActor(localityId))
  for (const { id, of } of copies) {
    const from = performance.now()
    const { compared, found } = await checkLikeness(ctx, id)
    const millis = Math.round(performance.now() - from)
    const right = found[0]?.other.id === of ? 'đúng bản gốc đứng đầu' : 'KHÔNG thấy bản gốc'
    console.log(
      `${millis} ms, so với ${compared}, ${right}, ${Math.round((found[0]?.likeness ?? 0) * 100)} %`,
    )
  }
} finally {
  await database.close()
  rmSync(folder, { recursive: true, force: true })
}

/** Reports of one unit, and copies of some with one word in ten changed. */
async function fill(tx: Tx, localityId: string): Promise<{ id: string; of: string }[]> {
  const unitId = newId()
  await sql`insert into organizations.localities (id, slug, name, full_name, level, sort_key)
    values (${localityId}, 'do', 'Đo', 'Tỉnh Đo', 'province', 'do')`.execute(tx)
  const keep = async (title: string, summary: string): Promise<string> => {
    const id = newId()
    const author = { locality_id: localityId, initiative_id: id, position: 1, share_percent: 100 }
    await insertInitiative(
      tx,
      {
        ...{ locality_id: localityId, id, title, summary, organization_id: unitId },
        ...{ kind: 'initiative', season: 'socio-economic', season_year: 2023, state: 'submitted' },
        ...{ file_ids: [], created_by: 'Đo' },
      },
      [{ ...author, person_id: null, name: 'Người Đo', place: null }],
    )
    return id
  }
  const kept: string[] = []
  for (let at = 0; at < REPORTS; at++) kept.push(await keep(`Bản ${at}`, inventedReport(at, SENTENCES)))
  const copies: { id: string; of: string }[] = []
  for (let run = 0; run < RUNS; run++) {
    const at = run * 371
    const id = await keep(`Bản chép ${run}`, rewritten(inventedReport(at, SENTENCES), 0.1, run))
    copies.push({ id, of: kept[at]! })
  }
  return copies
}
