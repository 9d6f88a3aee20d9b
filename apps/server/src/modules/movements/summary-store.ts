/** Loads and saves the schedule of summaries. */
import { type Insertable, type Selectable, sql } from 'kysely'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { chunksOf } from '../../platform/database/chunks.ts'
import type { Tx } from '../../platform/database/database.ts'
import { type Page, type PageAsked, pageOf, readCursor } from '../../platform/database/paging.ts'
import { saveVersioned } from '../../platform/database/versioned.ts'
import { AppError } from '../../platform/errors.ts'
import type { SummaryRow } from './tables.ts'

export type Summary = Selectable<SummaryRow>

export const loadSummaries = (tx: Tx, localityId: string, movementId: string): Promise<Summary[]> =>
  tx
    .selectFrom('movements.summaries')
    .selectAll()
    .where('locality_id', '=', localityId)
    .where('movement_id', '=', movementId)
    .orderBy('planned_on')
    .orderBy('id')
    .execute()

export async function insertSummaries(tx: Tx, rows: readonly Insertable<SummaryRow>[]): Promise<void> {
  for (const some of chunksOf(rows))
    await tx
      .insertInto('movements.summaries')
      .values([...some])
      .execute()
}

export async function lockSummary(tx: Tx, localityId: string, id: string): Promise<Summary> {
  const row = await tx
    .selectFrom('movements.summaries')
    .selectAll()
    .where('locality_id', '=', localityId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (row === undefined) throw new AppError('movement-summary-not-found', { id })
  return row
}

export const saveSummary = saveVersioned('movements.summaries')

export interface Scheduled {
  localityId: string
  /** Movements launched by this day; a planned one is not told of. */
  today: Day
  year: number
  level?: string | undefined
}

/** The summaries of a year over all movements, in the order of their planned days. */
export async function readSchedule(
  tx: Tx,
  { localityId, today, year, level }: Scheduled,
  asked: PageAsked,
): Promise<Page<Summary>> {
  const after = readCursor(asked.cursor, ['day', 'id'])
  const { rows } = await sql<Summary>`
    select s.* from movements.summaries s
    join movements.movements m on m.locality_id = s.locality_id and m.id = s.movement_id
    where s.locality_id = ${localityId} and s.planned_on >= ${`${year}-01-01`}::date
      and s.planned_on <= ${`${year}-12-31`}::date and m.cancelled_on is null
      and (coalesce(m.launched_on, m.valid_from) is null or coalesce(m.launched_on, m.valid_from) <= ${today})
      ${level === undefined ? sql`` : sql`and m.level = ${level}`}
      ${after ? sql`and (s.planned_on, s.id) > (${after[0]}::date, ${after[1]}::uuid)` : sql``}
    order by s.planned_on, s.id limit ${asked.limit + 1}`.execute(tx)
  return pageOf(
    rows,
    asked,
    ({ planned_on, id }) => [planned_on, id],
    (row) => row,
  )
}
