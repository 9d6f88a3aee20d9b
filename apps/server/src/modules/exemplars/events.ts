import { defineEvents } from '../../platform/audit/events.ts'

export const events = defineEvents({
  'exemplar-found': 'Ghi {kind} mới phát hiện “{title}” của {subject}. Nguồn: {source}',
  'exemplar-edited': 'Sửa thông tin điển hình “{title}”: {changed}',
  'exemplar-moved': 'Chuyển điển hình “{title}” sang bước “{stage}”. {reason}',
  'exemplar-published': 'Công khai điển hình “{title}”',
  'exemplar-withdrawn': 'Rút điển hình “{title}”. Lý do: {reason}',
  'exemplars-exported': 'Xuất danh sách điển hình ra Excel: {count} dòng',
  'exemplar-label-saved': 'Ghi mục “{label}” vào danh mục {list} của điển hình',
})
