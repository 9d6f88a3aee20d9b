import { defineErrors } from '../errors.ts'

defineErrors({
  'job-not-found': {
    status: 404,
    sentence: 'Không tìm thấy công việc này. Có thể đã được dọn sau 90 ngày; hãy tải lại danh sách.',
  },
  'job-not-steerable': {
    status: 409,
    sentence: 'Công việc vừa đổi trạng thái nên không làm được nữa. Hãy tải lại danh sách rồi xem lại.',
  },
})
