import { defineErrors } from '../../platform/errors.ts'

defineErrors({
  'exemplar-not-found': {
    status: 404,
    sentence:
      'Không tìm thấy điển hình này. Có thể điển hình thuộc nơi khác hoặc đã rút; hãy tìm lại trong danh sách.',
  },
  'exemplar-looks-known': {
    status: 409,
    sentence: 'Có thể đã ghi rồi: {known}. Hãy xem lại; nếu là điển hình khác, xác nhận rồi lưu lại.',
  },
  'exemplar-not-ready': { status: 409, sentence: 'Chưa công khai được. {missing}' },
  'exemplar-stage-refuses': {
    status: 409,
    sentence: 'Điển hình đang ở bước “{stage}” nên không chuyển được sang “{wanted}”. Hãy tải lại trang.',
  },
  'exemplar-withdrawn': {
    status: 409,
    sentence: 'Điển hình này đã rút, chỉ còn xem lại quá trình. Muốn ghi tiếp, hãy ghi một điển hình mới.',
  },
  'exemplar-label-not-found': {
    status: 404,
    sentence: 'Không tìm thấy mục này trong danh mục. Hãy tải lại danh mục.',
  },
  'exemplar-label-code-taken': {
    status: 409,
    sentence: 'Mã này đã dùng cho “{label}”. Hãy chọn mã khác.',
  },
})
