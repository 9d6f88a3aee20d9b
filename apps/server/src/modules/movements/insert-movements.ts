/** Everything of a locality at once, as one value: what the sample data brings. */
import type { Insertable } from 'kysely'
import type { Tx } from '../../platform/database/database.ts'
import { insertMovements as insertRows, type Written } from './movement-store.ts'
import { insertResponses } from './response-store.ts'
import { insertSummaries } from './summary-store.ts'
import type { ResponseRow, SummaryRow } from './tables.ts'

export interface SampleMovements {
  /** A movement stands after the one it carries on. */
  movements: Omit<Written, 'locality_id'>[]
  summaries: Omit<Insertable<SummaryRow>, 'locality_id'>[]
  responses: Omit<Insertable<ResponseRow>, 'locality_id'>[]
}

export async function insertMovements(
  tx: Tx,
  localityId: string,
  { movements, summaries, responses }: SampleMovements,
): Promise<void> {
  const here = { locality_id: localityId }
  await insertRows(
    tx,
    movements.map((row) => ({ ...row, ...here })),
  )
  await insertSummaries(
    tx,
    summaries.map((row) => ({ ...row, ...here })),
  )
  await insertResponses(
    tx,
    responses.map((row) => ({ ...row, ...here })),
  )
}
