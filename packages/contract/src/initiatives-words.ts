/** Closed lists of initiatives. */
import { z } from 'zod'

export const INITIATIVE_KINDS = {
  initiative: 'Sáng kiến',
  solution: 'Giải pháp',
  research: 'Đề tài khoa học',
} as const
export const SEASONS = {
  'socio-economic': 'Kinh tế - xã hội (năm)',
  education: 'Giáo dục (năm học)',
} as const
export const INITIATIVE_STATES = {
  draft: 'Đang soạn',
  submitted: 'Đã nộp',
  returned: 'Bị trả lại',
  accepted: 'Đã tiếp nhận',
  'before-council': 'Trình Hội đồng',
  recognized: 'Được công nhận',
  'not-recognized': 'Không công nhận',
  withdrawn: 'Đã rút',
} as const
export const WORK_SCOPES = { co_so: 'Cơ sở', bo_tinh: 'Bộ, tỉnh', toan_quoc: 'Toàn quốc' } as const
export const LIKENESS_VERDICTS = {
  copied: 'Sao chép',
  'same-subject': 'Cùng chủ đề',
  harmless: 'Trùng câu chữ thông thường',
} as const
export const SESSION_PURPOSES = {
  recognition: 'Công nhận sáng kiến',
  scope: 'Đánh giá phạm vi ảnh hưởng',
} as const
export const SESSION_STATES = {
  prepared: 'Chuẩn bị',
  open: 'Đang họp',
  counted: 'Đã kiểm phiếu',
  concluded: 'Đã kết luận',
} as const
export const COUNCIL_PARTS = {
  chair: 'Chủ tịch',
  deputy: 'Phó Chủ tịch',
  member: 'Ủy viên',
  secretary: 'Thư ký',
} as const
export const VOTES = {
  for: 'Tán thành',
  against: 'Không tán thành',
  blank: 'Không có ý kiến',
  aside: 'Không tham gia',
} as const

const keysOf = <T extends Record<string, string>>(words: T) =>
  Object.keys(words) as [keyof T & string, ...(keyof T & string)[]]
const oneOf = <T extends Record<string, string>>(words: T) =>
  z.enum(keysOf(words), { error: 'Chọn một giá trị trong danh sách.' })

export const InitiativeKind = oneOf(INITIATIVE_KINDS)
export const Season = oneOf(SEASONS)
export const InitiativeState = oneOf(INITIATIVE_STATES)
export const WorkScope = oneOf(WORK_SCOPES)
export const LikenessVerdict = oneOf(LIKENESS_VERDICTS)
export const SessionPurpose = oneOf(SESSION_PURPOSES)
export const SessionState = oneOf(SESSION_STATES)
export const CouncilPart = oneOf(COUNCIL_PARTS)
export const Vote = oneOf(VOTES)
