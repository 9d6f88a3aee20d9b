import { defineErrors } from '../../platform/errors.ts'

defineErrors({
  'activity-not-found': {
    status: 404,
    sentence: 'Không tìm thấy hoạt động tuyên truyền này. Hãy tải lại danh sách.',
  },
  'activity-struck': {
    status: 409,
    sentence: 'Hoạt động này đã gạch bỏ nên không sửa được. Hãy ghi hoạt động mới.',
  },
  'hand-over-not-found': {
    status: 404,
    sentence: 'Không tìm thấy lần gửi này cho cơ quan truyền thông. Hãy tải lại danh sách.',
  },
  'hand-over-answered': {
    status: 409,
    sentence: 'Việc này không làm được khi {recipient} ở bước “{state}”. Hãy tải lại để xem bước hiện nay.',
  },
  'hand-over-recalled': { status: 409, sentence: 'Lần gửi này đã thu hồi rồi.' },
  'visit-not-found': { status: 404, sentence: 'Không tìm thấy cuộc hẹn này. Hãy tải lại trang.' },
  'visit-state-refuses': {
    status: 409,
    sentence: 'Cuộc hẹn đang ở bước “{state}” nên không chuyển sang “{wanted}” được. Hãy tải lại trang.',
  },
  'item-not-out': {
    status: 409,
    sentence: '“{title}” chưa đăng, phát nên chưa có khán giả, thính giả, độc giả. Hãy ghi sau khi đăng.',
  },
  'note-not-found': { status: 404, sentence: 'Không tìm thấy định hướng này. Hãy tải lại danh sách.' },
  'note-not-for-you': {
    status: 403,
    sentence: 'Định hướng này không gửi tới lực lượng của tài khoản này nên không phải xác nhận tiếp nhận.',
  },
  'note-withdrawn': { status: 409, sentence: 'Định hướng này đã rút.' },
  'cooperation-not-found': {
    status: 404,
    sentence: 'Không tìm thấy chương trình phối hợp này. Hãy tải lại danh sách.',
  },
  'cooperation-ended': { status: 409, sentence: 'Chương trình phối hợp này đã chấm dứt.' },
  'audience-text-not-found': {
    status: 404,
    sentence: 'Không tìm thấy ý kiến này. Hãy tải lại danh sách.',
  },
  'audience-text-refuses': {
    status: 409,
    sentence: 'Ý kiến đang ở bước “{state}” nên không chuyển sang “{wanted}” được. Hãy tải lại danh sách.',
  },
})
