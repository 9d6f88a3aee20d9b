import { defineErrors } from '../../platform/errors.ts'

defineErrors({
  'setting-not-found': { status: 404, sentence: 'Không có tham số này. Hãy tải lại danh sách tham số.' },
  'timeline-not-found': {
    status: 404,
    sentence: 'Không tìm thấy diễn biến của đối tượng này, hoặc tài khoản không được xem.',
  },
  'mail-not-configured': {
    status: 409,
    sentence:
      'Chưa cấu hình máy chủ thư nên chưa gửi được. Hãy đặt SMTP_URL và MAIL_FROM, khởi động lại rồi gửi.',
  },
  'period-upside-down': {
    status: 422,
    sentence: 'Ngày bắt đầu phải không sau ngày kết thúc. Hãy chọn lại khoảng ngày.',
  },
  'no-demo': { status: 404, sentence: 'Hệ thống này không chạy bản trình diễn nên không dời được ngày.' },
})
