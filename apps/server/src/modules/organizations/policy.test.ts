import { describe, expect, test } from 'vitest'
import { may } from '../../platform/auth/policy.ts'
import type { Role } from '../../platform/auth/roles.ts'
import { actorWith, officerOf, unitOfficerOf } from './organizations.fixture.ts'
import {
  canArrangeOrganizations,
  canEditOrganization,
  canEditPeople,
  canHandleIdentityNumbers,
  canImport,
  canViewPeople,
} from './policy.ts'

const here = '0191aaaa-0000-7000-8000-00000000000a'
const there = '0191aaaa-0000-7000-8000-00000000000b'
const own = '/0191aaaa-0000-7000-8000-000000000001/'
const below = `${own}0191aaaa-0000-7000-8000-000000000002/`
const beside = '/0191aaaa-0000-7000-8000-000000000003/'
const things = [
  { localityId: here, organizationPath: own },
  { localityId: here, organizationPath: below },
  { localityId: here, organizationPath: beside },
  { localityId: there, organizationPath: beside },
]
/** own unit, a unit below, a unit beside, a unit of another locality. */
type Answers = [boolean, boolean, boolean, boolean]
const all: Answers = [true, true, true, false]
const subtree: Answers = [true, true, false, false]
const none: Answers = [false, false, false, false]

describe('actor × thing × expected', () => {
  test.each<[Role, Answers, Answers, Answers, Answers, Answers, Answers]>([
    // role, edit unit, arrange units, view people, edit people, identity numbers, import
    ['officer', all, all, all, all, all, all],
    ['administrator', all, all, all, all, all, all],
    ['agency-head', all, all, all, none, none, none],
    ['chair', none, none, all, none, none, none],
    ['council-member', none, none, all, none, none, none],
    ['unit-head', subtree, none, subtree, subtree, none, none],
    ['unit-officer', subtree, none, subtree, subtree, none, none],
    ['commune-officer', subtree, none, subtree, subtree, none, none],
    ['bloc-head', none, none, none, none, none, none],
    ['portal-editor', none, none, none, none, none, none],
    ['honoree', none, none, none, none, none, none],
    ['citizen', none, none, none, none, none, none],
    ['superior', none, none, none, none, none, none],
  ])('%s', (role, ...expected) => {
    const policies = [
      canEditOrganization,
      canArrangeOrganizations,
      canViewPeople,
      canEditPeople,
      canHandleIdentityNumbers,
      canImport,
    ]
    const reachesSubtree = expected.some((answers) => answers === subtree)
    const actor = reachesSubtree ? unitOfficerOf(here, own, role) : officerOf(here, role)
    expect(policies.map((policy) => things.map((thing) => may(actor, policy, thing)))).toEqual(expected)
  })

  test('somebody without a role sees organisations and nothing of people', () => {
    const nobody = actorWith(here, [])
    expect(things.map((thing) => may(nobody, canViewPeople, thing))).toEqual(none)
  })
})
