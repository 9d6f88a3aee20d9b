import type { editEventRoute } from '@guongsang/contract/events-changes.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { demandFor, takeEvent } from './access.ts'
import { keysOf, saveBelonging, saveEvent } from './event-store.ts'
import { canHoldEvents } from './policy.ts'
import { belongingOf, factsOf } from './typed-event.ts'

const labels = {
  name: 'tên',
  kind: 'loại',
  ordinal: 'lần thứ',
  organization_id: 'đơn vị tổ chức',
  mode: 'hình thức',
  host_event_id: 'sự kiện chủ trì',
  bloc_id: 'cụm, khối',
  anniversary_id: 'ngày kỷ niệm',
  plan_id: 'kế hoạch',
  starts_on: 'ngày bắt đầu',
  ends_on: 'ngày kết thúc',
  starts_at: 'giờ',
  place: 'địa điểm',
  purposes: 'nội dung',
  conditions: 'điều kiện',
  is_public: 'công bố',
} as const

/** Sửa sự kiện chưa diễn ra; the day of one that others were invited to is put off and set again instead. */
export async function editEvent(
  ctx: Ctx,
  id: string,
  { version, ...typed }: Parsed<typeof editEventRoute>['body'],
): Promise<void> {
  await ctx.transaction(async (tx) => {
    const before = await takeEvent(ctx, tx, id, 'edit')
    await demandFor(ctx, tx, typed, canHoldEvents)
    const facts = await factsOf(ctx, tx, typed, before)
    await saveEvent(tx, before, version, { ...facts, ...keysOf(facts) })
    await saveBelonging(tx, before, belongingOf(typed))
    const keys = Object.keys(labels) as (keyof typeof labels)[]
    const changed = keys.filter((key) => String(before[key] ?? '') !== String(facts[key] ?? ''))
    await ctx.record(
      tx,
      'event-edited',
      { kind: 'event', id },
      { changed: changed.map((key) => labels[key]).join(', ') || 'nội dung khác' },
    )
  })
}
