/** Guard 9 and its way back, on both engines. */
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listBackups, makeBackup, readBackup } from '../../apps/server/src/platform/database/backups.ts'
import {
  databaseFolder,
  openDatabase,
  type Database,
} from '../../apps/server/src/platform/database/database.ts'
import { backUpFolder, restoreFolder } from '../../apps/server/src/platform/database/embedded/backup.ts'
import { migrate } from '../../apps/server/src/platform/database/migrate.ts'
import { backUpServer, restoreServer } from '../../apps/server/src/platform/database/server-backup.ts'
import { insertSampleRows } from '../support/sample-rows.ts'
import { createServerDatabase, whyNoServer } from '../support/server-database.ts'
import { sayIfSkipped } from '../support/skipped.ts'

const home = await mkdtemp(join(tmpdir(), 'guong-sang-backup-'))
afterAll(() => rm(home, { recursive: true, force: true }))

describe('the embedded database', () => {
  const config = { url: null, dataDir: join(home, 'data'), minFreeBytes: 0 }
  const folder = databaseFolder(config)
  const into = join(home, 'backups')
  let database: Database

  beforeAll(async () => {
    database = await openDatabase(config)
    await migrate(database)
    await insertSampleRows(database)
  })
  afterAll(() => database.close())

  test('is backed up while it is used, and restored as it was', { timeout: 60_000 }, async () => {
    const backup = await backUpFolder(database.owner, folder, into, new Date('2024-03-10T02:00:00Z'))
    expect(backup.tally).toMatchObject({ 'sample.parents': 1500, 'sample.children': 700 })
    await database.owner.query('delete from sample.children')
    await expect(restoreFolder(backup, folder, new Date())).rejects.toThrow('Gương Sáng khác dùng')
    await database.close()
    const { kept } = await restoreFolder(await readBackup(backup.path), folder, new Date())
    database = await openDatabase(config)
    const { rows } = await database.owner.query('select count(*) as counted from sample.children')
    expect(rows).toEqual([{ counted: 700 }])
    expect(kept).toContain(`${folder}.before-`)
  })

  test('a copy that lacks rows is not called a backup, and not restored', { timeout: 60_000 }, async () => {
    const [backup] = await listBackups(into)
    const claimed = { ...backup!, tally: { ...backup!.tally, 'sample.children': 701 } }
    await database.close()
    await expect(restoreFolder(claimed, folder, new Date())).rejects.toThrow(
      'sample.children: cần 701, thấy 700',
    )
    database = await openDatabase(config)
  })

  test('the last seven are kept, and nothing that was not proved', async () => {
    const kept = join(home, 'kept')
    const make = (day: number, fill = async () => ({})) =>
      makeBackup(kept, 'embedded', new Date(`2024-03-${day}T02:00:00Z`), fill)
    for (let day = 10; day <= 17; day++) await make(day)
    await writeFile(join(kept, 'của người khác.txt'), '')
    const unproved = make(18, async () => {
      throw new Error('thiếu dòng')
    })
    await expect(unproved).rejects.toThrow('thiếu dòng')
    const days = (await listBackups(kept)).map(({ madeAt }) => madeAt.getUTCDate())
    expect(days).toEqual([17, 16, 15, 14, 13, 12, 11])
    expect((await readdir(kept)).length).toBe(8)
  })
})

const skipped = sayIfSkipped('sao lưu PostgreSQL', whyNoServer())
describe.skipIf(skipped)('a server database', () => {
  const into = join(home, 'server-backups')

  test('is dumped, counted, and restored into an empty one', { timeout: 60_000 }, async () => {
    const [first, second] = await Promise.all([createServerDatabase(), createServerDatabase()])
    const source = await openDatabase({ url: first.url, dataDir: '' })
    const target = await openDatabase({ url: second.url, dataDir: '' })
    try {
      await migrate(source)
      await insertSampleRows(source)
      const backup = await backUpServer(source, first.url, into, new Date())
      expect(backup.tally).toMatchObject({ 'sample.parents': 1500, 'sample.children': 700 })
      await restoreServer(await readBackup(backup.path), target, second.url)
      expect(await migrate(target)).toEqual([])
      const fingerprint = `select md5(string_agg(t::text, '' order by t::text)) as sum from sample.parents t`
      expect((await target.owner.query(fingerprint)).rows).toEqual(
        (await source.owner.query(fingerprint)).rows,
      )
      await expect(restoreServer(backup, target, second.url)).rejects.toThrow('phải rỗng')
    } finally {
      await Promise.all([source.close(), target.close()])
      await Promise.all([first.drop(), second.drop()])
    }
  })

  test('a dump that was cut short is noticed', { timeout: 60_000 }, async () => {
    const empty = await createServerDatabase()
    const target = await openDatabase({ url: empty.url, dataDir: '' })
    try {
      const [backup] = await listBackups(into)
      await writeFile(join(backup!.path, 'database.dump'), 'PGDMP')
      await expect(restoreServer(backup!, target, empty.url)).rejects.toMatchObject({ expected: true })
    } finally {
      await target.close()
      await empty.drop()
    }
  })
})
