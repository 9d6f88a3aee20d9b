import { defineErrors } from '../../platform/errors.ts'

defineErrors({
  'initiative-not-found': {
    status: 404,
    sentence:
      'Không tìm thấy sáng kiến này. Có thể đơn còn là bản soạn của đơn vị khác; hãy tìm lại trong danh sách.',
  },
  'initiative-state-refuses': {
    status: 409,
    sentence: 'Sáng kiến đang ở bước “{state}” nên chưa làm được việc này. Hãy tải lại trang.',
  },
  'initiative-incomplete': {
    status: 422,
    sentence: 'Đơn còn thiếu {count} điều, chưa nộp được. Hãy bổ sung theo lời nhắc ở từng mục rồi nộp lại.',
  },
  'likeness-not-found': {
    status: 404,
    sentence: 'Không tìm thấy chỗ giống nhau này. Hãy so lại rồi kết luận.',
  },
  'likeness-judged': {
    status: 409,
    sentence: 'Chỗ giống nhau này đã được {by} kết luận. Hãy tải lại trang để xem.',
  },
  'council-session-not-found': {
    status: 404,
    sentence: 'Không tìm thấy phiên họp này. Hãy chọn lại trong danh sách phiên họp.',
  },
  'council-session-state-refuses': {
    status: 409,
    sentence: 'Phiên họp đang ở bước “{state}” nên chưa làm được việc này. Hãy tải lại trang.',
  },
  'council-agenda-unfit': {
    status: 409,
    sentence:
      'Chưa đưa được “{title}” ra phiên họp này: sáng kiến đang ở bước “{state}”. Hãy bỏ khỏi danh sách.',
  },
  'council-not-quorate': {
    status: 409,
    sentence: '{sentence} Hãy ghi đủ người có mặt hoặc họp vào ngày khác.',
  },
  'not-on-council': {
    status: 403,
    sentence: 'Chỉ chấm được phiếu của chính mình. Phiếu giấy của thành viên khác do thư ký ghi.',
  },
  'member-absent': { status: 409, sentence: '{name} không có mặt ở phiên họp nên không có phiếu.' },
  'author-stands-aside': {
    status: 409,
    sentence:
      '{name} là tác giả của “{title}” nên không chấm, không biểu quyết sáng kiến này. Hãy chọn Không tham gia.',
  },
  'mark-kept': {
    status: 409,
    sentence: 'Phiếu của {name} cho sáng kiến này đã ghi và được giữ nguyên. Hãy chuyển sang sáng kiến khác.',
  },
  'marks-missing': {
    status: 409,
    sentence: 'Còn {count} phiếu của thành viên có mặt chưa ghi. Hãy ghi đủ rồi kiểm phiếu.',
  },
  'initiative-not-passed': {
    status: 409,
    sentence: '“{title}” chưa được Hội đồng tán thành ở phiên họp đã kết luận, nên chưa ghi công nhận được.',
  },
  'scope-not-reached': {
    status: 409,
    sentence:
      'Hội đồng chưa tán thành phạm vi “{scope}” cho “{title}”. Hãy chọn phạm vi hẹp hơn hoặc bỏ sáng kiến này.',
  },
  'scope-recognized': {
    status: 409,
    sentence: '“{title}” đã được công nhận phạm vi “{scope}”. Hãy bỏ khỏi danh sách.',
  },
  'recognition-not-found': {
    status: 404,
    sentence: 'Không tìm thấy quyết định công nhận này. Hãy mở lại trang sáng kiến rồi chọn in.',
  },
})
