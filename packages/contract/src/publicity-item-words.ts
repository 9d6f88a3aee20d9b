/** Closed lists of items of publicity. */
import { z } from 'zod'

export const ITEM_STATES = {
  proposed: 'Đề xuất',
  written: 'Đang viết',
  sent: 'Đã gửi',
  returned: 'Trả lại',
  verified: 'Đã kiểm chứng',
  approved: 'Đã duyệt',
  published: 'Đã đăng, phát',
  corrected: 'Đã đính chính',
  refused: 'Không dùng',
  withdrawn: 'Đã gỡ, rút',
} as const
export const PARTIES = {
  unit: 'Đơn vị giới thiệu',
  person: 'Người trong cuộc',
  photo: 'Người trong ảnh',
} as const
export const REMEDY_KINDS = {
  corrected: 'Đã sửa tại chỗ',
  'taken-down': 'Đã gỡ hoặc đã báo không dùng nữa',
  announced: 'Đã thông báo đính chính',
} as const
export const YIELD_KINDS = {
  loudspeaker: 'Lời đọc truyền thanh',
  zalo: 'Tin ngắn cho Zalo',
  facebook: 'Bài ngắn cho Facebook',
  slide: 'Trang trình chiếu',
  sheet: 'Tờ in',
} as const
export const GRADES = { 'very-good': 'Tốt', good: 'Khá', fair: 'Đạt', weak: 'Chưa đạt' } as const

const keysOf = <T extends Record<string, string>>(words: T) =>
  Object.keys(words) as [keyof T & string, ...(keyof T & string)[]]
const oneOf = <T extends Record<string, string>>(words: T) =>
  z.enum(keysOf(words), { error: 'Chọn một giá trị trong danh sách.' })

export const ItemState = oneOf(ITEM_STATES)
export const Party = oneOf(PARTIES)
export const RemedyKind = oneOf(REMEDY_KINDS)
export const YieldKind = oneOf(YIELD_KINDS)
export const Grade = oneOf(GRADES)

export type Party = z.output<typeof Party>
export type RemedyKind = z.output<typeof RemedyKind>
export type YieldKind = z.output<typeof YieldKind>
export type Grade = z.output<typeof Grade>
