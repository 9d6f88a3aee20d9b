/** Gửi văn bản: one delivery for each organisation, and news for the people there who open its mail. */
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { accountsWorkingIn } from '../identity/index.ts'
import { type News, notify } from '../notifications/index.ts'
import { insertDeliveries } from './delivery-store.ts'
import { canReceiveDocuments } from './policy.ts'
import type { DocumentRecord } from './tables.ts'
import { calledOf } from './words.ts'

export interface Sending {
  document: DocumentRecord
  /** Organisations, with the line of Nơi nhận that means each. */
  to: readonly { organizationId: string; lineId: string | null }[]
  at: Date
  remark: string | null
}

/** How many were new: who has it already is not sent it again. */
export async function sendTo(ctx: Ctx, tx: Tx, { document, to, at, remark }: Sending): Promise<number> {
  const written = await insertDeliveries(
    tx,
    to.map(({ organizationId, lineId }) => ({
      locality_id: document.locality_id,
      document_id: document.id,
      organization_id: organizationId,
      line_id: lineId,
      sent_at: at,
      sent_by: ctx.actor.name,
      remark,
    })),
  )
  await notifyUnits(ctx, tx, written, {
    kind: 'document-delivered',
    title: `Văn bản đến: ${calledOf(document)}`,
    detail: remark ?? document.title,
    href: `/van-phong/van-ban/${document.id}`,
    key: `document-delivered:${document.id}`,
  })
  return written.length
}

export async function notifyUnits(
  ctx: Ctx,
  tx: Tx,
  organizationIds: readonly string[],
  news: Omit<News, 'accountIds'>,
): Promise<void> {
  if (organizationIds.length === 0) return
  const accounts = await accountsWorkingIn(
    tx,
    localityOf(ctx),
    organizationIds,
    canReceiveDocuments,
    ctx.today,
  )
  await notify(ctx, tx, { ...news, accountIds: accounts.map(({ accountId }) => accountId) })
}
