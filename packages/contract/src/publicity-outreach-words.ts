/** Closed lists of outreach, each value with the words a screen shows. Topics, audiences and forms of items are open lists. */
import { z } from 'zod'

export const ACTIVITY_KINDS = {
  talk: 'Buổi tuyên truyền miệng',
  culture: 'Hoạt động văn hóa',
  performance: 'Văn nghệ',
  contest: 'Hội thi',
  festival: 'Hội diễn',
  visual: 'Cổ động trực quan',
  meeting: 'Sinh hoạt, hội nghị',
  bulletin: 'Bản tin, bảng tin, nhóm nội bộ',
  other: 'Hình thức khác',
} as const
export const HAND_OVER_KINDS = {
  profile: 'Hồ sơ điển hình',
  invitation: 'Mời đưa tin',
  directive: 'Tuyên truyền theo văn bản',
} as const
export const HAND_OVER_STATES = {
  sent: 'Đã gửi',
  received: 'Đã nhận',
  used: 'Đã dùng',
  declined: 'Không dùng',
  recalled: 'Đã thu hồi',
} as const
export const VISIT_STATES = {
  asked: 'Đề nghị gặp',
  agreed: 'Đã hẹn',
  declined: 'Chưa tiếp được',
  done: 'Đã gặp',
  'called-off': 'Đã hủy hẹn',
} as const
export const NOTE_TARGETS = {
  'propaganda-system': 'Hệ thống tuyên giáo',
  speakers: 'Báo cáo viên, tuyên truyền viên',
  'opinion-collaborators': 'Cộng tác viên dư luận xã hội',
  media: 'Cơ quan thông tin, truyền thông',
} as const
export const NOTE_CONFIDENTIALITIES = {
  open: 'Dùng chung trong các cơ quan',
  targets: 'Chỉ lực lượng được gửi',
} as const
export const FULFILMENTS = {
  wholly: 'Thực hiện đủ',
  partly: 'Thực hiện một phần',
  not: 'Chưa thực hiện',
} as const
export const AUDIENCE_TEXT_KINDS = {
  comment: 'Bình luận',
  letter: 'Thư bạn đọc, bạn nghe đài',
  suggestion: 'Gợi ý gương mới',
} as const
export const AUDIENCE_TEXT_STATES = {
  received: 'Mới nhận',
  shown: 'Đã duyệt',
  forwarded: 'Đã chuyển',
  'set-aside': 'Không dùng',
} as const

const keysOf = <T extends Record<string, string>>(words: T) =>
  Object.keys(words) as [keyof T & string, ...(keyof T & string)[]]
const oneOf = <T extends Record<string, string>>(words: T) =>
  z.enum(keysOf(words), { error: 'Chọn một giá trị trong danh sách.' })

export const ActivityKind = oneOf(ACTIVITY_KINDS)
export const HandOverKind = oneOf(HAND_OVER_KINDS)
export const HandOverState = oneOf(HAND_OVER_STATES)
export const VisitState = oneOf(VISIT_STATES)
export const NoteTarget = oneOf(NOTE_TARGETS)
export const NoteConfidentiality = oneOf(NOTE_CONFIDENTIALITIES)
export const Fulfilment = oneOf(FULFILMENTS)
export const AudienceTextKind = oneOf(AUDIENCE_TEXT_KINDS)
export const AudienceTextState = oneOf(AUDIENCE_TEXT_STATES)
