/** Những gì việc xét khen thưởng dựa vào: xếp loại từng năm, kỷ luật, đang bị xem xét, sáng kiến và lần đã dùng. */
import { z } from 'zod'
import { Created, Reason, ShortText } from './organizations-words.ts'
import { DayText, Id, IdParams, Nothing, Problem, route } from './route.ts'

const refusals = { 401: Problem, 403: Problem, 404: Problem, 409: Problem, 422: Problem }

export const RATINGS = {
  KHTNV: 'Không hoàn thành nhiệm vụ',
  HTNV: 'Hoàn thành nhiệm vụ',
  HTTNV: 'Hoàn thành tốt nhiệm vụ',
  HTXSNV: 'Hoàn thành xuất sắc nhiệm vụ',
} as const
export const IMPEDIMENTS = {
  discipline: 'Kỷ luật',
  review: 'Đang bị xem xét, thanh tra, kiểm tra, điều tra, xác minh',
} as const
export const WORK_KINDS = {
  initiative: 'Sáng kiến',
  'science-work': 'Đề tài, đề án, công trình khoa học',
} as const
export const WORK_SCOPES = { co_so: 'Cơ sở', bo_tinh: 'Bộ, tỉnh', toan_quoc: 'Toàn quốc' } as const

const message = { error: 'Chọn một giá trị trong danh sách.' }
export const Rating = z.enum(['KHTNV', 'HTNV', 'HTTNV', 'HTXSNV'], message)
const ImpedimentKind = z.enum(['discipline', 'review'], message)
const WorkKind = z.enum(['initiative', 'science-work'], message)
const WorkScope = z.enum(['co_so', 'bo_tinh', 'toan_quoc'], message)
const Year = z.number().int('Năm là số nguyên.').min(1930, 'Năm từ 1930 trở đi.').max(2100, 'Năm chưa đúng.')
/** Who has a record of their own here. */
export const RecordedSubject = z.object({
  kind: z.enum(['person', 'collective', 'household', 'organization'], message),
  id: Id,
})

/** Where the day of recruitment comes from: written down, or the first known day at work, at the latest that. */
export const RECRUITMENT_BASES = {
  recorded: 'Đã ghi theo quyết định tuyển dụng',
  'at-latest': 'Muộn nhất là ngày này, theo nơi công tác và chức vụ đã ghi',
} as const

export const SubjectRecords = z
  .object({
    /** The record they are kept under: of one merged into another, the other. */
    subject: z.object({ kind: z.string(), id: z.string(), name: z.string() }),
    /** Of a person only. */
    recruitment: z
      .object({
        on: z.string(),
        basis: z.enum(['recorded', 'at-latest']),
        decisionNumber: z.string().nullable(),
      })
      .nullable(),
    ratings: z.array(
      z.object({
        id: z.string(),
        year: z.number(),
        rating: Rating,
        decisionNumber: z.string().nullable(),
        decidedOn: z.string().nullable(),
        decidedBy: z.string().nullable(),
      }),
    ),
    impediments: z.array(
      z.object({
        id: z.string(),
        kind: ImpedimentKind,
        beganOn: z.string(),
        endedOn: z.string().nullable(),
        content: z.string(),
        conclusion: z.string().nullable(),
        decisionNumber: z.string().nullable(),
      }),
    ),
    works: z.array(
      z.object({
        id: z.string(),
        kind: WorkKind,
        title: z.string(),
        year: z.number(),
        scope: WorkScope,
        decisionNumber: z.string(),
        decidedOn: z.string().nullable(),
        /** The awards it was counted for. */
        uses: z.array(
          z.object({
            awardId: z.string(),
            awardCode: z.string(),
            title: z.string(),
            year: z.number(),
            finding: z.string().nullable(),
            reason: z.string().nullable(),
          }),
        ),
      }),
    ),
  })
  .meta({ id: 'SubjectRecords' })
export type SubjectRecords = z.output<typeof SubjectRecords>

export const showSubjectRecordsRoute = route({
  id: 'showSubjectRecords',
  method: 'GET',
  path: '/api/subjects/:kind/:id/records',
  summary: 'Xếp loại từng năm, kỷ luật, sáng kiến của một cá nhân, tập thể, hộ, đơn vị',
  params: RecordedSubject,
  res: { 200: SubjectRecords, 401: Problem, 403: Problem, 404: Problem },
})

export const rateSubjectRoute = route({
  id: 'rateSubject',
  method: 'POST',
  path: '/api/ratings',
  summary: 'Ghi mức độ hoàn thành nhiệm vụ của một năm',
  body: z.object({
    subject: RecordedSubject,
    year: Year,
    rating: Rating,
    decisionNumber: ShortText.nullable().default(null),
    decidedOn: DayText.nullable().default(null),
    decidedBy: ShortText.nullable().default(null),
    /** Asked for when the year has a rating already. */
    reason: Reason.nullable().default(null),
  }),
  res: { 201: Created, ...refusals },
})

export const recordImpedimentRoute = route({
  id: 'recordImpediment',
  method: 'POST',
  path: '/api/impediments',
  summary: 'Ghi quyết định kỷ luật, hoặc việc đang bị xem xét',
  body: z.object({
    subject: RecordedSubject,
    kind: ImpedimentKind,
    beganOn: DayText,
    content: Reason,
    decisionNumber: ShortText.nullable().default(null),
  }),
  res: { 201: Created, ...refusals },
})

export const endImpedimentRoute = route({
  id: 'endImpediment',
  method: 'POST',
  path: '/api/impediments/:id/end',
  summary: 'Ghi đã chấp hành xong kỷ luật, đã có kết luận; để trống ngày là ghi nhầm',
  params: IdParams,
  body: z.object({ endedOn: DayText.nullable(), conclusion: Reason }),
  res: { 204: Nothing, ...refusals },
})

export const recordRecruitmentRoute = route({
  id: 'recordRecruitment',
  method: 'POST',
  path: '/api/recruitments',
  summary: 'Ghi ngày tuyển dụng của một người; ghi lại phải nêu lý do',
  body: z.object({
    personId: Id,
    recruitedOn: DayText,
    decisionNumber: ShortText.nullable().default(null),
    reason: Reason.nullable().default(null),
  }),
  res: { 201: Created, ...refusals },
})

export const recordWorkRoute = route({
  id: 'recordWork',
  method: 'POST',
  path: '/api/works',
  summary: 'Ghi sáng kiến được công nhận, công trình khoa học đã nghiệm thu',
  body: z.object({
    kind: WorkKind,
    title: z.string().trim().min(3, 'Nhập tên, ít nhất 3 ký tự.').max(500, 'Tên dài nhất 500 ký tự.'),
    year: Year,
    scope: WorkScope,
    decisionNumber: z.string().trim().min(1, 'Ghi số quyết định công nhận.').max(300, 'Dài nhất 300 ký tự.'),
    decidedOn: DayText.nullable().default(null),
    decidedBy: ShortText.nullable().default(null),
    authors: z.array(RecordedSubject).min(1, 'Ghi ít nhất một tác giả.').max(30, 'Nhiều nhất 30 tác giả.'),
  }),
  res: { 201: Created, ...refusals },
})

export const useWorkRoute = route({
  id: 'useWork',
  method: 'POST',
  path: '/api/works/:id/uses',
  summary: 'Ghi sáng kiến đã dùng làm căn cứ cho một lần khen thưởng; dùng lần nữa phải ghi lý do',
  params: IdParams,
  body: z.object({ awardId: Id, reason: Reason.nullable().default(null) }),
  res: { 204: Nothing, ...refusals },
})
