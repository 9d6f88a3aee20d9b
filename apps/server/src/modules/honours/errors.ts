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
  'year-already-rated': {
    status: 409,
    sentence: 'Năm {year} đã ghi xếp loại: {rating}. Nếu cần ghi lại, hãy nêu lý do.',
  },
  'ratings-differ': {
    status: 409,
    sentence: 'Năm {year} đã ghi xếp loại khác cho {count} dòng: {names}. Nếu cần ghi lại, hãy nêu lý do.',
  },
  'recruitment-known': {
    status: 409,
    sentence: 'Đã ghi ngày tuyển dụng là {on}. Nếu cần ghi lại, hãy nêu lý do.',
  },
  'impediment-not-found': {
    status: 404,
    sentence: 'Không tìm thấy bản ghi này trong sổ kỷ luật, xem xét. Hãy tải lại trang.',
  },
  'impediment-ended': { status: 409, sentence: 'Việc này đã ghi kết thúc. Hãy tải lại trang.' },
  'work-not-found': { status: 404, sentence: 'Không tìm thấy sáng kiến này. Hãy tải lại trang.' },
  'work-already-counted': {
    status: 409,
    sentence: 'Sáng kiến này đã ghi là căn cứ của đúng lần khen thưởng đó, không cần ghi lại.',
  },
  'work-not-of-subject': {
    status: 409,
    sentence: 'Người được khen không phải tác giả của “{title}”. Hãy chọn sáng kiến khác.',
  },
  'work-used-before': {
    status: 409,
    sentence: 'Sáng kiến này đã dùng cho: {uses}. {finding} Nếu vẫn dùng, người có trách nhiệm nêu lý do.',
  },
  'subject-not-found': {
    status: 404,
    sentence:
      'Không tìm thấy cá nhân, tập thể, hộ hoặc đơn vị này. Có thể bản ghi thuộc nơi khác; hãy tìm lại trong danh sách.',
  },
  'award-form-not-found': {
    status: 404,
    sentence: 'Không có danh hiệu, hình thức này trong danh mục. Hãy chọn lại trong danh mục.',
  },
  'payment-list-not-found': {
    status: 404,
    sentence: 'Không tìm thấy danh sách chi này. Hãy tải lại danh sách.',
  },
  'payment-list-withdrawn': { status: 409, sentence: 'Danh sách chi này đã bỏ. Hãy tải lại trang.' },
  'local-rule-refused': {
    status: 409,
    sentence: 'Chưa ghi được quy định này. {why}',
  },
  'local-rule-overlaps': {
    status: 409,
    sentence: 'Trong thời gian đó đã có {citation} quy định cùng việc này. Hãy kết thúc quy định ấy trước.',
  },
  'local-rule-not-found': {
    status: 404,
    sentence: 'Không tìm thấy quy định này của địa phương. Hãy tải lại danh sách.',
  },
  'local-rule-ended': { status: 409, sentence: 'Quy định này đã ghi kết thúc. Hãy tải lại trang.' },
})
