import type { correctItemRoute } from '@guongsang/contract/publicity-item-steps.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import { cleanLine } from '@guongsang/core/kernel/vietnamese/clean.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { demandNext, itemObject, mayDecide, stepTo, takeItem } from './item-access.ts'
import { canApproveItems } from './item-policy.ts'
import { keyOf, portalKeyOf } from './item-store.ts'
import { textOf } from './item-typed.ts'
import { addEdition } from './write-item.ts'

/**
 * Đính chính: what was said wrongly stands right on the portal with this transaction, with what was wrong; everywhere else it
 * went, it is still to be corrected.
 */
export const correctItem = (
  ctx: Ctx,
  id: string,
  { reason, version, ...typed }: Parsed<typeof correctItemRoute>['body'],
): Promise<void> =>
  ctx.transaction(async (tx) => {
    const item = await takeItem(ctx, tx, id, (one) => mayDecide(ctx, tx, one, canApproveItems))
    demandNext(item, 'correct')
    const said = cleanLine(reason)
    const text = await addEdition(ctx, tx, item, { ...textOf(typed), note: said })
    const edition = item.edition + 1
    await stepTo(
      ctx,
      tx,
      item,
      { act: 'correct', version, reason: said },
      {
        edition,
        approved_edition: edition,
        search_key: keyOf(text, item),
        portal_key: item.portal_at === null ? item.portal_key : portalKeyOf(text, item),
      },
    )
    const facts = { title: text.title, edition, reason: said }
    await ctx.record(tx, 'publicity-item-corrected', itemObject(id), facts)
  })
