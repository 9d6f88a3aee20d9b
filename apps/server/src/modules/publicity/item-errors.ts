import { defineErrors } from '../../platform/errors.ts'

defineErrors({
  'item-not-found': {
    status: 404,
    sentence: 'Không tìm thấy tin, bài này. Có thể bài thuộc đơn vị khác; hãy tìm lại trong danh sách.',
  },
  'item-state-refuses': {
    status: 409,
    sentence: 'Tin, bài đang ở bước “{state}” nên chưa làm được việc này. Hãy tải lại trang.',
  },
  'item-not-ready': { status: 409, sentence: 'Chưa làm được. {missing}' },
  'item-without-text': { status: 409, sentence: 'Chưa có nội dung để gửi. Hãy viết bài trước.' },
  'item-without-channel': {
    status: 409,
    sentence: 'Chưa chọn kênh hoặc chuyên mục để gửi tới. Hãy chọn trong phần thông tin của bài.',
  },
  'item-placement-not-found': {
    status: 404,
    sentence: 'Không tìm thấy nơi đăng này. Hãy tải lại trang.',
  },
  'item-placement-settled': {
    status: 409,
    sentence: 'Nơi này không còn gì phải sửa hoặc gỡ. Hãy tải lại trang.',
  },
  'item-edition-old': {
    status: 409,
    sentence: 'Bài đã có bản viết mới hơn bản được xác nhận. Hãy cho xem lại bản mới.',
  },
  'item-yield-not-found': { status: 404, sentence: 'Chưa có bản sửa riêng nào để bỏ. Hãy tải lại trang.' },
  'item-not-approved': {
    status: 409,
    sentence: 'Chỉ chọn được tin, bài đã duyệt hoặc điển hình được công bố trong cơ quan. Hãy chọn lại.',
  },
  'item-pick-not-found': { status: 404, sentence: 'Không tìm thấy nội dung đã chọn. Hãy tải lại trang.' },
  'item-pick-settled': {
    status: 409,
    sentence: 'Nội dung này đã dùng hoặc đã bỏ khỏi danh sách. Hãy tải lại trang.',
  },
  'item-package-not-found': { status: 404, sentence: 'Không tìm thấy gói nội dung này. Hãy tải lại trang.' },
  'item-package-sent': { status: 409, sentence: 'Gói này đã gửi. Muốn thêm, hãy lập gói mới.' },
})
