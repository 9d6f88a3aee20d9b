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
  'channel-not-found': {
    status: 404,
    sentence: 'Không tìm thấy kênh này. Hãy chọn lại trong danh sách kênh.',
  },
  'channel-has-columns': {
    status: 409,
    sentence: 'Kênh còn chuyên mục đang mở: {columns}. Hãy dừng hoặc chuyển các chuyên mục đó trước.',
  },
  'column-not-found': {
    status: 404,
    sentence: 'Không tìm thấy chuyên mục này. Hãy chọn lại trong danh sách chuyên mục.',
  },
  'broadcast-not-found': {
    status: 404,
    sentence:
      'Không tìm thấy kỳ phát sóng này. Có thể kỳ đó còn là bản nháp của đơn vị khác; hãy xem lại lịch.',
  },
  'broadcast-state-refuses': {
    status: 409,
    sentence: 'Kỳ phát sóng đang ở bước “{state}” nên chưa làm được việc này. Hãy tải lại trang.',
  },
  'programme-not-found': {
    status: 404,
    sentence:
      'Không tìm thấy chương trình này. Có thể đó còn là bản nháp của đơn vị khác; hãy xem lại danh sách.',
  },
  'programme-exists': {
    status: 409,
    sentence: 'Đơn vị đã có chương trình tuyên truyền năm {year}. Hãy mở chương trình đó để bổ sung.',
  },
  'programme-state-refuses': {
    status: 409,
    sentence: 'Chương trình đang ở bước “{state}” nên chưa làm được việc này. Hãy tải lại trang.',
  },
  'programme-line-has-results': {
    status: 409,
    sentence: 'Việc “{content}” đã có kết quả nên không bỏ được. Hãy để lại việc đó trong chương trình.',
  },
})
