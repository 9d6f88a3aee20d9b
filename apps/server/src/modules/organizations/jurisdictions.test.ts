import type { Day } from '@guongsang/core/kernel/day.ts'
import { describe, expect, test } from 'vitest'
import { testDatabase } from '../../../../../tests/support/database.ts'
import { listJurisdictions } from './area-queries.ts'
import { createJurisdiction } from './create-jurisdiction.ts'
import { createOrganization } from './create-organization.ts'
import { createPerson } from './create-person.ts'
import { showOrganization } from './organization-detail-queries.ts'
import { newLocality, outcome, person, unit } from './organizations.fixture.ts'
import { listPeople } from './people-queries.ts'
import { publicReads } from './public-reads.ts'
import { reorganizeJurisdictions } from './reorganize-jurisdictions.ts'

const database = await testDatabase()
const day = (text: string) => text as Day
const decision = 'Quyết định số 12/QĐ-UBND ngày 20/06/2025 của UBND tỉnh'

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
