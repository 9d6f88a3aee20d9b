/** Loads and saves where organisations stand, and keeps the paths of everything below them. */
import { sql } from 'kysely'
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import type { OrganizationPlacementRow } from './tables.ts'
import {
  changeWhere,
  ownPlacements,
  pathsThroughTime,
  type PlacedPath,
  type Placement,
} from './tree-paths.ts'
import { insertRows } from '../../platform/database/insert-rows.ts'

const placementOf = (row: OrganizationPlacementRow): PlacedPath => ({
  from: row.valid_from,
  to: row.valid_to,
  parentId: row.parent_id,
  jurisdictionId: row.jurisdiction_id,
  path: row.path,
})

/** Every stored row of the locality's tree, by organisation, oldest first. */
async function loadPaths(tx: Tx, localityId: string): Promise<Map<string, PlacedPath[]>> {
  const rows = await tx
    .selectFrom('organizations.organization_placements')
    .selectAll()
    .where('locality_id', '=', localityId)
    .orderBy('organization_id')
    .orderBy('valid_from')
    .execute()
  const byOrganization = new Map<string, PlacedPath[]>()
  for (const row of rows) {
    const pieces = byOrganization.get(row.organization_id)
    if (pieces) pieces.push(placementOf(row))
    else byOrganization.set(row.organization_id, [placementOf(row)])
  }
  return byOrganization
}

export async function loadPlacements(tx: Tx, localityId: string, id: string): Promise<Placement[]> {
  const rows = await tx
    .selectFrom('organizations.organization_placements')
    .selectAll()
    .where('locality_id', '=', localityId)
    .where('organization_id', '=', id)
    .orderBy('valid_from')
    .execute()
  return ownPlacements(rows.map(placementOf))
}

/**
 * Puts organisations in other places and rewrites the paths of everything below them. The tree must be locked.
 * Answers with the organisation that would stand under itself, or null when all is well; then nothing was written.
 */
export async function replacePlacements(
  tx: Tx,
  localityId: string,
  changed: ReadonlyMap<string, readonly Placement[]>,
): Promise<string | null> {
  const stored = await loadPaths(tx, localityId)
  const placements = new Map<string, readonly Placement[]>(
    [...stored].map(([id, pieces]) => [id, ownPlacements(pieces)]),
  )
  for (const [id, own] of changed) placements.set(id, own)
  const rewritten: OrganizationPlacementRow[] = []
  const touched: string[] = []
  for (const id of placements.keys()) {
    const pieces = pathsThroughTime(placements, id)
    if (pieces === null) return id
    if (JSON.stringify(pieces) === JSON.stringify(stored.get(id))) continue
    touched.push(id)
    rewritten.push(...pieces.map((piece) => placementRow(localityId, id, piece)))
  }
  await writePlacements(tx, localityId, touched, rewritten)
  return null
}

const placementRow = (localityId: string, id: string, piece: PlacedPath): OrganizationPlacementRow => ({
  locality_id: localityId,
  organization_id: id,
  valid_from: piece.from,
  valid_to: piece.to,
  parent_id: piece.parentId,
  jurisdiction_id: piece.jurisdictionId,
  path: piece.path,
})

async function writePlacements(
  tx: Tx,
  localityId: string,
  touched: readonly string[],
  rows: readonly OrganizationPlacementRow[],
): Promise<void> {
  if (touched.length === 0) return
  await tx
    .deleteFrom('organizations.organization_placements')
    .where('locality_id', '=', localityId)
    .where(sql<boolean>`organization_id = any(${touched}::uuid[])`)
    .execute()
  await insertRows(tx, 'organizations.organization_placements', rows)
}

/** Who stands directly under these on a day or later. */
export async function loadChildren(
  tx: Tx,
  localityId: string,
  parentIds: readonly string[],
  from: Day,
): Promise<{ id: string; name: string; parentId: string }[]> {
  const { rows } = await sql<{ id: string; name: string; parentId: string }>`
    select distinct on (o.id) o.id, n.name, p.parent_id as "parentId"
    from organizations.organization_placements p
    join organizations.organizations o on o.locality_id = p.locality_id and o.id = p.organization_id
    join organizations.organization_names n
      on n.locality_id = o.locality_id and n.organization_id = o.id and n.kind = 'official' and n.valid_to is null
    where p.locality_id = ${localityId} and p.parent_id = any(${[...parentIds]}::uuid[])
      and (p.valid_to is null or p.valid_to >= ${from}) and (o.ended_on is null or o.ended_on >= ${from})
      and o.state <> 'duplicate'
    order by o.id, p.valid_from desc`.execute(tx)
  return rows
}

/** From a day on, units under some organisations stand under another; each keeps its jurisdiction. The tree must be locked. */
export async function moveUnder(
  tx: Tx,
  localityId: string,
  children: readonly { id: string; name: string }[],
  fromIds: readonly string[],
  parentId: string | null,
  from: Day,
): Promise<void> {
  const changed = new Map<string, Placement[]>()
  for (const child of children) {
    const own = await loadPlacements(tx, localityId, child.id)
    const isBelow = (one: Placement): boolean => one.parentId !== null && fromIds.includes(one.parentId)
    changed.set(child.id, changeWhere(own, from, isBelow, { parentId }))
  }
  const circle = changed.size === 0 ? null : await replacePlacements(tx, localityId, changed)
  if (circle !== null) {
    const name = children.find((one) => one.id === circle)?.name ?? ''
    throw new AppError('organization-under-itself', { name })
  }
}
