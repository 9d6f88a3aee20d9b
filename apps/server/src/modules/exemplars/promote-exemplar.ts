import type { promoteExemplarRoute } from '@guongsang/contract/exemplars-effects.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import { demandLabels, labelBook } from './labels.ts'
import { line, refuseIf } from './life-facts.ts'
import { canKeepExemplars } from './policy.ts'
import { saveExemplar } from './store.ts'
import { takeLiving } from './take-exemplar.ts'

/** Nâng gương người tốt, việc tốt: from one good deed to somebody who leads in a field; the deed stays how it began. */
export const promoteExemplar = (
  ctx: Ctx,
  id: string,
  { kindCode, fieldCodes, comprehensive, reason, version }: Parsed<typeof promoteExemplarRoute>['body'],
): Promise<void> =>
  ctx.transaction(async (tx) => {
    const { exemplar } = await takeLiving(ctx, tx, id, canKeepExemplars)
    if (exemplar.ground !== 'good-deed') throw new AppError('exemplar-no-good-deed')
    refuseIf(
      comprehensive || fieldCodes.length > 0
        ? []
        : [{ field: 'fieldCodes', message: 'Chọn lĩnh vực, hoặc đánh dấu toàn diện.' }],
    )
    const book = await labelBook(tx, exemplar.locality_id)
    demandLabels(book, [
      { field: 'kindCode', list: 'kind', code: kindCode },
      ...fieldCodes.map((code, at) => ({ field: `fieldCodes.${at}`, list: 'field' as const, code })),
    ])
    const fields = [...new Set(fieldCodes)]
    await saveExemplar(tx, exemplar, version, { kind: kindCode, fields, comprehensive, ground: 'leading' })
    const kind = (code: string) => book.coded('kind', code).label.toLowerCase()
    const words = {
      title: exemplar.title,
      from: kind(exemplar.kind),
      to: kind(kindCode),
      reason: line(reason)!,
    }
    await ctx.record(tx, 'exemplar-promoted', { kind: 'exemplar', id }, words)
  })
