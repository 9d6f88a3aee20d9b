import type { Day } from '@guongsang/core/kernel/day.ts'
import { formatDay } from '@guongsang/core/kernel/vietnamese/dates.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import './events.ts'
import { askingOf } from './reach.ts'
import { saveDocument, takeDocument } from './register-store.ts'
import { mayKeep } from './replace-document.ts'
import { demandState } from './states.ts'
import { factsOf } from './words.ts'

/** Ghi văn bản hết hiệu lực sau một ngày. */
export const expireDocument = (
  ctx: Ctx,
  id: string,
  asked: { lastDay: string; reason: string },
): Promise<void> =>
  ctx.transaction(async (tx) => {
    const { document, reach } = await takeDocument(tx, askingOf(ctx), id)
    if (!mayKeep(reach, document)) throw new AppError('forbidden')
    demandState(document, 'expire')
    const lastDay = asked.lastDay as Day
    await saveDocument(tx, document, { state: 'expired', effective_to: lastDay })
    await ctx.record(
      tx,
      'document-expired',
      { kind: 'document', id },
      {
        ...factsOf(document),
        lastDay: formatDay(lastDay),
        reason: asked.reason,
      },
    )
  })
