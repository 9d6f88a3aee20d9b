import type { setClaimsRoute } from '@guongsang/contract/publicity-item-steps.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import { ITEM_STATES } from '@guongsang/contract/publicity-item-words.ts'
import { cleanLine } from '@guongsang/core/kernel/vietnamese/clean.ts'
import { canSayClaims } from '@guongsang/core/publicity/item-state.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import { findUsableFile } from '../files/index.ts'
import { isWriter, itemObject, mayDecide, takeItem } from './item-access.ts'
import { canEditItems } from './item-policy.ts'
import { replaceClaims, saveItem } from './item-store.ts'
import { line } from './typed.ts'

/** Ghi các điều nêu trong bài và căn cứ của từng điều. Once verified they stand. */
export const setClaims = (
  ctx: Ctx,
  id: string,
  { claims, version }: Parsed<typeof setClaimsRoute>['body'],
): Promise<void> =>
  ctx.transaction(async (tx) => {
    const item = await takeItem(
      ctx,
      tx,
      id,
      async (one) => isWriter(ctx, one) || (await mayDecide(ctx, tx, one, canEditItems)),
    )
    if (!canSayClaims(item.state))
      throw new AppError('publicity-item-state-refuses', { state: ITEM_STATES[item.state] })
    for (const [at, { fileId }] of claims.entries())
      if (fileId !== null && (await findUsableFile(ctx, tx, fileId)) === undefined)
        throw new AppError('invalid-input', {}, [
          { field: `claims.${at}.fileId`, message: 'Không mở được tệp căn cứ. Hãy đính lại.' },
        ])
    await replaceClaims(
      tx,
      item.locality_id,
      id,
      claims.map((claim, at) => ({
        locality_id: item.locality_id,
        id: newId(),
        item_id: id,
        position: at + 1,
        text: cleanLine(claim.text),
        evidence: line(claim.evidence),
        document_id: claim.documentId,
        file_id: claim.fileId,
      })),
    )
    await saveItem(tx, item, version, {})
    await ctx.record(tx, 'publicity-item-claims-set', itemObject(id), {
      title: item.title,
      count: claims.length,
    })
  })
