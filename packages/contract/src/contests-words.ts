/** Closed lists of contests. */
import { z } from 'zod'

export const CONTEST_KINDS = { writing: 'Thi viết', 'law-quiz': 'Thi tìm hiểu pháp luật' } as const
export const CONTEST_ORIGINS = { own: 'Địa phương tổ chức', higher: 'Cấp trên tổ chức' } as const
export const CONTEST_STATES = {
  draft: 'Đang soạn',
  launched: 'Đã phát động',
  receiving: 'Nhận bài',
  marking: 'Đang chấm',
  announced: 'Đã công bố kết quả',
  prized: 'Đã trao giải',
  'called-off': 'Không tổ chức',
} as const
export const TIE_RULES = {
  shared: 'Cùng điểm thì cùng giải',
  'first-criterion': 'Điểm tiêu chí đầu cao hơn xếp trên',
  earlier: 'Bài gửi trước xếp trên',
  'nearest-guess': 'Dự đoán gần đúng hơn xếp trên',
} as const
export const ENTRY_STATES = {
  received: 'Mới nhận',
  eligible: 'Hợp lệ',
  ineligible: 'Không hợp lệ',
  withdrawn: 'Đã rút',
} as const
export const ENTRY_SOURCES = { portal: 'Gửi trên cổng', office: 'Bài giấy, cán bộ nhập' } as const
export const MARK_STANDINGS = {
  waiting: 'Chờ chấm',
  'third-needed': 'Chờ người thứ ba',
  settled: 'Đã có điểm',
} as const
export const PROPOSAL_KINDS = { winner: 'Người đạt giải', 'written-about': 'Người được viết' } as const

const keysOf = <T extends Record<string, string>>(words: T) =>
  Object.keys(words) as [keyof T & string, ...(keyof T & string)[]]
const oneOf = <T extends Record<string, string>>(words: T) =>
  z.enum(keysOf(words), { error: 'Chọn một giá trị trong danh sách.' })

export const ContestKind = oneOf(CONTEST_KINDS)
export const ContestOrigin = oneOf(CONTEST_ORIGINS)
export const ContestState = oneOf(CONTEST_STATES)
export const TieRule = oneOf(TIE_RULES)
export const EntryState = oneOf(ENTRY_STATES)
export const EntrySource = oneOf(ENTRY_SOURCES)
export const MarkStanding = oneOf(MARK_STANDINGS)
export const ProposalKind = oneOf(PROPOSAL_KINDS)
