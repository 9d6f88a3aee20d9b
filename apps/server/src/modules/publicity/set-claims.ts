import type { setClaimsRoute } from '@guongsang/contract/publicity-item-steps.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import { ITEM_STATES } from '@guongsang/contract/publicity-item-words.ts'
import { cleanLine } from '@guongsang/core/kernel/vietnamese/clean.ts'
import { canSayClaims } from '@guongsang/core/publicity/item-state.ts'
import type { Ctx } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError, type FieldError } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import { canSeeDocument } from '../documents/index.ts'
import { findUsableFile } from '../files/index.ts'
import { isWriter, itemObject, mayDecide, takeItem } from './item-access.ts'
import { canEditItems } from './item-policy.ts'
import { loadClaims, replaceClaims, saveItem } from './item-store.ts'
import { line, refuseIf } from './typed.ts'

type Asked = Parsed<typeof setClaimsRoute>['body']

/** Ghi các điều nêu trong bài và căn cứ của từng điều. Once verified they stand. */
export const setClaims = (ctx: Ctx, id: string, { claims, version }: Asked): Promise<void> =>
  ctx.transaction(async (tx) => {
    const item = await takeItem(
      ctx,
      tx,
      id,
      async (one) => isWriter(ctx, one) || (await mayDecide(ctx, tx, one, canEditItems)),
    )
    if (!canSayClaims(item.state))
      throw new AppError('publicity-item-state-refuses', { state: ITEM_STATES[item.state] })
    const known = await loadClaims(tx, item.locality_id, id)
    refuseIf(await evidenceProblems(ctx, tx, claims, known))
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

/** What hangs there already need not be the writer's own to see. */
async function evidenceProblems(
  ctx: Ctx,
  tx: Tx,
  claims: Asked['claims'],
  known: Awaited<ReturnType<typeof loadClaims>>,
): Promise<FieldError[]> {
  const problems: FieldError[] = []
  for (const [at, { fileId, documentId }] of claims.entries()) {
    const hasFile = fileId === null || known.some((one) => one.file_id === fileId)
    if (!hasFile && (await findUsableFile(ctx, tx, fileId)) === undefined)
      problems.push({ field: `claims.${at}.fileId`, message: 'Không mở được tệp căn cứ. Hãy đính lại.' })
    const hasDocument = documentId === null || known.some((one) => one.document_id === documentId)
    if (!hasDocument && !(await canSeeDocument(ctx, tx, documentId)))
      problems.push({
        field: `claims.${at}.documentId`,
        message: 'Không có văn bản này. Hãy chọn lại trong sổ văn bản.',
      })
  }
  return problems
}
