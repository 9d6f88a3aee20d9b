/** Đợt giới thiệu điển hình: đơn vị giới thiệu, tổng hợp, bình chọn, gửi cấp trên, kết quả. */
import { z } from 'zod'
import { EquityFigure } from './exemplars.ts'
import {
  ExemplarSubject,
  NominationLine,
  NominationState,
  Outcome,
  RoundState,
  UpperAnswer,
} from './exemplars-words.ts'
import { Created, Named, Version } from './organizations-words.ts'
import { DayText, Id, IdParams, Nothing, PageQuery, Problem, pageOf, route } from './route.ts'

const refusals = { 401: Problem, 403: Problem, 404: Problem, 409: Problem, 422: Problem }

export const RoundRow = z
  .object({
    id: z.string(),
    label: z.string(),
    plan: Named,
    dutyId: z.string(),
    dueText: z.string().nullable(),
    sendsTo: z.string().nullable(),
    state: RoundState,
    units: z.object({
      asked: z.number(),
      sent: z.number(),
      late: z.number(),
      none: z.number(),
      exempt: z.number(),
    }),
    nominations: z.number(),
  })
  .meta({ id: 'RoundRow' })

export const listRoundsRoute = route({
  id: 'listRounds',
  method: 'GET',
  path: '/api/rounds',
  summary: 'Các đợt giới thiệu điển hình, mới trước',
  query: PageQuery.extend({
    year: z.coerce.number().int().min(1990).max(2200).optional(),
    state: RoundState.optional(),
  }),
  res: { 200: pageOf(RoundRow), 401: Problem, 403: Problem },
})

/** Trích ngang thành tích: one line of the usual table. */
export const Brief = z.object({
  birthYear: z.number().int().min(1850).max(2200).nullable().default(null),
  gender: z.enum(['male', 'female']).nullable().default(null),
  post: z.string().trim().max(300).nullable().default(null),
  place: z.string().trim().max(300).nullable().default(null),
  achievement: z
    .string()
    .trim()
    .min(10, 'Tóm tắt thành tích, ít nhất 10 ký tự.')
    .max(4000, 'Dài nhất 4.000 ký tự.'),
})

export const NominationShown = z
  .object({
    id: z.string(),
    roundId: z.string(),
    itemId: z.string(),
    organization: Named,
    exemplar: z.object({
      id: z.string(),
      title: z.string(),
      subjectKind: ExemplarSubject,
      subjectName: z.string(),
      fields: z.array(z.string()),
    }),
    line: NominationLine,
    position: z.number(),
    brief: Brief,
    marks: z.array(
      z.object({
        standardId: z.string(),
        text: z.string(),
        met: z.boolean(),
        evidence: z.string().nullable(),
      }),
    ),
    minutes: z.object({
      on: z.string().nullable(),
      votesFor: z.number().nullable(),
      votesAll: z.number().nullable(),
      fileId: z.string().nullable(),
    }),
    state: NominationState,
    score: z
      .object({
        sum: z.number(),
        votes: z.number(),
        aside: z.number(),
        average: z.number().nullable(),
        rank: z.number().nullable(),
      })
      .nullable(),
    outcome: Outcome.nullable(),
    outcomeReason: z.string().nullable(),
    upperAnswer: UpperAnswer.nullable(),
    upperAnsweredOn: z.string().nullable(),
    upperNote: z.string().nullable(),
    version: z.number(),
    may: z.array(z.string()),
  })
  .meta({ id: 'Nomination' })
export type NominationShown = z.output<typeof NominationShown>

export const showRoundRoute = route({
  id: 'showRound',
  method: 'GET',
  path: '/api/rounds/:id',
  summary: 'Một đợt: đơn vị nào gửi gì, thiếu gì; danh sách tổng hợp',
  params: IdParams,
  res: {
    200: RoundRow.extend({
      unitRows: z.array(
        z.object({
          organization: Named,
          itemId: z.string(),
          standing: z.string(),
          sentence: z.string(),
          nominations: z.number(),
          /** 'Năm 2023 đã giới thiệu 2 trên ít nhất 3; chưa có tập thể'. */
          warnings: z.array(z.string()),
        }),
      ),
      list: z.array(NominationShown),
      voters: z.array(z.object({ name: z.string(), voted: z.boolean() })),
      /** Who could be asked to vote; empty for whoever may not open the vote. */
      possibleVoters: z.array(z.object({ accountId: z.string(), name: z.string(), detail: z.string() })),
      lists: z.array(
        z.object({
          id: z.string(),
          edition: z.number(),
          rows: z.number(),
          documentId: z.string().nullable(),
          frozenAt: z.string(),
          frozenBy: z.string(),
        }),
      ),
      equity: z.array(EquityFigure),
      version: z.number(),
      may: z.array(z.string()),
    }).meta({ id: 'Round' }),
    401: Problem,
    403: Problem,
    404: Problem,
  },
})

const NominationTyped = z.object({
  exemplarId: Id,
  line: NominationLine.default('unit'),
  brief: Brief,
  marks: z
    .array(
      z.object({
        standardId: Id,
        met: z.boolean(),
        evidence: z.string().trim().max(2000).nullable().default(null),
      }),
    )
    .max(40)
    .default([]),
  minutesOn: DayText.nullable().default(null),
  minutesVotesFor: z.number().int().min(0).max(9999).nullable().default(null),
  minutesVotesAll: z.number().int().min(0).max(9999).nullable().default(null),
  minutesFileId: Id.nullable().default(null),
})

/** Sent with the submission of its item: present, approve, recall and return are those of the duty. */
export const nominateRoute = route({
  id: 'nominate',
  method: 'POST',
  path: '/api/items/:id/nominations',
  summary: 'Đơn vị đưa một điển hình vào bài giới thiệu của kỳ',
  params: IdParams,
  body: NominationTyped,
  res: { 201: Created, ...refusals },
})
export const editNominationRoute = route({
  id: 'editNomination',
  method: 'PUT',
  path: '/api/nominations/:id',
  summary: 'Sửa trích ngang, đánh giá tiêu chuẩn, biên bản bình xét',
  params: IdParams,
  body: NominationTyped.omit({ exemplarId: true }).extend({ version: Version }),
  res: { 204: Nothing, ...refusals },
})
export const withdrawNominationRoute = route({
  id: 'withdrawNomination',
  method: 'POST',
  path: '/api/nominations/:id/withdrawal',
  summary: 'Bỏ một điển hình khỏi bài giới thiệu chưa được tiếp nhận',
  params: IdParams,
  body: z.object({ version: Version }),
  res: { 204: Nothing, ...refusals },
})
export const listItemNominationsRoute = route({
  id: 'listItemNominations',
  method: 'GET',
  path: '/api/items/:id/nominations',
  summary: 'Các điển hình trong bài giới thiệu của một kỳ',
  params: IdParams,
  res: {
    200: z.object({ rows: z.array(NominationShown), warnings: z.array(z.string()) }),
    401: Problem,
    403: Problem,
    404: Problem,
  },
})

const step = <const I extends string>(id: I, path: string, summary: string) =>
  route({
    id,
    method: 'POST',
    path: `/api/rounds/:id/${path}`,
    summary,
    params: IdParams,
    body: z.object({ version: Version }),
    res: { 204: Nothing, ...refusals },
  })
export const closeRoundRoute = step('closeRound', 'closing', 'Khóa đợt: không nhận thêm')
export const reopenRoundRoute = step('reopenRound', 'reopening', 'Mở lại đợt')
export const consolidateRoundRoute = step('consolidateRound', 'consolidation', 'Tổng hợp danh sách')
