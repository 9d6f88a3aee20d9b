/** Loads and saves initiatives and their authors. */
import { type Insertable, type Selectable, sql } from 'kysely'
import { searchKey } from '@guongsang/core/kernel/vietnamese/search.ts'
import { titleSortKey } from '@guongsang/core/kernel/vietnamese/sort-key.ts'
import { sketchOf } from '@guongsang/core/initiatives/sketch.ts'
import { insertsInto } from '../../platform/database/insert-rows.ts'
import type { Tx } from '../../platform/database/database.ts'
import { saveVersioned } from '../../platform/database/versioned.ts'
import type {
  AuthorRow,
  InitiativeRow,
  RecognitionRow,
  ReplicationRow,
  SharedRow,
  SharingRow,
} from './tables.ts'

export type Initiative = Selectable<InitiativeRow>
export type Written = Omit<Insertable<InitiativeRow>, 'search_key' | 'sort_key' | 'sketch'>
export type Author = Insertable<AuthorRow>

/** What two reports are compared by: never the confidential parts, which nobody else may read. */
export const reportOf = (
  report: Pick<Initiative, 'title' | 'summary' | 'before_text' | 'novelty' | 'effect'>,
): string =>
  [report.title, report.before_text, report.summary, report.novelty, report.effect]
    .filter((text) => text !== null)
    .join('\n\n')

export const keysOf = (
  row: Pick<Initiative, 'title' | 'summary' | 'before_text' | 'novelty' | 'effect'>,
  authors: readonly { name: string }[],
) => ({
  search_key: searchKey([row.title, ...authors.map(({ name }) => name)].join(' ')),
  sort_key: titleSortKey(row.title),
  sketch: sketchOf(reportOf(row)),
})

export async function insertInitiative(tx: Tx, row: Written, authors: readonly Author[]): Promise<void> {
  const filled = { summary: null, before_text: null, novelty: null, effect: null, ...row }
  await tx
    .insertInto('initiatives.initiatives')
    .values({ ...row, ...keysOf(filled, authors) })
    .execute()
  await tx.insertInto('initiatives.authors').values(authors).execute()
}

export async function lockInitiatives(
  tx: Tx,
  localityId: string,
  ids: readonly string[],
): Promise<Initiative[]> {
  const { rows } = await sql<Initiative>`
    select * from initiatives.initiatives where locality_id = ${localityId} and id = any(${[...ids]}::uuid[])
    order by id for update`.execute(tx)
  return rows
}

export const saveInitiative = saveVersioned('initiatives.initiatives')

export async function replaceAuthors(
  tx: Tx,
  localityId: string,
  id: string,
  authors: readonly Author[],
): Promise<void> {
  await tx
    .deleteFrom('initiatives.authors')
    .where('locality_id', '=', localityId)
    .where('initiative_id', '=', id)
    .execute()
  await tx.insertInto('initiatives.authors').values(authors).execute()
}

export const recognitionsOf = (
  tx: Tx,
  localityId: string,
  ids: readonly string[],
): Promise<Selectable<RecognitionRow>[]> =>
  tx
    .selectFrom('initiatives.recognitions')
    .selectAll()
    .where('locality_id', '=', localityId)
    .where('initiative_id', '=', sql<string>`any(${[...ids]}::uuid[])`)
    .orderBy('decided_on')
    .execute()

export const insertRecognitions = insertsInto('initiatives.recognitions')

export const insertReplication = (tx: Tx, row: Insertable<ReplicationRow>) =>
  tx.insertInto('initiatives.replications').values(row).execute()

export async function insertSharing(
  tx: Tx,
  activity: Insertable<SharingRow>,
  shared: readonly Insertable<SharedRow>[],
): Promise<void> {
  await tx.insertInto('initiatives.sharing_activities').values(activity).execute()
  await tx.insertInto('initiatives.shared_initiatives').values(shared).execute()
}
