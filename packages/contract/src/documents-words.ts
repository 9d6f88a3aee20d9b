/** Closed lists of the document register, each value with the words a screen shows, and the shapes its routes share. */
import { z } from 'zod'
import { AddresseeTerm } from './organizations-functions.ts'
import { DayText, Id } from './route.ts'

/** Tên loại văn bản: those of the state, and those of the party that plans cite. */
export const DOCUMENT_KINDS = {
  law: 'Luật',
  decree: 'Nghị định',
  resolution: 'Nghị quyết',
  directive: 'Chỉ thị',
  'party-circular': 'Thông tri',
  conclusion: 'Kết luận',
  circular: 'Thông tư',
  decision: 'Quyết định',
  rules: 'Quy định',
  regulation: 'Quy chế',
  plan: 'Kế hoạch',
  programme: 'Chương trình',
  guidance: 'Hướng dẫn',
  report: 'Báo cáo',
  proposal: 'Tờ trình',
  letter: 'Công văn',
  notice: 'Thông báo',
  minutes: 'Biên bản',
  pledge: 'Giao ước',
  list: 'Danh sách',
  certificate: 'Giấy chứng nhận',
  other: 'Văn bản khác',
} as const
export const DOCUMENT_DIRECTIONS = {
  outgoing: 'Văn bản đi',
  incoming: 'Văn bản đến',
  internal: 'Văn bản nội bộ',
  external: 'Văn bản căn cứ',
} as const
/** Whose word it is, from the name of who issued it. */
export const ISSUING_LEVELS = {
  central: 'Trung ương',
  ministry: 'Bộ, ngành Trung ương',
  'province-party': 'Tỉnh ủy',
  province: 'Cấp tỉnh',
  district: 'Cấp huyện',
  commune: 'Cấp xã',
  unit: 'Cơ quan, đơn vị',
} as const
export const DOCUMENT_STATES = {
  draft: 'Dự thảo',
  submitted: 'Chờ ký',
  signed: 'Chờ cấp số',
  numbered: 'Chờ phát hành',
  issued: 'Đã phát hành',
  replaced: 'Đã bị thay thế',
  expired: 'Hết hiệu lực',
  cancelled: 'Đã hủy',
  recorded: 'Đã ghi nhận',
} as const
export const CONFIDENTIALITIES = { open: 'Phổ biến rộng', internal: 'Lưu hành nội bộ' } as const
export const URGENCIES = {
  normal: 'Thường',
  urgent: 'Khẩn',
  'most-urgent': 'Thượng khẩn',
  express: 'Hỏa tốc',
} as const
export const SIGNING_CAPACITIES = {
  'TM.': 'Thay mặt',
  'Q.': 'Quyền',
  'KT.': 'Ký thay',
  'TL.': 'Thừa lệnh',
  'TUQ.': 'Thừa ủy quyền',
} as const
export const RELATION_KINDS = {
  basis: 'Căn cứ',
  implements: 'Thực hiện',
  continues: 'Tiếp tục thực hiện',
  concretizes: 'Cụ thể hóa',
  amends: 'Sửa đổi, bổ sung',
  replaces: 'Thay thế',
  guides: 'Hướng dẫn',
  'replies-to': 'Trả lời',
  cites: 'Viện dẫn',
} as const
/** The same tie, read from the other document. */
export const RELATION_KINDS_BACK: Record<keyof typeof RELATION_KINDS, string> = {
  basis: 'Là căn cứ của',
  implements: 'Được thực hiện bằng',
  continues: 'Được tiếp tục bằng',
  concretizes: 'Được cụ thể hóa bằng',
  amends: 'Được sửa đổi, bổ sung bởi',
  replaces: 'Bị thay thế bởi',
  guides: 'Được hướng dẫn bởi',
  'replies-to': 'Được trả lời bằng',
  cites: 'Được viện dẫn trong',
}
export const RECIPIENT_PURPOSES = {
  report: 'Để báo cáo',
  'carry-out': 'Để thực hiện',
  coordinate: 'Để phối hợp',
  inform: 'Để biết',
  publish: 'Đăng tải',
  archive: 'Lưu',
} as const
export const RECIPIENT_MODES = {
  electronic: 'Văn bản điện tử',
  paper: 'Bản giấy',
  publish: 'Đăng tải',
  none: 'Không gửi',
} as const
export const DOCUMENT_FILE_PURPOSES = {
  draft: 'Bản dự thảo',
  'signed-copy': 'Bản đã ký',
  annex: 'Phụ lục, tài liệu kèm',
} as const
export const NUMBER_STATES = { given: 'Đã cấp', reserved: 'Giữ lại', skipped: 'Bỏ qua' } as const
export const PUBLISHING_STATES = { open: 'Chưa đăng', done: 'Đã đăng', dropped: 'Không đăng' } as const
export const TEMPLATE_STATES = { draft: 'Nháp', 'in-use': 'Đang dùng', stopped: 'Ngừng dùng' } as const
/** How far a delivery has come; each step keeps its own moment and person. */
export const DELIVERY_STATES = {
  sent: 'Chưa mở',
  opened: 'Đã mở',
  acknowledged: 'Đã tiếp nhận',
  'carried-out': 'Đã triển khai',
} as const

const keysOf = <T extends Record<string, string>>(words: T) =>
  Object.keys(words) as [keyof T & string, ...(keyof T & string)[]]
const oneOf = <T extends Record<string, string>>(words: T) =>
  z.enum(keysOf(words), { error: 'Chọn một giá trị trong danh sách.' })

export const DocumentKind = oneOf(DOCUMENT_KINDS)
export const DocumentDirection = oneOf(DOCUMENT_DIRECTIONS)
export const IssuingLevel = oneOf(ISSUING_LEVELS)
export const DocumentState = oneOf(DOCUMENT_STATES)
export const Confidentiality = oneOf(CONFIDENTIALITIES)
export const Urgency = oneOf(URGENCIES)
export const SigningCapacity = oneOf(SIGNING_CAPACITIES)
export const RelationKind = oneOf(RELATION_KINDS)
export const RecipientPurpose = oneOf(RECIPIENT_PURPOSES)
export const RecipientMode = oneOf(RECIPIENT_MODES)
export const DocumentFilePurpose = oneOf(DOCUMENT_FILE_PURPOSES)
export const NumberState = oneOf(NUMBER_STATES)
export const PublishingState = oneOf(PUBLISHING_STATES)
export const TemplateState = oneOf(TEMPLATE_STATES)
export const DeliveryState = oneOf(DELIVERY_STATES)

export const DocumentYear = z.coerce
  .number()
  .int('Năm là số nguyên.')
  .min(1930, 'Năm từ 1930 trở đi.')
  .max(2200, 'Năm chưa đúng.')
export const DocumentNumber = z
  .number({ error: 'Nhập số văn bản.' })
  .int('Nhập số nguyên.')
  .min(1, 'Số văn bản bắt đầu từ 1.')
  .max(999_999, 'Số văn bản quá lớn.')
/** '75a', '75b': what stands behind a number that is given twice on purpose. */
export const NumberSuffix = z
  .string()
  .trim()
  .regex(/^[a-zđ]{0,3}$/, 'Phần thêm sau số gồm nhiều nhất ba chữ thường, ví dụ a.')

/** Whom one line of Nơi nhận means. A line may mean several. */
export const RecipientTarget = z.union([
  AddresseeTerm,
  /** An addressee group, resolved on the day of issue. */
  z.object({ by: z.literal('group'), id: Id }),
  /** Every member of every cluster and bloc. */
  z.object({ by: z.literal('all-blocs') }),
  /** The organisations its present members come from. */
  z.object({ by: z.literal('council'), id: Id }),
  /** The leaders of an organisation: 'CT, các PCT UBND huyện'. The document goes to the organisation. */
  z.object({ by: z.literal('post'), id: Id, posts: z.enum(['leaders', 'head', 'staff']) }),
  /** 'Như trên': whom the document addresses, or those who have duties in it. */
  z.object({ by: z.literal('as-above') }),
  /** Somebody the program does not reach: 'UBND các tỉnh Miền núi biên giới phía Bắc'. */
  z.object({ by: z.literal('outside'), name: z.string().trim().min(1, 'Nhập tên nơi nhận.').max(600) }),
  z.object({ by: z.literal('portal'), channel: z.string().trim().min(2, 'Nhập nơi đăng.').max(500) }),
  z.object({ by: z.literal('archive') }),
])
export type RecipientTarget = z.output<typeof RecipientTarget>

/** One line as printed, without the dash before it and the sign after it. */
export const RecipientLine = z.object({
  text: z.string().trim().min(2, 'Ghi nơi nhận, ít nhất 2 ký tự.').max(500, 'Dài nhất 500 ký tự.'),
  purpose: RecipientPurpose.default('inform'),
  mode: RecipientMode.default('electronic'),
  targets: z.array(RecipientTarget).max(60, 'Một dòng nhiều nhất 60 nơi nhận.').default([]),
})
export type RecipientLine = z.output<typeof RecipientLine>

/** One line as the program understood it, before an officer looked: whatever was printed comes back. */
export const RecipientRead = RecipientLine.extend({ text: z.string(), targets: z.array(RecipientTarget) })

/** Căn cứ and other ties. The other document may be in the register or only cited. */
export const Relation = z.object({
  kind: RelationKind,
  relatedId: Id.nullable().default(null),
  citation: z.string().trim().min(3, 'Ghi văn bản được dẫn.').max(1000, 'Dài nhất 1.000 ký tự.'),
  citedOn: DayText.nullable().default(null),
  /** What looks wrong as printed. */
  doubt: z.string().trim().max(500, 'Dài nhất 500 ký tự.').nullable().default(null),
})
export type Relation = z.output<typeof Relation>

/** Text, or runs of it where some words are bold or italic. */
const Words = z.union([
  z.string().max(20_000, 'Một đoạn dài nhất 20.000 ký tự.'),
  z
    .array(
      z.object({
        text: z.string().max(20_000),
        bold: z.boolean().optional(),
        italic: z.boolean().optional(),
      }),
    )
    .max(200),
])
const Ordinal = z.string().trim().max(20, 'Số thứ tự dài nhất 20 ký tự.')

/** What stands between the head and the signature; ordinals as printed. */
export const DocumentBlock = z.discriminatedUnion('block', [
  z.object({ block: z.literal('paragraph'), text: Words, ordinal: Ordinal.optional() }),
  z.object({
    block: z.literal('heading'),
    level: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
    text: z.string().max(1000, 'Tiêu đề dài nhất 1.000 ký tự.'),
    ordinal: Ordinal.optional(),
  }),
  z.object({ block: z.literal('article'), ordinal: Ordinal, text: Words }),
  z.object({
    block: z.literal('table'),
    caption: z.string().max(300).optional(),
    columns: z
      .array(
        z.object({
          header: z.string().max(200),
          share: z.number().positive(),
          align: z.enum(['left', 'center', 'right']),
        }),
      )
      .min(1)
      .max(20),
    rows: z
      .array(
        z.union([
          z.object({ cells: z.array(Words).max(20) }),
          z.object({ heading: z.string().max(500), ordinal: Ordinal.optional() }),
        ]),
      )
      .max(1000),
  }),
])
export type DocumentBlock = z.output<typeof DocumentBlock>
