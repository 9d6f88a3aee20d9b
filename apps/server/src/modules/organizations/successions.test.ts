import type { Day } from '@guongsang/core/kernel/day.ts'
import { describe, expect, test } from 'vitest'
import { testDatabase } from '../../../../../tests/support/database.ts'
import { listJurisdictions } from './area-queries.ts'
import { assignDesignation } from './assign-designation.ts'
import { closeOrganization, previewClosure } from './close-organization.ts'
import { createBloc } from './create-bloc.ts'
import { createCollective } from './create-collective.ts'
import { createJurisdiction } from './create-jurisdiction.ts'
import { createOrganization } from './create-organization.ts'
import { createPerson } from './create-person.ts'
import { holderOn } from './designation-queries.ts'
import { predecessorsOfOn, successorsOfOn } from './door-queries.ts'
import { mergeOrganizations, type Merger, previewMerger } from './merge-organizations.ts'
import { showOrganization } from './organization-detail-queries.ts'
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
import { listPeople } from './people-queries.ts'
import { showPerson } from './person-detail-queries.ts'
import { publicReads } from './public-reads.ts'
import { renameOrganization } from './rename-organization.ts'
import { reorganizeJurisdictions } from './reorganize-jurisdictions.ts'
import { splitOrganization } from './split-organization.ts'
import { startPost } from './start-post.ts'

const database = await testDatabase()
const day = (text: string) => text as Day
const decision = 'Quyết định số 12/QĐ-UBND ngày 20/06/2025 của UBND tỉnh'
const move = {
  people: 'move',
  posts: 'move',
  collectives: 'move',
  designations: 'move',
  blocs: 'move',
} as const

/** Two offices with everything that can belong to an office, and a third beside them. */
async function offices() {
  const place = await newLocality(database)
  const { ctx } = place
  const a = (await createOrganization(ctx, unit('Phòng Nội vụ'))).id
  const b = (await createOrganization(ctx, unit('Phòng Lao động'))).id
  const c = (await createOrganization(ctx, unit('Phòng Tư pháp'))).id
  const desk = (await createOrganization(ctx, unit('Tổ Thi đua', { parentId: a }))).id
  const head = await createPerson(ctx, person('Nguyễn Văn An', a))
  const clerk = await createPerson(ctx, person('Trần Thị Bình', b))
  await startPost(ctx, head.id, post(a, 'Trưởng phòng', { isHead: true, from: '2021-07-01' }))
  await startPost(ctx, clerk.id, post(b, 'Chuyên viên', { from: '2022-01-01' }))
  await createCollective(ctx, {
    name: 'Tập thể Tổ Một cửa',
    organizationId: b,
    isSmall: true,
    size: 5,
    from: null,
  })
  const designation = {
    functionCode: 'standing-agency',
    organizationId: a,
    jurisdictionId: null,
    from: '2021-07-01',
  }
  await assignDesignation(ctx, { ...designation, to: null, decision: null, replaceHolder: false })
  await createBloc(ctx, {
    name: 'Khối 1',
    kind: 'sector',
    from: '2024-01-01',
    decision: null,
    organizationIds: [a, b],
  })
  const show = (id: string, on: string) =>
    ctx.transaction((tx) => showOrganization(tx, place.id, id, day(on), ctx.actor))
  const merger = (more: Partial<Merger> = {}): Merger => ({
    predecessorIds: [a, b],
    successor: { kind: 'new', organization: unit('Phòng Nội vụ và Lao động') },
    effectiveOn: '2025-07-01',
    decision,
    handOver: move,
    ...more,
  })
  return { ...place, a, b, c, desk, head: head.id, clerk: clerk.id, show, merger }
}

describe('a merger', () => {
  test('is foreseen in sentences, and the preview writes nothing', async () => {
    const { ctx, merger } = await offices()
    const before = await treeOn(ctx, '2025-07-01')
    const { effects, obstacles } = await previewMerger(ctx, merger())
    expect(obstacles).toEqual([])
    expect(effects.map((one) => one.sentence)).toEqual([
      'Phòng Nội vụ, Phòng Lao động kết thúc sau ngày 30/06/2025, vẫn xem được.',
      '1 đơn vị bên dưới chuyển về Phòng Nội vụ và Lao động: Tổ Thi đua.',
      '2 người chuyển sang Phòng Nội vụ và Lao động từ ngày 01/07/2025.',
      '1 chức vụ chuyển sang Phòng Nội vụ và Lao động từ ngày 01/07/2025.',
      '1 người đứng đầu thôi chức vụ sau ngày 30/06/2025; bổ nhiệm lại ở đơn vị mới nếu cần.',
      '1 tập thể chuyển sang Phòng Nội vụ và Lao động từ ngày 01/07/2025.',
      '1 vai trò chức năng chuyển sang Phòng Nội vụ và Lao động từ ngày 01/07/2025.',
      '2 tư cách thành viên cụm, khối chuyển sang Phòng Nội vụ và Lao động từ ngày 01/07/2025.',
    ])
    expect(await treeOn(ctx, '2025-07-01')).toEqual(before)
  })

  test('predecessors end the day before and stay readable; people, posts, units and functions pass on', async () => {
    const { ctx, id, a, b, desk, merger, show } = await offices()
    const { successorId } = await mergeOrganizations(ctx, merger())
    expect(await treeOn(ctx, '2025-06-30')).toEqual([
      'Phòng Lao động',
      'Phòng Nội vụ',
      '  Tổ Thi đua',
      'Phòng Tư pháp',
    ])
    expect(await treeOn(ctx, '2025-07-01')).toEqual([
      'Phòng Nội vụ và Lao động',
      '  Tổ Thi đua',
      'Phòng Tư pháp',
    ])
    const old = await show(a, '2026-01-01')
    expect(old).toMatchObject({
      name: 'Phòng Nội vụ',
      state: 'merged',
      to: '2025-06-30',
      successors: [{ id: successorId, name: 'Phòng Nội vụ và Lao động', on: '2025-07-01', decision }],
    })
    const present = await show(successorId, '2025-07-01')
    expect(present.predecessors.map((one) => one.id).toSorted()).toEqual([a, b].toSorted())
    expect(present.counts).toEqual({ children: 1, people: 2, collectives: 1 })
    expect(present.head).toBeNull()
    const agencyOn = async (on: string) =>
      (await ctx.transaction((tx) => holderOn(tx, id, 'standing-agency', day(on))))?.name
    expect([await agencyOn('2025-06-30'), await agencyOn('2025-07-01')]).toEqual([
      'Phòng Nội vụ',
      'Phòng Nội vụ và Lao động',
    ])
    const people = async (on: string) =>
      (await ctx.transaction((tx) => listPeople(tx, id, ctx.actor, { on: day(on) }, { limit: 50 }))).rows.map(
        (row) => [row.fullName, row.organization?.name, row.title],
      )
    expect(await people('2025-06-30')).toEqual([
      ['Nguyễn Văn An', 'Phòng Nội vụ', 'Trưởng phòng'],
      ['Trần Thị Bình', 'Phòng Lao động', 'Chuyên viên'],
    ])
    expect(await people('2025-07-01')).toEqual([
      ['Nguyễn Văn An', 'Phòng Nội vụ và Lao động', null],
      ['Trần Thị Bình', 'Phòng Nội vụ và Lao động', 'Chuyên viên'],
    ])
    expect((await show(desk, '2025-07-01')).parent?.id).toBe(successorId)
    expect(present.blocs).toHaveLength(1)
  })

  test('titles follow: who stands in whose place can be asked for any day', async () => {
    const { ctx, id, a, c, merger } = await offices()
    const { successorId } = await mergeOrganizations(ctx, merger())
    const second = merger({
      predecessorIds: [successorId],
      successor: { kind: 'existing', id: c },
      effectiveOn: '2026-01-01',
    })
    await mergeOrganizations(ctx, second)
    const inPlaceOf = (on: string) => ctx.transaction((tx) => successorsOfOn(tx, id, a, day(on)))
    expect([
      await inPlaceOf('2025-06-30'),
      await inPlaceOf('2025-07-01'),
      await inPlaceOf('2026-01-01'),
    ]).toEqual([[a], [successorId], [c]])
    const history = await ctx.transaction((tx) => predecessorsOfOn(tx, id, c, day('2026-01-01')))
    expect(history).toEqual(expect.arrayContaining([a, successorId]))
    expect(history).toHaveLength(3)
  })

  test('what is chosen to end, ends on the last day', async () => {
    const { ctx, id, merger } = await offices()
    const end = {
      people: 'end',
      posts: 'end',
      collectives: 'end',
      designations: 'end',
      blocs: 'end',
    } as const
    const { successorId } = await mergeOrganizations(ctx, merger({ handOver: end }))
    const shown = await ctx.transaction((tx) =>
      showOrganization(tx, id, successorId, day('2025-07-01'), ctx.actor),
    )
    expect(shown.counts).toEqual({ children: 1, people: 0, collectives: 0 })
    expect(await ctx.transaction((tx) => holderOn(tx, id, 'standing-agency', day('2025-07-01')))).toBeNull()
  })

  test('is refused into itself, twice, against time, under what ends, by whoever may not, and abroad', async () => {
    const { ctx, id, a, b, c, desk, merger } = await offices()
    const foreign = await offices()
    const refused = async (asked: Merger, by = ctx) => {
      try {
        await mergeOrganizations(by, asked)
        return 'done'
      } catch (error) {
        const { code, facts } = error as { code: string; facts: { obstacles?: string[] } }
        return facts.obstacles?.join() ?? code
      }
    }
    expect(await refused(merger({ predecessorIds: [a], successor: { kind: 'existing', id: a } }))).toBe(
      'stays',
    )
    expect(await refused(merger({ successor: { kind: 'existing', id: desk } }))).toBe('successor-below')
    const below = { kind: 'new', organization: unit('Phòng mới', { parentId: a }) } as const
    expect(await refused(merger({ successor: below }))).toBe('successor-below')
    expect(await refused(merger({ predecessorIds: [a, foreign.a] }))).toBe('organization-not-found')
    expect(await refused(merger({ successor: { kind: 'existing', id: foreign.a } }))).toBe(
      'organization-not-found',
    )
    expect(await refused(merger(), ctxOf(database, officerOf(id, 'unit-head')))).toBe('forbidden')
    await renameOrganization(ctx, b, {
      officialName: 'Phòng Lao động mới',
      shortName: null,
      abbreviation: null,
      from: '2025-09-01',
      decision: null,
    })
    expect(await refused(merger())).toBe('later-act')
    expect(await refused(merger({ effectiveOn: '2025-10-01' }))).toBe('done')
    expect(await refused(merger({ effectiveOn: '2025-11-01', successor: { kind: 'existing', id: c } }))).toBe(
      'already-ended,already-ended,not-active,not-active',
    )
  })

  test('of the same unit, recorded by two at once, happens once', async () => {
    const { ctx, a, c, merger } = await offices()
    const asked = merger({ predecessorIds: [a], successor: { kind: 'existing', id: c } })
    const answers = await Promise.all(
      [mergeOrganizations(ctx, asked), mergeOrganizations(ctx, asked)].map(outcome),
    )
    expect(answers.toSorted()).toEqual(['done', 'succession-refused'])
  })
})

describe('a division', () => {
  test('tách: the unit lives on and gives up what is named', async () => {
    const { ctx, a, desk, head, show } = await offices()
    const { successorIds } = await splitOrganization(ctx, {
      predecessorId: a,
      predecessorStays: true,
      effectiveOn: '2025-01-01',
      decision,
      parts: [
        {
          successor: { kind: 'new', organization: unit('Phòng Thi đua') },
          childIds: [desk],
          personIds: [head],
          collectiveIds: [],
          designationIds: [],
          blocMembershipIds: [],
        },
      ],
    })
    expect(await treeOn(ctx, '2025-01-01')).toEqual([
      'Phòng Lao động',
      'Phòng Nội vụ',
      'Phòng Thi đua',
      '  Tổ Thi đua',
      'Phòng Tư pháp',
    ])
    const [kept, part] = [await show(a, '2025-01-01'), await show(successorIds[0]!, '2025-01-01')]
    expect(kept).toMatchObject({ state: 'active', counts: { people: 0 }, head: null })
    expect(kept.designations.filter((one) => one.to === null)).toHaveLength(1)
    expect(part).toMatchObject({ counts: { people: 1, children: 1 }, predecessors: [{ id: a }] })
  })

  test('chia: the unit ends, and what nobody named goes to the first part', async () => {
    const { ctx, b, clerk, show } = await offices()
    const none = { childIds: [], personIds: [], collectiveIds: [], designationIds: [], blocMembershipIds: [] }
    const { successorIds } = await splitOrganization(ctx, {
      predecessorId: b,
      predecessorStays: false,
      effectiveOn: '2025-01-01',
      decision,
      parts: [
        { ...none, successor: { kind: 'new', organization: unit('Phòng Việc làm') } },
        { ...none, successor: { kind: 'new', organization: unit('Phòng Chính sách') }, personIds: [clerk] },
      ],
    })
    const [first, second] = await Promise.all(successorIds.map((one) => show(one, '2025-01-01')))
    expect(first!.counts).toMatchObject({ people: 0, collectives: 1 })
    expect(second!.counts).toMatchObject({ people: 1, collectives: 0 })
    expect(await show(b, '2025-01-01')).toMatchObject({ state: 'split', to: '2024-12-31' })
  })
})

describe('an end without successor', () => {
  test('needs a place for the units below, and ends what belonged to it', async () => {
    const { ctx, id, a, c, desk, show } = await offices()
    const closure = { lastDay: '2025-06-30', decision, childrenToId: null }
    const { obstacles } = await previewClosure(ctx, a, closure)
    expect(obstacles.map((one) => one.sentence)).toEqual([
      'Còn 1 đơn vị trực thuộc: Tổ Thi đua. Hãy chọn nơi nhận.',
    ])
    expect(await outcome(closeOrganization(ctx, a, closure))).toBe('organization-has-children')
    expect(await outcome(closeOrganization(ctx, a, { ...closure, childrenToId: desk }))).toBe(
      'succession-refused',
    )
    await closeOrganization(ctx, a, { ...closure, childrenToId: c })
    expect(await show(a, '2025-07-01')).toMatchObject({
      state: 'dissolved',
      to: '2025-06-30',
      successors: [],
    })
    expect((await show(desk, '2025-07-01')).parent?.name).toBe('Phòng Tư pháp')
    const later = { lastDay: '2025-08-31', decision, childrenToId: null }
    expect(await outcome(closeOrganization(ctx, a, later))).toBe('succession-refused')
    const deputy = await createPerson(ctx, person('Lê Văn Chí', c))
    await startPost(ctx, deputy.id, post(a, 'Phó Trưởng phòng', { from: '2025-01-01' }))
    const people = await ctx.transaction((tx) => showPerson(tx, id, deputy.id, day('2025-07-01'), ctx.actor))
    expect(people.posts).toMatchObject([{ title: 'Phó Trưởng phòng', to: '2025-06-30' }])
    const tooLate = post(a, 'Trưởng phòng', { from: '2025-07-01' })
    expect(await outcome(startPost(ctx, deputy.id, tooLate))).toBe('organization-not-active')
  })
})

describe('the district level ends on 1/7/2025', () => {
  test('old jurisdictions stay readable with their successors, and units follow to the new ones', async () => {
    const { ctx, id, jurisdictionId, slug } = await newLocality(database)
    const commune = (name: string) =>
      createJurisdiction(ctx, {
        kindCode: 'commune',
        name,
        officialCode: null,
        parentId: jurisdictionId,
        foundedOn: null,
      })
    const [lac, hoa] = [await commune('Diên Lạc'), await commune('Diên Hòa')]
    const province = await createJurisdiction(ctx, {
      kindCode: 'province',
      name: 'Khánh Hòa',
      officialCode: null,
      parentId: null,
      foundedOn: null,
    })
    const committee = await createOrganization(
      ctx,
      unit('UBND xã Diên Lạc', { jurisdictionId: lac.id, level: 'commune' }),
    )
    const farmer = await createPerson(ctx, person('Nguyễn Thị Nông', null, { jurisdictionId: hoa.id }))
    const reorganize = { effectiveOn: '2025-07-01', decision, childrenToId: province.id }
    await reorganizeJurisdictions(ctx, {
      ...reorganize,
      kind: 'merge',
      predecessorIds: [lac.id, hoa.id],
      successors: [
        {
          kind: 'new',
          jurisdiction: { kindCode: 'commune', name: 'Diên Lạc', officialCode: null, parentId: province.id },
        },
      ],
    })
    await reorganizeJurisdictions(ctx, {
      ...reorganize,
      kind: 'dissolve',
      predecessorIds: [jurisdictionId],
      successors: [],
    })
    const on = async (text: string, state: 'active' | 'all' = 'active') =>
      ctx.transaction((tx) => listJurisdictions(tx, id, day(text), state))
    expect((await on('2025-06-30')).map((one) => one.fullName)).toEqual([
      'Huyện Diên Khánh',
      'Xã Diên Hòa',
      'Xã Diên Lạc',
      'Tỉnh Khánh Hòa',
    ])
    expect((await on('2025-07-01')).map((one) => one.fullName)).toEqual(['Tỉnh Khánh Hòa', 'Xã Diên Lạc'])
    const old = (await on('2026-01-01', 'all')).find((one) => one.id === hoa.id)!
    expect(old).toMatchObject({ state: 'merged', to: '2025-06-30', successors: [{ name: 'Xã Diên Lạc' }] })
    const shown = await ctx.transaction((tx) =>
      showOrganization(tx, id, committee.id, day('2025-07-01'), ctx.actor),
    )
    expect(shown.placements.map((one) => [one.from, one.jurisdiction?.name])).toEqual([
      [null, 'Xã Diên Lạc'],
      ['2025-07-01', 'Xã Diên Lạc'],
    ])
    const people = await ctx.transaction((tx) =>
      listPeople(tx, id, ctx.actor, { on: day('2025-07-01') }, { limit: 5 }),
    )
    expect(people.rows).toMatchObject([{ id: farmer.id, jurisdiction: { name: 'Xã Diên Lạc' } }])
    expect(people.rows[0]!.jurisdiction!.id).not.toBe(hoa.id)
    const page = await publicReads(database).locality(slug, day('2025-07-02'))
    expect(page).toMatchObject({ name: 'Diên Khánh', endedOn: '2025-06-30' })
  })

  test('shapes that make no sense are refused', async () => {
    const { ctx, jurisdictionId } = await newLocality(database)
    const asked = {
      predecessorIds: [jurisdictionId],
      effectiveOn: '2025-07-01',
      decision,
      childrenToId: null,
    }
    const itself = { kind: 'existing', id: jurisdictionId } as const
    const reorganize = (more: object) => outcome(reorganizeJurisdictions(ctx, { ...asked, ...more } as never))
    expect(await reorganize({ kind: 'merge', successors: [] })).toBe('invalid-input')
    expect(await reorganize({ kind: 'merge', successors: [itself] })).toBe('invalid-input')
    expect(await reorganize({ kind: 'split', successors: [itself] })).toBe('invalid-input')
    expect(await reorganize({ kind: 'dissolve', successors: [] })).toBe('done')
    expect(await reorganize({ kind: 'dissolve', successors: [] })).toBe('jurisdiction-not-active')
  })
})
