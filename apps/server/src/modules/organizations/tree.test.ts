import type { Day } from '@guongsang/core/kernel/day.ts'
import { describe, expect, test } from 'vitest'
import { countStatements, testDatabase } from '../../../../../tests/support/database.ts'
import { addOrganizationAlias } from './add-organization-alias.ts'
import { createOrganization } from './create-organization.ts'
import { editOrganization } from './edit-organization.ts'
import { moveOrganization } from './move-organization.ts'
import { showOrganization } from './organization-detail-queries.ts'
import { listOrganizations, resolveName } from './organization-queries.ts'
import {
  ctxOf,
  newLocality,
  officerOf,
  outcome,
  treeOn,
  unit,
  unitOfficerOf,
} from './organizations.fixture.ts'
import { renameOrganization } from './rename-organization.ts'
import { setHeadCount } from './set-head-count.ts'

const database = await testDatabase()
const day = (text: string) => text as Day
const renaming = { shortName: null, abbreviation: null, decision: null }
const moving = { jurisdictionId: null, decision: null }

describe('the tree of a day', () => {
  test('stays what it was after a move and a new name', async () => {
    const { ctx } = await newLocality(database)
    const committee = await createOrganization(ctx, unit('Ủy ban nhân dân huyện'))
    const office = await createOrganization(ctx, unit('Phòng Văn hóa', { parentId: committee.id }))
    const centre = await createOrganization(ctx, unit('Trung tâm Truyền thanh', { parentId: office.id }))
    await moveOrganization(ctx, centre.id, { ...moving, parentId: committee.id, from: '2024-01-01' })
    await renameOrganization(ctx, office.id, {
      ...renaming,
      officialName: 'Phòng Văn hóa và Thông tin',
      from: '2024-02-01',
    })
    expect(await treeOn(ctx, '2023-12-31')).toEqual([
      'Ủy ban nhân dân huyện',
      '  Phòng Văn hóa',
      '    Trung tâm Truyền thanh',
    ])
    expect(await treeOn(ctx, '2024-02-01')).toEqual([
      'Ủy ban nhân dân huyện',
      '  Phòng Văn hóa và Thông tin',
      '  Trung tâm Truyền thanh',
    ])
  })

  test('a unit cannot stand under itself or under what is below it, today or in a later period', async () => {
    const { ctx } = await newLocality(database)
    const a = await createOrganization(ctx, unit('Phòng A'))
    const b = await createOrganization(ctx, unit('Phòng B', { parentId: a.id }))
    const under = (id: string, parentId: string) =>
      outcome(moveOrganization(ctx, id, { ...moving, parentId, from: '2024-03-01' }))
    expect(await under(a.id, a.id)).toBe('organization-under-itself')
    expect(await under(a.id, b.id)).toBe('organization-under-itself')
    await moveOrganization(ctx, b.id, { ...moving, parentId: null, from: '2024-06-01' })
    expect(await under(a.id, b.id)).toBe('organization-under-itself')
    expect(await treeOn(ctx, '2024-05-01')).toEqual(['Phòng A', '  Phòng B'])
  })

  test('two moves at once, each harmless alone, cannot make a circle together', async () => {
    const { ctx } = await newLocality(database)
    const a = await createOrganization(ctx, unit('Phòng A'))
    const b = await createOrganization(ctx, unit('Phòng B'))
    const answers = await Promise.all([
      outcome(moveOrganization(ctx, a.id, { ...moving, parentId: b.id, from: '2024-03-01' })),
      outcome(moveOrganization(ctx, b.id, { ...moving, parentId: a.id, from: '2024-03-01' })),
    ])
    expect(answers.toSorted()).toEqual(['done', 'organization-under-itself'])
  })

  test('two who edit the same unit: the second is told that it changed', async () => {
    const { ctx } = await newLocality(database)
    const { id } = await createOrganization(ctx, unit('Phòng A'))
    const edit = (address: string) =>
      outcome(editOrganization(ctx, id, { ...unit('Phòng A'), address, version: 1 }))
    expect((await Promise.all([edit('Số 1'), edit('Số 2')])).toSorted()).toEqual([
      'changed-meanwhile',
      'done',
    ])
  })

  test('a unit is refused under one that is not there on its first day', async () => {
    const { ctx } = await newLocality(database)
    const parent = await createOrganization(ctx, unit('Phòng mới', { foundedOn: '2024-02-01' }))
    const early = unit('Tổ công tác', { parentId: parent.id, foundedOn: '2024-01-31' })
    expect(await outcome(createOrganization(ctx, early))).toBe('organization-not-active')
    expect(await outcome(createOrganization(ctx, { ...early, foundedOn: '2024-02-01' }))).toBe('done')
  })
})

describe('names', () => {
  test('S003-III-II-3c: the ways one office is printed resolve to one organisation', async () => {
    const { ctx, id: locality } = await newLocality(database)
    const { id } = await createOrganization(
      ctx,
      unit('Sở Nội vụ', { abbreviation: 'SNV', level: 'province' }),
    )
    for (const name of ['Sở Nội vụ (Ban Thi đua, khen thưởng)', 'Sở Nội vụ (Ban TĐKT tỉnh)'])
      await addOrganizationAlias(ctx, id, { name, from: null, to: null })
    const meaning = (printed: string) =>
      ctx.transaction((tx) => resolveName(tx, locality, printed, day('2024-03-10')))
    for (const printed of [
      'Sở Nội vụ',
      'SNV',
      'SỞ NỘI VỤ (Ban TĐKT tỉnh)',
      'Sở Nội vụ (ban thi đua khen thưởng)',
    ])
      expect((await meaning(printed)).map((one) => one.id)).toEqual([id])
    expect(await meaning('Sở Nội vụ khác')).toEqual([])
  })

  test('names written in decomposed letters are kept composed, and found either way', async () => {
    const { ctx, id: locality } = await newLocality(database)
    await createOrganization(ctx, unit('Ủy ban nhân dân xã Diên Lạc'.normalize('NFD')))
    const find = (q: string) =>
      ctx.transaction((tx) => listOrganizations(tx, locality, { on: day('2024-03-10'), q }, { limit: 50 }))
    for (const q of ['uy ban dien lac', 'uỷ ban', 'Diên Lạc'.normalize('NFD'), 'dien l'])
      expect((await find(q)).rows.map((row) => row.name)).toEqual(['Ủy ban nhân dân xã Diên Lạc'])
    expect((await find('điên lạc')).rows).toEqual([])
  })

  test('a name of nothing but marks and blanks is refused at its field', async () => {
    const { ctx } = await newLocality(database)
    await expect(createOrganization(ctx, unit(' — … '))).rejects.toMatchObject({
      code: 'invalid-input',
      fields: [{ field: 'officialName', message: 'Tên phải có chữ.' }],
    })
  })

  test('a second name from the same day is refused: it would erase the first', async () => {
    const { ctx } = await newLocality(database)
    const { id } = await createOrganization(ctx, unit('Phòng A', { foundedOn: '2020-01-01' }))
    const rename = (from: string) =>
      outcome(renameOrganization(ctx, id, { ...renaming, officialName: 'Phòng B', from }))
    expect(await rename('2020-01-01')).toBe('name-starts-same-day')
    expect(await rename('2019-12-31')).toBe('organization-not-active')
    expect(await rename('2024-01-01')).toBe('done')
  })
})

describe('the list of organisations', () => {
  test('asks the same number of statements for one row and for three, and pages without gaps', async () => {
    const { ctx, id: locality } = await newLocality(database)
    const list = (cursor?: string) =>
      ctx.transaction((tx) =>
        listOrganizations(tx, locality, { on: day('2024-03-10') }, { limit: 2, ...(cursor && { cursor }) }),
      )
    await createOrganization(ctx, unit('Phòng Ân'))
    const one = await countStatements(database, () => list())
    for (const name of ['Phòng An', 'Phòng Ấn']) await createOrganization(ctx, unit(name))
    expect(await countStatements(database, () => list())).toBe(one)
    const first = await list()
    const second = await list(first.next!)
    expect([...first.rows, ...second.rows].map((row) => row.name)).toEqual([
      'Phòng An',
      'Phòng Ân',
      'Phòng Ấn',
    ])
    expect(first.total).toEqual({ count: 3, capped: false })
    expect(second).toMatchObject({ next: null })
    expect(await outcome(list('garbled'))).toBe('invalid-input')
  })

  test('S001-III-3-b8: an organisation answers for the fields it is in charge of, and is found by them', async () => {
    const { ctx, id: locality } = await newLocality(database)
    await createOrganization(ctx, unit('Phòng Y tế', { fieldCodes: ['health', 'labour-social'] }))
    await createOrganization(ctx, unit('Phòng Giáo dục và Đào tạo', { fieldCodes: ['education'] }))
    const { rows } = await ctx.transaction((tx) =>
      listOrganizations(tx, locality, { on: day('2024-03-10'), field: 'health' }, { limit: 50 }),
    )
    expect(rows.map((row) => row.name)).toEqual(['Phòng Y tế'])
    const shown = await ctx.transaction((tx) =>
      showOrganization(tx, locality, rows[0]!.id, day('2024-03-10'), ctx.actor),
    )
    expect(shown.fields.map((field) => field.label)).toEqual([
      'Y tế, chăm sóc sức khỏe',
      'Lao động, an sinh xã hội',
    ])
    expect(await outcome(createOrganization(ctx, unit('Phòng X', { fieldCodes: ['magic'] })))).toBe(
      'catalogue-code-unknown',
    )
  })
})

describe('who may', () => {
  test('a unit officer edits what is below the unit, and nothing beside or above it', async () => {
    const { ctx, id: locality } = await newLocality(database)
    const committee = await createOrganization(ctx, unit('Ủy ban nhân dân xã A'))
    const school = await createOrganization(ctx, unit('Trường A', { parentId: committee.id }))
    const other = await createOrganization(ctx, unit('Ủy ban nhân dân xã B'))
    const own = ctxOf(database, unitOfficerOf(locality, `/${committee.id}/`, 'commune-officer'))
    const answers = await Promise.all(
      [committee, school, other].map(({ id }) => outcome(setHeadCount(own, id, 2024, 12))),
    )
    expect(answers).toEqual(['done', 'done', 'forbidden'])
    expect(await outcome(createOrganization(own, unit('Đơn vị mới', { parentId: committee.id })))).toBe(
      'forbidden',
    )
  })

  test('another locality is not there at all', async () => {
    const here = await newLocality(database)
    const there = await newLocality(database)
    const { id } = await createOrganization(there.ctx, unit('Phòng của nơi khác'))
    expect(await outcome(setHeadCount(here.ctx, id, 2024, 12))).toBe('organization-not-found')
    expect(await outcome(createOrganization(here.ctx, unit('Tổ', { parentId: id })))).toBe(
      'organization-not-found',
    )
    const tree = ctxOf(database, officerOf(here.id))
    expect(await treeOn(tree, '2024-03-10')).toEqual([])
  })
})
