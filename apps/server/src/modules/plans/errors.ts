import { defineErrors } from '../../platform/errors.ts'

defineErrors({
  'plan-not-found': {
    status: 404,
    sentence:
      'Không tìm thấy kế hoạch này. Có thể kế hoạch còn là dự thảo của nơi khác; hãy tìm lại trong danh sách.',
  },
  'standing-agency-unknown': {
    status: 409,
    sentence:
      'Địa phương chưa giao cơ quan thường trực Hội đồng Thi đua - Khen thưởng. Hãy giao vai trò này ở mục Vai trò chức năng rồi làm lại.',
  },
  'plan-state-refuses': {
    status: 409,
    sentence:
      'Kế hoạch đang ở bước “{state}” nên chưa làm được việc này. Hãy tải lại trang để xem việc làm được.',
  },
  'plan-text-closed': {
    status: 409,
    sentence:
      'Kế hoạch đã qua bước soạn thảo, không ghi lại toàn bộ nội dung được. Hãy sửa từng nhiệm vụ, có lý do.',
  },
  'plan-has-paper': {
    status: 409,
    sentence: 'Kế hoạch đã có văn bản trong sổ. Hãy mở văn bản đó để sửa và trình ký.',
  },
  'plan-waits-for-paper': {
    status: 409,
    sentence:
      'Văn bản của kế hoạch chưa phát hành. Hãy ký, cấp số và phát hành văn bản trong sổ; kế hoạch được ban hành cùng lúc.',
  },
  'plan-over': { status: 409, sentence: 'Kế hoạch đã kết thúc (“{state}”), không sửa được nữa.' },
  'plan-empty': {
    status: 409,
    sentence: 'Kế hoạch chưa có nhiệm vụ hoặc nghĩa vụ nào. Hãy nhập nội dung rồi ban hành.',
  },
  'plan-above-itself': {
    status: 409,
    sentence:
      'Kế hoạch cấp trên hoặc kế hoạch tiếp nối không thể là chính kế hoạch này. Hãy chọn kế hoạch khác.',
  },
  'plan-without-parent': {
    status: 409,
    sentence: 'Kế hoạch này chưa ghi kế hoạch cấp trên nên chưa so được. Hãy chọn kế hoạch cấp trên trước.',
  },
  'plan-continued-already': {
    status: 409,
    sentence: 'Đã có kế hoạch tiếp nối “{title}”. Hãy mở kế hoạch đó để soạn tiếp.',
  },
  'task-not-found': {
    status: 404,
    sentence: 'Không tìm thấy nhiệm vụ này. Có thể nhiệm vụ đã bỏ khỏi dự thảo; hãy tải lại kế hoạch.',
  },
  'task-state-refuses': {
    status: 409,
    sentence: 'Nhiệm vụ đang ở trạng thái “{state}” nên chưa làm được việc này. Hãy tải lại trang.',
  },
  'task-not-in-force': {
    status: 409,
    sentence: 'Kế hoạch chưa ban hành hoặc đã kết thúc, nên chưa ghi thực hiện nhiệm vụ được.',
  },
  'task-already-accepted': { status: 409, sentence: 'Đơn vị đã nhận nhiệm vụ này. Hãy tải lại trang.' },
  'task-output-not-found': {
    status: 404,
    sentence: 'Không tìm thấy sản phẩm đã gắn này. Hãy tải lại trang.',
  },
  'task-output-linked': { status: 409, sentence: '“{label}” đã gắn với nhiệm vụ này, không cần gắn lại.' },
})
