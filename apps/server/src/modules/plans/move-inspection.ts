/** Gửi đơn vị, rút lại để sửa, yêu cầu khắc phục lại, xác nhận, hủy: the office's acts on a record of an inspection. */
import type { moveInspectionRoute } from '@guongsang/contract/plans-inspections.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import { formatDay } from '@guongsang/core/kernel/vietnamese/dates.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { type InspectionRead, saveInspection } from './inspection-store.ts'
import { refuse } from './plan-content.ts'
import { takeInspection, tellOfInspection } from './take-inspection.ts'
import { because } from './words.ts'

type Asked = Parsed<typeof moveInspectionRoute>['body']

interface Move {
  event:
    | 'inspection-sent'
    | 'inspection-recalled'
    | 'inspection-returned'
    | 'inspection-checked'
    | 'inspection-cancelled'
  needsReason?: true
  /** What the unit is told; left out, nothing. */
  news?: string
}

const moves: Record<Asked['act'], Move> = {
  send: { event: 'inspection-sent', news: 'Có kết luận kiểm tra đơn vị' },
  recall: { event: 'inspection-recalled', needsReason: true, news: 'Kết luận kiểm tra được rút lại để sửa' },
  return: { event: 'inspection-returned', needsReason: true, news: 'Kết quả khắc phục chưa được nhận' },
  check: { event: 'inspection-checked', news: 'Đã xác nhận đơn vị khắc phục xong' },
  cancel: { event: 'inspection-cancelled', needsReason: true },
}

export const demandSaid = ({ demand, remedy_due_on }: InspectionRead): string =>
  demand === null || remedy_due_on === null
    ? 'Không phải khắc phục.'
    : `Phải khắc phục chậm nhất ngày ${formatDay(remedy_due_on)}: ${demand}`

export async function moveInspection(ctx: Ctx, id: string, { act, reason, version }: Asked): Promise<void> {
  const { event, needsReason, news } = moves[act]
  if (needsReason && reason === null) refuse([{ field: 'reason', message: 'Ghi lý do.' }])
  await ctx.transaction(async (tx) => {
    const { inspection, state, unit } = await takeInspection(ctx, tx, id, act)
    await saveInspection(tx, inspection, version, {
      state,
      state_reason: reason,
      ...(act === 'send' && { sent_on: ctx.today }),
      ...(act === 'recall' && { sent_on: null }),
      ...(act === 'check' && { checked_on: ctx.today, checked_by: ctx.actor.name }),
    })
    const demand = demandSaid(inspection)
    await ctx.record(
      tx,
      event,
      { kind: 'inspection', id },
      {
        unit,
        on: formatDay(inspection.held_on),
        demand,
        reason: needsReason ? reason : because(reason),
      },
    )
    if (news === undefined) return
    const detail = act === 'send' ? demand : reason
    await tellOfInspection(ctx, tx, inspection, { to: 'unit', title: news, detail })
  })
}
