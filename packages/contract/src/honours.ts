/** Lịch sử khen thưởng: mỗi lần tặng của cá nhân, tập thể, hộ gia đình, cơ quan; đính chính và thu hồi là ghi thêm. */
import { z } from 'zod'
import { Created, Decision, LEVELS, Named, Reason, ShortText } from './organizations-words.ts'
import { DayText, Id, IdParams, Nothing, PageQuery, Problem, pageOf, route } from './route.ts'

const refusals = { 401: Problem, 403: Problem, 404: Problem, 409: Problem, 422: Problem }

export const SUBJECT_KINDS = {
  person: 'Cá nhân',
  collective: 'Tập thể',
  household: 'Hộ gia đình',
  organization: 'Cơ quan, đơn vị',
  other: 'Đối tượng khác',
} as const
export const GROUNDS = {
  CONG_TRANG: 'Công trạng',
  DOT_XUAT: 'Đột xuất',
  PHONG_TRAO: 'Phong trào thi đua',
  CONG_HIEN: 'Quá trình cống hiến',
  NIEN_HAN: 'Niên hạn',
  DOI_NGOAI: 'Đối ngoại',
} as const
export const AWARD_LEVELS = { state: 'Nhà nước', ...LEVELS } as const
export const AWARD_CHANGES = {
  corrected: 'Đính chính',
  revoked: 'Thu hồi',
  restored: 'Khôi phục',
  withdrawn: 'Bỏ vì ghi nhầm',
} as const

const message = { error: 'Chọn một giá trị trong danh sách.' }
export const SubjectKind = z.enum(['person', 'collective', 'household', 'organization', 'other'], message)
export const Ground = z.enum(
  ['CONG_TRANG', 'DOT_XUAT', 'PHONG_TRAO', 'CONG_HIEN', 'NIEN_HAN', 'DOI_NGOAI'],
  message,
)
export const AwardLevel = z.enum(
  ['state', 'central', 'province', 'district', 'commune', 'grassroots'],
  message,
)
const AwardCode = z.string().regex(/^[A-Z0-9_]{2,20}$/, 'Chọn danh hiệu, hình thức trong danh mục.')
const Year = z.coerce
  .number()
  .int('Năm là số nguyên.')
  .min(1930, 'Năm từ 1930 trở đi.')
  .max(2100, 'Năm chưa đúng.')

export const AwardRow = z
  .object({
    id: z.string(),
    subject: z.object({ kind: SubjectKind, id: z.string().nullable(), name: z.string() }),
    organization: Named,
    awardCode: z.string(),
    /** As the decision prints it. */
    title: z.string(),
    ground: Ground.nullable(),
    level: AwardLevel,
    yearFrom: z.number(),
    year: z.number(),
    decisionNumber: z.string().nullable(),
    decidedOn: z.string().nullable(),
    decidedBy: z.string().nullable(),
    revoked: z.boolean(),
  })
  .meta({ id: 'AwardRow' })
export type AwardRow = z.output<typeof AwardRow>

export const Award = AwardRow.extend({
  achievement: z.string().nullable(),
  fileId: z.string().nullable(),
  recordedAt: z.string(),
  recordedBy: z.string(),
  /** What happened to it later, oldest first. */
  changes: z.array(
    z.object({
      kind: z.enum(['corrected', 'revoked', 'restored', 'withdrawn']),
      reason: z.string(),
      decisionNumber: z.string().nullable(),
      decidedOn: z.string().nullable(),
      recordedAt: z.string(),
      recordedBy: z.string(),
      /** The award that took its place. */
      replacedBy: z.string().nullable(),
    }),
  ),
  /** The award whose place it took. */
  corrects: z.string().nullable(),
  may: z.array(z.string()),
}).meta({ id: 'Award' })
export type Award = z.output<typeof Award>

export const AwardsQuery = PageQuery.extend({
  subjectKind: SubjectKind.optional(),
  subjectId: Id.optional(),
  awardCode: AwardCode.optional(),
  ground: Ground.optional(),
  level: AwardLevel.optional(),
  year: Year.optional(),
  /** As it was written down: “12/QĐ-UBND”. */
  decisionNumber: ShortText.optional(),
  /** The unit with everything below it, today. */
  withinId: Id.optional(),
  state: z.enum(['standing', 'revoked']).optional(),
})

export const listAwardsRoute = route({
  id: 'listAwards',
  method: 'GET',
  path: '/api/awards',
  summary: 'Lịch sử khen thưởng, năm mới trước; tìm tên có dấu hoặc không dấu',
  query: AwardsQuery,
  res: { 200: pageOf(AwardRow), 401: Problem, 403: Problem, 422: Problem },
})

export const exportAwardsRoute = route({
  id: 'exportAwards',
  method: 'GET',
  path: '/api/awards/export',
  summary: 'Xuất lịch sử khen thưởng ra tệp Excel',
  query: AwardsQuery.omit({ cursor: true, limit: true }),
  res: { 200: z.unknown(), 401: Problem, 403: Problem },
})

export const getAwardRoute = route({
  id: 'getAward',
  method: 'GET',
  path: '/api/awards/:id',
  summary: 'Một lần khen thưởng và những gì xảy ra với nó về sau',
  params: IdParams,
  res: { 200: Award, 401: Problem, 403: Problem, 404: Problem },
})

/** What a decision says about one subject. */
export const AwardFacts = z.object({
  subject: z.object({
    kind: SubjectKind,
    id: Id.nullable().default(null),
    name: z.string().trim().min(2, 'Nhập tên, ít nhất 2 ký tự.').max(300, 'Tên dài nhất 300 ký tự.'),
  }),
  /** The unit the subject belonged to. */
  organizationId: Id,
  awardCode: AwardCode,
  /** Blank: the name of the catalogue. */
  title: ShortText.nullable().default(null),
  ground: Ground.nullable().default(null),
  level: AwardLevel,
  /** Blank: one year only. */
  yearFrom: Year.nullable().default(null),
  year: Year,
  decisionNumber: ShortText.nullable().default(null),
  decidedOn: DayText.nullable().default(null),
  decidedBy: ShortText.nullable().default(null),
  achievement: z.string().trim().max(2000, 'Dài nhất 2.000 ký tự.').nullable().default(null),
  fileId: Id.nullable().default(null),
})

export const recordAwardRoute = route({
  id: 'recordAward',
  method: 'POST',
  path: '/api/awards',
  summary: 'Ghi một lần khen thưởng',
  body: AwardFacts.extend({
    /** Asked back after awards that look the same were shown: yes, this is another one. */
    isNotOneOf: z.array(Id).max(50).default([]),
  }),
  res: { 201: Created, ...refusals },
})

export const correctAwardRoute = route({
  id: 'correctAward',
  method: 'POST',
  path: '/api/awards/:id/correction',
  summary: 'Đính chính: ghi bản đúng thay bản đã ghi, bản cũ vẫn giữ',
  params: IdParams,
  body: AwardFacts.extend({ reason: Reason }),
  res: { 201: Created, ...refusals },
})

export const withdrawAwardRoute = route({
  id: 'withdrawAward',
  method: 'POST',
  path: '/api/awards/:id/withdrawal',
  summary: 'Bỏ một lần khen thưởng ghi nhầm',
  params: IdParams,
  body: z.object({ reason: Reason }),
  res: { 204: Nothing, ...refusals },
})

const Act = z.object({
  decisionNumber: Decision.min(1, 'Ghi số quyết định.'),
  decidedOn: DayText,
  reason: Reason,
})

export const revokeAwardRoute = route({
  id: 'revokeAward',
  method: 'POST',
  path: '/api/awards/:id/revocation',
  summary: 'Ghi quyết định hủy bỏ, thu hồi khen thưởng',
  params: IdParams,
  body: Act,
  res: { 204: Nothing, ...refusals },
})

export const restoreAwardRoute = route({
  id: 'restoreAward',
  method: 'POST',
  path: '/api/awards/:id/restoration',
  summary: 'Ghi quyết định khôi phục khen thưởng đã thu hồi',
  params: IdParams,
  body: Act,
  res: { 204: Nothing, ...refusals },
})
