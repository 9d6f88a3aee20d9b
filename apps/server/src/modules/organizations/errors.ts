import { defineErrors } from '../../platform/errors.ts'

defineErrors({
  'locality-slug-taken': {
    status: 409,
    sentence: 'Tên ngắn “{slug}” đã có địa phương dùng. Hãy chọn tên ngắn khác.',
  },
  'organization-not-found': {
    status: 404,
    sentence: 'Không tìm thấy đơn vị này. Có thể đơn vị thuộc địa phương khác; hãy tìm lại trong danh sách.',
  },
  'organization-not-active': {
    status: 409,
    sentence: '{name} không hoạt động vào ngày {on}. Hãy chọn đơn vị khác hoặc ngày khác.',
  },
  'organization-under-itself': {
    status: 409,
    sentence: '{name} không thể trực thuộc chính mình hoặc đơn vị bên dưới mình. Hãy chọn đơn vị cha khác.',
  },
  'name-starts-same-day': {
    status: 409,
    sentence:
      'Từ ngày {on} đã ghi tên “{name}”. Nếu tên đó sai, hãy dùng việc sửa lỗi chính tả; nếu đổi tên, chọn ngày khác.',
  },
  'placement-starts-same-day': {
    status: 409,
    sentence: 'Đơn vị đã ở đúng nơi này từ ngày {on}, không cần chuyển.',
  },
  'name-not-found': { status: 404, sentence: 'Không tìm thấy tên này của đơn vị. Hãy tải lại trang.' },
  'alias-exists': { status: 409, sentence: 'Cách viết “{name}” đã được ghi cho đơn vị này.' },
  'organization-has-children': {
    status: 409,
    sentence: 'Còn {count} đơn vị trực thuộc. Hãy chọn nơi nhận các đơn vị đó rồi giải thể.',
  },
  'succession-refused': { status: 409, sentence: 'Chưa thực hiện được: {reasons}' },
  'catalogue-code-unknown': {
    status: 422,
    sentence: 'Danh mục không có mục này hoặc mục đã ngưng dùng. Hãy chọn lại trong danh sách.',
  },
  'jurisdiction-not-found': {
    status: 404,
    sentence: 'Không tìm thấy địa bàn này. Hãy chọn lại trong danh sách địa bàn.',
  },
  'jurisdiction-not-active': {
    status: 409,
    sentence: 'Địa bàn {name} không còn hiệu lực vào ngày {on}. Hãy chọn địa bàn khác hoặc ngày khác.',
  },
  'jurisdiction-under-itself': {
    status: 409,
    sentence: 'Địa bàn {name} không thể nằm trong chính mình. Hãy chọn địa bàn cấp trên khác.',
  },
  'area-attribute-overlaps': {
    status: 409,
    sentence: 'Địa bàn đã có đặc điểm này trong thời gian đó. Hãy kết thúc lần ghi trước rồi ghi lại.',
  },
  'area-attribute-not-found': {
    status: 404,
    sentence: 'Không tìm thấy đặc điểm vùng này. Hãy tải lại trang.',
  },
  'designation-not-found': {
    status: 404,
    sentence: 'Không tìm thấy lần giao vai trò này. Hãy tải lại danh sách.',
  },
  'function-held': {
    status: 409,
    sentence:
      'Vai trò “{function}” đang do {holder} giữ (từ {from}). Hãy kết thúc lần giao đó, hoặc chọn thay người giữ.',
  },
  'ends-before-start': {
    status: 422,
    sentence: 'Ngày kết thúc {to} trước ngày bắt đầu {from}. Hãy xem lại hai ngày.',
  },
  'already-ended': { status: 409, sentence: 'Việc này đã kết thúc từ {to}. Hãy tải lại trang.' },
  'bloc-not-found': { status: 404, sentence: 'Không tìm thấy cụm, khối này. Hãy tải lại danh sách.' },
  'addressee-group-not-found': {
    status: 404,
    sentence: 'Không tìm thấy nhóm đối tượng này. Hãy tải lại danh sách.',
  },
  'addressee-group-frozen': {
    status: 409,
    sentence: 'Nhóm đối tượng đã chốt ngày {on}, không sửa được. Hãy lập nhóm mới nếu thành phần thay đổi.',
  },
  'addressee-group-empty': {
    status: 409,
    sentence: 'Nhóm đối tượng không gồm đơn vị nào vào ngày {on}. Hãy xem lại biểu thức hoặc ngày.',
  },
  'person-not-found': {
    status: 404,
    sentence: 'Không tìm thấy người này. Có thể bản ghi thuộc địa phương khác; hãy tìm lại trong danh sách.',
  },
  'person-merged-away': {
    status: 409,
    sentence: 'Bản ghi này đã gộp vào {name}. Hãy mở bản ghi đó.',
  },
  'person-looks-known': {
    status: 409,
    sentence:
      'Có {count} người giống người sắp thêm. Hãy xem danh sách: nếu là người khác, xác nhận rồi lưu lại.',
  },
  'identity-number-taken': {
    status: 409,
    sentence:
      'Số định danh này đã ghi cho {name}. Hãy kiểm tra lại số, hoặc gộp hai bản ghi nếu là một người.',
  },
  'post-not-found': { status: 404, sentence: 'Không tìm thấy chức vụ này. Hãy tải lại trang.' },
  'organization-has-head': {
    status: 409,
    sentence:
      '{organization} đã có người đứng đầu trong thời gian đó: {name} ({title}). Hãy kết thúc chức vụ ấy trước.',
  },
  'collective-not-found': { status: 404, sentence: 'Không tìm thấy tập thể này. Hãy tải lại danh sách.' },
  'household-not-found': { status: 404, sentence: 'Không tìm thấy hộ gia đình này. Hãy tải lại danh sách.' },
  'emulation-officer-not-found': {
    status: 404,
    sentence: 'Không tìm thấy người làm công tác thi đua này. Hãy tải lại danh sách.',
  },
  'emulation-officer-twice': {
    status: 409,
    sentence: '{name} đang làm công tác thi đua của đơn vị này. Hãy bàn giao lần trước rồi giao lại.',
  },
  'publicity-member-not-found': {
    status: 404,
    sentence: 'Không tìm thấy người này trong lực lượng tuyên truyền. Hãy tải lại danh sách.',
  },
  'merge-with-itself': {
    status: 422,
    sentence: 'Hai bản ghi cần gộp là một. Hãy chọn hai bản ghi khác nhau.',
  },
  'merge-already-done': { status: 409, sentence: '{name} đã được gộp trước đó. Hãy tải lại trang.' },
  'merge-not-found': { status: 404, sentence: 'Không tìm thấy lần gộp này. Hãy tải lại trang.' },
  'merge-already-undone': { status: 409, sentence: 'Lần gộp này đã được gỡ. Hãy tải lại trang.' },
  'merge-built-upon': {
    status: 409,
    sentence: 'Chưa gỡ được vì sau đó còn lần gộp khác vào hoặc từ bản ghi này. Hãy gỡ lần gộp sau trước.',
  },
})
