/** Loads and saves what happened in the life of an exemplar. */
import type { Insertable, Selectable } from 'kysely'
import { chunksOf } from '../../platform/database/chunks.ts'
import type { Tx } from '../../platform/database/database.ts'
import { saveVersioned } from '../../platform/database/versioned.ts'
import { AppError } from '../../platform/errors.ts'
import type { EffectRow, SummingUpRow } from './effect-tables.ts'
import type {
  ConfirmationRow,
  NurtureEntryRow,
  RecognitionRow,
  ReplicationRow,
  ShortcomingRow,
  SurveyRow,
} from './tables.ts'

interface Rows {
  nurture_entries: NurtureEntryRow
  shortcomings: ShortcomingRow
  surveys: SurveyRow
  confirmations: ConfirmationRow
  recognitions: RecognitionRow
  replications: ReplicationRow
  summings_up: SummingUpRow
  effects: EffectRow
}
type Table = keyof Rows

export async function insertLife<T extends Table>(
  tx: Tx,
  table: T,
  rows: readonly Insertable<Rows[T]>[],
): Promise<void> {
  for (const some of chunksOf(rows))
    await tx
      .insertInto(`exemplars.${table}` as 'exemplars.nurture_entries')
      .values([...some] as Insertable<NurtureEntryRow>[])
      .execute()
}

/** Those parts of a life that may still change. */
type Changing = 'shortcomings' | 'surveys' | 'replications'

export async function findLife<T extends Changing>(
  tx: Tx,
  table: T,
  localityId: string,
  id: string,
): Promise<Selectable<Rows[T]>> {
  const row = await tx
    .selectFrom(`exemplars.${table}` as 'exemplars.surveys')
    .selectAll()
    .where('locality_id', '=', localityId)
    .where('id', '=', id)
    .executeTakeFirst()
  if (row === undefined) throw new AppError('exemplar-record-not-found', { id })
  return row as Selectable<Rows[T]>
}

/** Those parts of a life that may still change, each written over the version its writer saw. */
export const saveShortcoming = saveVersioned('exemplars.shortcomings')
export const saveSurvey = saveVersioned('exemplars.surveys')
export const saveReplication = saveVersioned('exemplars.replications')
