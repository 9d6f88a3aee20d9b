import type { findExemplarRoute } from '@guongsang/contract/exemplars-changes.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import { exemplarLookAlikes } from '@guongsang/core/exemplars/look-alikes.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { may } from '../../platform/auth/policy.ts'
import type { Ctx } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import { organizationPaths } from '../organizations/index.ts'
import { readTyped } from './exemplar-facts.ts'
import { labelBook } from './labels.ts'
import { canFindExemplars, canKeepExemplars, demand } from './policy.ts'
import { askingOf, reachOf } from './reach.ts'
import { readOne } from './exemplar-queries.ts'
import { loadLikely, lockFinding } from './store.ts'
import { takeIn } from './take-in.ts'

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
    const found = { ...facts, found_by: facts.found_by ?? actor.name, contest_id: null }
    if (!confirmLookAlike) await demandUnknown(ctx, tx, { ...found, locality_id: localityId })
    return { id: await takeIn(ctx, tx, book, found) }
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
