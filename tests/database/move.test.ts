/** From the embedded engine to a server, with real rows of every type. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openDatabase, type Database } from '../../apps/server/src/platform/database/database.ts'
import { migrate } from '../../apps/server/src/platform/database/migrate.ts'
import { moveDatabase } from '../../apps/server/src/platform/database/move.ts'
import { describeSchema } from '../../scripts/describe-schema.ts'
import { insertSampleRows } from '../support/sample-rows.ts'
import { createServerDatabase, whyNoServer } from '../support/server-database.ts'
import { sayIfSkipped } from '../support/skipped.ts'

const skipped = sayIfSkipped('chuyển sang PostgreSQL', whyNoServer())

describe.skipIf(skipped)('moving to a server', () => {
  let home: string
  let source: Database
  const cleanings: (() => Promise<unknown>)[] = []

  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'guong-sang-move-'))
    source = await openDatabase({ url: null, dataDir: home, minFreeBytes: 0 })
    await migrate(source)
    await insertSampleRows(source)
  })
  afterAll(async () => {
    await source.close()
    await rm(home, { recursive: true, force: true })
    for (const clean of cleanings) await clean()
  })

  /** A server database with the sample tables, as if a migration had made them, and no rows. */
  async function emptyTarget(): Promise<Database> {
    const { url, drop } = await createServerDatabase()
    const target = await openDatabase({ url, dataDir: '' })
    cleanings.push(() => target.close(), drop)
    await migrate(target)
    await insertSampleRows(target)
    await target.owner.script('truncate sample.children, sample.parents')
    return target
  }

  test('every row arrives, with the same counts and checksums', { timeout: 60_000 }, async () => {
    const target = await emptyTarget()
    const told: string[] = []
    const moved = await moveDatabase(source, target, ({ table }) => told.push(table))
    expect(moved).toContainEqual({ table: 'sample.parents', rows: 1500 })
    expect(moved).toContainEqual({ table: 'sample.children', rows: 700 })
    expect(told).toEqual(moved.map(({ table }) => table))
    const everything = `select md5(string_agg(t::text, '' order by t::text)) as sum from sample.parents t`
    expect((await target.owner.query(everything)).rows).toEqual((await source.owner.query(everything)).rows)
  })

  test('keys, fences and rights stand afterwards, and numbering goes on', { timeout: 60_000 }, async () => {
    const target = await emptyTarget()
    const before = await describeSchema(target)
    await moveDatabase(source, target, () => {})
    expect(await describeSchema(target)).toBe(before)
    const { rows } = await target.owner.query(
      `insert into sample.children (locality_id, parent_id) select locality_id, id from sample.parents limit 1 returning id`,
    )
    expect(rows).toEqual([{ id: 701 }])
  })

  test('a target with rows is refused, and nothing is written', { timeout: 60_000 }, async () => {
    const target = await emptyTarget()
    await target.owner.query(
      `insert into sample.parents (locality_id, id) values (gen_random_uuid(), gen_random_uuid())`,
    )
    await expect(moveDatabase(source, target, () => {})).rejects.toThrow(
      'đã có dữ liệu (bảng sample.parents)',
    )
    expect((await target.owner.query('select count(*) as counted from sample.parents')).rows).toEqual([
      { counted: 1 },
    ])
  })

  test('a row that changes on the way is noticed, and nothing stays', { timeout: 60_000 }, async () => {
    const target = await emptyTarget()
    await target.owner.script('alter table sample.parents alter column amount type numeric(10, 2)')
    await expect(moveDatabase(source, target, () => {})).rejects.toThrow(
      'Bảng sample.parents không khớp sau khi chép',
    )
    expect((await target.owner.query('select count(*) as counted from sample.children')).rows).toEqual([
      { counted: 0 },
    ])
  })
})
