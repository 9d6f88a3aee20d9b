/** Nghĩa vụ theo kế hoạch: quy tắc, việc của từng đơn vị trong từng kỳ, bài nộp, duyệt, trả lại, tiếp nhận, miễn. */
import { z } from 'zod'
import { Created, Named, Reason, Version } from './organizations-words.ts'
import { AnswerShown, ReportOutline } from './plans-outlines.ts'
import {
  ItemStanding,
  ItemState,
  Light,
  ObligationRuleText,
  Owes,
  Strength,
  SubmissionState,
} from './plans-words.ts'
import { DayText, Id, IdParams, Nothing, PageQuery, Problem, pageOf, route } from './route.ts'

const refusals = { 401: Problem, 403: Problem, 404: Problem, 409: Problem, 422: Problem }

export const DutyTyped = z.object({
  taskId: Id.nullable().default(null),
  owes: Owes,
  title: z.string().trim().min(3, 'Ghi việc phải làm.').max(500, 'Dài nhất 500 ký tự.'),
  printed: z.string().trim().max(4000).nullable().default(null),
  clause: z.string().trim().max(100).nullable().default(null),
  rule: ObligationRuleText,
  groupId: Id.nullable().default(null),
  organizationIds: z.array(Id).max(500).default([]),
  exemptGroupId: Id.nullable().default(null),
  exemptOrganizationIds: z.array(Id).max(500).default([]),
  exemptReason: z.string().trim().max(500).nullable().default(null),
  /** gửi A qua B để báo cáo C. */
  sendsToId: Id.nullable().default(null),
  sendsViaId: Id.nullable().default(null),
  reportsToId: Id.nullable().default(null),
  strength: Strength.default('order'),
  /** bình xét at the unit, bình chọn at the office. */
  unitStep: z.string().trim().max(100).nullable().default(null),
  officeStep: z.string().trim().max(100).nullable().default(null),
  feedsCriterion: z.string().trim().max(500).nullable().default(null),
  embeddedIn: z.string().trim().max(300).nullable().default(null),
  /** Null: from the plan's issue on; of a duty added later, from today on. */
  validFrom: DayText.nullable().default(null),
})

export const DutyShown = z
  .object({
    id: z.string(),
    planId: z.string(),
    taskId: z.string().nullable(),
    owes: Owes,
    title: z.string(),
    printed: z.string().nullable(),
    clause: z.string().nullable(),
    rule: ObligationRuleText,
    /** 'Hằng quý, trước ngày 15 của tháng cuối quý; ít nhất 03 điển hình một năm'. */
    inWords: z.string(),
    group: Named.nullable(),
    organizations: z.array(Named),
    exemptGroup: Named.nullable(),
    exemptOrganizations: z.array(Named),
    exemptReason: z.string().nullable(),
    sendsTo: Named.nullable(),
    sendsVia: Named.nullable(),
    reportsTo: Named.nullable(),
    strength: Strength,
    unitStep: z.string().nullable(),
    officeStep: z.string().nullable(),
    feedsCriterion: z.string().nullable(),
    embeddedIn: z.string().nullable(),
    validFrom: z.string().nullable(),
    validTo: z.string().nullable(),
    state: z.enum(['draft', 'in-force', 'ended']),
    /** What has to be decided since last year's plan; null once it was edited. */
    stateReason: z.string().nullable(),
    version: z.number(),
  })
  .meta({ id: 'Duty' })
export type DutyShown = z.output<typeof DutyShown>

export const listDutiesRoute = route({
  id: 'listDuties',
  method: 'GET',
  path: '/api/plans/:id/duties',
  summary: 'Nghĩa vụ mà kế hoạch giao',
  params: IdParams,
  res: { 200: z.object({ rows: z.array(DutyShown) }), 401: Problem, 403: Problem, 404: Problem },
})

export const addDutyRoute = route({
  id: 'addDuty',
  method: 'POST',
  path: '/api/plans/:id/duties',
  summary: 'Thêm nghĩa vụ: ai nộp gì, khi nào, bao nhiêu',
  params: IdParams,
  body: DutyTyped,
  res: { 201: Created, ...refusals },
})

export const editDutyRoute = route({
  id: 'editDuty',
  method: 'PUT',
  path: '/api/duties/:id',
  summary: 'Sửa nghĩa vụ; việc chưa nộp được lập lại',
  params: IdParams,
  body: DutyTyped.extend({ reason: Reason.nullable().default(null), version: Version }),
  res: { 204: Nothing, ...refusals },
})

export const endDutyRoute = route({
  id: 'endDuty',
  method: 'POST',
  path: '/api/duties/:id/end',
  summary: 'Kết thúc nghĩa vụ từ một ngày',
  params: IdParams,
  body: z.object({ validTo: DayText, reason: Reason, version: Version }),
  res: { 204: Nothing, ...refusals },
})

/** Whom and when, before anything is kept. */
export const previewDutyRoute = route({
  id: 'previewDuty',
  method: 'POST',
  path: '/api/plans/:id/duties/preview',
  summary: 'Xem trước: đơn vị nào, kỳ nào, hạn nào',
  params: IdParams,
  body: DutyTyped,
  res: {
    200: z.object({
      inWords: z.string(),
      units: z.array(z.object({ id: z.string(), name: z.string(), exempt: z.boolean() })),
      periods: z.array(
        z.object({
          label: z.string(),
          dueText: z.string().nullable(),
          applies: z.boolean(),
          whyNot: z.string().nullable(),
        }),
      ),
    }),
    ...refusals,
  },
})

// ---------------------------------------------------------------- items

export const ItemRow = z
  .object({
    id: z.string(),
    dutyId: z.string(),
    title: z.string(),
    owes: Owes,
    plan: Named,
    organization: Named,
    /** Người đứng đầu: who answers for it. */
    headName: z.string().nullable(),
    periodLabel: z.string(),
    dueOn: z.string().nullable(),
    /** The last day in time. */
    lastDay: z.string().nullable(),
    dueText: z.string().nullable(),
    state: ItemState,
    standing: ItemStanding,
    light: Light,
    /** In words: 'Quá hạn 5 ngày', 'Đã gửi ngày 14/06/2023, đúng hạn'. */
    sentence: z.string(),
    daysLate: z.number(),
    required: z.number().nullable(),
    done: z.number(),
    strength: Strength,
    version: z.number(),
  })
  .meta({ id: 'ItemRow' })
export type ItemRow = z.output<typeof ItemRow>

const ItemsQuery = PageQuery.extend({
  planId: Id.optional(),
  dutyId: Id.optional(),
  organizationId: Id.optional(),
  withinId: Id.optional(),
  owes: Owes.optional(),
  standing: ItemStanding.optional(),
  /** 'desk': what the office has to receive; 'late': what is past its day; 'open': not settled. */
  view: z.enum(['all', 'open', 'desk', 'late']).default('all'),
  year: z.coerce.number().int().min(1930).max(2200).optional(),
})

export type ItemsAsked = z.output<typeof ItemsQuery>

export const listItemsRoute = route({
  id: 'listItems',
  method: 'GET',
  path: '/api/items',
  summary: 'Việc phải nộp theo đơn vị và kỳ; đơn vị chỉ thấy việc của mình',
  query: ItemsQuery,
  res: { 200: pageOf(ItemRow), 401: Problem, 403: Problem, 422: Problem },
})

export const SubmissionShown = z
  .object({
    id: z.string(),
    edition: z.number(),
    state: SubmissionState,
    note: z.string().nullable(),
    amount: z.number().nullable(),
    collectives: z.number().nullable(),
    individuals: z.number().nullable(),
    declaredNone: z.boolean(),
    document: Named.nullable(),
    plan: Named.nullable(),
    files: z.array(Named),
    answers: z.array(AnswerShown),
    draftedBy: z.string(),
    headName: z.string().nullable(),
    approvedBy: z.string().nullable(),
    approvedAt: z.string().nullable(),
    sentAt: z.string().nullable(),
    returnedBy: z.string().nullable(),
    returnReason: z.string().nullable(),
    returnedParts: z.array(z.string()),
    acceptedBy: z.string().nullable(),
    acceptedAt: z.string().nullable(),
    version: z.number(),
  })
  .meta({ id: 'Submission' })

export const ItemShown = ItemRow.extend({
  duty: DutyShown,
  clause: z.string().nullable(),
  submissions: z.array(SubmissionShown),
  reminders: z.array(
    z.object({ rung: z.string(), sentOn: z.string(), text: z.string(), documentId: z.string().nullable() }),
  ),
  /** Counting towards what is owed over the longer span: 'Đã giới thiệu 2 trên ít nhất 3 của năm 2023'. */
  towards: z.object({ done: z.number(), required: z.number(), sentence: z.string() }).nullable(),
  warnings: z.array(z.string()),
  /** What the report answers. */
  outline: ReportOutline.nullable(),
  /** What the draft still lacks, at the field of the form. */
  lacks: z.array(z.object({ field: z.string(), heading: z.string(), message: z.string() })),
  /** After a return: the parts that may be changed; empty: all. */
  openParts: z.array(z.string()),
  may: z.array(z.string()),
}).meta({ id: 'Item' })
export type ItemShown = z.output<typeof ItemShown>

export const showItemRoute = route({
  id: 'showItem',
  method: 'GET',
  path: '/api/items/:id',
  summary: 'Một việc phải nộp: các lần nộp, nhắc, lý do',
  params: IdParams,
  res: { 200: ItemShown, 401: Problem, 403: Problem, 404: Problem },
})

export const waiveItemRoute = route({
  id: 'waiveItem',
  method: 'POST',
  path: '/api/items/:id/waiver',
  summary: 'Miễn việc này cho đơn vị, có lý do; gọi lại với bỏ miễn',
  params: IdParams,
  body: z.object({ waived: z.boolean().default(true), reason: Reason, version: Version }),
  res: { 204: Nothing, ...refusals },
})
