import { defineErrors } from '../../platform/errors.ts'

defineErrors({
  'award-not-found': {
    status: 404,
    sentence:
      'Không tìm thấy lần khen thưởng này. Có thể bản ghi thuộc nơi khác; hãy tìm lại trong danh sách.',
  },
  'award-superseded': {
    status: 409,
    sentence: 'Bản ghi này đã được đính chính hoặc đã bỏ. Hãy tải lại để xem bản đang dùng.',
  },
  'award-looks-known': {
    status: 409,
    sentence:
      '{name} đã có {count} lần khen thưởng giống lần này. Hãy xem lại: nếu là lần khác, xác nhận rồi lưu lại.',
  },
  'award-already-revoked': {
    status: 409,
    sentence: 'Khen thưởng này đã ghi thu hồi. Hãy tải lại trang.',
  },
  'award-not-revoked': {
    status: 409,
    sentence: 'Khen thưởng này đang có hiệu lực, không có gì để khôi phục. Hãy tải lại trang.',
  },
})
