/** Người dân giới thiệu gương người tốt trên cổng: không cần tài khoản, có mã theo dõi, có người xem trước. */
import { z } from 'zod'
import { SuggestionState } from './exemplars-words.ts'
import { Named, Version } from './organizations-words.ts'
import { Id, IdParams, Nothing, PageQuery, Problem, pageOf, route } from './route.ts'

const refusals = { 401: Problem, 403: Problem, 404: Problem, 409: Problem, 422: Problem }

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
    answer: z.string().trim().max(2000).nullable().default(null),
    version: Version,
  }),
  res: { 204: Nothing, ...refusals },
})
