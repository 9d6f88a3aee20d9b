import type { Day } from '@guongsang/core/kernel/day.ts'
import { describe, expect, test } from 'vitest'
import { countStatements, testDatabase } from '../../../../../tests/support/database.ts'
import type { DirectoryReads } from '../../portal/reads.ts'
import { assignDesignation } from './assign-designation.ts'
import { createOrganization } from './create-organization.ts'
import { newId } from '../../platform/id.ts'
import { createPerson } from './create-person.ts'
import { mergeOrganizations } from './merge-organizations.ts'
import { decision, everything } from './offices.fixture.ts'
import { newLocality, person, post, unit } from './organizations.fixture.ts'
import { publicReads } from './public-reads.ts'
import { renameOrganization } from './rename-organization.ts'
import { startPost } from './start-post.ts'

const database = await testDatabase()
const day = (text: string) => text as Day
const today = day('2024-03-10')
// The portal declares what it reads; that this fits is checked here, by the compiler.
const reads: DirectoryReads = publicReads(database)

async function published() {
  const place = await newLocality(database)
  const { ctx } = place
  const committee = await createOrganization(ctx, unit('UBND huyện', { kindCode: 'district-committee' }))
  const under = { parentId: committee.id }
  const home = await createOrganization(ctx, unit('Phòng Nội vụ', { ...under, phone: '0258 3 850 111' }))
  const desk = await createOrganization(ctx, unit('Tổ Thi đua', { parentId: home.id }))
  const hidden = await createOrganization(ctx, unit('Ban Cơ yếu', { ...under, isPublic: false }))
  const head = await createPerson(ctx, person('Nguyễn Văn An', home.id, { identityNumber: '079080000456' }))
  await startPost(ctx, head.id, post(home.id, 'Trưởng phòng', { isHead: true, from: '2021-07-01' }))
  await assignDesignation(ctx, {
    functionCode: 'standing-agency',
    organizationId: home.id,
    jurisdictionId: null,
    from: '2021-07-01',
    to: null,
    decision: null,
    replaceHolder: false,
  })
  const ask = (more: object = {}) =>
    reads.organizations(place.slug, { on: today, q: '', kind: null, cursor: null, limit: 50, ...more })
  return { ...place, committee: committee.id, home: home.id, desk: desk.id, hidden: hidden.id, ask }
}

describe('what the portal may read', () => {
  test('S000-IV-1-0: a locality names its standing agency, with head and contacts, of the day asked', async () => {
    const { slug, home } = await published()
    const page = await reads.locality(slug, today)
    expect(page).toMatchObject({
      fullName: 'Huyện Diên Khánh',
      organizationCount: 3,
      standingAgency: {
        id: home,
        councilName: 'Hội đồng Thi đua - Khen thưởng huyện Diên Khánh',
        since: '2021-07-01',
        head: { title: 'Trưởng phòng', name: 'Nguyễn Văn An', since: '2021-07-01' },
        contacts: { phone: '0258 3 850 111' },
      },
    })
    expect((await reads.locality(slug, day('2021-06-30')))?.standingAgency).toBeNull()
    expect(await reads.locality('khong-co', today)).toBeNull()
  })

  test('the directory comes in the order of kinds and of the tree, page by page, without what is hidden', async () => {
    const { ask } = await published()
    const whole = await ask()
    expect(whole?.rows.map((row) => [row.name, row.depth])).toEqual([
      ['Phòng Nội vụ', 0],
      ['Tổ Thi đua', 1],
      ['UBND huyện', 0],
    ])
    const first = await ask({ limit: 2 })
    const second = await ask({ limit: 2, cursor: first!.next })
    expect([...first!.rows, ...second!.rows]).toEqual(whole!.rows)
    expect([first!.total, second!.next]).toEqual([{ count: 3, capped: false }, null])
    expect((await ask({ q: 'co yeu' }))?.rows).toEqual([])
    const committees = await ask({ kind: 'district-committee' })
    expect(committees?.rows).toHaveLength(1)
    expect(committees?.kinds).toMatchObject([
      { code: 'office', count: 2 },
      { code: 'district-committee', count: 1 },
    ])
  })

  test('a unit that has ended stays readable, is found by its old name, and leads to its successor', async () => {
    const { ctx, slug, home, desk, ask } = await published()
    await renameOrganization(ctx, desk, {
      officialName: 'Tổ Thi đua, Khen thưởng',
      shortName: null,
      abbreviation: null,
      from: '2023-01-01',
      decision: null,
    })
    const { successorId } = await mergeOrganizations(ctx, {
      predecessorIds: [home],
      successor: { kind: 'new', organization: unit('Phòng Nội vụ mới') },
      effectiveOn: '2024-01-01',
      decision,
      handOver: everything,
    })
    const old = await reads.organization(slug, home, today)
    expect(old).toMatchObject({ state: 'merged', to: '2023-12-31', successors: [{ id: successorId }] })
    const renamed = await reads.organization(slug, desk, today)
    expect(renamed?.formerNames).toEqual([{ name: 'Tổ Thi đua', from: null, to: '2022-12-31' }])
    expect((await ask({ q: 'noi vu' }))?.rows.map((row) => row.state).toSorted()).toEqual([
      'active',
      'merged',
    ])
    const changes = await reads.changes({ slug, limit: 10, on: today })
    expect(changes.map((one) => [one.kind, one.on])).toEqual([
      ['merged', '2024-01-01'],
      ['designated', '2024-01-01'],
      ['renamed', '2023-01-01'],
      ['designated', '2021-07-01'],
    ])
  })

  test('hidden units, garbled ids and everything personal but the head stay out', async () => {
    const { slug, home, hidden } = await published()
    expect(await reads.organization(slug, hidden, today)).toBeNull()
    expect(await reads.organization(slug, 'abc', today)).toBeNull()
    expect(await reads.organization(slug, newId(), today)).toBeNull()
    const shown = JSON.stringify(await reads.organization(slug, home, today))
    expect(shown).not.toContain('079080000456')
  })

  test('the state changes with every change of the locality, and asking for it is one statement', async () => {
    const { ctx, home, slug } = await published()
    const [before, everywhere] = [await reads.state(slug), await reads.state(null)]
    await createPerson(ctx, person('Trần Thị Bình', home))
    expect(await reads.state(slug)).not.toBe(before)
    expect(await reads.state(null)).not.toBe(everywhere)
    expect(await countStatements(database, () => reads.state(slug))).toBe(1)
  })
})
