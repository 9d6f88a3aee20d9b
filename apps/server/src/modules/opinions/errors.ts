import { defineErrors } from '../../platform/errors.ts'

defineErrors({
  'letter-not-found': { status: 404, sentence: 'Không tìm thấy thư này. Hãy tải lại danh sách.' },
  'letter-settled': {
    status: 409,
    sentence: 'Thư này đã có kết quả “{state}”, không xử lý lại được. Hãy tải lại danh sách.',
  },
  'correction-not-found': {
    status: 404,
    sentence: 'Không tìm thấy đính chính này. Hãy tải lại danh sách.',
  },
  'correction-not-possible': {
    status: 409,
    sentence: 'Đính chính đang ở tình trạng “{state}” nên không làm được việc này. Hãy tải lại trang.',
  },
})
