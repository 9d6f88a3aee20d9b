/** What the lines of Nơi nhận are read against, and whom they mean on a day. */
import { sql } from 'kysely'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { type AddresseeTerm, resolveAddressees } from '@guongsang/core/organizations/addressees.ts'
import type { KnownRecipients } from '@guongsang/core/organizations/recipient-index.ts'
import type { Tx } from '../../platform/database/database.ts'
import { holds } from '../../platform/database/paging.ts'
import { readCandidates, readFrozen } from './addressee-queries.ts'
import type { StoredGroup } from './addressee-store.ts'
import { readNamesOn } from './organization-queries.ts'

/** Every name a line may print: organisations, groups that are drafts or the last frozen, councils. */
export async function recipientNames(
  tx: Tx,
  localityId: string,
  on: Day,
): Promise<KnownRecipients & { nameOf: ReadonlyMap<string, string> }> {
  const organizations = await readNamesOn(tx, localityId, on)
  const { rows: groups } = await sql<{ id: string; wording: string; short_form: string | null }>`
    select id, wording, short_form from organizations.addressee_groups
    where locality_id = ${localityId} order by frozen_on nulls last, id`.execute(tx)
  const { rows: councils } = await sql<{ id: string }>`
    select id from organizations.organizations
    where locality_id = ${localityId} and kind_code = 'steering-committee' and state <> 'duplicate'`.execute(
    tx,
  )
  const isCouncil = new Set(councils.map(({ id }) => id))
  return {
    organizations,
    groups: groups.map(({ id, wording, short_form }) => ({
      id,
      names: short_form === null ? [wording] : [wording, short_form],
    })),
    councils: organizations.filter(({ id }) => isCouncil.has(id)),
    nameOf: new Map([
      ...organizations.map(({ id, name }) => [id, name] as const),
      ...groups.map(({ id, wording, short_form }) => [id, short_form ?? wording] as const),
    ]),
  }
}

export interface Receiver {
  organizationId: string
  name: string
  underCommittee: boolean
}

export interface AddresseesOn {
  terms(include: readonly AddresseeTerm[]): Receiver[]
  organization(id: string): Receiver | undefined
  group(id: string): Promise<Receiver[]>
  allBlocs(): Receiver[]
}

/** Reads the organisations of a day once, then answers for any number of lines. */
export async function addresseesOn(tx: Tx, localityId: string, on: Day): Promise<AddresseesOn> {
  const candidates = await readCandidates(tx, localityId, on)
  const byId = new Map(
    candidates.map(({ id, name, underCommittee }) => [id, { organizationId: id, name, underCommittee }]),
  )
  const terms = (include: readonly AddresseeTerm[]): Receiver[] =>
    include.length === 0
      ? []
      : resolveAddressees({ include, exclude: [] }, candidates, on).ids.map((id) => byId.get(id)!)
  const blocs = [...new Set(candidates.flatMap(({ blocIds }) => blocIds))]
  return {
    terms,
    organization: (id) => terms([{ by: 'organization', id }])[0],
    allBlocs: () => terms(blocs.map((id) => ({ by: 'bloc', id }))),
    group: async (id) => {
      const { rows } = await sql<Pick<StoredGroup, 'state' | 'expression'>>`
        select state, expression from organizations.addressee_groups
        where locality_id = ${localityId} and id = ${id}`.execute(tx)
      const group = rows[0]
      if (group === undefined) return []
      if (group.state === 'frozen') return readFrozen(tx, localityId, id)
      return resolveAddressees(group.expression, candidates, on).ids.map((found) => byId.get(found)!)
    },
  }
}

/** Who holds the posts of an organisation on a day: its leaders, its head, or everybody else. */
export async function peopleInPosts(
  tx: Tx,
  localityId: string,
  organizationId: string,
  posts: 'leaders' | 'head' | 'staff',
  on: Day,
): Promise<{ name: string; title: string }[]> {
  const fits = {
    leaders: sql`h.is_manager`,
    head: sql`h.is_head`,
    staff: sql`not h.is_manager`,
  }[posts]
  const { rows } = await sql<{ name: string; title: string }>`
    select s.full_name as name, h.title from organizations.posts h
    join organizations.persons s
      on s.locality_id = h.locality_id and s.id = h.person_id and s.merged_into is null
    where h.locality_id = ${localityId} and h.organization_id = ${organizationId} and ${fits} and ${holds('h', on)}
    order by h.is_head desc, s.sort_key limit 50`.execute(tx)
  return rows
}

/** The organisations the members of a council come from, on a day; a member from nowhere has none. */
export async function memberOrganizationsOf(
  tx: Tx,
  localityId: string,
  councilId: string,
  on: Day,
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct a.organization_id as id from organizations.posts h
    join organizations.affiliations a on a.locality_id = h.locality_id and a.person_id = h.person_id
      and a.organization_id is not null and ${holds('a', on)}
    where h.locality_id = ${localityId} and h.organization_id = ${councilId} and ${holds('h', on)}`.execute(
    tx,
  )
  return rows.map(({ id }) => id)
}
