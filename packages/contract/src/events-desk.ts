/** Bàn khách mời và tôn vinh của một sự kiện: mời, trả lời, số người dự, danh sách tôn vinh và trao thưởng. */
import { z } from 'zod'
import {
  EventAudience,
  HonouredStanding,
  HonouredSubject,
  HonourKind,
  InvitationAnswer,
  InviteePart,
} from './events-words.ts'
import { NameTyped, ShortText, Version } from './organizations-words.ts'
import { DayText, Id, IdParams, Nothing, Problem, route } from './route.ts'

const refusals = { 401: Problem, 403: Problem, 404: Problem, 409: Problem, 422: Problem }
const Line = ShortText.nullable().default(null)
const Part = IdParams.extend({ partId: Id })

export const inviteToEventRoute = route({
  id: 'inviteToEvent',
  method: 'POST',
  path: '/api/events/:id/invitees',
  summary: 'Thêm khách mời: đơn vị, cả nhóm nhận, cá nhân, khách ngoài địa phương',
  params: IdParams,
  body: z.object({
    organizationIds: z.array(Id).max(500).default([]),
    /** Each group becomes its members of the day. */
    groupIds: z.array(Id).max(30).default([]),
    personIds: z.array(Id).max(500).default([]),
    outside: z
      .array(z.object({ name: NameTyped, address: Line }))
      .max(100)
      .default([]),
    part: InviteePart.default('delegate'),
    seats: z.number().int().min(1, 'Ít nhất 1 người.').max(10_000).default(1),
  }),
  res: { 201: z.object({ added: z.number(), known: z.number() }), ...refusals },
})

export const editInviteeRoute = route({
  id: 'editInvitee',
  method: 'PUT',
  path: '/api/events/:id/invitees/:partId',
  summary: 'Ghi trả lời giấy mời, số chỗ, số người đến',
  params: Part,
  body: z.object({
    answer: InvitationAnswer.nullable().default(null),
    answerText: Line,
    seats: z.number().int().min(1).max(10_000),
    came: z.number().int().min(0).max(100_000).nullable().default(null),
    version: Version,
  }),
  res: { 204: Nothing, ...refusals },
})

/** By the invited unit itself. */
export const answerEventInvitationRoute = route({
  id: 'answerEventInvitation',
  method: 'POST',
  path: '/api/events/:id/invitees/:partId/answer',
  summary: 'Đơn vị trả lời giấy mời',
  params: Part,
  body: z.object({ answer: InvitationAnswer, answerText: Line }),
  res: { 204: Nothing, ...refusals },
})

export const removeInviteeRoute = route({
  id: 'removeInvitee',
  method: 'DELETE',
  path: '/api/events/:id/invitees/:partId',
  summary: 'Bỏ khách mời chưa có giấy mời',
  params: Part,
  res: { 204: Nothing, ...refusals },
})

/** One letter to all who have none yet; it goes its way through the register. */
export const draftInvitationRoute = route({
  id: 'draftInvitation',
  method: 'POST',
  path: '/api/events/:id/invitation',
  summary: 'Soạn giấy mời gửi những khách chưa được mời',
  params: IdParams,
  res: { 201: z.object({ documentId: z.string(), invited: z.number() }), ...refusals },
})

export const recordAttendanceRoute = route({
  id: 'recordAttendance',
  method: 'PUT',
  path: '/api/events/:id/attendance',
  summary: 'Ghi số người dự theo từng nhóm đối tượng',
  params: IdParams,
  body: z.object({
    rows: z
      .array(z.object({ audience: EventAudience, people: z.number().int().min(0).max(10_000_000) }))
      .max(7),
    version: Version,
  }),
  res: { 204: Nothing, ...refusals },
})

const HonourTyped = z.object({
  kind: HonourKind.default('honour'),
  exemplarId: Id.nullable().default(null),
  subjectKind: HonouredSubject,
  name: NameTyped,
  address: Line,
  standing: HonouredStanding.default('serving'),
  form: z.string().trim().min(2, 'Ghi hình thức.').max(300, 'Dài nhất 300 ký tự.'),
  authority: Line,
  decisionNumber: z.string().trim().max(60, 'Dài nhất 60 ký tự.').nullable().default(null),
  decidedOn: DayText.nullable().default(null),
  reason: z.string().trim().max(2000).nullable().default(null),
  presenter: Line,
})

export const addEventHonoursRoute = route({
  id: 'addEventHonours',
  method: 'POST',
  path: '/api/events/:id/honours',
  summary: 'Thêm tập thể, cá nhân được tôn vinh hoặc được trao thưởng tại sự kiện',
  params: IdParams,
  body: z.object({ rows: z.array(HonourTyped).min(1, 'Ghi ít nhất một dòng.').max(500) }),
  res: { 201: z.object({ added: z.number() }), ...refusals },
})

/** Every award of one decision of the award history becomes a line. */
export const loadDecisionRoute = route({
  id: 'loadDecision',
  method: 'POST',
  path: '/api/events/:id/honours/decision',
  summary: 'Đưa mọi người được khen của một quyết định vào danh sách trao thưởng',
  params: IdParams,
  body: z.object({ decisionNumber: z.string().trim().min(1, 'Ghi số quyết định.').max(60), presenter: Line }),
  res: { 201: z.object({ added: z.number() }), ...refusals },
})

/** Every exemplar a round chose becomes a line. */
export const loadRoundRoute = route({
  id: 'loadRound',
  method: 'POST',
  path: '/api/events/:id/honours/round',
  summary: 'Đưa điển hình được chọn trong một đợt bình chọn vào danh sách tôn vinh',
  params: IdParams,
  body: z.object({
    roundId: Id,
    form: z.string().trim().min(2, 'Ghi hình thức.').max(300, 'Dài nhất 300 ký tự.'),
    authority: Line,
    presenter: Line,
    version: Version,
  }),
  res: { 201: z.object({ added: z.number() }), ...refusals },
})

export const editEventHonourRoute = route({
  id: 'editEventHonour',
  method: 'PUT',
  path: '/api/events/:id/honours/:partId',
  summary: 'Sửa dòng tôn vinh; ghi đã trao hay chưa trao, ai trao',
  params: Part,
  body: HonourTyped.extend({
    handedOn: DayText.nullable().default(null),
    notHandedReason: Line,
    version: Version,
  }),
  res: { 204: Nothing, ...refusals },
})

export const removeEventHonourRoute = route({
  id: 'removeEventHonour',
  method: 'DELETE',
  path: '/api/events/:id/honours/:partId',
  summary: 'Bỏ dòng tôn vinh chưa trao',
  params: Part,
  res: { 204: Nothing, ...refusals },
})

export const exportInviteesRoute = route({
  id: 'exportInvitees',
  method: 'GET',
  path: '/api/events/:id/invitees/export',
  summary: 'Xuất danh sách khách mời ra Excel',
  params: IdParams,
  res: { 200: z.unknown(), 401: Problem, 403: Problem, 404: Problem },
})
