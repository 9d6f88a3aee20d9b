import { defineErrors } from '../../platform/errors.ts'

defineErrors({
  'movement-not-found': {
    status: 404,
    sentence:
      'Không tìm thấy phong trào này. Có thể đơn vị khác chưa phát động; hãy tìm lại trong danh sách.',
  },
  'movement-known': {
    status: 409,
    sentence: 'Đã có phong trào “{name}” do cùng nơi phát động. Hãy mở phong trào đó để sửa.',
  },
  'movement-cancelled': {
    status: 409,
    sentence: 'Phong trào này đã hủy nên không ghi thêm được. Hãy chọn phong trào khác.',
  },
  'movement-summary-not-found': {
    status: 404,
    sentence: 'Không tìm thấy lần sơ kết, tổng kết này. Hãy tải lại trang phong trào.',
  },
  'movement-response-not-found': {
    status: 404,
    sentence: 'Không tìm thấy việc hưởng ứng này. Hãy tải lại trang phong trào.',
  },
  'already-responded': {
    status: 409,
    sentence: '{organization} đã ghi hưởng ứng phong trào này. Hãy mở dòng của đơn vị để sửa.',
  },
})
