import type { editNominationRoute } from '@guongsang/contract/exemplars-rounds.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { contributeToItem, openItem } from '../plans/index.ts'
import { AppError } from '../../platform/errors.ts'
import { demandOpen, readNominationTyped } from './nomination-facts.ts'
import { canKeepExemplars } from './policy.ts'
import { findNomination, lockRound, saveNomination } from './round-store.ts'
import { takeLiving } from './take-exemplar.ts'

/** Sửa trích ngang, đánh giá tiêu chuẩn, biên bản: with the content or the numbers asked back, or before sending. */
export const editNomination = (
  ctx: Ctx,
  id: string,
  { version, ...typed }: Parsed<typeof editNominationRoute>['body'],
): Promise<void> =>
  ctx.transaction(async (tx) => {
    const { found, round, item } = await openNomination(ctx, tx, id)
    if (item.openParts.length > 0 && !item.openParts.some((part) => part === 'note' || part === 'amount'))
      throw new AppError('nomination-part-closed')
    const { exemplar } = await takeLiving(ctx, tx, found.exemplar_id, canKeepExemplars)
    const about = { exemplar, organizationId: found.organization_id, knownFile: found.minutes_file_id }
    await saveNomination(tx, found, version, await readNominationTyped(ctx, tx, typed, about))
    await contributeToItem(ctx, tx, found.item_id)
    const words = { title: exemplar.title, round: round.label }
    await ctx.record(tx, 'nomination-edited', { kind: 'exemplar', id: exemplar.id }, words)
  })

/** A nomination in a paper that is open for change, of a round that still takes in. */
export async function openNomination(ctx: Ctx, tx: Tx, id: string) {
  const localityId = localityOf(ctx)
  const found = await findNomination(tx, localityId, id)
  const item = await openItem(ctx, tx, found.item_id).catch((error: unknown) => {
    // Of another unit's paper one learns nothing.
    throw error instanceof AppError && error.code === 'item-not-found'
      ? new AppError('nomination-not-found', { id })
      : error
  })
  if (found.withdrawn) throw new AppError('nomination-not-found', { id })
  const round = await lockRound(tx, localityId, { id: found.round_id })
  demandOpen(round)
  return { found, item, round }
}
