/** Everything the reading may have to say about a line, each with the sentence an officer reads. */
export const WARNING_SENTENCES = {
  'no-text': 'Văn bản trống. Dán nội dung kế hoạch hoặc chọn tệp khác.',
  'no-type': 'Không thấy tên loại văn bản (KẾ HOẠCH). Hãy chọn loại văn bản.',
  'no-title': 'Không thấy trích yếu. Hãy ghi tên kế hoạch.',
  'no-number': 'Bản này chưa có số, ký hiệu.',
  'no-date': 'Bản này chưa có ngày ban hành.',
  'school-year-period':
    'Kế hoạch theo năm học: kỳ tạm lấy trọn hai năm dương lịch. Hãy ghi ngày bắt đầu và ngày kết thúc.',
  'no-period': 'Không thấy năm hoặc giai đoạn thực hiện. Hãy chọn kỳ của kế hoạch.',
  'guessed-period': 'Kỳ kế hoạch suy ra từ ngày ban hành. Hãy kiểm tra.',
  'no-bases': 'Không thấy văn bản căn cứ.',
  'no-tasks': 'Không thấy nhiệm vụ nào. Hãy kiểm tra văn bản có đủ phần nội dung hay không.',
  'no-recipients': 'Không thấy phần Nơi nhận.',
  'no-signature': 'Không thấy phần ký.',
  'several-signers': 'Có nhiều người ký. Chỉ lấy người đầu, hãy kiểm tra hình thức, chức vụ và họ tên.',
  'no-signer-name': 'Phần ký không có họ tên người ký.',
  'doubtful-date': 'Ngày của văn bản căn cứ không khớp với năm nêu trong tên. Giữ như in, hãy kiểm tra.',
  'doubtful-wording': '«phần đầu» có thể là «phấn đấu». Giữ như in, hãy kiểm tra.',
  'ordinal-gap': 'Số thứ tự nhảy cóc, có thể thiếu một mục. Giữ như in, hãy kiểm tra.',
  'lead-twice': 'Ô đơn vị chủ trì ghi một cơ quan hai lần. Chỉ lấy một.',
  'no-lead':
    'Từ dòng này có nhiệm vụ không in đơn vị chủ trì. Hãy chọn đơn vị chủ trì chung hoặc ghi từng nhiệm vụ.',
  'lead-from-above': 'Ô đơn vị chủ trì trống, tạm lấy của dòng trên. Hãy kiểm tra.',
  'time-from-above': 'Ô thời gian trống, tạm lấy của dòng trên. Hãy kiểm tra.',
  'empty-time':
    'Ô thời gian trống dưới một ô có thời hạn. Nếu hai ô gộp làm một, hãy ghi thời hạn của dòng trên.',
  'no-time': 'Nhiệm vụ trong bảng không có thời gian. Hãy xếp vào quý.',
  'guessed-columns': 'Bảng không có dòng tiêu đề cột, các cột được đoán theo nội dung. Hãy kiểm tra.',
  'cells-lost':
    'Bảng trong tệp PDF không còn ranh giới ô nên chưa đọc được nhiệm vụ. Hãy tải bản Word (.docx) hoặc dán bảng từ Word.',
  'unclear-row': 'Không rõ từng ô của dòng bảng này. Hãy kiểm tra đơn vị và thời gian.',
  'row-without-place': 'Dòng của bảng không thuộc nhiệm vụ nào. Hãy kiểm tra.',
  'unread-due': 'Có thời hạn nhưng không tính được thành ngày. Hãy ghi hạn bằng tay.',
  'open-bracket': 'Ngoặc đơn mở mà không đóng, câu có thể bị mất chữ. Hãy kiểm tra.',
  'recipient-twice': 'Một nơi nhận in hai lần trên một dòng. Chỉ lấy một.',
  'unread-line': 'Không hiểu dòng này. Hãy xem có cần đưa vào kế hoạch không.',
} as const

export type WarningCode = keyof typeof WARNING_SENTENCES
