/** Bình chọn một đợt: phiếu, kiểm phiếu, kết luận, gửi cấp trên, trả lời; in và xuất trích ngang. */
import { z } from 'zod'
import { Outcome, UpperAnswer } from './exemplars-words.ts'
import { Named, Version } from './organizations-words.ts'
import { DayText, Id, IdParams, Nothing, Problem, route } from './route.ts'

const refusals = { 401: Problem, 403: Problem, 404: Problem, 409: Problem, 422: Problem }

export const openVoteRoute = route({
  id: 'openVote',
  method: 'POST',
  path: '/api/rounds/:id/vote',
  summary: 'Mở bình chọn cho những người được chọn',
  params: IdParams,
  body: z.object({
    accountIds: z.array(Id).min(1, 'Chọn ít nhất một người bình chọn.').max(60),
    version: Version,
  }),
  res: { 204: Nothing, ...refusals },
})

/** What a voter holds in hand: made for a phone. */
export const showBallotRoute = route({
  id: 'showBallot',
  method: 'GET',
  path: '/api/rounds/:id/ballot',
  summary: 'Phiếu bình chọn của tôi',
  params: IdParams,
  res: {
    200: z.object({
      round: Named,
      voted: z.boolean(),
      lines: z.array(
        z.object({
          nominationId: z.string(),
          title: z.string(),
          subjectName: z.string(),
          organization: Named,
          achievement: z.string(),
          /** Why this voter must stand aside; null: may score. */
          conflict: z.string().nullable(),
          score: z.number().nullable(),
        }),
      ),
    }),
    401: Problem,
    403: Problem,
    404: Problem,
  },
})
export const castBallotRoute = route({
  id: 'castBallot',
  method: 'POST',
  path: '/api/rounds/:id/ballot',
  summary: 'Gửi phiếu bình chọn; gửi rồi không sửa',
  params: IdParams,
  body: z.object({
    scores: z
      .array(
        z.object({
          nominationId: Id,
          score: z
            .number()
            .int('Điểm là số nguyên.')
            .min(0, 'Điểm từ 0 đến 10.')
            .max(10, 'Điểm từ 0 đến 10.')
            .nullable(),
          asideReason: z.string().trim().max(300).nullable().default(null),
        }),
      )
      .min(1)
      .max(300),
  }),
  res: { 204: Nothing, ...refusals },
})
export const countVoteRoute = route({
  id: 'countVote',
  method: 'POST',
  path: '/api/rounds/:id/count',
  summary: 'Kiểm phiếu, xếp hạng',
  params: IdParams,
  body: z.object({ version: Version }),
  res: { 204: Nothing, ...refusals },
})

export const decideOutcomesRoute = route({
  id: 'decideOutcomes',
  method: 'POST',
  path: '/api/rounds/:id/outcomes',
  summary: 'Chọn ai giới thiệu cấp trên, ai dùng tại địa phương, ai không chọn và vì sao',
  params: IdParams,
  body: z.object({
    outcomes: z
      .array(
        z.object({
          nominationId: Id,
          outcome: Outcome,
          reason: z.string().trim().max(500).nullable().default(null),
        }),
      )
      .min(1)
      .max(300),
    version: Version,
  }),
  res: { 204: Nothing, ...refusals },
})

export const forwardRoundRoute = route({
  id: 'forwardRound',
  method: 'POST',
  path: '/api/rounds/:id/forwarding',
  summary: 'Chốt danh sách và soạn công văn gửi cấp trên',
  params: IdParams,
  body: z.object({ version: Version }),
  res: { 201: z.object({ listId: z.string(), documentId: z.string() }), ...refusals },
})

export const recordUpperAnswerRoute = route({
  id: 'recordUpperAnswer',
  method: 'POST',
  path: '/api/nominations/:id/upper-answer',
  summary: 'Ghi trả lời của cấp trên',
  params: IdParams,
  body: z.object({
    answer: UpperAnswer,
    answeredOn: DayText,
    note: z.string().trim().max(500).nullable().default(null),
    version: Version,
  }),
  res: { 204: Nothing, ...refusals },
})

export const printRoundListRoute = route({
  id: 'printRoundList',
  method: 'POST',
  path: '/api/rounds/:id/document',
  summary: 'In danh sách trích ngang của đợt (Word, PDF)',
  params: IdParams,
  body: z.object({ format: z.enum(['docx', 'pdf']).default('docx'), itemId: Id.nullable().default(null) }),
  res: { 202: z.object({ id: z.string() }), ...refusals },
})
export const exportRoundRoute = route({
  id: 'exportRound',
  method: 'GET',
  path: '/api/rounds/:id/export',
  summary: 'Xuất trích ngang của đợt ra Excel',
  params: IdParams,
  res: { 200: z.unknown(), 401: Problem, 403: Problem, 404: Problem },
})
