import { defineErrors } from '../../platform/errors.ts'

defineErrors({
  'plan-text-empty': {
    status: 422,
    sentence: 'Chưa có chữ nào để đọc. Hãy dán nội dung kế hoạch hoặc chọn tệp khác.',
  },
  'plan-file-scanned': {
    status: 422,
    sentence: 'Tệp chỉ có ảnh chụp trang giấy, không có chữ. Hãy dùng bản Word (.docx) hoặc dán nội dung.',
  },
  'plan-file-unreadable': {
    status: 422,
    sentence: 'Không lấy được chữ trong tệp này. Hãy dùng bản Word (.docx) hoặc dán nội dung.',
  },
  'plan-text-too-long': {
    status: 422,
    sentence: 'Văn bản quá dài để đọc một lần. Hãy đọc từng kế hoạch một, dưới 200.000 ký tự.',
  },
})
