import type { Print } from '@guongsang/contract/documents.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import './errors.ts'
import { shownPrint } from './ask-print.ts'
import { findPrint } from './store.ts'

/** What became of a document the account asked for; those of others do not exist for it. */
export const getPrint = (ctx: Ctx, id: string): Promise<Print> =>
  ctx.transaction(async (tx) => {
    const print = await findPrint(tx, ctx.actor, id)
    if (!print || print.asked_by !== ctx.actor.accountId) throw new AppError('print-not-found')
    return shownPrint(print)
  })
