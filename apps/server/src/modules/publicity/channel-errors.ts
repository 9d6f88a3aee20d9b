import { defineErrors } from '../../platform/errors.ts'

defineErrors({
  'publicity-label-not-found': {
    status: 404,
    sentence: 'Không tìm thấy mục này trong danh mục tuyên truyền. Hãy tải lại danh mục.',
  },
  'publicity-label-code-taken': {
    status: 409,
    sentence: 'Mã này đã dùng cho mục “{label}”. Hãy đặt mã khác hoặc sửa mục đó.',
  },
})
