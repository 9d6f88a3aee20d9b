/** What was typed of a unit's part in a movement, as columns. */
import type { respondToMovementRoute } from '@guongsang/contract/movements.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { cleanText } from '@guongsang/core/kernel/vietnamese/clean.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { canSeeDocument } from '../documents/index.ts'
import { organizationNames } from '../organizations/index.ts'
import { refuse } from './words.ts'

type Typed = Omit<Parsed<typeof respondToMovementRoute>['body'], 'organizationId'>

export async function responseFacts(
  ctx: Ctx,
  tx: Tx,
  typed: Typed,
  before: { document_id: string | null } | null = null,
) {
  const on = typed.respondedOn as Day
  if (on > ctx.today) refuse('respondedOn', 'Ngày này chưa tới. Ghi ngày đơn vị đã triển khai.')
  const { documentId } = typed
  const isNew = documentId !== null && documentId !== before?.document_id
  if (isNew && !(await canSeeDocument(ctx, tx, documentId)))
    refuse('documentId', 'Không tìm thấy văn bản này. Hãy chọn lại.')
  return {
    responded_on: on,
    content: cleanText(typed.content ?? '') || null,
    document_id: documentId,
    informed: typed.informed,
    collectives: typed.collectives,
    individuals: typed.individuals,
  }
}

export async function responderName(ctx: Ctx, tx: Tx, organizationId: string): Promise<string> {
  const names = await organizationNames(tx, localityOf(ctx), [organizationId], ctx.today)
  const name = names.get(organizationId)
  if (name === undefined) refuse('organizationId', 'Không tìm thấy đơn vị này. Hãy chọn lại.')
  return name
}
