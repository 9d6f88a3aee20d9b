import type { Day } from '@guongsang/core/kernel/day.ts'
import { describe, expect, test } from 'vitest'
import { testDatabase } from '../../../../../tests/support/database.ts'
import { closeOrganization, previewClosure } from './close-organization.ts'
import { createPerson } from './create-person.ts'
import { outcome, person, post, treeOn, unit } from './organizations.fixture.ts'
import { showPerson } from './person-detail-queries.ts'
import { splitOrganization } from './split-organization.ts'
import { startPost } from './start-post.ts'

import { decision, offices } from './offices.fixture.ts'

const database = await testDatabase()
const day = (text: string) => text as Day
describe('a division', () => {
  test('tách: the unit lives on and gives up what is named', async () => {
    const { ctx, a, desk, head, show } = await offices(database)
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
    const { ctx, b, clerk, show } = await offices(database)
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
    const { ctx, id, a, c, desk, show } = await offices(database)
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
