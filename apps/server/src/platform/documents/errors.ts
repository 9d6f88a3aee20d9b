import { defineErrors } from '../errors.ts'

defineErrors({
  'document-unprintable': {
    status: 422,
    sentence:
      'Không in được văn bản ({reason}). Hãy kiểm tra các chữ lạ trong tên đơn vị, tên người rồi in lại.',
  },
  'template-broken': {
    status: 500,
    sentence: 'Mẫu văn bản bị lỗi ({reason}). Hãy báo quản trị viên.',
  },
})
