/** Closed lists of events, each value with the words a screen shows. */
import { z } from 'zod'

export const EVENT_KINDS = {
  conference: 'Hội nghị',
  congress: 'Đại hội thi đua',
  ceremony: 'Lễ',
  'bloc-meeting': 'Hội nghị cụm, khối thi đua',
  exchange: 'Giao lưu',
  seminar: 'Tọa đàm',
  'experience-sharing': 'Trao đổi kinh nghiệm',
  gathering: 'Gặp mặt',
  praise: 'Biểu dương',
  'study-visit': 'Tham quan thực tế',
  'study-trip': 'Học tập kinh nghiệm',
  'return-to-roots': 'Về nguồn',
  'call-on': 'Thăm hỏi',
  'gift-giving': 'Tặng quà',
  'stage-play': 'Sân khấu hóa',
  commemoration: 'Hoạt động kỷ niệm',
} as const
export const EVENT_STATES = {
  planned: 'Dự kiến',
  preparing: 'Đang chuẩn bị',
  invited: 'Đã mời',
  held: 'Đã diễn ra',
  reported: 'Đã báo cáo',
  postponed: 'Tạm hoãn',
  'called-off': 'Đã hủy',
} as const
export const EVENT_MODES = {
  'in-person': 'Trực tiếp',
  online: 'Trực tuyến',
  embedded: 'Lồng ghép',
} as const
/** One event may serve several. */
export const EVENT_PURPOSES = {
  'interim-review': 'Sơ kết',
  'final-review': 'Tổng kết',
  honour: 'Tôn vinh, biểu dương',
  presentation: 'Trao tặng danh hiệu, hình thức khen thưởng',
  anniversary: 'Kỷ niệm',
  launch: 'Phát động, ký giao ước',
  'present-exemplars': 'Giới thiệu điển hình',
  'policy-publicity': 'Tuyên truyền chủ trương, chính sách',
} as const
export const EVENT_AUDIENCES = {
  leaders: 'Lãnh đạo các ngành, các cấp',
  officials: 'Cán bộ, công chức, viên chức',
  workers: 'Người lao động',
  people: 'Nhân dân',
  'same-profession': 'Người cùng chuyên môn, lĩnh vực',
  students: 'Học sinh, sinh viên',
  delegates: 'Đại biểu, khách mời',
} as const
export const PROGRAMME_PARTS = {
  opening: 'Khai mạc, giới thiệu đại biểu',
  'policy-publicity': 'Tuyên truyền chủ trương, chính sách về thi đua, khen thưởng',
  report: 'Báo cáo',
  speech: 'Tham luận, báo cáo điển hình',
  exchange: 'Giao lưu',
  discussion: 'Thảo luận',
  honour: 'Tôn vinh, biểu dương',
  presentation: 'Trao tặng',
  launch: 'Phát động, ký giao ước',
  performance: 'Văn nghệ',
  conclusion: 'Kết luận, bế mạc',
  other: 'Nội dung khác',
} as const
export const INVITEE_KINDS = {
  organization: 'Đơn vị',
  person: 'Cá nhân',
  outside: 'Khách ngoài địa phương',
} as const
export const INVITEE_PARTS = {
  delegate: 'Đại biểu',
  guest: 'Khách mời',
  exemplar: 'Điển hình được mời',
  presenter: 'Người trao tặng',
} as const
export const INVITATION_ANSWERS = {
  coming: 'Sẽ dự',
  'sends-other': 'Cử người khác dự',
  declined: 'Không dự được',
} as const
export const SPEAKER_PARTS = { speaks: 'Báo cáo, trao đổi', presented: 'Được giới thiệu' } as const
export const HONOUR_KINDS = { honour: 'Tôn vinh, biểu dương', award: 'Trao quyết định khen thưởng' } as const
export const HONOURED_SUBJECTS = {
  person: 'Cá nhân',
  collective: 'Tập thể',
  household: 'Hộ gia đình',
  organization: 'Cơ quan, đơn vị',
  other: 'Đối tượng khác',
} as const
export const HONOURED_STANDINGS = {
  serving: 'Đang công tác, sinh sống tại địa phương',
  retired: 'Đã nghỉ',
  outside: 'Ngoài địa phương',
} as const
export const COST_KINDS = {
  organization: 'Tổ chức',
  gift: 'Quà tặng',
  prize: 'Tiền thưởng',
  travel: 'Đi lại, ăn ở',
  other: 'Khoản khác',
} as const
export const EVENT_DOCUMENTS = {
  plan: 'Kế hoạch tổ chức',
  invitation: 'Giấy mời',
  programme: 'Chương trình',
  report: 'Báo cáo',
  'final-report': 'Báo cáo tổng kết',
  conclusion: 'Thông báo kết luận',
  other: 'Văn bản khác',
} as const
/** Steps of an event, as a button names them. */
export const EVENT_STEPS = {
  prepare: 'Bắt đầu chuẩn bị',
  invite: 'Đã gửi giấy mời',
  postpone: 'Hoãn',
  reschedule: 'Ấn định lại ngày',
  'switch-online': 'Chuyển trực tuyến',
  'call-off': 'Hủy',
  hold: 'Đã diễn ra',
  report: 'Báo cáo',
  reopen: 'Mở lại',
} as const
/** With what it began: every line of its history. */
export const EVENT_ACTS = { plan: 'Lập sự kiện', ...EVENT_STEPS } as const
export const MOVEMENT_REVIEWS = {
  launch: 'Phát động',
  'interim-review': 'Sơ kết',
  'final-review': 'Tổng kết',
} as const
export const PREPARATION_STANDINGS = { done: 'Đã xong', open: 'Chưa xong', late: 'Quá hạn' } as const
export const EVENT_VIEWS = { ahead: 'Sắp tới', past: 'Đã qua', all: 'Tất cả' } as const

const keysOf = <T extends Record<string, string>>(words: T) =>
  Object.keys(words) as [keyof T & string, ...(keyof T & string)[]]
const oneOf = <T extends Record<string, string>>(words: T) =>
  z.enum(keysOf(words), { error: 'Chọn một giá trị trong danh sách.' })

export const EventKind = oneOf(EVENT_KINDS)
export const EventState = oneOf(EVENT_STATES)
export const EventMode = oneOf(EVENT_MODES)
export const EventPurpose = oneOf(EVENT_PURPOSES)
export const EventAudience = oneOf(EVENT_AUDIENCES)
export const ProgrammePart = oneOf(PROGRAMME_PARTS)
export const InviteeKind = oneOf(INVITEE_KINDS)
export const InviteePart = oneOf(INVITEE_PARTS)
export const InvitationAnswer = oneOf(INVITATION_ANSWERS)
export const SpeakerPart = oneOf(SPEAKER_PARTS)
export const HonourKind = oneOf(HONOUR_KINDS)
export const HonouredSubject = oneOf(HONOURED_SUBJECTS)
export const HonouredStanding = oneOf(HONOURED_STANDINGS)
export const CostKind = oneOf(COST_KINDS)
export const EventDocumentPurpose = oneOf(EVENT_DOCUMENTS)
export const MovementReview = oneOf(MOVEMENT_REVIEWS)
export const PreparationStanding = oneOf(PREPARATION_STANDINGS)
export const EventView = oneOf(EVENT_VIEWS)
export const EventStep = oneOf(EVENT_STEPS)
export const EventAct = oneOf(EVENT_ACTS)
export const TimeText = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'Ghi giờ theo dạng 07:30.')
