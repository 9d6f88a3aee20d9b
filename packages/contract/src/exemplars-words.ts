/** Closed lists of exemplars and nominations. Kinds, fields, domains and levels are open: each plan words its own. */
import { z } from 'zod'

export const LABEL_LISTS = { kind: 'Loại', field: 'Lĩnh vực', domain: 'Hoạt động', level: 'Cấp' } as const
export const EXEMPLAR_SUBJECTS = {
  person: 'Cá nhân',
  collective: 'Tập thể',
  household: 'Hộ gia đình',
  organization: 'Cơ quan, đơn vị',
  practice: 'Mô hình, cách làm',
  other: 'Đối tượng khác',
} as const
export const SOURCES = {
  movement: 'Phong trào thi đua',
  campaign: 'Cuộc vận động',
  inspection: 'Kiểm tra, giám sát',
  contest: 'Cuộc thi',
  media: 'Cơ quan truyền thông',
  front: 'Mặt trận, đoàn thể',
  public: 'Người dân giới thiệu',
  unit: 'Đơn vị phát hiện',
} as const
export const EXEMPLAR_GROUNDS = {
  leading: 'Nổi trội, dẫn đầu phong trào thi đua',
  'good-deed': 'Người tốt, việc tốt trong đời sống',
} as const
export const STAGES = {
  emerging: 'Nhân tố mới',
  nurturing: 'Đang bồi dưỡng',
  nominated: 'Đã giới thiệu',
  appraised: 'Đã thẩm định',
  recognized: 'Đã công nhận',
  publicized: 'Đang tuyên truyền',
  replicated: 'Đang nhân rộng',
  dropped: 'Thôi theo dõi',
  withdrawn: 'Đã rút',
} as const
export const VISIBILITIES = {
  unit: 'Chỉ đơn vị và cơ quan thường trực',
  office: 'Trong cơ quan',
  public: 'Công khai',
} as const
/** What equity figures count. */
export const EQUITY_FLAGS = {
  woman: 'Nữ',
  'direct-worker': 'Trực tiếp lao động, sản xuất',
  'non-manager': 'Không giữ chức vụ lãnh đạo',
  farmer: 'Nông dân',
  worker: 'Công nhân',
  border: 'Vùng biên giới',
  remote: 'Vùng sâu, vùng xa, đặc biệt khó khăn',
  'ethnic-minority': 'Vùng đồng bào dân tộc thiểu số',
  'small-collective': 'Tập thể nhỏ',
} as const
export const SUPPORTS = {
  material: 'Vật chất',
  spirit: 'Tinh thần',
  technique: 'Kỹ thuật',
  prize: 'Giải thưởng',
} as const
export const SURVEY_KINDS = {
  survey: 'Khảo sát',
  appraisal: 'Thẩm định',
  'truth-check': 'Kiểm chứng sự thật',
  'follow-up': 'Theo dõi sau công nhận',
} as const
export const CONCLUSIONS = {
  meets: 'Đạt',
  'needs-nurture': 'Cần bồi dưỡng thêm',
  fails: 'Không đạt',
  'still-exemplary': 'Vẫn là điển hình',
  'no-longer': 'Không còn là điển hình',
} as const
export const RECOGNITION_KINDS = {
  recognition: 'Công nhận',
  honour: 'Tôn vinh',
  praise: 'Biểu dương',
  talk: 'Báo cáo kinh nghiệm',
} as const
export const REPLICATION_KINDS = { replicates: 'Nhân rộng', competes: 'Thi đua cùng' } as const
export const REPLICATION_STATES = { begun: 'Bắt đầu', 'kept-up': 'Duy trì', stopped: 'Đã dừng' } as const
export const CONFIRMATION_PURPOSES = {
  story: 'Đăng câu chuyện',
  photo: 'Đăng ảnh',
  contact: 'Cho báo chí liên hệ',
} as const
export const ROUND_STATES = {
  open: 'Đang nhận',
  closed: 'Đã khóa',
  consolidated: 'Đã tổng hợp',
  voting: 'Đang bình chọn',
  chosen: 'Đã chọn',
  forwarded: 'Đã gửi cấp trên',
  answered: 'Có kết quả',
} as const
export const NOMINATION_STATES = {
  draft: 'Đang soạn',
  sent: 'Đã gửi',
  returned: 'Bị trả lại',
  accepted: 'Đã tiếp nhận',
  withdrawn: 'Đã rút',
} as const
export const OUTCOMES = {
  introduced: 'Giới thiệu cấp trên',
  'used-here': 'Dùng tại địa phương',
  'not-chosen': 'Không chọn',
} as const
export const UPPER_ANSWERS = {
  received: 'Cấp trên đã nhận',
  publicized: 'Cấp trên đã tuyên truyền',
  honoured: 'Cấp trên đã tôn vinh',
  declined: 'Cấp trên không chọn',
} as const
export const NOMINATION_LINES = { unit: 'Theo đơn vị', front: 'Theo hệ thống Mặt trận' } as const
export const SUGGESTION_STATES = {
  received: 'Mới nhận',
  checking: 'Đang kiểm chứng',
  'taken-up': 'Đã đưa vào danh sách',
  declined: 'Không đưa vào danh sách',
} as const
export const EFFECTS_OF = { replication: 'Nhân rộng', praise: 'Biểu dương', honour: 'Tôn vinh' } as const
export const INVITATION_STATES = {
  asked: 'Chờ trả lời',
  accepted: 'Đã nhận lời',
  declined: 'Không nhận lời',
  held: 'Đã báo cáo',
  'called-off': 'Đã thôi',
} as const

const keysOf = <T extends Record<string, string>>(words: T) =>
  Object.keys(words) as [keyof T & string, ...(keyof T & string)[]]
const oneOf = <T extends Record<string, string>>(words: T) =>
  z.enum(keysOf(words), { error: 'Chọn một giá trị trong danh sách.' })

export const LabelList = oneOf(LABEL_LISTS)
export const ExemplarSubject = oneOf(EXEMPLAR_SUBJECTS)
export const Source = oneOf(SOURCES)
export const ExemplarGround = oneOf(EXEMPLAR_GROUNDS)
export const Stage = oneOf(STAGES)
export const Visibility = oneOf(VISIBILITIES)
export const EquityFlag = oneOf(EQUITY_FLAGS)
export const Support = oneOf(SUPPORTS)
export const SurveyKind = oneOf(SURVEY_KINDS)
export const Conclusion = oneOf(CONCLUSIONS)
export const RecognitionKind = oneOf(RECOGNITION_KINDS)
export const ReplicationKind = oneOf(REPLICATION_KINDS)
export const ReplicationState = oneOf(REPLICATION_STATES)
export const ConfirmationPurpose = oneOf(CONFIRMATION_PURPOSES)
export const RoundState = oneOf(ROUND_STATES)
export const NominationState = oneOf(NOMINATION_STATES)
export const Outcome = oneOf(OUTCOMES)
export const UpperAnswer = oneOf(UPPER_ANSWERS)
export const NominationLine = oneOf(NOMINATION_LINES)
export const SuggestionState = oneOf(SUGGESTION_STATES)
export const InvitationState = oneOf(INVITATION_STATES)
export const EffectOf = oneOf(EFFECTS_OF)
