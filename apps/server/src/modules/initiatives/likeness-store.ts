/** Likenesses of reports: sketches are read to find them, texts only of those that are shown. */
import { type Insertable, type Selectable, sql } from 'kysely'
import type { Sketched } from '@guongsang/core/initiatives/likeness.ts'
import type { Tx } from '../../platform/database/database.ts'
import type { Initiative } from './initiative-store.ts'
import type { LikenessRow } from './tables.ts'

/** Of all that was ever handed in; what nobody handed in yet belongs to its unit alone. */
export async function loadSketches(tx: Tx, localityId: string, but: string): Promise<Sketched[]> {
  const { rows } = await sql<{ id: string; sketch: string }>`
    select id, array_to_string(sketch, ' ') as sketch from initiatives.initiatives
    where locality_id = ${localityId} and id <> ${but} and state <> 'draft'`.execute(tx)
  // Text and not an array: read by the driver, two thousand arrays of numbers take a second of their own.
  return rows.map(({ id, sketch }) => ({ id, sketch: sketch === '' ? [] : sketch.split(' ').map(Number) }))
}

export type Report = Pick<Initiative, 'id' | 'title' | 'summary' | 'before_text' | 'novelty' | 'effect'>

export const loadReports = (tx: Tx, localityId: string, ids: readonly string[]): Promise<Report[]> =>
  tx
    .selectFrom('initiatives.initiatives')
    .select(['id', 'title', 'summary', 'before_text', 'novelty', 'effect'])
    .where('locality_id', '=', localityId)
    .where('id', '=', sql<string>`any(${[...ids]}::uuid[])`)
    .execute()

/** What a person judged stays; what nobody judged yet gives way to what was found now. */
export async function replaceFindings(
  tx: Tx,
  localityId: string,
  initiativeId: string,
  found: readonly Insertable<LikenessRow>[],
): Promise<void> {
  await tx
    .deleteFrom('initiatives.likeness_findings')
    .where('locality_id', '=', localityId)
    .where('initiative_id', '=', initiativeId)
    .where('verdict', 'is', null)
    .execute()
  if (found.length > 0)
    await tx
      .insertInto('initiatives.likeness_findings')
      .values(found)
      .onConflict((conflict) => conflict.columns(['locality_id', 'initiative_id', 'other_id']).doNothing())
      .execute()
}

export type Finding = Selectable<LikenessRow> & {
  other_title: string
  other_authors: string
  other_season: 'socio-economic' | 'education'
  other_year: number
}

export async function readFindings(tx: Tx, localityId: string, initiativeId: string): Promise<Finding[]> {
  const { rows } = await sql<Finding>`
    select f.*, o.title as other_title, o.season as other_season, o.season_year as other_year,
      (select string_agg(a.name, ', ' order by a.position) from initiatives.authors a
        where a.locality_id = f.locality_id and a.initiative_id = f.other_id) as other_authors
    from initiatives.likeness_findings f
    join initiatives.initiatives o on o.locality_id = f.locality_id and o.id = f.other_id
    where f.locality_id = ${localityId} and f.initiative_id = ${initiativeId}
    order by f.likeness desc, f.id`.execute(tx)
  return rows
}

export async function lockFinding(
  tx: Tx,
  localityId: string,
  id: string,
): Promise<(Selectable<LikenessRow> & { other_title: string }) | undefined> {
  const { rows } = await sql<Selectable<LikenessRow> & { other_title: string }>`
    select f.*, o.title as other_title from initiatives.likeness_findings f
    join initiatives.initiatives o on o.locality_id = f.locality_id and o.id = f.other_id
    where f.locality_id = ${localityId} and f.id = ${id} for update of f`.execute(tx)
  return rows[0]
}

export const saveVerdict = (
  tx: Tx,
  localityId: string,
  id: string,
  verdict: Pick<Selectable<LikenessRow>, 'verdict' | 'note' | 'judged_by' | 'judged_at'>,
) =>
  tx
    .updateTable('initiatives.likeness_findings')
    .set(verdict)
    .where('locality_id', '=', localityId)
    .where('id', '=', id)
    .execute()
