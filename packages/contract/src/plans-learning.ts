/** Vướng mắc, chỉ tiêu, bài học, sơ kết và tổng kết của kế hoạch. */
import { z } from 'zod'
import { Created, Named, Version } from './organizations-words.ts'
import { LessonKind, LessonState, QuestionState } from './plans-words.ts'
import { DayText, Id, IdParams, Nothing, PageQuery, Problem, pageOf, route } from './route.ts'

const refusals = { 401: Problem, 403: Problem, 404: Problem, 409: Problem, 422: Problem }
const Told = z.string().trim().min(5, 'Viết rõ hơn, ít nhất 5 ký tự.').max(10_000, 'Dài nhất 10.000 ký tự.')

export const QuestionShown = z
  .object({
    id: z.string(),
    plan: Named,
    taskId: z.string().nullable(),
    organization: Named,
    question: z.string(),
    askedBy: z.string(),
    askedOn: z.string(),
    daysOpen: z.number(),
    handlerName: z.string().nullable(),
    state: QuestionState,
    answer: z.string().nullable(),
    answeredBy: z.string().nullable(),
    answeredOn: z.string().nullable(),
    shared: z.boolean(),
    version: z.number(),
    may: z.array(z.string()),
  })
  .meta({ id: 'Question' })

export const listQuestionsRoute = route({
  id: 'listQuestions',
  method: 'GET',
  path: '/api/questions',
  summary: 'Vướng mắc và đề nghị hướng dẫn; đơn vị thấy của mình và câu trả lời chung',
  query: PageQuery.extend({
    planId: Id.optional(),
    state: QuestionState.optional(),
    organizationId: Id.optional(),
  }),
  res: { 200: pageOf(QuestionShown), 401: Problem, 403: Problem },
})

export const askQuestionRoute = route({
  id: 'askQuestion',
  method: 'POST',
  path: '/api/plans/:id/questions',
  summary: 'Gửi vướng mắc, đề nghị hướng dẫn',
  params: IdParams,
  body: z.object({
    question: Told,
    taskId: Id.nullable().default(null),
    ruleId: Id.nullable().default(null),
  }),
  res: { 201: Created, ...refusals },
})

export const forwardQuestionRoute = route({
  id: 'forwardQuestion',
  method: 'POST',
  path: '/api/questions/:id/forwarding',
  summary: 'Chuyển vướng mắc cho người xử lý',
  params: IdParams,
  body: z.object({ handlerName: z.string().trim().min(2, 'Ghi người xử lý.').max(200), version: Version }),
  res: { 204: Nothing, ...refusals },
})

export const answerQuestionRoute = route({
  id: 'answerQuestion',
  method: 'POST',
  path: '/api/questions/:id/answer',
  summary: 'Trả lời vướng mắc; có thể trả lời chung cho mọi đơn vị',
  params: IdParams,
  body: z.object({ answer: Told, shared: z.boolean().default(false), version: Version }),
  res: { 204: Nothing, ...refusals },
})

export const closeQuestionRoute = route({
  id: 'closeQuestion',
  method: 'POST',
  path: '/api/questions/:id/closing',
  summary: 'Đóng vướng mắc',
  params: IdParams,
  body: z.object({ version: Version }),
  res: { 204: Nothing, ...refusals },
})

const IndicatorTyped = z.object({
  name: z.string().trim().min(3, 'Ghi tên chỉ tiêu.').max(500),
  unitOfMeasure: z.string().trim().min(1, 'Ghi đơn vị tính.').max(60),
  year: z.number().int().min(1930).max(2200),
  target: z.number().nullable().default(null),
  actual: z.number().nullable().default(null),
  aim: z.enum(['at-least', 'at-most']).default('at-least'),
  source: z.string().trim().max(500).nullable().default(null),
  note: z.string().trim().max(1000).nullable().default(null),
})
export const IndicatorShown = IndicatorTyped.extend({
  id: z.string(),
  /** Null while the target or what was reached is not known. */
  reached: z.enum(['not-reached', 'reached', 'exceeded']).nullable(),
  version: z.number(),
}).meta({ id: 'Indicator' })

export const listIndicatorsRoute = route({
  id: 'listIndicators',
  method: 'GET',
  path: '/api/plans/:id/indicators',
  summary: 'Chỉ tiêu của kế hoạch và kết quả',
  params: IdParams,
  res: { 200: z.object({ rows: z.array(IndicatorShown) }), 401: Problem, 403: Problem, 404: Problem },
})
export const addIndicatorRoute = route({
  id: 'addIndicator',
  method: 'POST',
  path: '/api/plans/:id/indicators',
  summary: 'Thêm chỉ tiêu',
  params: IdParams,
  body: IndicatorTyped,
  res: { 201: Created, ...refusals },
})
export const editIndicatorRoute = route({
  id: 'editIndicator',
  method: 'PUT',
  path: '/api/indicators/:id',
  summary: 'Sửa chỉ tiêu hoặc ghi kết quả',
  params: IdParams,
  body: IndicatorTyped.extend({ version: Version }),
  res: { 204: Nothing, ...refusals },
})

export const LessonShown = z
  .object({
    id: z.string(),
    plan: Named,
    organization: Named,
    kind: LessonKind,
    text: z.string(),
    about: z.string().nullable(),
    state: LessonState,
    outcome: z.string().nullable(),
    recordedAt: z.string(),
    recordedBy: z.string(),
    version: z.number(),
    may: z.array(z.string()),
  })
  .meta({ id: 'Lesson' })

export const listLessonsRoute = route({
  id: 'listLessons',
  method: 'GET',
  path: '/api/lessons',
  summary: 'Bài học kinh nghiệm và đề xuất, tìm được để trích vào báo cáo',
  query: PageQuery.extend({
    planId: Id.optional(),
    kind: LessonKind.optional(),
    state: LessonState.optional(),
  }),
  res: { 200: pageOf(LessonShown), 401: Problem, 403: Problem },
})
export const raiseLessonRoute = route({
  id: 'raiseLesson',
  method: 'POST',
  path: '/api/plans/:id/lessons',
  summary: 'Nêu bài học hoặc đề xuất',
  params: IdParams,
  body: z.object({
    kind: LessonKind,
    text: Told,
    about: z.string().trim().max(300).nullable().default(null),
  }),
  res: { 201: Created, ...refusals },
})
export const judgeLessonRoute = route({
  id: 'judgeLesson',
  method: 'POST',
  path: '/api/lessons/:id/judgement',
  summary: 'Xem xét, áp dụng hoặc không áp dụng đề xuất',
  params: IdParams,
  body: z.object({
    state: LessonState,
    outcome: z.string().trim().max(2000).nullable().default(null),
    version: Version,
  }),
  res: { 204: Nothing, ...refusals },
})

/** Figures of the plan on a day, each traced to its records; the office adds its words and freezes. */
export const SummaryShown = z
  .object({
    id: z.string(),
    planId: z.string(),
    kind: z.enum(['interim', 'final']),
    asOf: z.string(),
    periodFrom: z.string(),
    periodTo: z.string(),
    figures: z.array(
      z.object({
        key: z.string(),
        label: z.string(),
        value: z.number(),
        text: z.string(),
        href: z.string().nullable(),
      }),
    ),
    text: z.array(z.object({ heading: z.string(), body: z.string() })),
    state: z.enum(['draft', 'frozen']),
    documentId: z.string().nullable(),
    version: z.number(),
  })
  .meta({ id: 'PlanSummary' })

export const listSummariesRoute = route({
  id: 'listSummaries',
  method: 'GET',
  path: '/api/plans/:id/summaries',
  summary: 'Sơ kết, tổng kết của kế hoạch',
  params: IdParams,
  res: { 200: z.object({ rows: z.array(SummaryShown) }), 401: Problem, 403: Problem, 404: Problem },
})
export const draftSummaryRoute = route({
  id: 'draftSummary',
  method: 'POST',
  path: '/api/plans/:id/summaries',
  summary: 'Lập sơ kết hoặc tổng kết với số liệu đến một ngày',
  params: IdParams,
  body: z.object({
    kind: z.enum(['interim', 'final']),
    asOf: DayText,
    periodFrom: DayText,
    periodTo: DayText,
  }),
  res: { 201: Created, ...refusals },
})
export const writeSummaryRoute = route({
  id: 'writeSummary',
  method: 'PUT',
  path: '/api/summaries/:id',
  summary: 'Viết phần lời của sơ kết, tổng kết; chốt số liệu',
  params: IdParams,
  body: z.object({
    text: z
      .array(z.object({ heading: z.string().trim().max(300), body: z.string().trim().max(20_000) }))
      .max(40),
    freeze: z.boolean().default(false),
    version: Version,
  }),
  res: { 204: Nothing, ...refusals },
})
