import { defineErrors } from '../../platform/errors.ts'

defineErrors({
  'anniversary-not-found': {
    status: 404,
    sentence: 'Không tìm thấy ngày kỷ niệm này. Hãy tải lại danh sách.',
  },
  'anniversary-known': {
    status: 409,
    sentence: 'Đã có ngày kỷ niệm “{name}” cùng ngày. Hãy sửa ngày đó thay vì thêm mới.',
  },
})
