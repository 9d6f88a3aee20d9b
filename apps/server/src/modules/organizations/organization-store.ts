/** Loads and saves organisations, their names, fields and figures. */
import { type Selectable, sql } from 'kysely'
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Tx } from '../../platform/database/database.ts'
import { saveVersioned } from '../../platform/database/versioned.ts'
import { AppError } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import { spellTitle } from './spelling.ts'
import type { NameKind, OrganizationNameRow, OrganizationRow } from './tables.ts'
import { insertsInto } from '../../platform/database/insert-rows.ts'

/** An organisation as it is called and where it stands on a day; outside its life, on the nearest day it was there. */
export type OrganizationOn = Selectable<OrganizationRow> & {
  name: string
  path: string
  parent_id: string | null
  jurisdiction_id: string | null
}

/** Locked in the order of their ids, so that two who want the same ones cannot wait for each other. */
export async function lockOrganizations(
  tx: Tx,
  localityId: string,
  ids: readonly string[],
  on: Day,
): Promise<OrganizationOn[]> {
  const { rows } = await sql<OrganizationOn>`
    select o.*, n.name, p.path, p.parent_id, p.jurisdiction_id
    from organizations.organizations o
    join lateral (
      select name from organizations.organization_names
      where locality_id = o.locality_id and organization_id = o.id and kind = 'official'
      order by valid_from <= ${on} desc, abs(valid_from - ${on}::date) limit 1
    ) n on true
    join lateral (
      select path, parent_id, jurisdiction_id from organizations.organization_placements
      where locality_id = o.locality_id and organization_id = o.id
      order by valid_from <= ${on} desc, abs(valid_from - ${on}::date) limit 1
    ) p on true
    where o.locality_id = ${localityId} and o.id = any(${[...ids]}::uuid[])
    order by o.id for update of o`.execute(tx)
  if (rows.length < new Set(ids).size) throw new AppError('organization-not-found')
  return rows
}

export async function lockOrganization(
  tx: Tx,
  localityId: string,
  id: string,
  on: Day,
): Promise<OrganizationOn> {
  const [organization] = await lockOrganizations(tx, localityId, [id], on)
  if (organization!.state === 'duplicate')
    throw new AppError('merge-already-done', { name: organization!.name })
  return organization!
}

export const isActiveOn = (one: { founded_on: Day | null; ended_on: Day | null }, on: Day): boolean =>
  (one.founded_on === null || one.founded_on <= on) && (one.ended_on === null || one.ended_on >= on)

export const insertOrganizations = insertsInto('organizations.organizations')

export const saveOrganization = saveVersioned('organizations.organizations')

// ---------------------------------------------------------------- names

export interface NameFacts {
  kind: NameKind
  name: string
  from: Day
  to: Day | null
  decision: string | null
}

export const nameRow = (
  localityId: string,
  organizationId: string,
  name: NameFacts,
): OrganizationNameRow => ({
  locality_id: localityId,
  id: newId(),
  organization_id: organizationId,
  kind: name.kind,
  name: name.name,
  ...spellTitle(name.name),
  valid_from: name.from,
  valid_to: name.to,
  decision: name.decision,
})

export const insertNames = insertsInto('organizations.organization_names')

/** Oldest first. */
export const loadNames = (
  tx: Tx,
  localityId: string,
  organizationId: string,
): Promise<OrganizationNameRow[]> =>
  tx
    .selectFrom('organizations.organization_names')
    .selectAll()
    .where('locality_id', '=', localityId)
    .where('organization_id', '=', organizationId)
    .orderBy('valid_from')
    .orderBy('id')
    .execute()

export async function saveName(
  tx: Tx,
  localityId: string,
  id: string,
  change: Partial<OrganizationNameRow>,
): Promise<void> {
  await tx
    .updateTable('organizations.organization_names')
    .set(change)
    .where('locality_id', '=', localityId)
    .where('id', '=', id)
    .execute()
}

export async function deleteNames(tx: Tx, localityId: string, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await tx
    .deleteFrom('organizations.organization_names')
    .where('locality_id', '=', localityId)
    .where('id', 'in', [...ids])
    .execute()
}

// ---------------------------------------------------------------- fields, head-counts

export async function replaceFields(
  tx: Tx,
  localityId: string,
  organizationId: string,
  codes: readonly string[],
): Promise<void> {
  await tx
    .deleteFrom('organizations.organization_fields')
    .where('locality_id', '=', localityId)
    .where('organization_id', '=', organizationId)
    .execute()
  const rows = [...new Set(codes)].map((code) => ({
    locality_id: localityId,
    organization_id: organizationId,
    field_code: code,
  }))
  if (rows.length > 0) await tx.insertInto('organizations.organization_fields').values(rows).execute()
}

export async function saveHeadCount(
  tx: Tx,
  localityId: string,
  organizationId: string,
  year: number,
  headCount: number,
): Promise<void> {
  await tx
    .insertInto('organizations.organization_head_counts')
    .values({ locality_id: localityId, organization_id: organizationId, year, head_count: headCount })
    .onConflict((conflict) =>
      conflict.columns(['locality_id', 'organization_id', 'year']).doUpdateSet({ head_count: headCount }),
    )
    .execute()
}
