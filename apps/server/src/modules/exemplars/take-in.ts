/** The first step of a life: however somebody was found, they are written down in one way. */
import { SOURCES } from '@guongsang/contract/exemplars-words.ts'
import type { Insertable } from 'kysely'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { newId } from '../../platform/id.ts'
import type { LabelBook } from './labels.ts'
import { insertExemplars, insertStageChanges } from './store.ts'
import type { ExemplarRow } from './tables.ts'

/** What finding does not decide: everybody begins as a newcomer only the unit knows of. */
type Beginning =
  | 'locality_id'
  | 'id'
  | 'stage'
  | 'level'
  | 'visibility'
  | 'review_due_on'
  | 'standing_ended_on'
  | 'stage_reason'
  | 'media_summary'
  | 'media_summary_approved_on'
  | 'media_summary_approved_by'
  | 'search_key'
  | 'sort_key'
  | 'version'
  | 'created_at'
  | 'created_by'
export type Found = Omit<Insertable<ExemplarRow>, Beginning>

export async function takeIn(ctx: Ctx, tx: Tx, book: LabelBook, found: Found): Promise<string> {
  const localityId = localityOf(ctx)
  const id = newId()
  const recordedBy = ctx.actor.name
  await insertExemplars(tx, [
    {
      ...found,
      locality_id: localityId,
      id,
      stage: 'emerging',
      level: null,
      visibility: 'unit',
      review_due_on: null,
      standing_ended_on: null,
      stage_reason: null,
      media_summary: null,
      media_summary_approved_on: null,
      media_summary_approved_by: null,
      created_by: recordedBy,
    },
  ])
  await insertStageChanges(tx, [
    {
      locality_id: localityId,
      id: newId(),
      exemplar_id: id,
      stage: 'emerging',
      happened_on: found.found_on,
      reason: null,
      recorded_by: recordedBy,
    },
  ])
  const words = {
    title: found.title,
    subject: found.subject_name,
    source: SOURCES[found.source].toLowerCase(),
    kind: book.coded('kind', found.kind).label.toLowerCase(),
  }
  await ctx.record(tx, 'exemplar-found', { kind: 'exemplar', id }, words)
  return id
}
