/** Cuộc thi: thể lệ, thời hạn, giải thưởng, câu hỏi; các bước từ phát động đến trao giải; số người tham gia của từng đơn vị. */
import { z } from 'zod'
import { ContestKind, ContestOrigin, ContestState, TieRule } from './contests-words.ts'
import { CodeTyped, Coded, Created, Level, Named, NameTyped, Reason, Version } from './organizations-words.ts'
import { DayText, Id, IdParams, Nothing, PageQuery, Problem, pageOf, route } from './route.ts'

const refusals = { 401: Problem, 403: Problem, 404: Problem, 409: Problem, 422: Problem }
const LabelTyped = z.string().trim().min(2, 'Nhập tên, ít nhất 2 ký tự.').max(200, 'Dài nhất 200 ký tự.')
const Whole = (most: number) =>
  z.number().int('Nhập số nguyên.').min(0, 'Số không âm.').max(most, 'Số quá lớn.')

export const Criterion = z.object({ code: z.string(), label: z.string(), most: z.number() })
export const Prize = z.object({ code: z.string(), label: z.string(), count: z.number(), amount: z.number() })

export const ContestRow = z
  .object({
    id: z.string(),
    title: z.string(),
    kind: ContestKind,
    origin: ContestOrigin,
    level: Level,
    organizerName: z.string(),
    organization: Named,
    opensOn: z.string(),
    closesOn: z.string(),
    state: ContestState,
    /** Handed in here; of a contest of a higher level, as counted. */
    entries: z.number(),
  })
  .meta({ id: 'ContestRow' })
export type ContestRow = z.output<typeof ContestRow>

export const listContestsRoute = route({
  id: 'listContests',
  method: 'GET',
  path: '/api/contests',
  summary: 'Các cuộc thi, kết thúc sau đứng trước',
  query: PageQuery.extend({
    kind: ContestKind.optional(),
    origin: ContestOrigin.optional(),
    state: ContestState.optional(),
    movementId: Id.optional(),
  }),
  res: { 200: pageOf(ContestRow), 401: Problem, 403: Problem, 422: Problem },
})

export const Contest = ContestRow.extend({
  movement: Named.nullable(),
  rulesDocument: Named.nullable(),
  rules: z.string().nullable(),
  roundDays: z.number().nullable(),
  rounds: z.number(),
  categories: z.array(Coded),
  criteria: z.array(Criterion),
  prizes: z.array(Prize),
  mostApart: z.number(),
  tieRule: TieRule,
  wordsMax: z.number().nullable(),
  questions: z.number(),
  stateReason: z.string().nullable(),
  launchedOn: z.string().nullable(),
  announcedOn: z.string().nullable(),
  prizedOn: z.string().nullable(),
  /** How many entries in each state; null for whoever handles none. */
  handed: z
    .object({ received: z.number(), eligible: z.number(), ineligible: z.number(), withdrawn: z.number() })
    .nullable(),
  /** What stands between this contest and its launch, in sentences. */
  missing: z.array(z.string()),
  version: z.number(),
  may: z.array(z.string()),
}).meta({ id: 'Contest' })
export type Contest = z.output<typeof Contest>

export const showContestRoute = route({
  id: 'showContest',
  method: 'GET',
  path: '/api/contests/:id',
  summary: 'Một cuộc thi: thể lệ, thời hạn, tiêu chí, giải thưởng, tiến độ',
  params: IdParams,
  res: { 200: Contest, 401: Problem, 403: Problem, 404: Problem },
})

export const ContestTyped = z.object({
  title: NameTyped,
  kind: ContestKind,
  origin: ContestOrigin,
  level: Level,
  organizerName: NameTyped,
  organizationId: Id,
  movementId: Id.nullable().default(null),
  rulesDocumentId: Id.nullable().default(null),
  rules: z.string().trim().max(20_000, 'Dài nhất 20.000 ký tự.').nullable().default(null),
  opensOn: DayText,
  closesOn: DayText,
  roundDays: z.number().int('Nhập số nguyên.').min(1).max(366).nullable().default(null),
  categories: z
    .array(z.object({ code: CodeTyped, label: LabelTyped }))
    .max(20)
    .default([]),
  criteria: z
    .array(z.object({ code: CodeTyped, label: LabelTyped, most: Whole(100).min(1, 'Cho ít nhất 1 điểm.') }))
    .max(20)
    .default([]),
  prizes: z
    .array(
      z.object({
        code: CodeTyped,
        label: LabelTyped,
        count: Whole(500).min(1, 'Có ít nhất một giải.'),
        amount: Whole(1_000_000_000),
      }),
    )
    .max(20)
    .default([]),
  mostApart: Whole(100).default(20),
  tieRule: TieRule,
  wordsMax: z
    .number()
    .int()
    .min(50, 'Ít nhất 50 chữ.')
    .max(5000, 'Nhiều nhất 5.000 chữ.')
    .nullable()
    .default(null),
})
export const draftContestRoute = route({
  id: 'draftContest',
  method: 'POST',
  path: '/api/contests',
  summary: 'Soạn một cuộc thi',
  body: ContestTyped,
  res: { 201: Created, ...refusals },
})
export const editContestRoute = route({
  id: 'editContest',
  method: 'PUT',
  path: '/api/contests/:id',
  summary: 'Sửa cuộc thi khi chưa phát động',
  params: IdParams,
  body: ContestTyped.extend({ version: Version }),
  res: { 204: Nothing, ...refusals },
})

const move = <const I extends string, const B extends z.ZodRawShape>(
  id: I,
  path: string,
  summary: string,
  more: B,
) =>
  route({
    id,
    method: 'POST',
    path: `/api/contests/:id/${path}`,
    summary,
    params: IdParams,
    body: z.object({ version: Version, ...more }),
    res: { 204: Nothing, ...refusals },
  })
export const launchContestRoute = move(
  'launchContest',
  'launch',
  'Phát động: thể lệ và thời hạn được công khai, không sửa nữa',
  {},
)
export const extendContestRoute = move('extendContest', 'extension', 'Gia hạn nhận bài, có lý do', {
  closesOn: DayText,
  reason: Reason,
})
export const startMarkingRoute = move(
  'startMarking',
  'marking',
  'Chốt nhận bài: đánh số phách, phân công hai giám khảo mỗi bài',
  {},
)
export const concludeContestRoute = move(
  'concludeContest',
  'conclusion',
  'Ghi kết quả cuộc thi của cấp trên',
  { result: z.string().trim().min(3, 'Ghi kết quả.').max(2000) },
)
export const prizeContestRoute = move(
  'prizeContest',
  'prize-giving',
  'Ghi đã trao giải; cách liên hệ của người dự thi được xóa',
  { prizedOn: DayText },
)
export const callOffContestRoute = move('callOffContest', 'calling-off', 'Không tổ chức nữa, có lý do', {
  reason: Reason,
})

const Question = z.object({
  text: z.string(),
  options: z.array(z.string()),
  rightOption: z.number(),
  basis: z.string().nullable(),
})
export const listQuestionsRoute = route({
  id: 'listContestQuestions',
  method: 'GET',
  path: '/api/contests/:id/questions',
  summary: 'Câu hỏi và đáp án của cuộc thi tìm hiểu',
  params: IdParams,
  res: { 200: z.object({ rows: z.array(Question) }), 401: Problem, 403: Problem, 404: Problem },
})
export const setQuestionsRoute = route({
  id: 'setContestQuestions',
  method: 'PUT',
  path: '/api/contests/:id/questions',
  summary: 'Ghi cả bộ câu hỏi, khi chưa phát động',
  params: IdParams,
  body: z.object({
    version: Version,
    questions: z
      .array(
        z.object({
          text: z.string().trim().min(5, 'Ghi câu hỏi.').max(600, 'Dài nhất 600 ký tự.'),
          options: z
            .array(z.string().trim().min(1, 'Ghi phương án.').max(300, 'Dài nhất 300 ký tự.'))
            .min(2, 'Có ít nhất hai phương án.')
            .max(6, 'Nhiều nhất sáu phương án.'),
          rightOption: z.number().int().min(0).max(5),
          basis: z.string().trim().max(300, 'Dài nhất 300 ký tự.').nullable().default(null),
        }),
      )
      .max(60, 'Nhiều nhất 60 câu.'),
  }),
  res: { 204: Nothing, ...refusals },
})

const Participation = z.object({
  organization: Named,
  participants: z.number(),
  entries: z.number(),
  /** Counted by hand: who, when. */
  note: z.string().nullable(),
  countedOn: z.string().nullable(),
  version: z.number().nullable(),
})
export const showParticipationRoute = route({
  id: 'showParticipation',
  method: 'GET',
  path: '/api/contests/:id/participation',
  summary: 'Số người, số bài dự thi theo đơn vị và theo cụm, khối',
  params: IdParams,
  res: {
    200: z.object({
      units: z.array(Participation),
      blocs: z.array(
        z.object({
          bloc: Named,
          members: z.number(),
          taking: z.number(),
          participants: z.number(),
          entries: z.number(),
        }),
      ),
      /** Units from which nobody takes part. */
      silent: z.array(Named),
      withoutUnit: z.object({ participants: z.number(), entries: z.number() }),
      mayCount: z.boolean(),
    }),
    401: Problem,
    403: Problem,
    404: Problem,
  },
})
export const exportParticipationRoute = route({
  id: 'exportParticipation',
  method: 'GET',
  path: '/api/contests/:id/participation/export',
  summary: 'Xuất số liệu tham gia ra Excel',
  params: IdParams,
  res: { 200: z.unknown(), 401: Problem, 403: Problem, 404: Problem },
})
export const countParticipationRoute = route({
  id: 'countParticipation',
  method: 'PUT',
  path: '/api/contests/:id/participation',
  summary: 'Ghi số người, số bài của một đơn vị dự cuộc thi cấp trên',
  params: IdParams,
  body: z.object({
    organizationId: Id,
    participants: Whole(1_000_000),
    entries: Whole(1_000_000),
    note: z.string().trim().max(300, 'Dài nhất 300 ký tự.').nullable().default(null),
    version: Version.nullable().default(null),
  }),
  res: { 204: Nothing, ...refusals },
})
