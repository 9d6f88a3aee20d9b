import { defineErrors } from '../../platform/errors.ts'

defineErrors({
  'anniversary-not-found': {
    status: 404,
    sentence: 'Không tìm thấy ngày kỷ niệm này. Hãy tải lại danh sách.',
  },
  'anniversary-known': {
    status: 409,
    sentence: 'Đã có ngày kỷ niệm “{name}” cùng ngày. Hãy sửa ngày đó thay vì thêm mới.',
  },
  'event-not-found': {
    status: 404,
    sentence:
      'Không tìm thấy sự kiện này. Có thể sự kiện còn là dự kiến của đơn vị khác; hãy tìm lại trong danh sách.',
  },
  'event-state-refuses': {
    status: 409,
    sentence: 'Sự kiện đang ở bước “{state}” nên chưa làm được việc này. Hãy tải lại trang.',
  },
  'event-not-yet': {
    status: 409,
    sentence: 'Sự kiện ấn định ngày {on}, chưa tới. Hãy ghi đã diễn ra từ ngày đó, hoặc ấn định lại ngày.',
  },
  'event-mode-follows-host': {
    status: 409,
    sentence: 'Sự kiện lồng ghép theo hình thức của “{host}”. Hãy đổi hình thức ở sự kiện đó.',
  },
  'event-invites-nobody': {
    status: 409,
    sentence: 'Chưa có khách mời nào. Hãy thêm khách mời ở mục Khách mời.',
  },
  'event-report-incomplete': {
    status: 422,
    sentence: 'Báo cáo còn thiếu {count} điều. Hãy bổ sung theo lời nhắc ở từng mục rồi báo cáo lại.',
  },
  'event-part-not-found': {
    status: 404,
    sentence: 'Dòng này không còn trong sự kiện. Hãy tải lại trang.',
  },
  'invitee-invited': {
    status: 409,
    sentence: '“{name}” đã có trong giấy mời nên không bỏ được. Hãy ghi trả lời Không dự được.',
  },
  'invitees-all-invited': {
    status: 409,
    sentence: 'Mọi khách mời đã có giấy mời. Hãy thêm khách mời mới rồi soạn tiếp.',
  },
  'honour-handed': {
    status: 409,
    sentence: '“{name}” đã được trao nên không bỏ được. Hãy sửa dòng này nếu ghi nhầm.',
  },
  'decision-without-awards': {
    status: 404,
    sentence: 'Lịch sử khen thưởng chưa có ai theo Quyết định số {number}. Hãy kiểm tra lại số quyết định.',
  },
  'round-chose-nobody': {
    status: 409,
    sentence: 'Đợt này chưa chọn điển hình nào. Hãy ghi kết quả của đợt trước, hoặc chọn đợt khác.',
  },
  'exchange-not-counted': { status: 409, sentence: '{why}' },
  'exchange-counted': {
    status: 409,
    sentence: 'Cuộc giao lưu này đã được tính cho {unit}; mỗi đơn vị chỉ tính một lần.',
  },
  'item-not-for-exchange': {
    status: 409,
    sentence:
      'Việc phải nộp này không phải của đơn vị tổ chức, hoặc không trong kỳ có cuộc giao lưu. Hãy chọn việc khác.',
  },
})
