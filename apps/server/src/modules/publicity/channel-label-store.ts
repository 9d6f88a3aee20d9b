/** Loads and saves what forms, topics and audiences are called. */
import type { Selectable } from 'kysely'
import { insertsInto } from '../../platform/database/chunks.ts'
import type { Tx } from '../../platform/database/database.ts'
import { insertOnce, saveVersioned } from '../../platform/database/versioned.ts'
import type { LabelRow } from './channel-tables.ts'

export type StoredLabel = Selectable<LabelRow>

/** A locality has a few dozen: all are read at once, in the order of their lists. */
export const loadPublicityLabels = (tx: Tx, localityId: string): Promise<StoredLabel[]> =>
  tx
    .selectFrom('publicity.labels')
    .selectAll()
    .where('locality_id', '=', localityId)
    .orderBy('list')
    .orderBy('position')
    .orderBy('code')
    .execute()

export const insertPublicityLabels = insertsInto('publicity.labels')

export const insertPublicityLabel = insertOnce('publicity.labels')
export const updatePublicityLabel = saveVersioned('publicity.labels')
