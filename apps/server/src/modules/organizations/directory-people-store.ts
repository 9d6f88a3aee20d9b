/** Writes the people of a whole locality, a statement for each table. */
import type { Tx } from '../../platform/database/database.ts'
import { newId } from '../../platform/id.ts'
import type { Directory } from './directory.ts'
import { insertRows } from '../../platform/database/insert-rows.ts'
import { between } from './directory-store.ts'
import type {} from './people-tables.ts'
import { firstDay } from './periods.ts'
import { spellPerson, spellTitle } from './spelling.ts'

export async function insertPersons(tx: Tx, { locality, persons }: Directory): Promise<void> {
  const locality_id = locality.id
  await insertRows(
    tx,
    'organizations.persons',
    persons.map((one) => ({
      locality_id,
      id: one.id,
      full_name: one.fullName,
      ...spellPerson(one.fullName),
      gender: one.gender,
      birth_on: one.birthOn,
      birth_year: one.birthYear,
      ethnicity: one.ethnicity,
      occupation_group: one.occupationGroup,
      direct_labour: one.directLabour,
      state: one.state,
      state_since: one.stateSince,
      merged_into: null,
      version: 1,
    })),
  )
  await insertRows(
    tx,
    'organizations.affiliations',
    persons.flatMap((person) =>
      person.affiliations.map((one) => ({
        locality_id,
        id: newId(),
        person_id: person.id,
        organization_id: one.organizationId,
        jurisdiction_id: one.jurisdictionId,
        ...between(one),
      })),
    ),
  )
}

export async function insertPosts(tx: Tx, { locality, posts, consents }: Directory): Promise<void> {
  const locality_id = locality.id
  await insertRows(
    tx,
    'organizations.posts',
    posts.map((one) => ({
      locality_id,
      id: one.id,
      person_id: one.personId,
      organization_id: one.organizationId,
      title: one.title,
      is_head: one.isHead,
      is_manager: one.isManager,
      ...between(one),
      decision: one.decision,
    })),
  )
  await insertRows(
    tx,
    'organizations.consents',
    consents.map((one) => ({
      locality_id,
      id: one.id,
      person_id: one.personId,
      purpose: one.purpose,
      given: one.given,
      declared_on: one.declaredOn,
      evidence: null,
    })),
  )
}

/** Who does the emulation work of a unit, and who spreads the word. */
export async function insertDuties(
  tx: Tx,
  { locality, emulationOfficers, publicityMembers }: Directory,
): Promise<void> {
  await insertRows(
    tx,
    'organizations.emulation_officers',
    emulationOfficers.map((one) => ({
      locality_id: locality.id,
      id: one.id,
      person_id: one.personId,
      organization_id: one.organizationId,
      full_time: one.fullTime,
      qualification: one.qualification,
      training_hours: one.trainingHours,
      hand_over_note: null,
      successor_id: null,
      ...between(one),
    })),
  )
  await insertRows(
    tx,
    'organizations.publicity_members',
    publicityMembers.map((one) => ({
      locality_id: locality.id,
      id: one.id,
      person_id: one.personId,
      organization_id: one.organizationId,
      jurisdiction_id: one.jurisdictionId,
      kind_code: one.kind,
      level: one.level,
      ...between(one),
      decision: null,
    })),
  )
}

export async function insertCollectives(tx: Tx, { locality, collectives }: Directory): Promise<void> {
  const locality_id = locality.id
  await insertRows(
    tx,
    'organizations.collectives',
    collectives.map((one) => ({
      locality_id,
      id: one.id,
      name: one.name,
      ...spellTitle(one.name),
      is_small: one.isSmall,
      size: one.size,
      ...between(one),
      version: 1,
    })),
  )
  await insertRows(
    tx,
    'organizations.collective_placements',
    collectives.map((one) => ({
      locality_id,
      id: newId(),
      collective_id: one.id,
      organization_id: one.organizationId,
      ...between(one),
    })),
  )
}

export async function insertHouseholds(tx: Tx, { locality, households }: Directory): Promise<void> {
  const locality_id = locality.id
  await insertRows(
    tx,
    'organizations.households',
    households.map((one) => ({
      locality_id,
      id: one.id,
      jurisdiction_id: one.jurisdictionId,
      head_name: one.headName,
      ...spellTitle(one.headName),
      address: one.address,
      valid_from: firstDay(one.from),
      valid_to: null,
      version: 1,
    })),
  )
  await insertRows(
    tx,
    'organizations.household_members',
    households.flatMap((household) =>
      household.members.map((one) => ({
        locality_id,
        id: one.id,
        household_id: household.id,
        person_id: one.personId,
        full_name: one.fullName,
        relation: one.relation,
        is_head: one.isHead,
      })),
    ),
  )
}
