import type { findExemplarRoute } from '@guongsang/contract/exemplars-changes.ts'
import { SOURCES } from '@guongsang/contract/exemplars-words.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import { exemplarLookAlikes } from '@guongsang/core/exemplars/look-alikes.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { may } from '../../platform/auth/policy.ts'
import type { Ctx } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import { organizationPaths } from '../organizations/index.ts'
import { readTyped } from './exemplar-facts.ts'
import { labelBook } from './labels.ts'
import { canFindExemplars, canKeepExemplars, demand } from './policy.ts'
import { askingOf, reachOf } from './reach.ts'
import { readOne } from './exemplar-queries.ts'
import { insertExemplars, insertStageChanges, keysOf, loadLikely, lockFinding } from './store.ts'

type Asked = Parsed<typeof findExemplarRoute>['body']

/** Ghi nhân tố mới phát hiện: the earliest step of a life, with whoever found it and where. */
export const findExemplar = (ctx: Ctx, { confirmLookAlike, ...typed }: Asked): Promise<{ id: string }> =>
  ctx.transaction(async (tx) => {
    const { localityId, today, actor } = askingOf(ctx)
    const book = await labelBook(tx, localityId)
    const path = (await organizationPaths(tx, localityId, [typed.organizationId], today)).get(
      typed.organizationId,
    )
    demand(actor, canFindExemplars, { localityId, organizationPath: path ?? null })
    await lockFinding(tx, localityId, typed.organizationId)
    const facts = await readTyped(ctx, tx, { ...typed, source: sourceFor(actor, typed.source) }, book)
    const id = newId()
    const row = {
      locality_id: localityId,
      id,
      ...facts,
      found_by: facts.found_by ?? actor.name,
      stage: 'emerging' as const,
      level: null,
      visibility: 'unit' as const,
      review_due_on: null,
      standing_ended_on: null,
      contest_id: null,
      media_summary: null,
      media_summary_approved_on: null,
      media_summary_approved_by: null,
      stage_reason: null,
      created_by: actor.name,
    }
    if (!confirmLookAlike) await demandUnknown(ctx, tx, { ...row, ...keysOf(row) })
    await insertExemplars(tx, [row])
    await insertStageChanges(tx, [
      {
        locality_id: localityId,
        id: newId(),
        exemplar_id: id,
        stage: 'emerging',
        happened_on: facts.found_on,
        reason: null,
        recorded_by: actor.name,
      },
    ])
    const words = {
      title: facts.title,
      subject: facts.subject_name,
      source: SOURCES[facts.source].toLowerCase(),
    }
    const kind = book.coded('kind', facts.kind).label.toLowerCase()
    await ctx.record(tx, 'exemplar-found', { kind: 'exemplar', id }, { ...words, kind })
    return { id }
  })

/** What somebody of the media finds was found by the media. */
const sourceFor = (actor: Actor, typed: Asked['source']): Asked['source'] =>
  isOnlyMedia(actor) ? 'media' : typed

const isOnlyMedia = (actor: Actor): boolean =>
  !may(actor, canKeepExemplars) &&
  actor.grants.some(({ role }) => role === 'press' || role === 'broadcaster' || role === 'portal-editor')

/** Only what the finder may see is named; of another unit's newcomers one learns nothing. */
async function demandUnknown(
  ctx: Ctx,
  tx: Tx,
  row: Parameters<typeof loadLikely>[1] & {
    title: string
    subject_kind: string
    subject_name: string
  },
): Promise<void> {
  const likely = await loadLikely(tx, row)
  const alike = exemplarLookAlikes(
    {
      title: row.title,
      subjectKind: row.subject_kind,
      subjectId: row.subject_id,
      subjectName: row.subject_name,
    },
    likely.map((one) => ({
      id: one.id,
      title: one.title,
      subjectKind: one.subject_kind,
      subjectId: one.subject_id,
      subjectName: one.subject_name,
    })),
  )
  if (alike.length === 0) return
  const reach = await reachOf(tx, askingOf(ctx))
  const named: typeof alike = []
  for (const one of alike.slice(0, NAMED_MAX))
    if ((await readOne(tx, reach, one.id)) !== undefined) named.push(one)
  if (named.length === 0) return
  const known = named.map(({ title, reason }) => `“${title}” (${reason.toLowerCase()})`).join('; ')
  throw new AppError('exemplar-looks-known', { known, ids: named.map(({ id }) => id) })
}

const NAMED_MAX = 5
