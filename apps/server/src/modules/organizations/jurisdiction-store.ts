/** Loads and saves jurisdictions, where they lie, what kind of area they are. */
import { type Selectable, sql } from 'kysely'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { formatDay } from '@guongsang/core/kernel/vietnamese/dates.ts'
import { fold } from '@guongsang/core/kernel/vietnamese/fold.ts'
import { titleSortKey } from '@guongsang/core/kernel/vietnamese/sort-key.ts'
import type { Tx } from '../../platform/database/database.ts'
import { saveVersioned } from '../../platform/database/versioned.ts'
import { AppError } from '../../platform/errors.ts'
import type {
  JurisdictionAttributeRow,
  JurisdictionPlacementRow,
  JurisdictionRow,
  LifeState,
} from './tables.ts'
import { insertRows, insertsInto } from '../../platform/database/insert-rows.ts'

export interface JurisdictionPlacement {
  from: Day
  to: Day | null
  parentId: string | null
}
export interface JurisdictionFacts {
  id: string
  kindCode: string
  name: string
  officialCode: string | null
  foundedOn: Day | null
  endedOn: Day | null
  state: LifeState
  placements: readonly JurisdictionPlacement[]
}

export async function insertJurisdictions(
  tx: Tx,
  localityId: string,
  jurisdictions: readonly JurisdictionFacts[],
): Promise<void> {
  const rows = jurisdictions.map((one) => ({
    locality_id: localityId,
    id: one.id,
    kind_code: one.kindCode,
    name: one.name,
    name_fold: fold(one.name),
    sort_key: titleSortKey(one.name),
    official_code: one.officialCode,
    founded_on: one.foundedOn,
    ended_on: one.endedOn,
    state: one.state,
    version: 1,
  }))
  await insertRows(tx, 'organizations.jurisdictions', rows)
  await insertJurisdictionPlacements(
    tx,
    jurisdictions.flatMap((one) =>
      one.placements.map((placement) => placementRow(localityId, one.id, placement)),
    ),
  )
}

const placementRow = (
  localityId: string,
  id: string,
  placement: JurisdictionPlacement,
): JurisdictionPlacementRow => ({
  locality_id: localityId,
  jurisdiction_id: id,
  valid_from: placement.from,
  valid_to: placement.to,
  parent_id: placement.parentId,
})

const insertJurisdictionPlacements = insertsInto('organizations.jurisdiction_placements')

/** With its kind, as it opens a sentence: 'Xã Diên Lạc'. */
export type LockedJurisdiction = Selectable<JurisdictionRow> & { full_name: string }

/** In the order of their ids, so that two who want the same ones cannot wait for each other. */
export async function lockJurisdictions(
  tx: Tx,
  localityId: string,
  ids: readonly string[],
): Promise<LockedJurisdiction[]> {
  const { rows } = await sql<LockedJurisdiction>`
    select j.*, k.label || ' ' || j.name as full_name
    from organizations.jurisdictions j
    join organizations.catalogue_entries k
      on k.locality_id = j.locality_id and k.catalogue = 'jurisdiction-kind' and k.code = j.kind_code
    where j.locality_id = ${localityId} and j.id = any(${[...ids]}::uuid[])
    order by j.id for update of j`.execute(tx)
  if (rows.length < new Set(ids).size) throw new AppError('jurisdiction-not-found')
  return rows
}

export async function lockJurisdiction(tx: Tx, localityId: string, id: string): Promise<LockedJurisdiction> {
  return (await lockJurisdictions(tx, localityId, [id]))[0]!
}

/** Refuses a jurisdiction that is not there on the day. */
export async function demandJurisdiction(
  tx: Tx,
  localityId: string,
  id: string,
  on: Day,
): Promise<LockedJurisdiction> {
  const jurisdiction = await lockJurisdiction(tx, localityId, id)
  const { founded_on: from, ended_on: to } = jurisdiction
  if ((from !== null && from > on) || (to !== null && to < on))
    throw new AppError('jurisdiction-not-active', {
      name: jurisdiction.full_name,
      on: formatDay(on),
    })
  return jurisdiction
}

export const saveJurisdiction = saveVersioned('organizations.jurisdictions')

/** By jurisdiction, oldest first. */
export async function loadJurisdictionPlacements(
  tx: Tx,
  localityId: string,
): Promise<Map<string, JurisdictionPlacement[]>> {
  const rows = await tx
    .selectFrom('organizations.jurisdiction_placements')
    .selectAll()
    .where('locality_id', '=', localityId)
    .orderBy('valid_from')
    .execute()
  const byId = new Map<string, JurisdictionPlacement[]>()
  for (const row of rows) {
    const placement = { from: row.valid_from, to: row.valid_to, parentId: row.parent_id }
    byId.set(row.jurisdiction_id, [...(byId.get(row.jurisdiction_id) ?? []), placement])
  }
  return byId
}

export async function replaceJurisdictionPlacements(
  tx: Tx,
  localityId: string,
  changed: ReadonlyMap<string, readonly JurisdictionPlacement[]>,
): Promise<void> {
  if (changed.size === 0) return
  await tx
    .deleteFrom('organizations.jurisdiction_placements')
    .where('locality_id', '=', localityId)
    .where('jurisdiction_id', 'in', [...changed.keys()])
    .execute()
  const rows = [...changed].flatMap(([id, placements]) =>
    placements.map((placement) => placementRow(localityId, id, placement)),
  )
  await insertJurisdictionPlacements(tx, rows)
}

// ---------------------------------------------------------------- area attributes, population

export const insertAttributes = insertsInto('organizations.jurisdiction_attributes')

export const loadAttributes = (
  tx: Tx,
  localityId: string,
  jurisdictionId: string,
): Promise<JurisdictionAttributeRow[]> =>
  tx
    .selectFrom('organizations.jurisdiction_attributes')
    .selectAll()
    .where('locality_id', '=', localityId)
    .where('jurisdiction_id', '=', jurisdictionId)
    .execute()

export async function lockAttribute(
  tx: Tx,
  localityId: string,
  id: string,
): Promise<JurisdictionAttributeRow> {
  const attribute = await tx
    .selectFrom('organizations.jurisdiction_attributes')
    .selectAll()
    .where('locality_id', '=', localityId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!attribute) throw new AppError('area-attribute-not-found')
  return attribute
}

export async function endAttribute(tx: Tx, localityId: string, id: string, to: Day): Promise<void> {
  await tx
    .updateTable('organizations.jurisdiction_attributes')
    .set({ valid_to: to })
    .where('locality_id', '=', localityId)
    .where('id', '=', id)
    .execute()
}

export async function savePopulation(
  tx: Tx,
  localityId: string,
  jurisdictionId: string,
  year: number,
  population: number,
): Promise<void> {
  await tx
    .insertInto('organizations.jurisdiction_populations')
    .values({ locality_id: localityId, jurisdiction_id: jurisdictionId, year, population })
    .onConflict((conflict) =>
      conflict.columns(['locality_id', 'jurisdiction_id', 'year']).doUpdateSet({ population }),
    )
    .execute()
}
