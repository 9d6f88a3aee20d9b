/** Buổi tuyên truyền miệng, hoạt động văn hóa và cổ động, nhật ký tuyên truyền của từng đơn vị; báo cáo viên và buổi nói. */
import { z } from 'zod'
import { Coded, Created, Flag, Named, Reason, Version } from './organizations-words.ts'
import { LabelCodes, LabelShown } from './publicity-channel-words.ts'
import { ActivityKind } from './publicity-outreach-words.ts'
import { DayText, Id, IdParams, Nothing, PageQuery, Problem, pageOf, route } from './route.ts'

const refusals = { 401: Problem, 403: Problem, 404: Problem, 409: Problem, 422: Problem }
const Count = z
  .number()
  .int('Nhập số nguyên.')
  .min(0, 'Không nhỏ hơn 0.')
  .max(100_000_000, 'Số quá lớn.')
  .nullable()
  .default(null)
const Line = z.string().trim().max(300, 'Dài nhất 300 ký tự.').nullable().default(null)

const ActivityTyped = z.object({
  kind: ActivityKind,
  organizationId: Id,
  content: z.string().trim().min(3, 'Ghi nội dung đã tuyên truyền.').max(500, 'Dài nhất 500 ký tự.'),
  heldOn: DayText,
  /** Of what stays for a time: banners, posters, an exhibition. */
  until: DayText.nullable().default(null),
  place: Line,
  /** Who spoke; of a talk only. */
  memberId: Id.nullable().default(null),
  topics: LabelCodes.default([]),
  audiences: LabelCodes.min(1, 'Chọn ít nhất một đối tượng.'),
  quantity: z.number().int().min(1, 'Ít nhất là 1.').max(1_000_000).nullable().default(null),
  reached: Count,
  membersReached: Count,
  followsHoChiMinh: z.boolean().default(false),
  movementIds: z.array(Id).max(20).default([]),
  exemplarIds: z.array(Id).max(20).default([]),
  eventId: Id.nullable().default(null),
  note: z.string().trim().max(2000, 'Dài nhất 2.000 ký tự.').nullable().default(null),
  fileIds: z.array(Id).max(20).default([]),
})

export const Activity = z
  .object({
    id: z.string(),
    kind: ActivityKind,
    organization: Named,
    content: z.string(),
    heldOn: z.string(),
    until: z.string().nullable(),
    place: z.string().nullable(),
    speaker: z.object({ memberId: z.string(), name: z.string(), kind: z.string() }).nullable(),
    topics: z.array(LabelShown),
    audiences: z.array(LabelShown),
    quantity: z.number().nullable(),
    reached: z.number().nullable(),
    membersReached: z.number().nullable(),
    followsHoChiMinh: z.boolean(),
    movements: z.array(Named),
    exemplars: z.array(Named),
    event: Named.nullable(),
    note: z.string().nullable(),
    fileIds: z.array(z.string()),
    struckReason: z.string().nullable(),
    recordedBy: z.string(),
    version: z.number(),
    mayEdit: z.boolean(),
  })
  .meta({ id: 'PublicityActivity' })
export type Activity = z.output<typeof Activity>

const ActivityFilter = z.object({
  kind: ActivityKind.optional(),
  /** With everything under it. */
  withinId: Id.optional(),
  memberId: Id.optional(),
  from: DayText.optional(),
  to: DayText.optional(),
})

export const listActivitiesRoute = route({
  id: 'listActivities',
  method: 'GET',
  path: '/api/publicity-activities',
  summary: 'Hoạt động tuyên truyền của các đơn vị, mới trước, kèm tổng số lượt người',
  query: PageQuery.omit({ q: true }).extend(ActivityFilter.shape),
  res: {
    200: pageOf(Activity).extend({
      /** Of everything the filter finds, whatever page is shown. */
      sums: z.object({ activities: z.number(), reached: z.number(), membersReached: z.number() }),
    }),
    401: Problem,
    403: Problem,
    422: Problem,
  },
})

export const exportActivitiesRoute = route({
  id: 'exportActivities',
  method: 'GET',
  path: '/api/publicity-activities/export',
  summary: 'Xuất hoạt động tuyên truyền ra Excel',
  query: ActivityFilter,
  res: { 200: z.string().meta({ description: 'Tệp xlsx' }), 401: Problem, 403: Problem, 422: Problem },
})

export const logActivityRoute = route({
  id: 'logActivity',
  method: 'POST',
  path: '/api/publicity-activities',
  summary: 'Ghi một hoạt động tuyên truyền đã làm; không phải chờ duyệt',
  body: ActivityTyped,
  res: { 201: Created, ...refusals },
})

export const editActivityRoute = route({
  id: 'editActivity',
  method: 'PUT',
  path: '/api/publicity-activities/:id',
  summary: 'Sửa hoạt động tuyên truyền đã ghi',
  params: IdParams,
  body: ActivityTyped.extend({ version: Version }),
  res: { 204: Nothing, ...refusals },
})

export const strikeActivityRoute = route({
  id: 'strikeActivity',
  method: 'POST',
  path: '/api/publicity-activities/:id/striking',
  summary: 'Gạch bỏ hoạt động ghi nhầm: vẫn giữ, không tính vào số liệu',
  params: IdParams,
  body: z.object({ reason: Reason, version: Version }),
  res: { 204: Nothing, ...refusals },
})

/** The roster of those who speak, with what each did in a period. */
export const listSpeakersRoute = route({
  id: 'listSpeakers',
  method: 'GET',
  path: '/api/speakers',
  summary: 'Báo cáo viên, tuyên truyền viên theo cấp và số buổi nói trong một khoảng ngày',
  query: PageQuery.extend({
    from: DayText.optional(),
    to: DayText.optional(),
    level: z.string().max(40).optional(),
    /** Only those who have not spoken in the period. */
    silent: Flag.optional(),
  }),
  res: {
    200: pageOf(
      z.object({
        memberId: z.string(),
        person: Named,
        kind: Coded,
        level: z.string(),
        place: z.string().nullable(),
        talks: z.number(),
        listeners: z.number(),
        lastOn: z.string().nullable(),
      }),
    ).extend({
      byLevel: z.array(z.object({ level: z.string(), speakers: z.number(), talks: z.number() })),
    }),
    401: Problem,
    403: Problem,
    422: Problem,
  },
})
