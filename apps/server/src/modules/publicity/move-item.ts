/** Gửi, trả lại, không dùng, chốt kiểm chứng, duyệt, đăng lên cổng, gỡ: one step of an item's life each. */
import type { sendItemRoute } from '@guongsang/contract/publicity-item-steps.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import { missingForApproval, missingForVerification } from '@guongsang/core/publicity/item-checks.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import { may } from '../../platform/auth/policy.ts'
import { notify } from '../notifications/index.ts'
import { channelHeads, columnHeads } from './channel-heads.ts'
import { demandNext, isWriter, itemObject, mayDecide, stepTo, takeItem } from './item-access.ts'
import { picturedIn, toApprove, toVerify } from './item-facts.ts'
import * as policy from './item-policy.ts'
import { loadChanges, loadEdition, portalKeyOf, type StoredItem } from './item-store.ts'
import { refuse } from './typed.ts'

type Asked = Parsed<typeof sendItemRoute>['body']

export const sendItem = (ctx: Ctx, id: string, { version }: Asked): Promise<void> =>
  ctx.transaction(async (tx) => {
    const item = await takeItem(ctx, tx, id, (one) => isWriter(ctx, one))
    demandNext(item, 'send')
    const { body } = await loadEdition(tx, item, item.edition)
    if (body === null) throw new AppError('publicity-item-without-text')
    if (item.channel_id === null) throw new AppError('publicity-item-without-channel')
    const channel = (await channelHeads(tx, item.locality_id, [item.channel_id])).get(item.channel_id)
    const columns = await columnHeads(tx, item.locality_id, item.column_id === null ? [] : [item.column_id])
    await stepTo(ctx, tx, item, { act: 'send', version })
    const target = [...[...columns.values()].map(({ name }) => name), channel?.name ?? ''].join(', ')
    await ctx.record(tx, 'publicity-item-sent', itemObject(id), { title: item.title, target })
  })

export const returnItem = (ctx: Ctx, id: string, asked: Asked): Promise<void> =>
  turnDown(ctx, id, asked, 'return')
export const refuseItem = (ctx: Ctx, id: string, asked: Asked): Promise<void> =>
  turnDown(ctx, id, asked, 'refuse')

async function turnDown(
  ctx: Ctx,
  id: string,
  { reason, version }: Asked,
  act: 'return' | 'refuse',
): Promise<void> {
  if (reason === null)
    refuse('reason', act === 'return' ? 'Ghi điều cần viết thêm.' : 'Ghi lý do không dùng.')
  await ctx.transaction(async (tx) => {
    const item = await takeItem(ctx, tx, id, (one) => mayDecide(ctx, tx, one, policy.canEditItems))
    // What is to be written anew was approved by nobody.
    await stepTo(ctx, tx, item, { act, version, reason }, { approved_edition: null })
    const event = act === 'return' ? 'publicity-item-returned' : 'publicity-item-refused'
    const told = act === 'return' ? 'Bài được trả lại để viết thêm' : 'Bài không được dùng'
    await notify(ctx, tx, {
      accountIds: await sendersOf(tx, item),
      kind: event,
      title: `${told}: ${item.title}`,
      detail: reason,
      href: `/van-phong/tin-bai/${id}`,
      key: `publicity-item:${id}:${version}`,
    })
    await ctx.record(tx, event, itemObject(id), { title: item.title, reason })
  })
}

/** Whoever sent it last waits for the answer. */
const sendersOf = async (tx: Tx, { locality_id: localityId, id }: StoredItem): Promise<string[]> => {
  const sent = (await loadChanges(tx, localityId, id)).findLast(({ act }) => act === 'send')
  return sent?.account_id == null ? [] : [sent.account_id]
}

const demandNothing = (missing: readonly string[]): void => {
  if (missing.length > 0) throw new AppError('publicity-item-not-ready', { missing: missing.join(' ') })
}

/** Every claim has its evidence, and whom it tells of said that these very words are true. */
export const verifyItem = (ctx: Ctx, id: string, { version }: Asked): Promise<void> =>
  ctx.transaction(async (tx) => {
    const item = await takeItem(ctx, tx, id, (one) => mayDecide(ctx, tx, one, policy.canEditItems))
    demandNext(item, 'verify')
    demandNothing(missingForVerification(await toVerify(tx, item)))
    await stepTo(ctx, tx, item, { act: 'verify', version })
    const facts = { title: item.title, edition: item.edition }
    await ctx.record(tx, 'publicity-item-verified', itemObject(id), facts)
  })

/** A second pair of eyes. What they approved is what goes out. */
export const approveItem = (ctx: Ctx, id: string, { version }: Asked): Promise<void> =>
  ctx.transaction(async (tx) => {
    const item = await takeItem(ctx, tx, id, (one) => mayDecide(ctx, tx, one, policy.canApproveItems))
    demandNext(item, 'approve')
    // Whom it tells of may have been named after it was verified.
    demandNothing([
      ...missingForVerification(await toVerify(tx, item)),
      ...missingForApproval(await toApprove(tx, item, ctx.actor)),
    ])
    const { edition } = item
    await stepTo(ctx, tx, item, { act: 'approve', version }, { approved_edition: edition })
    await ctx.record(tx, 'publicity-item-approved', itemObject(id), { title: item.title, edition })
  })

/** On the portal with this transaction. */
export const publishItem = (ctx: Ctx, at: Date, id: string, { version }: Asked): Promise<void> =>
  ctx.transaction(async (tx) => {
    const localityId = localityOf(ctx)
    const item = await takeItem(ctx, tx, id, () => may(ctx.actor, policy.canPublishItems, { localityId }))
    demandNext(item, 'publish')
    // Whoever stands in the picture may have taken the word back since it was approved.
    demandNothing(missingForApproval({ ...(await picturedIn(tx, item)), writtenBy: null, approver: null }))
    const text = await loadEdition(tx, item, item.approved_edition!)
    const shown = { portal_at: item.portal_at ?? at, portal_key: portalKeyOf(text, item) }
    await stepTo(ctx, tx, item, { act: 'publish', version }, shown)
    await ctx.record(tx, 'publicity-item-published', itemObject(id), { title: text.title })
  })

/** Gone from portal and feeds with this transaction; where else it went, it is still to be taken down. */
export async function withdrawItem(ctx: Ctx, id: string, { reason, version }: Asked): Promise<void> {
  if (reason === null) refuse('reason', 'Ghi lý do gỡ, rút.')
  await ctx.transaction(async (tx) => {
    const item = await takeItem(
      ctx,
      tx,
      id,
      (one) =>
        (one.approved_edition === null && isWriter(ctx, one)) ||
        may(ctx.actor, policy.canWithdrawItems, {
          localityId: one.locality_id,
          organizationPath: one.path,
        }),
    )
    await stepTo(ctx, tx, item, { act: 'withdraw', version, reason }, { portal_at: null })
    await ctx.record(tx, 'publicity-item-withdrawn', itemObject(id), { title: item.title, reason })
  })
}
