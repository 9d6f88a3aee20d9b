import { defineErrors } from '../../platform/errors.ts'

defineErrors({
  'print-not-found': { status: 404, sentence: 'Không tìm thấy yêu cầu in này. Hãy yêu cầu in lại.' },
  'nothing-to-print': {
    status: 422,
    sentence: 'Ngày {on} không có đơn vị nào thuộc loại đã chọn. Hãy chọn ngày hoặc loại khác rồi in lại.',
  },
})
