/** Groups and blocs seen from their members: to which of them do these organisations belong on a day? */
import { sql } from 'kysely'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { resolveAddressees } from '@guongsang/core/organizations/addressees.ts'
import type { Tx } from '../../platform/database/database.ts'
import { holds } from '../../platform/database/paging.ts'
import { readCandidates } from './addressee-queries.ts'
import type { StoredGroup } from './addressee-store.ts'
import { standingForOn } from './taken-over.ts'

export interface Memberships {
  /** The organisations, and the ended ones in whose place they stand. */
  standsFor: string[]
  groupIds: string[]
  blocIds: string[]
}

/** A draft group is resolved for the day; a frozen one answers with whom it meant when it was issued. */
export async function membershipsOf(
  tx: Tx,
  localityId: string,
  organizationIds: readonly string[],
  on: Day,
): Promise<Memberships> {
  if (organizationIds.length === 0) return { standsFor: [], groupIds: [], blocIds: [] }
  const standsFor = await standingForOn(tx, localityId, organizationIds, on)
  const asked = new Set(standsFor)
  const blocs = await sql<{ id: string }>`
    select distinct m.bloc_id as id from organizations.bloc_members m
    join organizations.blocs b on b.locality_id = m.locality_id and b.id = m.bloc_id and ${holds('b', on)}
    where m.locality_id = ${localityId} and m.organization_id = any(${[...asked]}::uuid[]) and ${holds('m', on)}`.execute(
    tx,
  )
  const groups = await sql<Pick<StoredGroup, 'id' | 'state' | 'expression'> & { frozen: boolean }>`
    select g.id, g.state, g.expression, exists (select from organizations.addressee_members m
      where m.locality_id = g.locality_id and m.group_id = g.id
      and m.organization_id = any(${[...asked]}::uuid[])) as frozen
    from organizations.addressee_groups g where g.locality_id = ${localityId}`.execute(tx)
  const candidates = groups.rows.some(({ state }) => state === 'draft')
    ? await readCandidates(tx, localityId, on)
    : []
  const means = ({ state, expression, frozen }: (typeof groups.rows)[number]): boolean =>
    state === 'frozen'
      ? frozen
      : resolveAddressees(expression, candidates, on).ids.some((id) => asked.has(id))
  return {
    standsFor,
    groupIds: groups.rows.filter(means).map(({ id }) => id),
    blocIds: blocs.rows.map(({ id }) => id),
  }
}

/** Who belongs to a bloc on a day. */
export async function blocMembersOn(
  tx: Tx,
  localityId: string,
  blocIds: readonly string[],
  on: Day,
): Promise<Map<string, string[]>> {
  const { rows } = await sql<{ id: string; members: string[] }>`
    select m.bloc_id as id, array_agg(m.organization_id) as members from organizations.bloc_members m
    where m.locality_id = ${localityId} and m.bloc_id = any(${[...blocIds]}::uuid[]) and ${holds('m', on)}
    group by m.bloc_id`.execute(tx)
  return new Map(rows.map(({ id, members }) => [id, members]))
}

/** How a document prints a group: its wording, or the short form it gives itself. */
export async function groupWordings(
  tx: Tx,
  localityId: string,
  groupIds: readonly string[],
): Promise<Map<string, string>> {
  const { rows } = await sql<{ id: string; wording: string }>`
    select id, coalesce(short_form, wording) as wording from organizations.addressee_groups
    where locality_id = ${localityId} and id = any(${[...groupIds]}::uuid[])`.execute(tx)
  return new Map(rows.map(({ id, wording }) => [id, wording]))
}

/**
 * Those of these that are not under the committee: they are asked, not ordered. The committee itself, like whatever else the
 * standing agency belongs to, is nobody's to be asked: it gives the orders.
 */
export async function askedNotOrdered(
  tx: Tx,
  localityId: string,
  organizationIds: readonly string[],
): Promise<Set<string>> {
  const { rows } = await sql<{ id: string }>`
    select o.id from organizations.organizations o
    where o.locality_id = ${localityId} and o.id = any(${[...organizationIds]}::uuid[]) and not o.under_committee
      and not exists (select from organizations.designations d
        join organizations.organization_placements p
          on p.locality_id = d.locality_id and p.organization_id = d.organization_id
        where d.locality_id = o.locality_id and d.function_code = 'standing-agency'
          and position(o.id::text in p.path) > 0)`.execute(tx)
  return new Set(rows.map(({ id }) => id))
}
