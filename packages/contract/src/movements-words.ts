/** Closed lists of movements. */
import { z } from 'zod'

export const MOVEMENT_KINDS = {
  regular: 'Thi đua thường xuyên',
  thematic: 'Thi đua theo chuyên đề',
  special: 'Đợt thi đua đặc biệt',
  campaign: 'Cuộc vận động',
} as const
/** What a movement is on a day: it follows from its days. */
export const MOVEMENT_STANDINGS = {
  planned: 'Chưa phát động',
  running: 'Đang triển khai',
  ended: 'Đã kết thúc',
  cancelled: 'Đã hủy',
} as const
export const MOVEMENT_SUMMARIES = { interim: 'Sơ kết', final: 'Tổng kết' } as const
/** What a summary is on a day. */
export const SUMMARY_STANDINGS = {
  held: 'Đã tổ chức',
  'not-due': 'Chưa đến ngày',
  'due-soon': 'Sắp đến ngày',
  overdue: 'Quá ngày dự kiến',
} as const

const keysOf = <T extends Record<string, string>>(words: T) =>
  Object.keys(words) as [keyof T & string, ...(keyof T & string)[]]
const oneOf = <T extends Record<string, string>>(words: T) =>
  z.enum(keysOf(words), { error: 'Chọn một giá trị trong danh sách.' })

export const MovementKind = oneOf(MOVEMENT_KINDS)
export const MovementStanding = oneOf(MOVEMENT_STANDINGS)
export const MovementSummaryKind = oneOf(MOVEMENT_SUMMARIES)
export const SummaryStanding = oneOf(SUMMARY_STANDINGS)
