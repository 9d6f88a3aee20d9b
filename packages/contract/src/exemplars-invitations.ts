/** Mời điển hình giao lưu, báo cáo kinh nghiệm: mời, trả lời, ghi lại bài báo cáo. */
import { z } from 'zod'
import { InvitationState } from './exemplars-words.ts'
import { Created, Named, NameTyped, Version } from './organizations-words.ts'
import { DayText, Id, IdParams, Nothing, PageQuery, Problem, pageOf, route } from './route.ts'

const refusals = { 401: Problem, 403: Problem, 404: Problem, 409: Problem, 422: Problem }
const Code = z.string().regex(/^[a-z0-9-]{2,60}$/, 'Chọn trong danh mục.')
const Short = z.string().trim().max(300, 'Dài nhất 300 ký tự.').nullable().default(null)

export const Invitation = z
  .object({
    id: z.string(),
    exemplar: z.object({ id: z.string(), title: z.string(), subjectName: z.string() }),
    /** Who asks. */
    organization: Named,
    wantedOn: z.string(),
    place: z.string().nullable(),
    audience: z.string().nullable(),
    subject: z.string(),
    state: InvitationState,
    answer: z.string().nullable(),
    answeredBy: z.string().nullable(),
    recordedBy: z.string(),
    version: z.number(),
    may: z.array(z.string()),
  })
  .meta({ id: 'ExemplarInvitation' })
export type Invitation = z.output<typeof Invitation>

export const listInvitationsRoute = route({
  id: 'listInvitations',
  method: 'GET',
  path: '/api/exemplar-invitations',
  summary: 'Lời mời điển hình báo cáo kinh nghiệm: của đơn vị mình và gửi đến điển hình của mình',
  query: PageQuery.omit({ q: true }).extend({
    exemplarId: Id.optional(),
    state: InvitationState.optional(),
  }),
  res: { 200: pageOf(Invitation), 401: Problem, 403: Problem, 422: Problem },
})

export const inviteExemplarRoute = route({
  id: 'inviteExemplar',
  method: 'POST',
  path: '/api/exemplars/:id/invitations',
  summary: 'Mời một điển hình đến giao lưu, báo cáo kinh nghiệm',
  params: IdParams,
  body: z.object({
    organizationId: Id,
    wantedOn: DayText,
    place: Short,
    audience: Short,
    subject: NameTyped,
  }),
  res: { 201: Created, ...refusals },
})

export const answerInvitationRoute = route({
  id: 'answerInvitation',
  method: 'POST',
  path: '/api/exemplar-invitations/:id/answer',
  summary: 'Nhận lời, từ chối hoặc thôi lời mời',
  params: IdParams,
  body: z.object({
    act: z.enum(['accept', 'decline', 'call-off']),
    answer: z.string().trim().max(1000, 'Dài nhất 1.000 ký tự.').nullable().default(null),
    version: Version,
  }),
  res: { 204: Nothing, ...refusals },
})

/** What was said is kept with the exemplar, to be used again. */
export const holdInvitationRoute = route({
  id: 'holdInvitation',
  method: 'POST',
  path: '/api/exemplar-invitations/:id/talk',
  summary: 'Ghi buổi báo cáo kinh nghiệm đã diễn ra, kèm nội dung bài báo cáo',
  params: IdParams,
  body: z.object({
    heldOn: DayText,
    levelCode: Code.nullable().default(null),
    text: z.string().trim().max(20_000, 'Dài nhất 20.000 ký tự.').nullable().default(null),
    version: Version,
  }),
  res: { 204: Nothing, ...refusals },
})
