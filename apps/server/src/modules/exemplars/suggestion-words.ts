/** What can be refused about a suggestion, and what is recorded of it. */
import { defineEvents } from '../../platform/audit/events.ts'
import { defineErrors } from '../../platform/errors.ts'

defineErrors({
  'suggestion-not-found': {
    status: 404,
    sentence: 'Không tìm thấy lời giới thiệu này. Hãy tải lại danh sách.',
  },
  'suggestion-settled': {
    status: 409,
    sentence: 'Lời giới thiệu này đã có kết quả “{state}”, không xử lý lại được. Hãy tải lại danh sách.',
  },
})

defineEvents({
  'suggestion-received': 'Nhận lời giới thiệu {code} của người dân trên cổng',
  'suggestion-handled': 'Xử lý lời giới thiệu {code}: {state}. {answer}',
})
