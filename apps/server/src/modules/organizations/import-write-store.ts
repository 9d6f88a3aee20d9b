/** Statements only imports need: thousands of rows at once, and taking them away again. */
import { sql } from 'kysely'
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import { insertRows } from '../../platform/database/insert-rows.ts'

/** Held until the end, in one order for all, so that nobody gives the same posts or moves the same units meanwhile. */
export async function lockTargets(
  tx: Tx,
  localityId: string,
  organizationIds: readonly string[],
  personIds: readonly string[],
): Promise<void> {
  await sql`select 1 from organizations.organizations
    where locality_id = ${localityId} and id = any(${[...organizationIds]}::uuid[])
    order by id for update`.execute(tx)
  await sql`select 1 from organizations.persons
    where locality_id = ${localityId} and id = any(${[...personIds]}::uuid[])
    order by id for update`.execute(tx)
}

export async function setVerticalParents(
  tx: Tx,
  localityId: string,
  pairs: readonly { id: string; parentId: string }[],
): Promise<void> {
  if (pairs.length === 0) return
  await sql`
    update organizations.organizations o set vertical_parent_id = x.parent_id
    from unnest(${pairs.map((one) => one.id)}::uuid[], ${pairs.map((one) => one.parentId)}::uuid[]) as x(id, parent_id)
    where o.locality_id = ${localityId} and o.id = x.id`.execute(tx)
}

/** Refuses as a whole when somebody else has just been given one of the numbers. */
export async function insertIdentities(
  tx: Tx,
  localityId: string,
  numbers: readonly { personId: string; number: string }[],
): Promise<void> {
  const { rows } = await sql<{ number: string }>`
    select number from organizations.person_identities where locality_id = ${localityId}
      and number = any(${numbers.map((one) => one.number)})`.execute(tx)
  if (rows.length > 0) throw new AppError('changed-meanwhile')
  await insertRows(
    tx,
    'organizations.person_identities',
    numbers.map(({ personId, number }) => ({ locality_id: localityId, person_id: personId, number })),
  )
}

const ofPersons = ['posts', 'affiliations', 'person_identities'] as const
const ofOrganizations = [
  'organization_placements',
  'organization_names',
  'organization_fields',
  'organization_head_counts',
] as const

/** People with everything an import gave them. */
export async function deletePersons(tx: Tx, localityId: string, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  for (const table of ofPersons)
    await sql`delete from ${sql.table(`organizations.${table}`)}
      where locality_id = ${localityId} and person_id = any(${[...ids]}::uuid[])`.execute(tx)
  await sql`delete from organizations.persons
    where locality_id = ${localityId} and id = any(${[...ids]}::uuid[])`.execute(tx)
}

/** Units with everything an import gave them; in one statement, for they may stand under each other. */
export async function deleteOrganizations(tx: Tx, localityId: string, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  for (const table of ofOrganizations)
    await sql`delete from ${sql.table(`organizations.${table}`)}
      where locality_id = ${localityId} and organization_id = any(${[...ids]}::uuid[])`.execute(tx)
  await sql`delete from organizations.organizations
    where locality_id = ${localityId} and id = any(${[...ids]}::uuid[])`.execute(tx)
}

export async function deleteHeadCount(
  tx: Tx,
  localityId: string,
  organizationId: string,
  year: number,
): Promise<void> {
  await tx
    .deleteFrom('organizations.organization_head_counts')
    .where('locality_id', '=', localityId)
    .where('organization_id', '=', organizationId)
    .where('year', '=', year)
    .execute()
}

/** Posts and belongings that were added go, those that were ended are what they were. */
export async function takeBack(
  tx: Tx,
  localityId: string,
  table: 'posts' | 'affiliations',
  { added, ended }: { added: readonly string[]; ended: readonly { id: string; to: Day | null }[] },
): Promise<void> {
  if (added.length > 0)
    await sql`delete from ${sql.table(`organizations.${table}`)}
      where locality_id = ${localityId} and id = any(${[...added]}::uuid[])`.execute(tx)
  for (const { id, to } of ended)
    await sql`update ${sql.table(`organizations.${table}`)} set valid_to = ${to}
      where locality_id = ${localityId} and id = ${id}`.execute(tx)
}
