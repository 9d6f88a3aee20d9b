/** Người dân giới thiệu gương người tốt trên cổng: không cần tài khoản, có mã theo dõi, có người xem trước. */
import { z } from 'zod'
import { SuggestionState } from './exemplars-words.ts'
import { Named, Version } from './organizations-words.ts'
import { Id, IdParams, Nothing, PageQuery, Problem, pageOf, route } from './route.ts'

const Code = z.string().regex(/^[a-z0-9-]{2,60}$/, 'Chọn trong danh mục.')
const refusals = { 401: Problem, 403: Problem, 404: Problem, 409: Problem, 422: Problem }

/** As it is written on the portal; each refusal says what to do. */
export const SuggestionTyped = z.object({
  aboutName: z
    .string()
    .trim()
    .min(2, 'Ghi tên người, tập thể hoặc việc làm muốn giới thiệu.')
    .max(200, 'Dài nhất 200 ký tự.'),
  aboutPlace: z.string().trim().min(2, 'Ghi nơi ở hoặc nơi làm việc.').max(300, 'Dài nhất 300 ký tự.'),
  text: z.string().trim().min(20, 'Kể việc tốt đã làm, ít nhất 20 ký tự.').max(4000, 'Dài nhất 4.000 ký tự.'),
  contact: z.string().trim().max(200, 'Dài nhất 200 ký tự.').default(''),
})

export const Suggestion = z
  .object({
    id: z.string(),
    code: z.string(),
    aboutName: z.string(),
    aboutPlace: z.string(),
    text: z.string(),
    contact: z.string().nullable(),
    receivedAt: z.string(),
    state: SuggestionState,
    answer: z.string().nullable(),
    organization: Named.nullable(),
    exemplarId: z.string().nullable(),
    handledBy: z.string().nullable(),
    version: z.number(),
  })
  .meta({ id: 'Suggestion' })

export const listSuggestionsRoute = route({
  id: 'listSuggestions',
  method: 'GET',
  path: '/api/suggestions',
  summary: 'Giới thiệu của người dân, mới trước',
  query: PageQuery.extend({ state: SuggestionState.optional() }),
  res: { 200: pageOf(Suggestion), 401: Problem, 403: Problem },
})

/** Taken up: it becomes a newcomer of the watch-list of a unit. */
export const handleSuggestionRoute = route({
  id: 'handleSuggestion',
  method: 'POST',
  path: '/api/suggestions/:id/handling',
  summary: 'Chuyển kiểm chứng, đưa vào danh sách nhân tố mới, hoặc không đưa vào kèm trả lời',
  params: IdParams,
  body: z.object({
    state: SuggestionState,
    organizationId: Id.nullable().default(null),
    /** Of the newcomer it becomes. */
    kindCode: Code.nullable().default(null),
    fieldCodes: z.array(Code).max(20).default([]),
    answer: z.string().trim().max(2000).nullable().default(null),
    version: Version,
  }),
  res: { 204: Nothing, ...refusals },
})
