import { defineEvents } from '../../platform/audit/events.ts'

defineEvents({
  'anniversary-added': 'Thêm ngày kỷ niệm {name}, {day}',
  'anniversary-edited': 'Sửa ngày kỷ niệm {name}, {day}',
  'anniversary-ended': 'Thôi dùng ngày kỷ niệm {name} sau {to}',
})
