import { defineEvents } from '../../platform/audit/events.ts'

export const events = defineEvents({
  'exemplar-found': 'Ghi {kind} mới phát hiện “{title}” của {subject}. Nguồn: {source}',
  'exemplar-edited': 'Sửa thông tin điển hình “{title}”: {changed}',
  'exemplar-moved': 'Chuyển điển hình “{title}” sang bước “{stage}”. {reason}',
  'exemplar-published': 'Công khai điển hình “{title}”',
  'exemplar-withdrawn': 'Rút điển hình “{title}”. Lý do: {reason}',
  'exemplar-nurtured': 'Bồi dưỡng “{title}” ({kind}): {text}',
  'exemplar-shortcoming-added': 'Ghi một mặt còn hạn chế của “{title}”',
  'exemplar-shortcoming-edited': 'Sửa một mặt còn hạn chế của “{title}”',
  'exemplar-shortcoming-remedied': 'Ghi đã khắc phục một mặt còn hạn chế của “{title}”',
  'exemplar-surveyed': 'Ghi {kind} “{title}”: {conclusion}. {checker}',
  'exemplar-survey-called-off': 'Thôi {kind} “{title}”',
  'exemplar-confirmed': 'Người trong cuộc của “{title}” {answer}: {purpose}',
  'exemplar-recognized': 'Ghi {kind} {level} cho “{title}”: {form}',
  'exemplar-replicated': 'Ghi {kind} “{title}”: {by}',
  'exemplar-replication-edited': 'Cập nhật nhân rộng “{title}” tại {by}: {state}',
  'standard-set-drafted': 'Soạn bộ tiêu chuẩn “{name}”, bản {edition}: {count} tiêu chuẩn',
  'standard-set-approved': 'Ban hành bộ tiêu chuẩn “{name}”, bản {edition}, dùng từ {from}',
  'exemplars-exported': 'Xuất danh sách điển hình ra Excel: {count} dòng',
  'exemplar-label-saved': 'Ghi mục “{label}” vào danh mục {list} của điển hình',
})
