/** What other modules ask about organisations by id, and the printed list. */
import { sql } from 'kysely'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { predecessorsOf, successorsOn } from '@guongsang/core/organizations/succession.ts'
import type { Tx } from '../../platform/database/database.ts'
import { holderOn } from './designation-queries.ts'
import { readOrganizations } from './organization-queries.ts'
import { loadActs } from './succession-store.ts'

async function placesById(tx: Tx, localityId: string, ids: readonly string[], on: Day) {
  const { rows } = await sql<{ id: string; name: string; path: string }>`
    select distinct on (id) id, name, path from organizations.places
    where locality_id = ${localityId} and kind = 'organization' and id = any(${[...ids]}::uuid[])
    order by id, valid_from <= ${on} desc, abs(valid_from - ${on}::date)`.execute(tx)
  return rows
}

/** Tree paths on a day; before its first day, an organisation has that of its first. */
export const organizationPaths = async (
  tx: Tx,
  localityId: string,
  ids: readonly string[],
  on: Day,
): Promise<Map<string, string>> =>
  new Map((await placesById(tx, localityId, ids, on)).map(({ id, path }) => [id, path]))

export const organizationNames = async (
  tx: Tx,
  localityId: string,
  ids: readonly string[],
  on: Day,
): Promise<Map<string, string>> =>
  new Map((await placesById(tx, localityId, ids, on)).map(({ id, name }) => [id, name]))

export async function blocNames(
  tx: Tx,
  localityId: string,
  ids: readonly string[],
): Promise<Map<string, string>> {
  const { rows } = await sql<{ id: string; name: string }>`
    select id, name from organizations.places
    where locality_id = ${localityId} and kind = 'bloc' and id = any(${[...ids]}::uuid[])`.execute(tx)
  return new Map(rows.map(({ id, name }) => [id, name]))
}

export interface ListedOrganization {
  name: string
  shortName: string | null
  headTitle: string | null
  headName: string | null
  address: string | null
  phone: string | null
}
export interface OrganizationList {
  locality: { name: string; fullName: string; parentName: string | null }
  standingAgency: { id: string; name: string; placeName: string } | null
  groups: { kindLabel: string; rows: ListedOrganization[] }[]
}

/** Danh sách cơ quan, đơn vị vào một ngày, by kind, for the printed document. */
export async function organizationListOn(
  tx: Tx,
  localityId: string,
  on: Day,
  options: { kinds?: readonly string[] } = {},
): Promise<OrganizationList> {
  const locality = await tx
    .selectFrom('organizations.localities')
    .selectAll()
    .where('id', '=', localityId)
    .executeTakeFirstOrThrow()
  const agency = await holderOn(tx, localityId, 'standing-agency', on)
  const read = await readOrganizations(tx, localityId, { on })
  const contacts = await contactsById(tx, localityId)
  const kept = read.filter((row) => !options.kinds?.length || options.kinds.includes(row.kind_code))
  const groups = [...Map.groupBy(kept, (row) => row.kind_label)].map(([kindLabel, rows]) => ({
    kindLabel,
    rows: rows.map((row) => ({
      name: row.name,
      shortName: row.short_name,
      headTitle: row.head_title,
      headName: row.head_name,
      address: contacts.get(row.id)?.address ?? null,
      phone: contacts.get(row.id)?.phone ?? null,
    })),
  }))
  return {
    locality: { name: locality.name, fullName: locality.full_name, parentName: locality.parent_name },
    standingAgency: agency && { id: agency.id, name: agency.name, placeName: locality.name },
    groups,
  }
}

async function contactsById(tx: Tx, localityId: string) {
  const rows = await tx
    .selectFrom('organizations.organizations')
    .select(['id', 'address', 'phone'])
    .where('locality_id', '=', localityId)
    .execute()
  return new Map(rows.map((row) => [row.id, row]))
}

/** Who stands in the place of an organisation on a day: itself while it lives, its successors when it was merged or divided. */
export const successorsOfOn = async (tx: Tx, localityId: string, id: string, on: Day): Promise<string[]> =>
  successorsOn(id, await loadActs(tx, localityId, 'organization'), on)

/** Every organisation whose place it has taken by a day: their titles are part of its history. */
export const predecessorsOfOn = async (tx: Tx, localityId: string, id: string, on: Day): Promise<string[]> =>
  predecessorsOf(id, await loadActs(tx, localityId, 'organization'), on)
