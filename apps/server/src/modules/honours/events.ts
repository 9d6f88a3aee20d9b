import { defineEvents } from '../../platform/audit/events.ts'

export const events = defineEvents({
  'award-recorded': 'Ghi khen thưởng của {name}: {title} năm {year}. {decision}',
  'award-corrected': 'Đính chính khen thưởng của {name}: {title} năm {year}. Lý do: {reason}',
  'award-withdrawn': 'Bỏ khen thưởng ghi nhầm của {name}: {title} năm {year}. Lý do: {reason}',
  'award-revoked': 'Ghi thu hồi {title} năm {year} của {name}. {decision}. Lý do: {reason}',
  'award-restored': 'Ghi khôi phục {title} năm {year} của {name}. {decision}. Lý do: {reason}',
  'awards-exported': 'Xuất lịch sử khen thưởng ra Excel: {count} dòng',
})
