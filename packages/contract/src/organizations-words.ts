/** Closed lists of the organisations module, each value with the words a screen shows. Open lists are catalogues. */
import { z } from 'zod'
import { DayText, Id } from './route.ts'

export const LEVELS = {
  central: 'Trung ương',
  province: 'Cấp tỉnh',
  district: 'Cấp huyện',
  commune: 'Cấp xã',
  grassroots: 'Cơ sở',
} as const
export const ORGANIZATION_STATES = {
  active: 'Đang hoạt động',
  merged: 'Đã sáp nhập',
  split: 'Đã chia tách',
  dissolved: 'Đã giải thể',
  duplicate: 'Đã gộp vì trùng',
} as const
export const SUCCESSION_KINDS = {
  found: 'Thành lập',
  rename: 'Đổi tên',
  merge: 'Sáp nhập',
  split: 'Chia, tách',
  dissolve: 'Giải thể',
} as const
export const AREA_ATTRIBUTES = {
  border: 'Biên giới',
  remote: 'Vùng sâu',
  far: 'Vùng xa',
  'ethnic-minority': 'Vùng đồng bào dân tộc thiểu số',
  'extremely-difficult': 'Đặc biệt khó khăn',
} as const
export const GENDERS = { male: 'Nam', female: 'Nữ' } as const
export const PERSON_STATES = { working: 'Đang công tác', retired: 'Đã nghỉ', deceased: 'Đã mất' } as const
export const CONSENT_PURPOSES = {
  'publish-profile': 'Đăng thông tin, thành tích',
  'publish-photo': 'Đăng ảnh',
  'contact-by-media': 'Cho cơ quan báo chí liên hệ',
} as const
export const BLOC_KINDS = { cluster: 'Cụm thi đua', sector: 'Khối thi đua' } as const
export const CATALOGUES = {
  'organization-kind': 'Loại cơ quan, đơn vị',
  'jurisdiction-kind': 'Loại địa bàn',
  function: 'Vai trò chức năng',
  field: 'Lĩnh vực',
  'occupation-group': 'Nhóm nghề nghiệp',
  'publicity-kind': 'Lực lượng tuyên truyền',
} as const

const keysOf = <T extends Record<string, string>>(words: T) =>
  Object.keys(words) as [keyof T & string, ...(keyof T & string)[]]
const oneOf = <T extends Record<string, string>>(words: T) =>
  z.enum(keysOf(words), { error: 'Chọn một giá trị trong danh sách.' })

export const Level = oneOf(LEVELS)
export const OrganizationState = oneOf(ORGANIZATION_STATES)
export const SuccessionKind = oneOf(SUCCESSION_KINDS)
export const AreaAttribute = oneOf(AREA_ATTRIBUTES)
export const Gender = oneOf(GENDERS)
export const PersonState = oneOf(PERSON_STATES)
export const ConsentPurpose = oneOf(CONSENT_PURPOSES)
export const BlocKind = oneOf(BLOC_KINDS)
export const Catalogue = oneOf(CATALOGUES)

/** A yes or no in a query string: z.coerce would read 'false' as true. */
export const Flag = z.enum(['true', 'false']).transform((text) => text === 'true')

export const NameTyped = z
  .string()
  .trim()
  .min(2, 'Nhập tên, ít nhất 2 ký tự.')
  .max(300, 'Tên dài nhất 300 ký tự.')
export const ShortText = z.string().trim().max(300, 'Dài nhất 300 ký tự.')
export const Decision = z
  .string()
  .trim()
  .max(300, 'Dài nhất 300 ký tự.')
  .meta({ description: 'Quyết định số …/QĐ-… ngày … của …' })
export const Reason = z
  .string()
  .trim()
  .min(3, 'Ghi lý do, ít nhất 3 ký tự.')
  .max(500, 'Lý do dài nhất 500 ký tự.')
export const CodeTyped = z
  .string()
  .regex(/^[a-z0-9-]{2,60}$/, 'Mã gồm chữ thường không dấu, số và gạch nối, từ 2 đến 60 ký tự.')
export const OnQuery = z.object({ on: DayText.optional() })
export const Version = z.number().int().min(1).max(1_000_000_000)
export const Ids = (most: number, message: string) => z.array(Id).min(1, message).max(most)

/** Replies: looser than what is asked, so that one odd old row never breaks a page. */
export const Named = z.object({ id: z.string(), name: z.string() })
export const Coded = z.object({ code: z.string(), label: z.string() })
export const From = z.string().nullable().meta({ description: 'Không rõ thì để trống' })
export const To = z.string().nullable()
export const Created = z.object({ id: z.string() })
