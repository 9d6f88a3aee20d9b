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
  'exemplar-not-followed': {
    status: 409,
    sentence: 'Điển hình này đã thôi theo dõi. Hãy theo dõi lại trước khi ghi tiếp.',
  },
  'exemplar-record-not-found': { status: 404, sentence: 'Không tìm thấy mục này. Hãy tải lại trang.' },
  'exemplar-survey-over': {
    status: 409,
    sentence: 'Lần khảo sát này đã có kết luận hoặc đã thôi. Hãy ghi một lần khảo sát mới.',
  },
  'standard-set-not-found': {
    status: 404,
    sentence: 'Không tìm thấy bộ tiêu chuẩn này. Hãy tải lại danh sách.',
  },
  'standard-set-approved': {
    status: 409,
    sentence: 'Bộ tiêu chuẩn này đã ban hành. Muốn sửa, hãy soạn bản mới.',
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
