import { describe, expect, test } from 'vitest'
import { day } from '../kernel/day.ts'
import { conflictsWith, holderOn, holdersOn, type Designation } from './designation.ts'

const held = (
  organizationId: string,
  from: string,
  to: string | null,
  more: Partial<Designation> = {},
): Designation => ({
  function: 'standing-agency',
  organizationId,
  jurisdictionId: null,
  from: day(from),
  to: to === null ? null : day(to),
  ...more,
})
const standingAgency = { function: 'standing-agency', jurisdictionId: null }
const homeAffairs = held('Phòng Nội vụ', '2015-01-01', '2025-06-30')
const culture = held('Phòng Văn hóa - Xã hội', '2025-07-01', null)
const portal = held('Văn phòng HĐND và UBND', '2020-01-01', null, { function: 'portal-in-charge' })
const elsewhere = held('Sở Nội vụ', '2015-01-01', null, { jurisdictionId: 'province' })
const designations = [culture, homeAffairs, portal, elsewhere]

describe('functional designations', () => {
  test('S000-IV-1-0: the standing agency is the office assigned on the day, not one named in the program', () => {
    expect(holderOn(standingAgency, designations, day('2024-04-12'))).toEqual({
      kind: 'one',
      designation: homeAffairs,
    })
    expect(holderOn(standingAgency, designations, day('2025-07-01'))).toEqual({
      kind: 'one',
      designation: culture,
    })
    expect(holderOn(standingAgency, designations, day('2014-12-31'))).toEqual({ kind: 'none' })
  })

  test('two offices on one day are a conflict, not a choice', () => {
    const second = held('Văn phòng', '2024-01-01', '2024-12-31')
    expect(holderOn(standingAgency, [...designations, second], day('2024-04-12'))).toEqual({
      kind: 'conflict',
      designations: [homeAffairs, second],
    })
  })

  test('two records of one office are none', () => {
    const again = held('Phòng Nội vụ', '2024-01-01', null)
    expect(holderOn(standingAgency, [homeAffairs, again], day('2024-04-12')).kind).toBe('one')
  })

  test('S004-II-2-a2: a function that may be shared lists all its holders', () => {
    const shared = held('Phòng Văn hóa và Thông tin', '2022-01-01', null, { function: 'portal-in-charge' })
    const both = holdersOn(
      { function: 'portal-in-charge', jurisdictionId: null },
      [portal, shared],
      day('2022-02-01'),
    )
    expect(both).toEqual([portal, shared])
  })

  test('a new designation is told whom it would meet', () => {
    expect(conflictsWith(held('Văn phòng', '2025-06-30', null), designations)).toEqual([culture, homeAffairs])
    expect(conflictsWith(held('Văn phòng', '2010-01-01', '2014-12-31'), designations)).toEqual([])
    expect(
      conflictsWith(held('UBND', '2024-01-01', null, { jurisdictionId: 'other' }), designations),
    ).toEqual([])
  })
})
