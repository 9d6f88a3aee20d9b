import { defineErrors } from '../errors.ts'

defineErrors({
  'file-too-large': {
    status: 413,
    sentence: 'Tệp lớn hơn mức cho phép là {limit}. Hãy nén hoặc chia nhỏ rồi tải lại.',
  },
  'file-empty': { status: 422, sentence: 'Tệp không có nội dung. Hãy mở tệp xem lại rồi tải lại.' },
  'file-type-refused': {
    status: 415,
    sentence:
      'Nội dung của "{name}" không phải PDF, Word (.docx), Excel (.xlsx) hoặc ảnh JPG, PNG, WebP nên không được nhận. Hãy lưu thành một trong các loại đó rồi tải lại.',
  },
  'file-type-differs': {
    status: 415,
    sentence:
      'Tên "{name}" không khớp với nội dung, vốn là tệp {found}. Hãy đổi lại phần đuôi tên cho đúng rồi tải lại.',
  },
  'picture-expected': {
    status: 415,
    sentence: '"{name}" không phải ảnh. Hãy chọn ảnh JPG, PNG hoặc WebP.',
  },
  'picture-refused': {
    status: 422,
    sentence:
      'Ảnh bị hỏng hoặc quá lớn (nhiều nhất 50 triệu điểm ảnh). Hãy lưu lại ảnh ở cỡ nhỏ hơn rồi tải lại.',
  },
})
