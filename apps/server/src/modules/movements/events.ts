import { defineEvents } from '../../platform/audit/events.ts'

defineEvents({
  'movement-added': 'Ghi phong trào “{name}” do {by} phát động',
  'movement-edited': 'Sửa phong trào: {changed}',
  'movement-cancelled': 'Hủy phong trào “{name}”. Lý do: {reason}',
  'movements-exported': 'Xuất danh sách {count} phong trào',
  'movement-summary-scheduled': 'Xếp lịch {kind} vào ngày {on}',
  'movement-summary-edited': 'Sửa lịch {kind}: {on}. {held}',
  'movement-responded': '{organization} hưởng ứng: {collectives} tập thể, {individuals} cá nhân',
  'movement-response-edited':
    '{organization} sửa việc hưởng ứng: {collectives} tập thể, {individuals} cá nhân',
})
