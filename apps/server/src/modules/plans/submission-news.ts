/** Who is told what about a submission: the unit's head, the unit's people, the office that receives. */
import type { Ctx } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { accountsWorkingIn } from '../identity/index.ts'
import { notify } from '../notifications/index.ts'
import { askingOf } from './access.ts'
import { canDraftSubmissions, canReceiveSubmissions } from './duty-policy.ts'
import { headAccounts, type ItemInHand } from './take-item.ts'

export const itemHref = (id: string): string => `/van-phong/viec-phai-nop/${id}`
const whatOf = ({ duty, item }: ItemInHand): string => `${duty.title}, ${item.period_label}`

export async function tellHead(ctx: Ctx, tx: Tx, inHand: ItemInHand): Promise<void> {
  const accountIds = await headAccounts(tx, askingOf(ctx), inHand.item.organization_id)
  await notify(ctx, tx, {
    accountIds: accountIds.filter((id) => id !== ctx.actor.accountId),
    kind: 'submission',
    title: `Chờ duyệt: ${whatOf(inHand)}`,
    detail: `${ctx.actor.name} trình.`,
    href: itemHref(inHand.item.id),
  })
}

/** Those who work in the offices whose plan it is. */
export async function tellOffice(ctx: Ctx, tx: Tx, inHand: ItemInHand): Promise<void> {
  const { localityId, today } = askingOf(ctx)
  const { plan, reach, unit, item } = inHand
  const offices = reach.ofLocality.includes(plan.organization_id) ? reach.ofLocality : [plan.organization_id]
  const found = await accountsWorkingIn(tx, localityId, offices, canReceiveSubmissions, today)
  await notify(ctx, tx, {
    accountIds: found.map(({ accountId }) => accountId).filter((id) => id !== ctx.actor.accountId),
    kind: 'submission',
    title: `${unit.name} gửi: ${whatOf(inHand)}`,
    href: itemHref(item.id),
  })
}

export async function tellUnit(
  ctx: Ctx,
  tx: Tx,
  inHand: ItemInHand,
  { title, detail }: { title: string; detail: string | null },
): Promise<void> {
  const { localityId, today } = askingOf(ctx)
  const { item } = inHand
  const found = await accountsWorkingIn(tx, localityId, [item.organization_id], canDraftSubmissions, today)
  await notify(ctx, tx, {
    accountIds: found.map(({ accountId }) => accountId).filter((id) => id !== ctx.actor.accountId),
    kind: 'submission',
    title: `${title}: ${whatOf(inHand)}`,
    detail,
    href: itemHref(item.id),
  })
}
