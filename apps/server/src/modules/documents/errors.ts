import { defineErrors } from '../../platform/errors.ts'

defineErrors({
  'print-not-found': { status: 404, sentence: 'Không tìm thấy yêu cầu in này. Hãy yêu cầu in lại.' },
  'nothing-to-print': {
    status: 422,
    sentence: 'Ngày {on} không có đơn vị nào thuộc loại đã chọn. Hãy chọn ngày hoặc loại khác rồi in lại.',
  },
  'document-without-text': {
    status: 422,
    sentence: 'Văn bản chưa có nội dung để in. Hãy soạn nội dung rồi in lại.',
  },
})

defineErrors({
  'document-not-found': {
    status: 404,
    sentence:
      'Không tìm thấy văn bản này, hoặc đơn vị không phải nơi nhận. Hãy tìm lại trong danh sách văn bản.',
  },
  'document-frozen': {
    status: 409,
    sentence:
      'Văn bản đã ký nên nội dung không sửa được nữa. Nếu cần sửa, hãy lập văn bản sửa đổi hoặc thay thế.',
  },
  'document-act-refused': {
    status: 409,
    sentence:
      'Văn bản đang ở bước “{state}” nên chưa làm được việc này. Hãy tải lại trang để xem bước hiện tại.',
  },
  'document-own-signature': {
    status: 403,
    sentence: 'Người soạn không ký văn bản do mình soạn. Hãy để người có thẩm quyền khác ký.',
  },
  'document-incomplete': {
    status: 409,
    sentence: 'Chưa trình ký được: {missing}. Hãy bổ sung rồi trình lại.',
  },
  'document-looks-known': {
    status: 409,
    sentence: 'Trong sổ đã có văn bản {reference} của {issuer}. Hãy dùng văn bản đã có thay vì ghi lần nữa.',
  },
  'document-duties-missing': {
    status: 409,
    sentence:
      'Có {count} đơn vị có nhiệm vụ nhưng không có trong Nơi nhận. Hãy gửi thêm cho các đơn vị đó, hoặc xác nhận phát hành không gửi.',
  },
  'document-replaces-itself': {
    status: 409,
    sentence: 'Văn bản không thay thế chính nó. Hãy chọn văn bản khác.',
  },
  'relation-not-found': { status: 404, sentence: 'Không tìm thấy câu dẫn này. Hãy tải lại trang.' },
  'series-missing': {
    status: 409,
    sentence: '{issuer} chưa có dãy số dùng cho loại văn bản này. Hãy mở dãy số rồi cấp số lại.',
  },
  'series-not-found': { status: 404, sentence: 'Không tìm thấy dãy số này. Hãy tải lại trang.' },
  'series-overlaps': {
    status: 409,
    sentence: 'Cơ quan này đang có dãy số “{name}” dùng cho cùng loại văn bản. Hãy đóng dãy số ấy trước.',
  },
  'number-taken': {
    status: 409,
    sentence: 'Số {number} năm {year} đã được dùng, giữ lại hoặc bỏ qua. Số kế tiếp là {next}.',
  },
  'number-needs-reason': {
    status: 422,
    sentence: 'Số {number} không phải số kế tiếp ({next}). Hãy ghi lý do cấp số ngoài thứ tự.',
  },
  'delivery-not-found': {
    status: 404,
    sentence: 'Không có văn bản gửi đến đơn vị như vậy. Hãy tải lại danh sách văn bản đến.',
  },
  'delivery-not-acknowledged': {
    status: 409,
    sentence: 'Đơn vị chưa tiếp nhận văn bản này. Hãy tiếp nhận trước rồi ghi đã triển khai.',
  },
  'publishing-task-not-found': { status: 404, sentence: 'Không tìm thấy việc đăng này. Hãy tải lại trang.' },
  'publishing-task-closed': { status: 409, sentence: 'Việc đăng này đã ghi xong. Hãy tải lại trang.' },
  'incoming-entry-not-found': {
    status: 404,
    sentence: 'Không tìm thấy dòng này trong sổ văn bản đến. Hãy tải lại trang.',
  },
  'incoming-already-entered': {
    status: 409,
    sentence: 'Văn bản này đã vào sổ văn bản đến của đơn vị với số đến {number}.',
  },
  'document-template-not-found': {
    status: 404,
    sentence: 'Không tìm thấy mẫu văn bản này. Hãy tải lại trang.',
  },
  'document-template-not-word': {
    status: 422,
    sentence: 'Mẫu văn bản phải là tệp Word (.docx). Hãy chọn tệp khác.',
  },
  'document-kind-not-printable': {
    status: 409,
    sentence: 'Chương trình không in loại văn bản này. Hãy dùng tệp đã gắn vào văn bản.',
  },
})
