import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { testDatabase } from '../../../../../tests/support/database.ts'
import { assertCurrent, isCurrent, migrate, readMigrations, type Migration } from './migrate.ts'

const database = await testDatabase()
const own = readMigrations()

const step = (
  name: string,
  sql: string,
  oldProcesses: Migration['oldProcesses'] = 'may keep running',
): Migration => ({
  name,
  sql,
  checksum: createHash('sha256').update(sql).digest('hex'),
  oldProcesses,
})

describe('migrate', () => {
  test('applies what is missing, in order, once', async () => {
    const more = [
      ...own,
      step('900001-trial', 'create table platform.trial (n int)'),
      step('900002-more', 'insert into platform.trial values (1)'),
    ]
    expect(await isCurrent(database, more)).toBe(false)
    expect(await migrate(database, more)).toEqual(['900001-trial', '900002-more'])
    expect(await migrate(database, more)).toEqual([])
    expect(await isCurrent(database, more)).toBe(true)
    const { rows } = await database.owner.query('select n from platform.trial')
    expect(rows).toEqual([{ n: 1 }])
  })

  test('leaves nothing of a step that fails, and goes on from there once it is mended', async () => {
    const broken = [...own, step('900003-half', 'create table platform.half (n int); select 1 / 0')]
    await expect(migrate(database, broken)).rejects.toMatchObject({ code: '22012' })
    expect((await database.owner.query(`select to_regclass('platform.half') as there`)).rows).toEqual([
      { there: null },
    ])
    expect(
      await migrate(database, [...own, step('900003-half', 'create table platform.half (n int)')]),
    ).toEqual(['900003-half'])
  })

  test('two at once: one does the work, the other finds it done', async () => {
    const once = [...own, step('900004-once', 'create table platform.once (n int)')]
    const applied = await Promise.all([migrate(database, once), migrate(database, once)])
    expect(applied.flat()).toEqual(['900004-once'])
  })

  test('a file edited after it was applied is refused, and the sentence says what to do', async () => {
    const edited = own.map((migration, at) => (at === 0 ? { ...migration, checksum: 'other' } : migration))
    await expect(migrate(database, edited)).rejects.toMatchObject({
      expected: true,
      message: `Tệp di trú "${own[0]?.name}.sql" đã bị sửa sau khi chạy. Hãy khôi phục nội dung cũ và viết thay đổi vào một tệp di trú mới.`,
    })
  })

  test('a program older than a migration that stops old processes does not start', async () => {
    await migrate(database, [...own, step('900005-gentle', 'select 1')])
    await assertCurrent(database, own)
    await migrate(database, [...own, step('900006-strict', 'select 1', 'must stop')])
    await expect(migrate(database, own)).rejects.toThrow(
      'Cơ sở dữ liệu đã được nâng cấp bởi phiên bản mới hơn (bước 900006-strict)',
    )
  })
})

describe('a folder of migrations', () => {
  const folder = mkdtempSync(join(tmpdir(), 'guong-sang-migrations-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  test('a file must say whether old processes may keep running', () => {
    writeFileSync(join(folder, '000001-silent.sql'), 'select 1')
    expect(() => readMigrations(folder)).toThrow('Dòng đầu của tệp di trú "000001-silent.sql" phải là')
    writeFileSync(join(folder, '000001-silent.sql'), '-- old processes: must stop\nselect 1')
    expect(readMigrations(folder)).toMatchObject([{ name: '000001-silent', oldProcesses: 'must stop' }])
  })

  test('the same text with Windows line ends has the same checksum', () => {
    const [before] = readMigrations(folder)
    writeFileSync(join(folder, '000001-silent.sql'), '-- old processes: must stop\r\nselect 1')
    expect(readMigrations(folder)[0]?.checksum).toBe(before?.checksum)
  })

  test('a name out of order is refused', () => {
    writeFileSync(join(folder, '2-short.sql'), '-- old processes: must stop\n')
    expect(() => readMigrations(folder)).toThrow('"2-short.sql" không đúng dạng')
  })
})
