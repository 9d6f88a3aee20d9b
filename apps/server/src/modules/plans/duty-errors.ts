import { defineErrors } from '../../platform/errors.ts'

defineErrors({
  'duty-not-found': {
    status: 404,
    sentence: 'Không tìm thấy nghĩa vụ này. Có thể nghĩa vụ đã bỏ khỏi dự thảo; hãy tải lại kế hoạch.',
  },
  'duty-ended': { status: 409, sentence: 'Nghĩa vụ này đã kết thúc, không sửa được nữa.' },
  'outline-without-report': {
    status: 409,
    sentence: 'Nghĩa vụ này không phải nộp báo cáo. Hãy chọn Nộp gì là báo cáo, lưu lại rồi ghi đề cương.',
  },
  'item-not-found': {
    status: 404,
    sentence: 'Không tìm thấy việc phải nộp này. Có thể việc thuộc đơn vị khác; hãy mở lại danh sách.',
  },
  'item-not-owed': {
    status: 409,
    sentence: 'Việc này đang ở trạng thái “{state}” nên chưa làm được việc đó. Hãy tải lại trang.',
  },
  'item-plan-not-in-force': {
    status: 409,
    sentence: 'Kế hoạch chưa ban hành hoặc đã kết thúc, nên không nộp, không tiếp nhận được nữa.',
  },
  'submission-not-found': {
    status: 404,
    sentence: 'Không tìm thấy bài nộp này. Có thể bài thuộc đơn vị khác; hãy mở lại việc phải nộp.',
  },
  'submission-under-way': {
    status: 409,
    sentence:
      'Bài nộp đang ở trạng thái “{state}”, chưa soạn bài mới được. Muốn sửa bài đã gửi, hãy rút lại trước.',
  },
  'submission-state-refuses': {
    status: 409,
    sentence: 'Bài nộp đang ở trạng thái “{state}” nên chưa làm được việc này. Hãy tải lại trang.',
  },
  'submission-empty': {
    status: 409,
    sentence: 'Bài nộp còn trống. Hãy ghi nội dung, kèm tệp hoặc chọn Báo không có rồi trình.',
  },
  'report-incomplete': {
    status: 422,
    sentence: 'Báo cáo còn thiếu: {headings}. Hãy ghi đủ các câu bắt buộc, lưu lại rồi trình.',
  },
  'head-approves': {
    status: 403,
    sentence: 'Đơn vị có tài khoản thủ trưởng ({names}). Hãy trình để thủ trưởng duyệt và gửi.',
  },
  'head-unknown': {
    status: 409,
    sentence:
      'Sổ đơn vị chưa ghi người đứng đầu của {unit}, nên chưa biết ai duyệt. Hãy nhờ cơ quan thường trực ghi người đứng đầu rồi gửi.',
  },
  'account-without-unit': {
    status: 409,
    sentence: 'Tài khoản này chưa gắn với đơn vị nào. Hãy nhờ quản trị viên gắn đơn vị rồi làm lại.',
  },
  'question-not-found': {
    status: 404,
    sentence: 'Không tìm thấy vướng mắc này. Có thể vướng mắc của đơn vị khác; hãy mở lại danh sách.',
  },
  'question-closed': { status: 409, sentence: 'Vướng mắc này đã đóng. Nếu còn, hãy gửi vướng mắc mới.' },
  'indicator-not-found': { status: 404, sentence: 'Không tìm thấy chỉ tiêu này. Hãy tải lại kế hoạch.' },
  'lesson-not-found': { status: 404, sentence: 'Không tìm thấy bài học, đề xuất này. Hãy tải lại trang.' },
  'summary-not-found': {
    status: 404,
    sentence: 'Không tìm thấy bản sơ kết, tổng kết này. Hãy tải lại trang.',
  },
  'summary-frozen': {
    status: 409,
    sentence: 'Bản này đã chốt, không sửa được nữa. Hãy lập bản mới nếu cần số liệu khác.',
  },
  'letter-nobody-late': {
    status: 409,
    sentence: 'Các đơn vị đã chọn không còn việc nào quá hạn hoặc chưa phản hồi, nên không soạn công văn.',
  },
})
