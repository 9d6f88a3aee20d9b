import { sql } from 'kysely'
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Tx } from '../../platform/database/database.ts'
import { newId } from '../../platform/id.ts'
import { loadPlacements, replacePlacements } from './placement-store.ts'
import { dayBefore } from './periods.ts'
import { changeWhere, type Placement } from './tree-paths.ts'
import { insertRows } from '../../platform/database/insert-rows.ts'

/** Units that stand in jurisdictions that end, and people who live there, belong to the successor from its first day. */
export async function followJurisdiction(
  tx: Tx,
  localityId: string,
  endingIds: readonly string[],
  successorId: string,
  from: Day,
): Promise<void> {
  await moveUnits(tx, localityId, endingIds, successorId, from)
  await moveResidents(tx, localityId, endingIds, successorId, from)
}

async function moveUnits(
  tx: Tx,
  localityId: string,
  endingIds: readonly string[],
  successorId: string,
  from: Day,
) {
  const { rows } = await sql<{ id: string }>`
    select distinct p.organization_id as id from organizations.organization_placements p
    join organizations.organizations o on o.locality_id = p.locality_id and o.id = p.organization_id
    where p.locality_id = ${localityId} and p.jurisdiction_id = any(${[...endingIds]}::uuid[])
      and (p.valid_to is null or p.valid_to >= ${from})
      and (o.ended_on is null or o.ended_on >= ${from})`.execute(tx)
  const changed = new Map<string, Placement[]>()
  const isThere = (one: Placement): boolean =>
    one.jurisdictionId !== null && endingIds.includes(one.jurisdictionId)
  for (const { id } of rows) {
    const own = await loadPlacements(tx, localityId, id)
    changed.set(id, changeWhere(own, from, isThere, { jurisdictionId: successorId }))
  }
  if (changed.size > 0) await replacePlacements(tx, localityId, changed)
}

async function moveResidents(
  tx: Tx,
  localityId: string,
  endingIds: readonly string[],
  successorId: string,
  from: Day,
) {
  const open = await tx
    .selectFrom('organizations.affiliations')
    .selectAll()
    .where('locality_id', '=', localityId)
    .where('jurisdiction_id', 'in', [...endingIds])
    .where('valid_from', '<', from)
    .where((eb) => eb.or([eb('valid_to', 'is', null), eb('valid_to', '>=', from)]))
    .execute()
  if (open.length === 0) return
  await tx
    .updateTable('organizations.affiliations')
    .set({ valid_to: dayBefore(from) })
    .where('locality_id', '=', localityId)
    .where(sql<boolean>`id = any(${open.map((one) => one.id)}::uuid[])`)
    .execute()
  const moved = open.map((one) => ({ ...one, id: newId(), valid_from: from, jurisdiction_id: successorId }))
  await insertRows(tx, 'organizations.affiliations', moved)
}
