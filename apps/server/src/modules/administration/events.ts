import { defineEvents } from '../../platform/audit/events.ts'

defineEvents({
  'setting-changed': 'Đặt tham số {label}: từ {from} là {text}. Căn cứ: {citation}',
  'job-retried': 'Cho chạy lại việc nền: {label}',
  'job-rescued': 'Lấy lại việc nền đang bị giữ: {label}',
  'job-cancelled': 'Hủy việc nền: {label}. Lý do: {reason}',
  'mails-resent': 'Gửi lại {count} thư còn giữ',
})
