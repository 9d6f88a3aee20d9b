/** Lập, sửa sự kiện, chuyển bước. */
import { z } from 'zod'
import {
  EventAudience,
  EventKind,
  EventMode,
  EventPurpose,
  EventStep,
  MovementReview,
  TimeText,
} from './events-words.ts'
import { Created, NameTyped, ShortText, Version } from './organizations-words.ts'
import { DayText, Id, IdParams, Nothing, Problem, route } from './route.ts'

const refusals = { 401: Problem, 403: Problem, 404: Problem, 409: Problem, 422: Problem }
const Line = ShortText.nullable().default(null)
const Story = z.string().trim().max(20_000, 'Dài nhất 20.000 ký tự.').nullable().default(null)

export const EventTyped = z.object({
  organizationId: Id,
  kind: EventKind,
  name: NameTyped,
  ordinal: z.number().int().min(1, 'Lần thứ bắt đầu từ 1.').max(200).nullable().default(null),
  termFrom: z.number().int().min(1930).max(2200).nullable().default(null),
  termTo: z.number().int().min(1930).max(2200).nullable().default(null),
  purposes: z.array(EventPurpose).max(8).default([]),
  mode: EventMode.default('in-person'),
  hostEventId: Id.nullable().default(null),
  blocId: Id.nullable().default(null),
  anniversaryId: Id.nullable().default(null),
  yearAbout: z.number().int().min(1930).max(2200).nullable().default(null),
  planId: Id.nullable().default(null),
  closesPlan: z.boolean().default(false),
  hostExemplarId: Id.nullable().default(null),
  outsideHost: Line,
  followsHoChiMinh: z.boolean().default(false),
  audiences: z.array(EventAudience).max(7).default([]),
  coOrganizerIds: z.array(Id).max(60, 'Nhiều nhất 60 đơn vị.').default([]),
  movements: z
    .array(z.object({ movementId: Id, review: MovementReview }))
    .max(60)
    .default([]),
  startsOn: DayText,
  endsOn: DayText.nullable().default(null),
  startsAt: TimeText.nullable().default(null),
  place: Line,
  conditions: z.string().trim().max(2000).nullable().default(null),
  purposeText: Story,
  printedText: z.string().trim().max(4000).nullable().default(null),
  isPublic: z.boolean().default(false),
  fileIds: z.array(Id).max(30).default([]),
})
export type EventTyped = z.output<typeof EventTyped>

export const planEventRoute = route({
  id: 'planEvent',
  method: 'POST',
  path: '/api/events',
  summary: 'Lập sự kiện',
  body: EventTyped,
  res: { 201: Created, ...refusals },
})

export const editEventRoute = route({
  id: 'editEvent',
  method: 'PUT',
  path: '/api/events/:id',
  summary: 'Sửa sự kiện khi chưa diễn ra',
  params: IdParams,
  body: EventTyped.extend({ version: Version }),
  res: { 204: Nothing, ...refusals },
})

export const moveEventRoute = route({
  id: 'moveEvent',
  method: 'POST',
  path: '/api/events/:id/steps',
  summary:
    'Chuyển bước: chuẩn bị, mời, hoãn, ấn định lại ngày, chuyển trực tuyến, hủy, diễn ra, báo cáo, mở lại',
  params: IdParams,
  body: z.object({
    act: EventStep,
    reason: z.string().trim().max(1000).nullable().default(null),
    /** Of the new day, when it is set again. */
    startsOn: DayText.nullable().default(null),
    version: Version,
  }),
  res: { 204: Nothing, ...refusals },
})
