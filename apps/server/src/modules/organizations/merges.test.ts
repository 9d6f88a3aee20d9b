import type { Day } from '@guongsang/core/kernel/day.ts'
import { describe, expect, test } from 'vitest'
import { testDatabase } from '../../../../../tests/support/database.ts'
import { addOrganizationAlias } from './add-organization-alias.ts'
import { createOrganization } from './create-organization.ts'
import { createPerson } from './create-person.ts'
import { editPerson } from './edit-person.ts'
import { listOrganizationLookAlikes, listPersonLookAlikes } from './look-alike-queries.ts'
import { mergeOrganizationRecords } from './merge-organization-records.ts'
import { mergePersons } from './merge-persons.ts'
import { moveOrganization } from './move-organization.ts'
import { showOrganization } from './organization-detail-queries.ts'
import { resolveName } from './organization-queries.ts'
import {
  ctxOf,
  newLocality,
  officerOf,
  outcome,
  person,
  post,
  treeOn,
  unit,
} from './organizations.fixture.ts'
import { showPerson } from './person-detail-queries.ts'
import { readIdentityNumber } from './read-identity-number.ts'
import { setHeadCount } from './set-head-count.ts'
import { startPost } from './start-post.ts'
import { markDistinctPersons } from './tell-apart.ts'
import { undoMerge } from './undo-merge.ts'

const database = await testDatabase()
const today = '2024-03-10' as Day
const reason = 'Nhập hai lần'

async function twoRecords() {
  const place = await newLocality(database)
  const { ctx } = place
  const office = await createOrganization(ctx, unit('Phòng Nội vụ'))
  const school = await createOrganization(ctx, unit('Trường Tiểu học Diên Lạc', { kindCode: 'school' }))
  const kept = await createPerson(ctx, person('Nguyen Van An', office.id, { birthYear: 1980 }))
  const dropped = await createPerson(
    ctx,
    person('Nguyễn Văn An', office.id, {
      birthOn: '1980-02-03',
      gender: 'male',
      identityNumber: '079080000001',
      isNotOneOf: [kept.id],
    }),
  )
  await startPost(
    ctx,
    kept.id,
    post(office.id, 'Trưởng phòng', { isHead: true, from: '2021-07-01', to: '2021-12-31' }),
  )
  await startPost(ctx, dropped.id, post(school.id, 'Hiệu trưởng', { isHead: true, from: '2022-01-01' }))
  const show = (id: string) => ctx.transaction((tx) => showPerson(tx, place.id, id, today, ctx.actor))
  const merge = (take: string[] = []) =>
    mergePersons(ctx, { keptId: kept.id, droppedId: dropped.id, reason, take })
  return { ...place, office: office.id, school: school.id, kept: kept.id, dropped: dropped.id, show, merge }
}

describe('two records of one person', () => {
  test('are found, with reasons, until somebody says that they are two people', async () => {
    const { ctx, id, kept, dropped } = await twoRecords()
    const find = () => ctx.transaction((tx) => listPersonLookAlikes(tx, id, ctx.actor, today, undefined))
    const { rows } = await find()
    expect(rows).toHaveLength(1)
    expect([rows[0]!.first.id, rows[0]!.second.id].toSorted()).toEqual([kept, dropped].toSorted())
    expect(rows[0]!.reasons).toContain('Cùng họ tên, một bên không ghi dấu')
    expect(JSON.stringify(rows)).not.toContain('079080000001')
    await markDistinctPersons(ctx, { firstId: dropped, secondId: kept })
    expect((await find()).rows).toEqual([])
  })

  test('become one: gaps are filled, asked facts are taken over, posts and number follow', async () => {
    const { ctx, kept, dropped, show, merge } = await twoRecords()
    await merge(['fullName', 'birth'])
    expect(await show(kept)).toMatchObject({
      fullName: 'Nguyễn Văn An',
      birthOn: '1980-02-03',
      gender: 'male',
      title: 'Hiệu trưởng',
      hasIdentityNumber: true,
      posts: [{ title: 'Hiệu trưởng' }, { title: 'Trưởng phòng' }],
      merges: [{ dropped: { id: dropped }, undone: false }],
    })
    expect(await outcome(show(dropped))).toBe('person-merged-away')
    expect(await outcome(merge())).toBe('merge-already-done')
    expect(await readIdentityNumber(ctx, kept, 'Đối chiếu')).toEqual({ number: '079080000001' })
  })

  test('can be taken apart again; what was changed since stays as it is', async () => {
    const { ctx, id, office, kept, dropped, show, merge } = await twoRecords()
    const before = [await show(kept), await show(dropped)]
    const merged = await merge(['fullName', 'birth'])
    const present = await show(kept)
    await editPerson(ctx, kept, {
      ...person('Nguyễn Văn An', office),
      birthOn: '1980-02-03',
      gender: 'male',
      ethnicity: 'Tày',
      version: present.version,
    })
    await undoMerge(ctx, merged.id)
    const [first, second] = [await show(kept), await show(dropped)]
    expect(first).toMatchObject({
      fullName: 'Nguyen Van An',
      birthOn: null,
      birthYear: 1980,
      gender: null,
      ethnicity: 'Tày',
      posts: before[0]!.posts,
      hasIdentityNumber: false,
    })
    expect(second).toEqual({ ...before[1], version: second.version })
    expect(await outcome(undoMerge(ctx, merged.id))).toBe('merge-already-undone')
    expect(await outcome(undoMerge(ctx, id))).toBe('merge-not-found')
  })

  test('a record is not merged with itself, nor by whoever may not, nor with a foreign one', async () => {
    const { ctx, id, kept, dropped } = await twoRecords()
    const foreign = await twoRecords()
    const merge = (droppedId: string, by = ctx) =>
      outcome(mergePersons(by, { keptId: kept, droppedId, reason, take: [] }))
    expect(await merge(kept)).toBe('merge-with-itself')
    expect(await merge(dropped, ctxOf(database, officerOf(id, 'agency-head')))).toBe('forbidden')
    expect(await merge(foreign.kept)).toBe('person-not-found')
  })

  test('merges are taken back in reverse order', async () => {
    const { ctx, office, kept, dropped, merge } = await twoRecords()
    const third = await createPerson(ctx, person('Nguyễn Văn An', office, { isNotOneOf: [kept, dropped] }))
    const first = await merge()
    const second = await mergePersons(ctx, { keptId: third.id, droppedId: kept, reason, take: [] })
    expect(await outcome(undoMerge(ctx, first.id))).toBe('merge-built-upon')
    expect(await outcome(undoMerge(ctx, second.id))).toBe('done')
    expect(await outcome(undoMerge(ctx, first.id))).toBe('done')
  })

  test('two officers merge the same pair at once: it happens once', async () => {
    const { merge } = await twoRecords()
    const answers = await Promise.all([outcome(merge()), outcome(merge())])
    expect(answers.toSorted()).toEqual(['done', 'merge-already-done'])
  })
})

describe('two records of one organisation', () => {
  async function twoOffices() {
    const place = await newLocality(database)
    const { ctx } = place
    const kept = await createOrganization(ctx, unit('Phòng Văn hóa và Thông tin'))
    const dropped = await createOrganization(
      ctx,
      unit('Phòng Văn hóa - Thông tin', { fieldCodes: ['media'] }),
    )
    const child = await createOrganization(ctx, unit('Trung tâm Truyền thanh', { parentId: dropped.id }))
    const who = await createPerson(ctx, person('Lê Thị Hoa', dropped.id))
    await startPost(ctx, who.id, post(dropped.id, 'Trưởng phòng', { isHead: true }))
    await setHeadCount(ctx, dropped.id, 2024, 7)
    const show = (id: string) => ctx.transaction((tx) => showOrganization(tx, place.id, id, today, ctx.actor))
    return { ...place, kept: kept.id, dropped: dropped.id, child: child.id, show }
  }

  test('S003-III-II-3c: two printings of one office are found to be alike', async () => {
    const { ctx, id, kept, dropped } = await twoOffices()
    const { rows } = await ctx.transaction((tx) => listOrganizationLookAlikes(tx, id, today, undefined))
    expect(rows).toHaveLength(1)
    expect([rows[0]!.first.id, rows[0]!.second.id].toSorted()).toEqual([kept, dropped].toSorted())
    expect(rows[0]!.reasons).toEqual(['Cùng tên, khác cách viết (viết tắt, gạch nối, chữ «và»)'])
  })

  test('become one: units, people, figures and names follow; and apart again as they were', async () => {
    const { ctx, id, kept, dropped, show } = await twoOffices()
    const before = [await show(kept), await show(dropped)]
    const merge = await mergeOrganizationRecords(ctx, { keptId: kept, droppedId: dropped, reason })
    expect(await treeOn(ctx, today)).toEqual(['Phòng Văn hóa và Thông tin', '  Trung tâm Truyền thanh'])
    expect(await show(kept)).toMatchObject({
      head: { name: 'Lê Thị Hoa' },
      fields: [{ code: 'media' }],
      headCounts: [{ year: 2024, headCount: 7 }],
      counts: { children: 1, people: 1 },
    })
    expect((await show(dropped)).duplicateOf).toEqual({ id: kept, name: 'Phòng Văn hóa và Thông tin' })
    const meaning = await ctx.transaction((tx) => resolveName(tx, id, 'Phòng Văn hóa - Thông tin', today))
    expect(meaning.map((one) => one.id)).toEqual([kept])
    await undoMerge(ctx, merge.id)
    const after = [await show(kept), await show(dropped)]
    expect(after).toEqual(before.map((one, at) => ({ ...one, version: after[at]!.version })))
  })

  test('a unit cannot swallow the one it stands under when it would stand under itself', async () => {
    const { ctx, dropped, child } = await twoOffices()
    expect(await outcome(mergeOrganizationRecords(ctx, { keptId: child, droppedId: dropped, reason }))).toBe(
      'organization-under-itself',
    )
    expect(
      await outcome(mergeOrganizationRecords(ctx, { keptId: dropped, droppedId: dropped, reason })),
    ).toBe('merge-with-itself')
  })

  test('a merged-away record is worked on no more', async () => {
    const { ctx, kept, dropped, child } = await twoOffices()
    await mergeOrganizationRecords(ctx, { keptId: kept, droppedId: dropped, reason })
    expect(
      await outcome(addOrganizationAlias(ctx, dropped, { name: 'Phòng VHTT', from: null, to: null })),
    ).toBe('merge-already-done')
    const under = { parentId: dropped, jurisdictionId: null, from: '2024-03-01', decision: null }
    expect(await outcome(moveOrganization(ctx, child, under))).toBe('merge-already-done')
  })
})
