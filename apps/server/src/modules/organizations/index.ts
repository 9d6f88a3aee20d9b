/** The door of organisations and people: what other modules and the portal may call, nothing else. */
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { SuccessionAct } from '@guongsang/core/organizations/succession.ts'
import type { Tx } from '../../platform/database/database.ts'
import { type Addressee, showGroup } from './addressee-queries.ts'
import { type HeadOn, headsOn, type HolderOn, holderOn } from './designation-queries.ts'
import { loadLocalities } from './locality-store.ts'
import { loadActs } from './succession-store.ts'
import { type OrganizationRead, readOrganization } from './organization-queries.ts'

export type * from './directory.ts'
export {
  askedNotOrdered,
  blocMembersOn,
  groupWordings,
  type Memberships,
  membershipsOf,
} from './addressee-memberships.ts'
export { type AddressedOnDays, addressedOnDays } from './addressed-on-days.ts'
export { notUnderCommittee, readUnitFacts, type UnitFacts, unitsNamed } from './addressed-queries.ts'
export { type EquityFacts, equityFactsOf } from './equity-queries.ts'
export { listBlocs } from './bloc-queries.ts'
export { listCatalogue } from './catalogue-queries.ts'
export { registerDependents } from './dependents.ts'
export { headCountsOf } from './head-count-queries.ts'
export { PlaceFinder } from './import-places.ts'
export { insertDirectory } from './insert-directory.ts'
export {
  type NamedSubject,
  ownersOfNumbers,
  subjectsNamed,
  type UnitEver,
  unitsEver,
} from './named-subject-queries.ts'
export { postTitlesOn } from './post-title-queries.ts'
export { publicReads } from './public-reads.ts'
export { actsWithin } from './acts-within.ts'
export { readsWithin } from './reads-within.ts'
export {
  blocNames,
  organizationListOn,
  organizationNames,
  organizationPaths,
  predecessorsOfOn,
  successorsOfOn,
} from './door-queries.ts'
export {
  addresseesOn,
  type AddresseesOn,
  memberOrganizationsOf,
  peopleInPosts,
  type Receiver,
  recipientNames,
} from './recipient-queries.ts'
export { loadLocalities, loadLocality, type LocalityFacts } from './locality-store.ts'
export { firstDaysAtWork, sameRecords, type SubjectOn, subjectOn } from './subject-records.ts'
export { type SubjectWithin, subjectsWithin } from './subjects-within.ts'
export { endedUnitsOn, standingForOn, takenOverWithin } from './taken-over.ts'
export { type UnitOn, unitsOn } from './unit-queries.ts'

export const listLocalityIds = async (tx: Tx): Promise<string[]> =>
  (await loadLocalities(tx)).map((locality) => locality.id)

/** An organisation as it is called and where it stands on a day, ended ones too. */
export const organizationOn = (
  tx: Tx,
  localityId: string,
  id: string,
  on: Day,
): Promise<OrganizationRead | undefined> => readOrganization(tx, localityId, id, on)

/** Người đứng đầu on a day: the one who answers for what the organisation sends. */
export const headOf = async (tx: Tx, localityId: string, id: string, on: Day): Promise<HeadOn | null> =>
  (await headsOn(tx, localityId, [id], on)).get(id) ?? null

/** Cơ quan thường trực Hội đồng Thi đua - Khen thưởng on a day; null when none is designated. */
export const standingAgencyOn = (tx: Tx, localityId: string, on: Day): Promise<HolderOn | null> =>
  holderOn(tx, localityId, 'standing-agency', on)

/** Whom an addressee group means: frozen, those of the day of issue; still a draft, those of this day. */
export const resolveGroup = async (tx: Tx, localityId: string, id: string, on: Day): Promise<Addressee[]> =>
  (await showGroup(tx, localityId, id, on)).members

/** What became of the organisations, as core's rules read it. */
export const organizationActs = (tx: Tx, localityId: string): Promise<SuccessionAct[]> =>
  loadActs(tx, localityId, 'organization')
