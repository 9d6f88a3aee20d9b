import { defineErrors } from '../../platform/errors.ts'

defineErrors({
  'exemplar-not-found': {
    status: 404,
    sentence:
      'Không tìm thấy điển hình này. Có thể điển hình thuộc nơi khác hoặc đã rút; hãy tìm lại trong danh sách.',
  },
  'exemplar-not-for-media': { status: 409, sentence: 'Chưa cung cấp cho báo chí được. {missing}' },
  'exemplar-no-good-deed': {
    status: 409,
    sentence: 'Chỉ nâng được gương người tốt, việc tốt. Hãy xem lại mục Vì sao là điển hình.',
  },
  'exemplar-photo-not-found': {
    status: 404,
    sentence: 'Điển hình này không có ảnh, hoặc người trong cuộc chưa đồng ý đăng ảnh.',
  },
  'exemplar-looks-known': {
    status: 409,
    sentence: 'Có thể đã ghi rồi: {known}. Hãy xem lại; nếu là điển hình khác, xác nhận rồi lưu lại.',
  },
  'exemplar-is-public': {
    status: 409,
    sentence:
      'Điển hình đang công khai nên chỉ cơ quan thường trực sửa được điều công chúng đang đọc. Hãy báo cơ quan thường trực chỗ cần sửa.',
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
  'invitation-not-found': {
    status: 404,
    sentence: 'Không tìm thấy lời mời này, hoặc lời mời của nơi khác. Hãy tải lại danh sách.',
  },
  'invitation-state-refuses': {
    status: 409,
    sentence: 'Lời mời {state} nên không làm được việc này. Hãy tải lại danh sách.',
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
  'round-not-found': { status: 404, sentence: 'Không tìm thấy đợt giới thiệu này. Hãy tải lại danh sách.' },
  'round-state-refuses': {
    status: 409,
    sentence: 'Đợt đang ở bước “{state}” nên chưa làm được việc này. Hãy tải lại trang.',
  },
  'round-closed': {
    status: 409,
    sentence:
      'Đợt giới thiệu đã khóa, không nhận thêm. Nếu cần bổ sung, hãy đề nghị cơ quan thường trực mở lại.',
  },
  'round-past-receiving': {
    status: 409,
    sentence:
      'Đợt đang ở bước “{state}”, danh sách không thêm được nữa. Hãy mở lại đợt khi chưa bình chọn, hoặc để sang đợt sau.',
  },
  'round-without-nominations': {
    status: 409,
    sentence: 'Đợt này chưa có điển hình nào được tiếp nhận. Hãy tiếp nhận bài của đơn vị trước.',
  },
  'item-no-nomination': { status: 409, sentence: 'Việc này không phải là giới thiệu điển hình.' },
  'nomination-not-found': { status: 404, sentence: 'Không tìm thấy lần giới thiệu này. Hãy tải lại trang.' },
  'nomination-known': { status: 409, sentence: 'Điển hình này đã có trong đợt, do {unit} giới thiệu.' },
  'nomination-part-closed': {
    status: 409,
    sentence: 'Bài được trả lại chỉ để sửa phần khác. Hãy giữ danh sách giới thiệu như đã gửi.',
  },
  'not-a-voter': { status: 403, sentence: 'Tài khoản này không có tên trong danh sách bình chọn của đợt.' },
  'ballot-cast': { status: 409, sentence: 'Phiếu này đã gửi. Phiếu đã gửi không sửa được.' },
  'nobody-voted': { status: 409, sentence: 'Chưa có phiếu nào. Hãy chờ ít nhất một người bình chọn.' },
  'outcomes-missing': {
    status: 409,
    sentence: 'Còn {count} điển hình chưa có kết luận. Hãy ghi kết luận rồi chốt danh sách.',
  },
  'nobody-introduced': { status: 409, sentence: 'Chưa chọn điển hình nào để giới thiệu cấp trên.' },
  'upper-answer-too-early': {
    status: 409,
    sentence: 'Chỉ ghi trả lời cho điển hình đã có trong danh sách gửi cấp trên.',
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
