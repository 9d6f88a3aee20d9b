import { defineErrors } from '../errors.ts'

defineErrors({
  'archive-refused': {
    status: 422,
    sentence:
      'Tệp này không an toàn để mở ({reason}). Hãy mở bằng Word hoặc Excel, lưu thành tệp mới rồi tải lại.',
  },
  'sheet-unreadable': {
    status: 422,
    sentence: 'Không đọc được tệp Excel này. Hãy mở bằng Excel, lưu thành tệp .xlsx mới rồi tải lại.',
  },
  'sheet-too-large': {
    status: 413,
    sentence:
      'Bảng tính có quá nhiều dòng hoặc quá nhiều ô (nhiều nhất {rowsMax} dòng). Hãy chia thành nhiều tệp.',
  },
})
