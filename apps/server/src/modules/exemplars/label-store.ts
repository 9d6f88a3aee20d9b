/** Loads and saves what kinds, fields, domains and levels are called. */
import type { Selectable } from 'kysely'
import { insertsInto } from '../../platform/database/insert-rows.ts'
import type { Tx } from '../../platform/database/database.ts'
import { saveVersioned } from '../../platform/database/versioned.ts'
import type { LabelRow } from './tables.ts'

export type StoredLabel = Selectable<LabelRow>

/** A locality has a few dozen: all are read at once, in the order of their lists. */
export const loadLabels = (tx: Tx, localityId: string): Promise<StoredLabel[]> =>
  tx
    .selectFrom('exemplars.labels')
    .selectAll()
    .where('locality_id', '=', localityId)
    .orderBy('list')
    .orderBy('position')
    .orderBy('code')
    .execute()

export const insertLabels = insertsInto('exemplars.labels')

export const saveLabelRow = saveVersioned('exemplars.labels')
