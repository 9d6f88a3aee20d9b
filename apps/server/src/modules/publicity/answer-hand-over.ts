import type {
  askVisitRoute,
  declineHandOverRoute,
  reportUseRoute,
} from '@guongsang/contract/publicity-hand-overs.ts'
import { HAND_OVER_STATES } from '@guongsang/contract/publicity-outreach-words.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { cleanLine, cleanText } from '@guongsang/core/kernel/vietnamese/clean.ts'
import { formatDay } from '@guongsang/core/kernel/vietnamese/dates.ts'
import { canAnswer, type HandOverAct, recipientState } from '@guongsang/core/publicity/hand-over-state.ts'
import type { Ctx } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import { organizationNames } from '../organizations/index.ts'
import { readHandOver } from './hand-over-queries.ts'
import { itemHeads } from './item-heads.ts'
import { askingOf } from './asking.ts'
import { actsFor, entryOf } from './outreach-facts.ts'
import { line, refuseIf } from './typed.ts'
import { canAnswerForOthers } from './outreach-policy.ts'
import { countUses, insertOutreach, lockRecipient, saveRecipient } from './outreach-store.ts'

interface To {
  id: string
  organizationId: string
}

/** What one recipient was given, locked, when it may do this with it now. */
async function takeReceived(ctx: Ctx, tx: Tx, { id, organizationId }: To, act: HandOverAct) {
  const asking = askingOf(ctx)
  const { localityId } = asking
  const seen = await readHandOver(tx, asking, id)
  if (seen === undefined) throw new AppError('hand-over-not-found', { id })
  const row = await lockRecipient(tx, localityId, id, organizationId)
  if (!actsFor(asking, organizationId, null, canAnswerForOthers)) throw new AppError('forbidden')
  const uses = (await countUses(tx, localityId, id)).get(organizationId) ?? 0
  const answered = { receivedOn: row.received_on, declinedOn: row.declined_on, uses }
  const state = recipientState(answered, seen.recalled_reason !== null)
  const names = await organizationNames(tx, localityId, [organizationId], ctx.today)
  const recipient = names.get(organizationId) ?? ''
  if (!canAnswer(state, act))
    throw new AppError('hand-over-answered', { recipient, state: HAND_OVER_STATES[state] })
  return { row, seen, words: { recipient, title: seen.title }, object: { kind: 'hand-over', id } }
}

const receipt = (ctx: Ctx) => ({ received_on: ctx.today, received_by: ctx.actor.name })

/** Xác nhận đã nhận. */
export const receiveHandOver = (ctx: Ctx, to: To, { version }: { version: number }): Promise<void> =>
  ctx.transaction(async (tx) => {
    const { row, words, object } = await takeReceived(ctx, tx, to, 'receive')
    await saveRecipient(tx, row, version, receipt(ctx))
    await ctx.record(tx, 'hand-over-received', object, words)
  })

/** Báo đã làm thành gì. Whoever made something of it has received it. */
export const reportUse = (
  ctx: Ctx,
  to: To,
  asked: Parsed<typeof reportUseRoute>['body'],
): Promise<{ id: string }> =>
  ctx.transaction(async (tx) => {
    const { row, seen, words, object } = await takeReceived(ctx, tx, to, 'use')
    if (asked.madeOn > ctx.today) refuseIf([{ field: 'madeOn', message: 'Ngày này chưa tới.' }])
    if (asked.madeOn < seen.sent_on) refuseIf([{ field: 'madeOn', message: 'Ngày này trước ngày gửi.' }])
    if (asked.itemId !== null && !(await itemHeads(tx, row.locality_id, [asked.itemId])).has(asked.itemId))
      refuseIf([{ field: 'itemId', message: 'Không có tin, bài này. Hãy chọn lại.' }])
    const use = {
      ...entryOf(ctx),
      hand_over_id: to.id,
      organization_id: to.organizationId,
      item_id: asked.itemId,
      made: cleanLine(asked.made),
      link: asked.link,
      made_on: asked.madeOn as Day,
    }
    await insertOutreach(tx, 'hand_over_uses', [use])
    if (row.received_on === null) await saveRecipient(tx, row, row.version, receipt(ctx))
    await ctx.record(tx, 'hand-over-used', object, { ...words, made: use.made })
    return { id: use.id }
  })

/** Báo không dùng. */
export const declineHandOver = (
  ctx: Ctx,
  to: To,
  { reason, version }: Parsed<typeof declineHandOverRoute>['body'],
): Promise<void> =>
  ctx.transaction(async (tx) => {
    const { row, words, object } = await takeReceived(ctx, tx, to, 'decline')
    await saveRecipient(tx, row, version, {
      ...(row.received_on === null && receipt(ctx)),
      declined_on: ctx.today,
      declined_reason: reason,
    })
    await ctx.record(tx, 'hand-over-declined', object, { ...words, reason })
  })

/** Người viết hẹn đến gặp. */
export const askVisit = (
  ctx: Ctx,
  to: To,
  asked: Parsed<typeof askVisitRoute>['body'],
): Promise<{ id: string }> =>
  ctx.transaction(async (tx) => {
    const { words, object } = await takeReceived(ctx, tx, to, 'ask-visit')
    if (asked.visitOn < ctx.today) refuseIf([{ field: 'visitOn', message: 'Ngày hẹn đã qua.' }])
    const visit = {
      ...entryOf(ctx),
      hand_over_id: to.id,
      organization_id: to.organizationId,
      writer: cleanLine(asked.writer),
      visit_on: asked.visitOn as Day,
      visit_at: line(asked.visitAt),
      place: line(asked.place),
      purpose: cleanText(asked.purpose),
      state: 'asked' as const,
      answer: null,
    }
    await insertOutreach(tx, 'visits', [visit])
    const facts = { writer: visit.writer, on: formatDay(visit.visit_on), title: words.title }
    await ctx.record(tx, 'visit-asked', object, facts)
    return { id: visit.id }
  })
