import { defineErrors } from '../../platform/errors.ts'

defineErrors({
  'wrong-credentials': {
    status: 401,
    sentence: 'Tên đăng nhập hoặc mật khẩu chưa đúng. Kiểm tra bộ gõ và phím Caps Lock rồi nhập lại.',
  },
  'sign-in-delayed': {
    status: 429,
    sentence: 'Đã nhập sai nhiều lần. Thử lại sau {wait}, hoặc nhờ quản trị viên cấp lại mật khẩu.',
  },
  'sign-in-busy': {
    status: 503,
    sentence: 'Đang có quá nhiều người đăng nhập cùng lúc. Thử lại sau ít giây.',
  },
  'account-locked': {
    status: 423,
    sentence: 'Tài khoản này đang bị khóa. Hãy liên hệ quản trị viên của địa phương để mở khóa.',
  },
  'sign-in-step-over': {
    status: 410,
    sentence: 'Lần đăng nhập này đã quá hạn hoặc đã xong. Hãy đăng nhập lại từ đầu.',
  },
  'wrong-code': {
    status: 422,
    sentence: 'Mã xác thực chưa đúng hoặc đã dùng rồi. Chờ mã mới trên điện thoại rồi nhập lại.',
  },
  'totp-unreadable': {
    status: 409,
    sentence:
      'Máy chủ không đọc được khóa xác thực hai bước của tài khoản này. Hãy dùng mã khôi phục, hoặc nhờ quản trị viên đặt lại bước hai.',
  },
  'totp-already-on': {
    status: 409,
    sentence: 'Xác thực hai bước đang bật. Muốn đổi sang điện thoại khác, hãy tắt rồi bật lại.',
  },
  'totp-not-started': {
    status: 409,
    sentence: 'Chưa có mã QR nào chờ xác nhận. Hãy bắt đầu lại việc bật xác thực hai bước.',
  },
  'totp-off': {
    status: 409,
    sentence: 'Xác thực hai bước của tài khoản này chưa bật, không cần làm gì thêm.',
  },
  'session-not-found': {
    status: 404,
    sentence: 'Không có phiên đăng nhập này trong các thiết bị của tài khoản. Hãy tải lại danh sách.',
  },
  'account-not-found': {
    status: 404,
    sentence: 'Không tìm thấy tài khoản này. Hãy tìm lại trong danh sách tài khoản.',
  },
  'login-taken': {
    status: 409,
    sentence: 'Tên đăng nhập {login} đã có người dùng. Hãy chọn tên khác.',
  },
  'login-outside-locality': {
    status: 422,
    sentence: 'Tên đăng nhập phải bắt đầu bằng “{prefix}.”, ví dụ {prefix}.chuyenvien.',
  },
  'locality-not-found': {
    status: 404,
    sentence: 'Không tìm thấy địa phương này. Hãy chọn một địa phương trong danh sách.',
  },
  'not-on-yourself': {
    status: 409,
    sentence: 'Không tự làm việc này cho chính tài khoản của mình. Hãy nhờ một quản trị viên khác.',
  },
  'account-not-locked': { status: 409, sentence: 'Tài khoản này không bị khóa, không cần mở khóa.' },
  'scope-not-fitting': {
    status: 422,
    sentence: 'Vai trò “{role}” không giao được trên phạm vi này. Hãy chọn một phạm vi khác trong danh sách.',
  },
  'role-without-account': {
    status: 422,
    sentence: 'Vai trò “{role}” không cần tài khoản nên không giao được.',
  },
  'scope-not-found': {
    status: 422,
    sentence: 'Không tìm thấy đơn vị hoặc địa bàn của phạm vi này. Hãy chọn lại trong danh sách.',
  },
  'grant-already-held': {
    status: 409,
    sentence: 'Người này đang giữ đúng vai trò đó trong khoảng ngày này. Hãy xem lại danh sách vai trò.',
  },
  'grant-not-found': {
    status: 404,
    sentence: 'Không tìm thấy lần giao vai trò này. Hãy tải lại trang tài khoản.',
  },
  'grant-over': { status: 409, sentence: 'Vai trò này đã thôi giao từ trước, không cần làm gì thêm.' },
  'delegation-beyond-roles': {
    status: 422,
    sentence:
      'Chỉ ủy quyền được vai trò chính mình đang giữ, không ủy quyền lại. Bỏ khỏi danh sách: {roles}.',
  },
  'delegation-not-found': {
    status: 404,
    sentence: 'Không tìm thấy lần ủy quyền này. Hãy tải lại danh sách.',
  },
  'delegation-over': { status: 409, sentence: 'Lần ủy quyền này đã hết, không cần làm gì thêm.' },
  'single-sign-on-off': {
    status: 404,
    sentence: 'Hệ thống này chưa nối với nhà cung cấp đăng nhập một lần. Hãy đăng nhập bằng mật khẩu.',
  },
  'single-sign-on-failed': {
    status: 401,
    sentence: 'Nhà cung cấp đăng nhập một lần không xác nhận lần này. Hãy bắt đầu đăng nhập lại.',
  },
  'single-sign-on-unreachable': {
    status: 502,
    sentence:
      'Nhà cung cấp đăng nhập một lần không trả lời. Thử lại sau ít phút, hoặc đăng nhập bằng mật khẩu.',
  },
  'single-sign-on-unknown': {
    status: 403,
    sentence:
      'Danh tính này chưa được gắn với tài khoản nào. Gửi cho quản trị viên mã định danh {subject} để được gắn.',
  },
  'link-taken': {
    status: 409,
    sentence: 'Danh tính này đã gắn với một tài khoản. Hãy gỡ liên kết cũ trước.',
  },
  'link-not-found': {
    status: 404,
    sentence: 'Không tìm thấy liên kết này. Hãy tải lại trang tài khoản.',
  },
})
