/**
 * What is said of an inspection, and who may read it: whoever sees the inspection. The unit reads all of it once the record
 * is sent, so what a draft said is not told.
 */
import { defineEvents } from '../../platform/audit/events.ts'
import { registerTimeline } from '../../platform/timelines.ts'
import { askingOf } from './access.ts'
import { findInspection } from './inspection-store.ts'

defineEvents({
  'inspection-recorded': 'Ghi lần kiểm tra {unit} ngày {on}; {by}',
  'inspection-edited': 'Sửa dự thảo lần kiểm tra {unit} ngày {on}',
  'inspection-sent': 'Gửi {unit} kết luận kiểm tra ngày {on}. {demand}',
  'inspection-recalled': 'Rút lại kết luận kiểm tra {unit} để sửa. Lý do: {reason}',
  'inspection-answered': '{unit} báo đã khắc phục ngày {on}: {remedy}',
  'inspection-returned': 'Chưa nhận kết quả khắc phục của {unit}. Lý do: {reason}',
  'inspection-checked': 'Xác nhận {unit} đã khắc phục. {reason}',
  'inspection-cancelled': 'Hủy dự thảo lần kiểm tra {unit}. Lý do: {reason}',
  'inspections-exported': 'Xuất {count} lần kiểm tra đơn vị ra Excel',
})

registerTimeline(
  'inspection',
  async (ctx, tx, id) =>
    ctx.actor.localityId !== null && (await findInspection(tx, askingOf(ctx), id)) !== undefined,
)
