/** Loads and saves people: who they are, where they belong, which posts they hold. */
import { type Insertable, type Selectable, sql } from 'kysely'
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Tx } from '../../platform/database/database.ts'
import { saveVersioned } from '../../platform/database/versioned.ts'
import { AppError } from '../../platform/errors.ts'
import type { AffiliationRow, ConsentRow, PersonRow, PostRow } from './people-tables.ts'
import { insertsInto } from '../../platform/database/insert-rows.ts'

/** A person with the tree path that decides who may: of the employer, or of the committee of the commune of residence. */
export type PersonOn = Selectable<PersonRow> & { path: string | null; merged_name: string | null }

/** Where a belonging puts a person in the tree on a day. `a` is the affiliation, `path` what comes out. */
export const placeOf = (localityId: string, on: Day) => sql`
  left join lateral (
    select p.path from organizations.organization_placements p
    where p.locality_id = ${localityId} and p.valid_from <= ${on} and (p.valid_to is null or p.valid_to >= ${on})
      and p.organization_id = coalesce(a.organization_id, (
        select o.id from organizations.organizations o
        join organizations.organization_placements c
          on c.locality_id = o.locality_id and c.organization_id = o.id and c.jurisdiction_id = a.jurisdiction_id
          and c.valid_from <= ${on} and (c.valid_to is null or c.valid_to >= ${on})
        where o.locality_id = ${localityId} and o.kind_code = 'commune-committee'
          and (o.ended_on is null or o.ended_on >= ${on})
        order by o.id limit 1))
    limit 1
  ) place on true`

/** The path of the people's committee of a jurisdiction: it answers for residents without an employer. */
export async function committeePath(
  tx: Tx,
  localityId: string,
  jurisdictionId: string,
  on: Day,
): Promise<string | null> {
  const { rows } = await sql<{ path: string | null }>`
    select place.path from (select null::uuid as organization_id, ${jurisdictionId}::uuid as jurisdiction_id) a
    ${placeOf(localityId, on)}`.execute(tx)
  return rows[0]?.path ?? null
}

export async function lockPersons(
  tx: Tx,
  localityId: string,
  ids: readonly string[],
  on: Day,
): Promise<PersonOn[]> {
  const { rows } = await sql<PersonOn>`
    select s.*, place.path, m.full_name as merged_name
    from organizations.persons s
    left join organizations.persons m on m.locality_id = s.locality_id and m.id = s.merged_into
    left join lateral (
      select organization_id, jurisdiction_id from organizations.affiliations
      where locality_id = s.locality_id and person_id = s.id
      order by valid_from <= ${on} desc, valid_from desc limit 1
    ) a on true
    ${placeOf(localityId, on)}
    where s.locality_id = ${localityId} and s.id = any(${[...ids]}::uuid[])
    order by s.id for update of s`.execute(tx)
  if (rows.length < new Set(ids).size) throw new AppError('person-not-found')
  return rows
}

/** A record that was merged away is not worked on any more: the refusal says where to go. */
export async function lockPerson(tx: Tx, localityId: string, id: string, on: Day): Promise<PersonOn> {
  const [person] = await lockPersons(tx, localityId, [id], on)
  if (person!.merged_into !== null) throw new AppError('person-merged-away', { name: person!.merged_name })
  return person!
}

export const insertPersons = insertsInto('organizations.persons')

export const savePerson = saveVersioned('organizations.persons')

// ---------------------------------------------------------------- identity numbers

export const loadIdentityNumber = async (
  tx: Tx,
  localityId: string,
  personId: string,
): Promise<string | null> => {
  const row = await tx
    .selectFrom('organizations.person_identities')
    .select('number')
    .where('locality_id', '=', localityId)
    .where('person_id', '=', personId)
    .executeTakeFirst()
  return row?.number ?? null
}

/** Refuses a number somebody else has; null takes it away. */
export async function saveIdentityNumber(
  tx: Tx,
  localityId: string,
  personId: string,
  number: string | null,
): Promise<void> {
  await tx
    .deleteFrom('organizations.person_identities')
    .where('locality_id', '=', localityId)
    .where('person_id', '=', personId)
    .execute()
  if (number === null) return
  const row = { locality_id: localityId, person_id: personId, number }
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('organizations.person_identities')
    .values(row)
    .onConflict((conflict) => conflict.columns(['locality_id', 'number']).doNothing())
    .executeTakeFirst()
  if (numInsertedOrUpdatedRows === 0n) {
    const other = await tx
      .selectFrom('organizations.person_identities as i')
      .innerJoin('organizations.persons as s', (join) =>
        join.onRef('s.locality_id', '=', 'i.locality_id').onRef('s.id', '=', 'i.person_id'),
      )
      .select('s.full_name')
      .where('i.locality_id', '=', localityId)
      .where('i.number', '=', number)
      .executeTakeFirstOrThrow()
    throw new AppError('identity-number-taken', { name: other.full_name })
  }
}

/**
 * In a merge the kept record takes over a number it lacks, and exchanges its own for the other's when asked to. Numbers
 * change owners and are written down nowhere else.
 */
export async function exchangeIdentities(
  tx: Tx,
  localityId: string,
  keptId: string,
  droppedId: string,
  exchange: boolean,
): Promise<'moved' | 'exchanged' | null> {
  const [kept, dropped] = [
    await loadIdentityNumber(tx, localityId, keptId),
    await loadIdentityNumber(tx, localityId, droppedId),
  ]
  if (dropped === null || (kept !== null && !exchange)) return null
  for (const id of [keptId, droppedId]) await saveIdentityNumber(tx, localityId, id, null)
  await saveIdentityNumber(tx, localityId, keptId, dropped)
  if (kept !== null) await saveIdentityNumber(tx, localityId, droppedId, kept)
  return kept === null ? 'moved' : 'exchanged'
}

/** Records merged into the dropped one before lead straight to the kept one. */
export async function flattenMerged(
  tx: Tx,
  localityId: string,
  droppedId: string,
  keptId: string,
): Promise<string[]> {
  const rows = await tx
    .updateTable('organizations.persons')
    .set({ merged_into: keptId })
    .where('locality_id', '=', localityId)
    .where('merged_into', '=', droppedId)
    .returning('id')
    .execute()
  return rows.map((row) => row.id)
}

export async function unflattenMerged(
  tx: Tx,
  localityId: string,
  ids: readonly string[],
  droppedId: string,
): Promise<void> {
  await tx
    .updateTable('organizations.persons')
    .set({ merged_into: droppedId })
    .where('locality_id', '=', localityId)
    .where(sql<boolean>`id = any(${[...ids]}::uuid[])`)
    .execute()
}

// ---------------------------------------------------------------- where a person belongs

export const insertAffiliations = insertsInto('organizations.affiliations')

/** Oldest first. */
export const loadAffiliations = (tx: Tx, localityId: string, personId: string): Promise<AffiliationRow[]> =>
  tx
    .selectFrom('organizations.affiliations')
    .selectAll()
    .where('locality_id', '=', localityId)
    .where('person_id', '=', personId)
    .orderBy('valid_from')
    .execute()

export async function endAffiliation(tx: Tx, localityId: string, id: string, to: Day): Promise<void> {
  await tx
    .updateTable('organizations.affiliations')
    .set({ valid_to: to })
    .where('locality_id', '=', localityId)
    .where('id', '=', id)
    .execute()
}

// ---------------------------------------------------------------- posts

export const insertPosts = insertsInto('organizations.posts')

export const loadPosts = (tx: Tx, localityId: string, personId: string): Promise<PostRow[]> =>
  tx
    .selectFrom('organizations.posts')
    .selectAll()
    .where('locality_id', '=', localityId)
    .where('person_id', '=', personId)
    .orderBy('valid_from')
    .execute()

export async function lockPost(tx: Tx, localityId: string, id: string): Promise<PostRow> {
  const post = await tx
    .selectFrom('organizations.posts')
    .selectAll()
    .where('locality_id', '=', localityId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!post) throw new AppError('post-not-found')
  return post
}

export async function endPostRow(tx: Tx, localityId: string, id: string, to: Day): Promise<void> {
  await tx
    .updateTable('organizations.posts')
    .set({ valid_to: to })
    .where('locality_id', '=', localityId)
    .where('id', '=', id)
    .execute()
}

/** Who heads an organisation in any part of a period. */
export async function headsDuring(
  tx: Tx,
  localityId: string,
  organizationId: string,
  from: Day,
  to: Day | null,
): Promise<{ id: string; name: string; title: string }[]> {
  const { rows } = await sql<{ id: string; name: string; title: string }>`
    select h.id, s.full_name as name, h.title from organizations.posts h
    join organizations.persons s
      on s.locality_id = h.locality_id and s.id = h.person_id and s.merged_into is null
    where h.locality_id = ${localityId} and h.organization_id = ${organizationId} and h.is_head
      and (h.valid_to is null or h.valid_to >= ${from}) and (${to}::date is null or h.valid_from <= ${to}::date)
    order by h.valid_from`.execute(tx)
  return rows
}

export const insertConsent = (tx: Tx, row: Insertable<ConsentRow>) =>
  tx.insertInto('organizations.consents').values(row).execute()
