import { defineErrors } from '../../platform/errors.ts'

defineErrors({
  'inspection-not-found': {
    status: 404,
    sentence: 'Không tìm thấy lần kiểm tra này. Có thể lần kiểm tra của đơn vị khác; hãy mở lại danh sách.',
  },
  'inspection-state-refuses': {
    status: 409,
    sentence:
      'Lần kiểm tra đang ở bước “{standing}” nên chưa làm được việc này. Hãy tải lại trang để xem việc làm được.',
  },
})
