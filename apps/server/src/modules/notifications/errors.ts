import { defineErrors } from '../../platform/errors.ts'

defineErrors({
  'notification-not-found': {
    status: 404,
    sentence: 'Không tìm thấy thông báo này. Hãy tải lại danh sách thông báo.',
  },
})
