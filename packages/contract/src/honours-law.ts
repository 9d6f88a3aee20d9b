/** Quy định: các gói theo thời gian, từng mã với điều khoản và mọi phiên bản, so hai ngày. */
import { z } from 'zod'
import { DayText, Problem, route } from './route.ts'

export const LAW_ENTRY_KINDS = {
  award: 'Khen thưởng',
  route: 'Đường xét',
  condition: 'Điều kiện',
  principle: 'Nguyên tắc',
  parameter: 'Con số của luật',
  procedure: 'Thủ tục',
  prize: 'Tiền thưởng',
  pack: 'Gói quy định',
  instrument: 'Văn bản',
} as const
export const CONFIDENCES = {
  VERIFIED: 'Đã đọc văn bản',
  RECALLED: 'Theo trí nhớ, chưa kiểm chứng',
  UNKNOWN: 'Chưa tìm được văn bản',
} as const
export const ENFORCEMENTS = {
  auto: 'Chương trình tính từ số liệu',
  attest: 'Cần người có trách nhiệm xác nhận',
  warn: 'Chỉ nhắc, không quyết định',
  manual: 'Người có thẩm quyền xem xét',
} as const

const Kind = z.enum(
  ['award', 'route', 'condition', 'principle', 'parameter', 'procedure', 'prize', 'pack', 'instrument'],
  { error: 'Chọn một giá trị trong danh sách.' },
)
const Confidence = z.enum(['VERIFIED', 'RECALLED', 'UNKNOWN'])
const Enforcement = z.enum(['auto', 'attest', 'warn', 'manual'])
const refusals = { 401: Problem, 403: Problem, 422: Problem }

const LawPack = z
  .object({
    id: z.string(),
    title: z.string(),
    from: z.string(),
    to: z.string().nullable(),
    /** False: in force, its text not entered; the program says so and decides nothing. */
    modelled: z.boolean(),
    says: z.string(),
    instruments: z.array(z.object({ number: z.string(), title: z.string() })),
  })
  .meta({ id: 'LawPack' })

export const listLawPacksRoute = route({
  id: 'listLawPacks',
  method: 'GET',
  path: '/api/law/packs',
  summary: 'Các gói quy định theo thời gian, và khoảng thời gian chưa có quy định',
  res: {
    200: z.object({
      rows: z.array(LawPack),
      gaps: z.array(z.object({ from: z.string(), to: z.string().nullable(), why: z.string() })),
    }),
    ...refusals,
  },
})

const LawVersion = z.object({
  /** Null for a pack or an instrument, whose days stand in the text. */
  from: z.string().nullable(),
  to: z.string().nullable(),
  text: z.string(),
  citation: z.string().nullable(),
  confidence: Confidence.nullable(),
  enforce: Enforcement.nullable(),
  note: z.string().nullable(),
  /** Where it was read, and what stands there. */
  sources: z.array(z.object({ page: z.string(), read: z.string() })),
})
const LawEntry = z
  .object({
    code: z.string(),
    kind: Kind,
    name: z.string(),
    /** Where it belongs. */
    of: z.string().nullable(),
    versions: z.array(LawVersion),
    /** How many situations show it: GET /api/law/situations?code=…. */
    situations: z.number(),
  })
  .meta({ id: 'LawEntry' })
export type LawEntry = z.output<typeof LawEntry>

export const listLawEntriesRoute = route({
  id: 'listLawEntries',
  method: 'GET',
  path: '/api/law/entries',
  summary: 'Mọi quy định: khen thưởng, điều kiện, con số, thủ tục, tiền thưởng; như vào một ngày nếu có ngày',
  query: z.object({
    q: z.string().max(200).optional(),
    kind: Kind.optional(),
    confidence: Confidence.optional(),
    /** Only what stands on this day, in the version of the day. */
    on: DayText.optional(),
    cursor: z
      .string()
      .regex(/^\d{1,6}$/, 'Hãy mở lại danh sách từ trang đầu.')
      .optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  res: {
    200: z.object({
      rows: z.array(LawEntry),
      next: z.string().nullable(),
      total: z.object({ count: z.number(), capped: z.boolean() }),
    }),
    ...refusals,
  },
})

export const getLawEntryRoute = route({
  id: 'getLawEntry',
  method: 'GET',
  path: '/api/law/entry',
  summary: 'Một mã: điều khoản, mọi phiên bản, mức tin cậy; không có thì nêu mã gần giống',
  query: z.object({ code: z.string().trim().min(1, 'Nhập mã.').max(100, 'Mã dài nhất 100 ký tự.') }),
  res: { 200: z.object({ rows: z.array(LawEntry), similar: z.array(z.string()) }), ...refusals },
})

export const compareLawRoute = route({
  id: 'compareLaw',
  method: 'GET',
  path: '/api/law/comparison',
  summary: 'So quy định của hai ngày: thêm, thôi áp dụng, đổi nội dung hoặc điều khoản',
  query: z.object({ left: DayText, right: DayText }),
  res: {
    200: z.object({
      left: z.object({ on: z.string(), pack: LawPack.nullable() }),
      right: z.object({ on: z.string(), pack: LawPack.nullable() }),
      rows: z.array(
        z.object({
          code: z.string(),
          kind: Kind,
          name: z.string(),
          of: z.string().nullable(),
          /** 'text': says something else. 'citation': the same, at another place or with another certainty. */
          change: z.enum(['only-left', 'only-right', 'text', 'citation']),
          left: LawVersion.nullable(),
          right: LawVersion.nullable(),
        }),
      ),
      same: z.number(),
    }),
    ...refusals,
  },
})
