import type { Day } from '@guongsang/core/kernel/day.ts'
import { readOrganizationCell, indexNames } from '@guongsang/core/organizations/organization-names.ts'
import { describe, expect, test } from 'vitest'
import { testDatabase } from '../../../../../tests/support/database.ts'
import { assignDesignation } from './assign-designation.ts'
import { createOrganization } from './create-organization.ts'
import { holderOn, listDesignations } from './designation-queries.ts'
import { endDesignation } from './end-designation.ts'
import { readNamesOn } from './organization-queries.ts'
import { ctxOf, newLocality, officerOf, outcome, unit } from './organizations.fixture.ts'

const database = await testDatabase()
const day = (text: string) => text as Day
const today = day('2024-03-10')
const designation = (functionCode: string, organizationId: string, from: string) => ({
  functionCode,
  organizationId,
  jurisdictionId: null,
  from,
  to: null,
  decision: null,
  replaceHolder: false,
})

describe('functions are held by dates, not by office names', () => {
  test('S000-IV-1-0: the standing agency is a designation with dates, whatever the office is called', async () => {
    const { ctx, id } = await newLocality(database)
    const home = await createOrganization(ctx, unit('Phòng Nội vụ'))
    const other = await createOrganization(ctx, unit('Văn phòng HĐND và UBND'))
    await assignDesignation(ctx, designation('standing-agency', home.id, '2021-07-01'))
    await assignDesignation(ctx, {
      ...designation('standing-agency', other.id, '2024-01-01'),
      replaceHolder: true,
      decision: 'Quyết định số 05/QĐ-UBND ngày 28/12/2023 của UBND huyện',
    })
    const agencyOn = async (on: string) =>
      (await ctx.transaction((tx) => holderOn(tx, id, 'standing-agency', day(on))))?.name ?? null
    expect([
      await agencyOn('2021-06-30'),
      await agencyOn('2023-12-31'),
      await agencyOn('2024-01-01'),
    ]).toEqual([null, 'Phòng Nội vụ', 'Văn phòng HĐND và UBND'])
  })

  test('S002-III-2-0: a function that one office holds is not given to a second without ending the first', async () => {
    const { ctx, id } = await newLocality(database)
    const [a, b] = [
      await createOrganization(ctx, unit('Phòng Nội vụ')),
      await createOrganization(ctx, unit('Phòng B')),
    ]
    const first = await assignDesignation(ctx, designation('standing-agency', a.id, '2024-01-01'))
    await expect(
      assignDesignation(ctx, designation('standing-agency', b.id, '2024-02-01')),
    ).rejects.toMatchObject({
      code: 'function-held',
      facts: { holder: 'Phòng Nội vụ', from: '01/01/2024' },
    })
    const sameDay = { ...designation('standing-agency', b.id, '2024-01-01'), replaceHolder: true }
    expect(await outcome(assignDesignation(ctx, sameDay))).toBe('function-held')
    expect(await outcome(endDesignation(ctx, first.id, { to: day('2023-12-31'), decision: null }))).toBe(
      'ends-before-start',
    )
    await endDesignation(ctx, first.id, { to: day('2024-01-31'), decision: null })
    expect(await outcome(endDesignation(ctx, first.id, { to: day('2024-02-15'), decision: null }))).toBe(
      'already-ended',
    )
    expect(await outcome(assignDesignation(ctx, designation('standing-agency', b.id, '2024-02-01')))).toBe(
      'done',
    )
    const all = await ctx.transaction((tx) => listDesignations(tx, id, { on: today, period: 'all' }))
    expect(all.map((one) => [one.organization.name, one.from, one.to])).toEqual([
      ['Phòng B', '2024-02-01', null],
      ['Phòng Nội vụ', '2024-01-01', '2024-01-31'],
    ])
  })

  test('S000-IV-1-0: two officers give the function to two offices at once: one is refused', async () => {
    const { ctx } = await newLocality(database)
    const offices = [
      await createOrganization(ctx, unit('Phòng A')),
      await createOrganization(ctx, unit('Phòng B')),
    ]
    const answers = await Promise.all(
      offices.map(({ id }) =>
        outcome(assignDesignation(ctx, designation('standing-agency', id, '2024-01-01'))),
      ),
    )
    expect(answers.toSorted()).toEqual(['done', 'function-held'])
  })

  test('S004-II-2-a2: the portal is run by whoever is designated, two offices together where a plan says so', async () => {
    const { ctx, id } = await newLocality(database)
    for (const name of ['Phòng Văn hóa và Thông tin', 'Văn phòng HĐND và UBND']) {
      const office = await createOrganization(ctx, unit(name))
      await assignDesignation(ctx, designation('portal-in-charge', office.id, '2024-01-01'))
    }
    const held = await ctx.transaction((tx) =>
      listDesignations(tx, id, { on: today, period: 'on-day', function: 'portal-in-charge' }),
    )
    expect(held.map((one) => one.organization.name).toSorted()).toEqual([
      'Phòng Văn hóa và Thông tin',
      'Văn phòng HĐND và UBND',
    ])
  })

  test('who may not, and a foreign office, are refused', async () => {
    const { ctx, id } = await newLocality(database)
    const foreign = await newLocality(database)
    const { id: office } = await createOrganization(ctx, unit('Phòng Nội vụ'))
    const asked = designation('standing-agency', office, '2024-01-01')
    const broadcaster = ctxOf(database, officerOf(id, 'broadcaster'))
    expect(await outcome(assignDesignation(broadcaster, asked))).toBe('forbidden')
    expect(await outcome(assignDesignation(foreign.ctx, asked))).toBe('organization-not-found')
    expect(await outcome(assignDesignation(ctx, { ...asked, functionCode: 'no-such' }))).toBe(
      'catalogue-code-unknown',
    )
  })
})

test('S003-III-II-3c: one office named twice in one cell is one lead, and the second naming is told', async () => {
  const { ctx, id } = await newLocality(database)
  const { id: office } = await createOrganization(ctx, unit('Sở Nội vụ', { level: 'province' }))
  const named = await ctx.transaction((tx) => readNamesOn(tx, id, today))
  const cell = readOrganizationCell(
    'Sở Nội vụ (Ban Thi đua, khen thưởng) Sở Nội vụ (Ban TĐKT tỉnh)',
    indexNames(named),
  )
  expect(cell).toMatchObject({ ids: [office], repeated: [office] })
})
