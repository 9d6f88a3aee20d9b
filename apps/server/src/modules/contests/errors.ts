import { AppError, defineErrors } from '../../platform/errors.ts'

defineErrors({
  'contest-not-found': {
    status: 404,
    sentence: 'Không tìm thấy cuộc thi này. Hãy chọn lại trong danh sách cuộc thi.',
  },
  'contest-state-refuses': {
    status: 409,
    sentence: 'Cuộc thi đang ở bước “{state}” nên chưa làm được việc này. Hãy tải lại trang.',
  },
  'contest-incomplete': {
    status: 422,
    sentence: 'Chưa phát động được: {missing} Hãy bổ sung rồi phát động.',
  },
  'contest-not-over': {
    status: 409,
    sentence: 'Còn nhận bài đến hết ngày {day}. Hãy chốt sau ngày đó.',
  },
  'contest-not-open': {
    status: 409,
    sentence: 'Cuộc thi chưa nhận bài. Hãy gửi từ ngày {day}.',
  },
  'contest-closed': {
    status: 409,
    sentence: 'Cuộc thi đã thôi nhận bài sau ngày {day}. Bài này chưa được ghi nhận.',
  },
  'contest-other-kind': {
    status: 409,
    sentence: 'Việc này chỉ dành cho “{kind}”. Hãy mở đúng cuộc thi.',
  },
  'contest-of-higher-level': {
    status: 409,
    sentence: 'Cuộc thi của cấp trên nhận bài ở nơi tổ chức. Ở đây hãy ghi số người, số bài của đơn vị.',
  },
  'contest-counted-here': {
    status: 409,
    sentence: 'Số người dự thi của cuộc thi này được đếm từ bài đã nhận, không nhập tay.',
  },
  'entry-not-found': {
    status: 404,
    sentence: 'Không tìm thấy bài dự thi này. Hãy chọn lại trong danh sách.',
  },
  'entry-sent-already': {
    status: 409,
    sentence:
      'Số điện thoại hoặc thư điện tử này đã dự kỳ thi này. Mỗi người dự một lần trong một kỳ; hãy xem lại mã theo dõi đã nhận.',
  },
  'entry-settled': {
    status: 409,
    sentence: 'Đã sang bước chấm nên không sửa kết luận hợp lệ nữa. Hãy tải lại trang.',
  },
  'entry-withdrawn': {
    status: 409,
    sentence: 'Bài này đã rút nên không kết luận lại nữa. Người gửi muốn dự tiếp thì gửi bài mới.',
  },
  'entry-not-eligible': {
    status: 409,
    sentence: 'Bài này chưa được kết luận hợp lệ. Hãy kiểm tra bài trước.',
  },
  'entry-watched': {
    status: 409,
    sentence: 'Người được viết trong bài này đã ở trong danh sách điển hình. Hãy mở hồ sơ điển hình để xem.',
  },
  'entry-about-nobody': {
    status: 409,
    sentence: 'Bài này không ghi người được viết. Hãy chọn bài khác.',
  },
  'entries-unchecked': {
    status: 409,
    sentence: 'Còn {count} bài chưa kết luận hợp lệ hay không. Hãy kiểm tra hết rồi chốt.',
  },
  'entries-none': {
    status: 409,
    sentence: 'Không có bài hợp lệ nào để chấm. Hãy kiểm tra lại danh sách bài.',
  },
  'juror-sees-no-authors': {
    status: 403,
    sentence:
      'Bạn là giám khảo của cuộc thi này nên không xem bài có tên tác giả trước khi công bố kết quả. Hãy chấm ở Bàn chấm.',
  },
  'jurors-too-few': {
    status: 409,
    sentence: 'Mỗi bài cần hai giám khảo và một người dự phòng. Hãy cử ít nhất ba giám khảo.',
  },
  'juror-has-seat': {
    status: 409,
    sentence:
      'Đang chấm nên không bỏ giám khảo khỏi danh sách được. Hãy giữ những người đã cử; ai ốm hoặc đã nghỉ thì bấm “Cho thôi chấm”.',
  },
  'juror-not-sitting': {
    status: 409,
    sentence: 'Người này không còn chấm cuộc thi. Hãy tải lại trang.',
  },
  'seat-not-found': {
    status: 404,
    sentence: 'Bài này không được phân công cho bạn. Hãy chọn bài trong Bàn chấm.',
  },
  'mark-given': {
    status: 409,
    sentence: 'Bạn đã cho điểm bài này, điểm đã cho không sửa. Hãy chấm bài tiếp theo.',
  },
  'juror-stood-aside': {
    status: 409,
    sentence: 'Bài này đã chuyển người khác chấm. Hãy chấm bài tiếp theo.',
  },
  'results-unsettled': {
    status: 409,
    sentence: 'Còn {count} bài chưa có điểm chung cuộc. Hãy chờ giám khảo chấm xong rồi công bố.',
  },
  'proposal-not-found': {
    status: 404,
    sentence: 'Không tìm thấy đề nghị này. Hãy tải lại danh sách.',
  },
  'proposal-made': {
    status: 409,
    sentence: 'Người được viết trong bài này đã có trong danh sách đề nghị. Hãy sửa lý do ở đó.',
  },
  'proposal-withdrawn': {
    status: 409,
    sentence: 'Đề nghị này đã rút. Hãy tải lại danh sách.',
  },
})

export function refuse(field: string, message: string): never {
  throw new AppError('invalid-input', {}, [{ field, message }])
}
