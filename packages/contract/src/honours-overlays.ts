/** Quy định của địa phương: ghi theo ngày, có điều khoản; đặt chồng lên quy định quốc gia, xem trước rồi mới ghi. */
import { z } from 'zod'
import { Ground } from './honours.ts'
import { Created, Reason } from './organizations-words.ts'
import { DayText, Id, IdParams, Nothing, PageQuery, pageOf, Problem, route } from './route.ts'

const refusals = { 401: Problem, 403: Problem, 404: Problem, 409: Problem, 422: Problem }
export const LOCAL_RULE_KINDS = {
  threshold: 'Thay con số của luật',
  condition: 'Thêm tiêu chuẩn',
  quota: 'Tỷ lệ tối đa',
  route: 'Hình thức của địa phương',
  dossier: 'Danh mục hồ sơ của địa phương',
} as const
export const LOCAL_REMARKS = {
  tightened: 'Chặt hơn quy định quốc gia',
  loosened: 'Nới lỏng so với quy định quốc gia',
  refused: 'Không áp dụng',
  added: 'Bổ sung',
} as const

const message = { error: 'Chọn một giá trị trong danh sách.' }
const AwardCode = z.string().regex(/^[A-Z0-9_]{2,20}$/, 'Chọn danh hiệu, hình thức trong danh mục.')
const Subject = z.enum(['individual', 'collective', 'household'], message)
const Words = z.string().trim().min(3, 'Ghi ít nhất 3 ký tự.').max(500, 'Dài nhất 500 ký tự.')
const Remark = z.object({ kind: z.enum(['tightened', 'loosened', 'refused', 'added']), sentence: z.string() })

export const LocalRuleBody = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('threshold'),
    /** Code of a number of the law: GET /api/law/entries?kind=parameter. */
    parameter: z.string().min(1, 'Chọn con số của luật.').max(100),
    value: z.number({ error: 'Nhập một số.' }).min(0, 'Nhập số từ 0.').max(1_000_000, 'Số quá lớn.'),
    /** Which law lets the locality ask for less. */
    loosenedBecause: Words.optional(),
  }),
  z.object({
    kind: z.literal('condition'),
    award: AwardCode,
    route: z.string().min(1).max(40).nullable().default(null),
    subject: Subject,
    what: Words,
  }),
  z.object({
    kind: z.literal('quota'),
    award: AwardCode,
    percentMax: z
      .number({ error: 'Nhập một số.' })
      .gt(0, 'Tỷ lệ lớn hơn 0.')
      .max(100, 'Tỷ lệ nhiều nhất 100.'),
    of: Words,
  }),
  z.object({
    kind: z.literal('route'),
    award: AwardCode,
    subject: Subject,
    grounds: z.array(Ground).min(1, 'Chọn ít nhất một loại hình.'),
    title: Words,
    criteria: z.array(Words).min(1, 'Ghi ít nhất một tiêu chuẩn.').max(30, 'Nhiều nhất 30 tiêu chuẩn.'),
  }),
  /** The papers the locality asks for, in the place of those the law names. */
  z.object({
    kind: z.literal('dossier'),
    award: AwardCode,
    papers: z
      .array(z.object({ name: Words, when: Words.nullable().default(null) }))
      .min(1, 'Ghi ít nhất một loại giấy tờ.')
      .max(30, 'Nhiều nhất 30 loại giấy tờ.'),
    copies: z.number().int('Nhập số nguyên.').min(1, 'Ít nhất 1 bộ.').max(20, 'Nhiều nhất 20 bộ.'),
  }),
])

const LocalRuleTyped = z.object({
  from: DayText,
  to: DayText.nullable().default(null),
  /** “Quyết định số 12/2025/QĐ-UBND”. */
  instrument: z.string().trim().min(3, 'Ghi số, ký hiệu văn bản.').max(200, 'Dài nhất 200 ký tự.'),
  /** “5.1.a” is điểm a khoản 1 Điều 5. */
  place: z
    .string()
    .trim()
    .regex(
      /^\d{1,3}[a-zđ]?(\.\d{1,2}[a-zđ]?)?(\.[a-zđ]{1,2})?$/,
      'Ghi điều, khoản, điểm: 5 hoặc 5.1 hoặc 5.1.a.',
    ),
  /** Somebody has held it against the signed text: only then it decides. */
  checked: z.boolean().default(false),
  fileId: Id.nullable().default(null),
  rule: LocalRuleBody,
})

const LocalRule = z
  .object({
    id: z.string(),
    from: z.string(),
    to: z.string().nullable(),
    instrument: z.string(),
    place: z.string(),
    citation: z.string(),
    checked: z.boolean(),
    file: z.object({ id: z.string(), name: z.string() }).nullable(),
    rule: LocalRuleBody,
    /** The rule as one sentence. */
    says: z.string(),
    remark: Remark,
    recordedBy: z.string(),
    recordedAt: z.string(),
    ended: z.object({ lastDay: z.string().nullable(), reason: z.string() }).nullable(),
  })
  .meta({ id: 'LocalRule' })
export type LocalRule = z.output<typeof LocalRule>

export const listLocalRulesRoute = route({
  id: 'listLocalRules',
  method: 'GET',
  path: '/api/local-rules',
  summary: 'Quy định của địa phương và quan hệ của từng quy định với luật',
  query: PageQuery.omit({ q: true }).extend({
    /** Only what stands on this day. */
    on: DayText.optional(),
  }),
  res: { 200: pageOf(LocalRule), 401: Problem, 403: Problem, 422: Problem },
})

export const getLocalRuleRoute = route({
  id: 'getLocalRule',
  method: 'GET',
  path: '/api/local-rules/:id',
  summary: 'Một quy định của địa phương',
  params: IdParams,
  res: { 200: LocalRule, 401: Problem, 403: Problem, 404: Problem },
})

export const previewLocalRuleRoute = route({
  id: 'previewLocalRule',
  method: 'POST',
  path: '/api/local-rules/preview',
  summary: 'Xem trước: chặt hơn, nới lỏng, bổ sung hay không áp dụng được; chưa ghi gì',
  body: LocalRuleTyped,
  res: { 200: Remark.extend({ says: z.string() }), ...refusals },
})

export const enactLocalRuleRoute = route({
  id: 'enactLocalRule',
  method: 'POST',
  path: '/api/local-rules',
  summary: 'Ghi quy định của địa phương',
  body: LocalRuleTyped,
  res: { 201: Created, ...refusals },
})

export const endLocalRuleRoute = route({
  id: 'endLocalRule',
  method: 'POST',
  path: '/api/local-rules/:id/end',
  summary: 'Ghi ngày cuối còn hiệu lực; để trống ngày là ghi nhầm',
  params: IdParams,
  body: z.object({ lastDay: DayText.nullable(), reason: Reason }),
  res: { 204: Nothing, ...refusals },
})
