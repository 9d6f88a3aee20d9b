import { defineEvents } from '../../platform/audit/events.ts'

defineEvents({
  'letter-received': 'Nhận thư {code} của người dân trên cổng',
  /** Without the answer: whoever reads the log is not whoever reads letters. */
  'letter-handled': 'Xử lý thư {code}: {state}',
  'correction-noted': 'Ghi điều cần đính chính: {title}',
  'correction-edited': 'Sửa đính chính chưa công bố: {title}',
  'correction-published': 'Công bố đính chính: {title}',
  'correction-amended': 'Bổ sung đính chính đã công bố: {title}',
  'correction-told': 'Ghi nơi đã đăng đính chính {title}: {channel}',
  'correction-ended': 'Kết thúc đính chính {title}: {state}. {reason}',
})
