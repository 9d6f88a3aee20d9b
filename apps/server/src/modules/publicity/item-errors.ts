import { defineErrors } from '../../platform/errors.ts'

defineErrors({
  'publicity-item-not-found': {
    status: 404,
    sentence: 'Không tìm thấy tin, bài này. Có thể bài thuộc đơn vị khác; hãy tìm lại trong danh sách.',
  },
  'publicity-item-state-refuses': {
    status: 409,
    sentence: 'Tin, bài đang ở bước “{state}” nên chưa làm được việc này. Hãy tải lại trang.',
  },
  'publicity-item-not-ready': { status: 409, sentence: 'Chưa làm được. {missing}' },
  'publicity-item-without-text': { status: 409, sentence: 'Chưa có nội dung để gửi. Hãy viết bài trước.' },
  'publicity-item-without-channel': {
    status: 409,
    sentence: 'Chưa chọn kênh hoặc chuyên mục để gửi tới. Hãy chọn trong phần thông tin của bài.',
  },
  'publicity-item-placement-not-found': {
    status: 404,
    sentence: 'Không tìm thấy nơi đăng này. Hãy tải lại trang.',
  },
  'publicity-item-placement-settled': {
    status: 409,
    sentence: 'Nơi này không còn gì phải sửa hoặc gỡ. Hãy tải lại trang.',
  },
  'publicity-item-edition-old': {
    status: 409,
    sentence: 'Bài đã có bản viết mới hơn bản được xác nhận. Hãy cho xem lại bản mới.',
  },
  'publicity-item-photo-not-found': {
    status: 404,
    sentence: 'Bài này không có ảnh, hoặc ảnh đã gỡ. Hãy tải lại trang.',
  },
  'publicity-item-yield-not-found': {
    status: 404,
    sentence: 'Chưa có bản sửa riêng nào để bỏ. Hãy tải lại trang.',
  },
  'publicity-item-not-approved': {
    status: 409,
    sentence: 'Chỉ chọn được tin, bài đã duyệt hoặc điển hình đã công khai. Hãy chọn lại.',
  },
  'publicity-item-pick-not-found': {
    status: 404,
    sentence: 'Không tìm thấy nội dung đã chọn. Hãy tải lại trang.',
  },
  'publicity-item-pick-settled': {
    status: 409,
    sentence: 'Nội dung này đã dùng hoặc đã bỏ khỏi danh sách. Hãy tải lại trang.',
  },
  'publicity-item-package-not-found': {
    status: 404,
    sentence: 'Không tìm thấy gói nội dung này. Hãy tải lại trang.',
  },
  'publicity-item-package-sent': { status: 409, sentence: 'Gói này đã gửi. Muốn thêm, hãy lập gói mới.' },
})
