/** Dãy số and their numbers. Whoever gives a number holds the series until the end of the transaction. */
import { sql } from 'kysely'
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import type { NumberTable, SeriesRecord, SeriesTable } from './tables.ts'

export const insertSeries = (tx: Tx, row: SeriesTable) =>
  tx.insertInto('documents.series').values(row).execute()

export const findSeriesOf = (tx: Tx, localityId: string, organizationId: string): Promise<SeriesRecord[]> =>
  tx
    .selectFrom('documents.series')
    .selectAll()
    .where('locality_id', '=', localityId)
    .where('organization_id', '=', organizationId)
    .orderBy('valid_from', 'desc')
    .orderBy('id')
    .execute()

export async function lockSeries(tx: Tx, localityId: string, id: string): Promise<SeriesRecord> {
  const { rows } = await sql<SeriesRecord>`
    select * from documents.series where locality_id = ${localityId} and id = ${id} for update`.execute(tx)
  if (rows[0] === undefined) throw new AppError('series-not-found', { id })
  return rows[0]
}

export async function endSeries(tx: Tx, series: SeriesRecord, lastDay: Day): Promise<void> {
  await tx
    .updateTable('documents.series')
    .set({ valid_to: lastDay })
    .where('locality_id', '=', series.locality_id)
    .where('id', '=', series.id)
    .execute()
}

export interface KnownNumber {
  number: number
  suffix: string
  state: NumberTable['state']
  reason: string | null
}

/** Every number of the year that is accounted for. */
export async function numbersOf(
  tx: Tx,
  series: Pick<SeriesRecord, 'locality_id' | 'id'>,
  year: number,
): Promise<KnownNumber[]> {
  const { rows } = await sql<KnownNumber>`
    select number, suffix, state, reason from documents.numbers
    where locality_id = ${series.locality_id} and series_id = ${series.id} and year = ${year}
    order by number, suffix`.execute(tx)
  return rows
}

export async function insertNumbers(
  tx: Tx,
  rows: readonly (Omit<NumberTable, 'suffix'> & { suffix: string })[],
) {
  if (rows.length > 0)
    await tx
      .insertInto('documents.numbers')
      .values([...rows])
      .execute()
}

/** A number kept back is given to the document it was kept for. */
export async function giveReserved(
  tx: Tx,
  series: Pick<SeriesRecord, 'locality_id' | 'id'>,
  year: number,
  given: { number: number; suffix: string; documentId: string; by: string; at: Date },
): Promise<void> {
  await tx
    .updateTable('documents.numbers')
    .set({ state: 'given', document_id: given.documentId, recorded_at: given.at, recorded_by: given.by })
    .where('locality_id', '=', series.locality_id)
    .where('series_id', '=', series.id)
    .where('year', '=', year)
    .where('number', '=', given.number)
    .where('suffix', '=', given.suffix)
    .execute()
}
