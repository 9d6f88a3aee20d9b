/** Invented letters: what people might write about award work, at each step. No name of anybody real. */
import type { LETTER_KINDS } from '@guongsang/contract/opinions-words.ts'
import type { LetterState } from '@guongsang/core/opinions/letter-state.ts'

export interface LetterTold {
  kind: keyof typeof LETTER_KINDS
  about: string
  text: string
  /** So many days before the demo's day. */
  daysAgo: number
  state: LetterState
  sender?: string
  contact?: string
  passedTo?: string
  answer?: string
}

export const letters: readonly LetterTold[] = [
  {
    kind: 'comment',
    about: 'Bảng tin ở nhà văn hóa thôn',
    text: 'Danh sách người được khen nên dán ở nhà văn hóa thôn, vì nhiều cụ không dùng điện thoại để xem trên cổng.',
    daysAgo: 2,
    state: 'received',
  },
  {
    kind: 'report',
    about: 'Danh sách giới thiệu điển hình quý I',
    text: 'Mô hình vườn rau sạch trong danh sách đã ngừng từ mùa mưa năm ngoái. Đề nghị kiểm tra lại trước khi nêu gương.',
    daysAgo: 5,
    state: 'received',
    contact: 'Nhờ nhắn qua trưởng thôn Đông',
  },
  {
    kind: 'complaint',
    about: 'Bình xét cuối năm ở đơn vị',
    text: 'Tôi đủ thời gian công tác và được xếp loại hoàn thành xuất sắc nhưng không có tên trong biên bản bình xét. Đề nghị cho biết lý do.',
    daysAgo: 9,
    state: 'handling',
    sender: 'Lò Thị Sao Mai',
    contact: 'Hộp thư cơ quan, chuyển Lò Thị Sao Mai',
  },
  {
    kind: 'comment',
    about: 'Cuộc thi viết về gương người tốt',
    text: 'Nên nhận cả bài viết tay nộp ở bưu điện văn hóa xã, người lớn tuổi mới tham gia được.',
    daysAgo: 16,
    state: 'answered',
    answer: 'Cảm ơn bạn. Từ tháng này bài viết tay nộp được ở bộ phận một cửa các xã, cán bộ sẽ nhập giúp.',
  },
  {
    kind: 'report',
    about: 'Đường vào thôn chưa sửa',
    text: 'Thôn đã đăng ký thi đua làm đường nhưng đá đổ giữa đường hai tháng nay chưa ai dọn, xe không vào được.',
    daysAgo: 24,
    state: 'passed-on',
    passedTo: 'Ủy ban nhân dân xã',
    answer:
      'Việc này thuộc thẩm quyền của Ủy ban nhân dân xã. Thư đã được chuyển; bạn hỏi tiếp ở bộ phận một cửa xã.',
  },
  {
    kind: 'report',
    about: 'Chuyện riêng của một gia đình',
    text: 'Gia đình bên cạnh hay cãi nhau mà vẫn được bình gia đình văn hóa.',
    daysAgo: 31,
    state: 'set-aside',
    answer:
      'Cơ quan không xem xét chuyện riêng của gia đình khi không có việc vi phạm. Việc bình xét do thôn làm theo tiêu chuẩn đã công khai.',
  },
]

export const correction = {
  title: 'Về tiền thưởng kèm theo giấy khen',
  claim: 'Có tin nói tiền thưởng kèm giấy khen bị giữ lại ở đơn vị để chi việc khác.',
  facts:
    'Đã đối chiếu danh sách chi thưởng với chữ ký nhận: người được khen đã nhận đủ tiền; một trường hợp nhận chậm hai tuần vì đi công tác.',
  answer:
    'Tiền thưởng được trả đủ cho từng người được khen, có chữ ký nhận. Ai chưa nhận được tiền thưởng của mình, đề nghị báo ngay cho cơ quan thi đua, khen thưởng để được giải quyết.',
  about: 'Chi thưởng cuối năm',
  amendment: 'Danh sách chi thưởng có thể xem tại bộ phận một cửa trong giờ làm việc.',
  channel: 'Hệ thống truyền thanh',
  draft: {
    title: 'Về số lượng mô hình được giới thiệu',
    claim: 'Có tin nói mỗi xã phải đủ ba mô hình nên có nơi kê khống cho đủ.',
    facts: 'Kế hoạch cho phép báo “không có” kèm lý do; trong quý có đơn vị đã báo như vậy và không bị nhắc.',
    answer:
      'Đơn vị không có mô hình thì báo “không có”. Mô hình được nêu gương đều qua kiểm chứng của người có tên cụ thể.',
    about: 'Giới thiệu điển hình hằng quý',
  },
} as const
