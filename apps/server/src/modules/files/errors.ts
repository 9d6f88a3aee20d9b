import { defineErrors } from '../../platform/errors.ts'

defineErrors({
  'file-not-found': {
    status: 404,
    sentence: 'Không tìm thấy tệp này, hoặc tài khoản không được xem. Hãy hỏi người đã gửi đường dẫn.',
  },
  'file-removed': {
    status: 410,
    sentence: 'Tệp đã được gỡ. Lý do: {reason}. Nếu vẫn cần, hãy hỏi cơ quan thường trực.',
  },
})
