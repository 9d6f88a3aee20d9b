import type { Day } from '@guongsang/core/kernel/day.ts'
import { describe, expect, test } from 'vitest'
import { testDatabase } from '../../../../../tests/support/database.ts'
import { holderOn } from './designation-queries.ts'
import { predecessorsOfOn, successorsOfOn } from './index.ts'
import { mergeOrganizations, type Merger, previewMerger } from './merge-organizations.ts'
import { showOrganization } from './organization-detail-queries.ts'
import { ctxOf, officerOf, outcome, treeOn, unit } from './organizations.fixture.ts'
import { listPeople } from './people-queries.ts'
import { renameOrganization } from './rename-organization.ts'

import { decision, offices } from './offices.fixture.ts'

const database = await testDatabase()
const day = (text: string) => text as Day
describe('a merger', () => {
  test('is foreseen in sentences, and the preview writes nothing', async () => {
    const { ctx, merger } = await offices(database)
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
    const { ctx, id, a, b, desk, merger, show } = await offices(database)
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
    const { ctx, id, a, c, merger } = await offices(database)
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
    const { ctx, id, merger } = await offices(database)
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
    const { ctx, id, a, b, c, desk, merger } = await offices(database)
    const foreign = await offices(database)
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
    const { ctx, a, c, merger } = await offices(database)
    const asked = merger({ predecessorIds: [a], successor: { kind: 'existing', id: c } })
    const answers = await Promise.all(
      [mergeOrganizations(ctx, asked), mergeOrganizations(ctx, asked)].map(outcome),
    )
    expect(answers.toSorted()).toEqual(['done', 'succession-refused'])
  })
})
