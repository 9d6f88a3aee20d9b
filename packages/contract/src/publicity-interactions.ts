/** Tương tác với khán giả, thính giả, độc giả của một tin, bài: con số đọc được, lời ghi lại; không lưu ai đã nói. */
import { z } from 'zod'
import { Created, Named, Version } from './organizations-words.ts'
import { AudienceTextKind, AudienceTextState } from './publicity-outreach-words.ts'
import { DayText, Id, IdParams, Nothing, PageQuery, Problem, pageOf, route } from './route.ts'

const refusals = { 401: Problem, 403: Problem, 404: Problem, 409: Problem, 422: Problem }
const Count = z
  .number()
  .int('Nhập số nguyên.')
  .min(0, 'Không nhỏ hơn 0.')
  .max(1_000_000_000, 'Số quá lớn.')
  .nullable()
  .default(null)

const Counts = z.object({
  views: z.number().nullable(),
  reactions: z.number().nullable(),
  shares: z.number().nullable(),
  comments: z.number().nullable(),
  letters: z.number().nullable(),
})

const AudienceText = z
  .object({
    id: z.string(),
    item: Named,
    kind: AudienceTextKind,
    text: z.string(),
    receivedOn: z.string(),
    state: AudienceTextState,
    handling: z.string().nullable(),
    version: z.number(),
    may: z.array(AudienceTextState),
  })
  .meta({ id: 'AudienceText' })
export type AudienceText = z.output<typeof AudienceText>

export const showInteractionsRoute = route({
  id: 'showInteractions',
  method: 'GET',
  path: '/api/publicity-items/:id/interactions',
  summary: 'Mức lan tỏa của một tin, bài: số liệu từng lần đọc và lời đã ghi lại',
  params: IdParams,
  res: {
    200: z.object({
      /** The last reading of each channel, added up. */
      latest: Counts,
      readings: z.array(Counts.extend({ channel: Named.nullable(), countedOn: z.string(), by: z.string() })),
      texts: z.array(AudienceText),
      mayRecord: z.boolean(),
    }),
    401: Problem,
    403: Problem,
    404: Problem,
  },
})

export const countInteractionsRoute = route({
  id: 'countInteractions',
  method: 'POST',
  path: '/api/publicity-items/:id/interactions',
  summary: 'Ghi số lượt xem, cảm xúc, chia sẻ, bình luận, thư đọc được vào một ngày',
  params: IdParams,
  body: z.object({
    channelId: Id.nullable().default(null),
    countedOn: DayText,
    views: Count,
    reactions: Count,
    shares: Count,
    comments: Count,
    letters: Count,
  }),
  res: { 201: Created, ...refusals },
})

export const noteAudienceTextRoute = route({
  id: 'noteAudienceText',
  method: 'POST',
  path: '/api/publicity-items/:id/audience-texts',
  summary: 'Ghi tóm tắt ý kiến khán giả bằng lời của biên tập, không ghi ai đã nói',
  params: IdParams,
  body: z.object({
    kind: AudienceTextKind,
    text: z.string().trim().min(5, 'Ghi tóm tắt, ít nhất 5 ký tự.').max(1000, 'Dài nhất 1.000 ký tự.'),
    receivedOn: DayText,
  }),
  res: { 201: Created, ...refusals },
})

export const handleAudienceTextRoute = route({
  id: 'handleAudienceText',
  method: 'POST',
  path: '/api/audience-texts/:id/state',
  summary: 'Duyệt, chuyển hoặc bỏ một ý kiến đã ghi',
  params: IdParams,
  body: z.object({
    state: AudienceTextState,
    handling: z.string().trim().max(500, 'Dài nhất 500 ký tự.').nullable().default(null),
    version: Version,
  }),
  res: { 204: Nothing, ...refusals },
})

export const listAudienceTextsRoute = route({
  id: 'listAudienceTexts',
  method: 'GET',
  path: '/api/audience-texts',
  summary: 'Ý kiến khán giả, thính giả, độc giả đã ghi lại, mới trước',
  query: PageQuery.omit({ q: true }).extend({
    state: AudienceTextState.optional(),
    kind: AudienceTextKind.optional(),
  }),
  res: { 200: pageOf(AudienceText), 401: Problem, 403: Problem, 422: Problem },
})
