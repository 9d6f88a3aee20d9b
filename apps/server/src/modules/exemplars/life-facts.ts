/** What every entry of a life is checked for: its day has come, its files and organisations are there. */
import type { Day } from '@guongsang/core/kernel/day.ts'
import { cleanLine, cleanText } from '@guongsang/core/kernel/vietnamese/clean.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError, type FieldError } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import { canSeeDocument } from '../documents/index.ts'
import { findUsableFile } from '../files/index.ts'
import { organizationNames } from '../organizations/index.ts'
import type { StoredExemplar } from './store.ts'

export const line = (text: string | null): string | null => cleanLine(text ?? '') || null
export const block = (text: string | null): string | null => cleanText(text ?? '') || null

/** The keys of a new entry and who wrote it. */
export const entryOf = (ctx: Ctx, exemplar: StoredExemplar) => ({
  locality_id: exemplar.locality_id,
  id: newId(),
  exemplar_id: exemplar.id,
  recorded_by: ctx.actor.name,
})

export const dayProblems = (ctx: Ctx, days: Record<string, string | null>): FieldError[] =>
  Object.entries(days)
    .filter(([, on]) => on !== null && (on as Day) > ctx.today)
    .map(([field]) => ({ field, message: 'Ngày này chưa tới.' }))

interface Linked {
  fileIds?: readonly string[]
  /** Files that hang there already and need not be the writer's own. */
  known?: readonly string[]
  documentId?: string | null
  organizationId?: string | null
  /** With whom it was done. */
  partnerIds?: readonly string[]
}

export async function linkProblems(ctx: Ctx, tx: Tx, linked: Linked): Promise<FieldError[]> {
  const problems: FieldError[] = []
  const { fileIds = [], known = [], documentId = null, organizationId = null, partnerIds = [] } = linked
  for (const id of fileIds)
    if (!known.includes(id) && (await findUsableFile(ctx, tx, id)) === undefined)
      problems.push({ field: 'fileIds', message: 'Không tìm thấy tệp này. Hãy đính kèm lại.' })
  if (documentId !== null && !(await canSeeDocument(ctx, tx, documentId)))
    problems.push({ field: 'documentId', message: 'Không có văn bản này. Hãy chọn lại trong sổ văn bản.' })
  const units = [...partnerIds, ...(organizationId === null ? [] : [organizationId])]
  if (units.length > 0) {
    const names = await organizationNames(tx, localityOf(ctx), units, ctx.today)
    if (organizationId !== null && !names.has(organizationId))
      problems.push({ field: 'organizationId', message: 'Không có đơn vị này. Hãy chọn lại.' })
    if (partnerIds.some((id) => !names.has(id)))
      problems.push({ field: 'partnerIds', message: 'Có đơn vị phối hợp không còn. Hãy chọn lại.' })
  }
  return problems
}

export function refuseIf(problems: readonly FieldError[]): void {
  if (problems.length > 0) throw new AppError('invalid-input', {}, problems)
}
