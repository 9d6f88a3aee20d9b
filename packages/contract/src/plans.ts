/** Kế hoạch: văn bản, mục, nhiệm vụ như in; trạng thái; kế hoạch cấp dưới. */
import { z } from 'zod'
import { Created, Named, NameTyped, Version } from './organizations-words.ts'
import {
  DueKind,
  PartyShown,
  PartyTyped,
  PlanKind,
  PlanState,
  Strength,
  TaskGrouping,
  TaskStanding,
  TaskState,
} from './plans-words.ts'
import { DayText, Id, IdParams, Nothing, PageQuery, Problem, pageOf, route } from './route.ts'

const refusals = { 401: Problem, 403: Problem, 404: Problem, 409: Problem, 422: Problem }
const Year = z.coerce.number().int().min(1930, 'Năm từ 1930 trở đi.').max(2200, 'Năm chưa đúng.')
const LongText = z.string().trim().max(20_000, 'Dài nhất 20.000 ký tự.')

export const DocumentHead = z.object({
  id: z.string(),
  /** 'Kế hoạch số 75/KH-UBND ngày 12/4/2024'; without a number, as much as is known. */
  title: z.string(),
  number: z.string().nullable(),
  issuedOn: z.string().nullable(),
})

export const PlanRow = z
  .object({
    id: z.string(),
    title: z.string(),
    kind: PlanKind,
    organization: Named,
    periodFrom: z.string(),
    periodTo: z.string(),
    state: PlanState,
    document: DocumentHead.nullable(),
    parent: Named.nullable(),
    tasks: z.object({ total: z.number(), done: z.number(), overdue: z.number() }),
    items: z.object({ total: z.number(), settled: z.number(), late: z.number() }),
  })
  .meta({ id: 'PlanRow' })
export type PlanRow = z.output<typeof PlanRow>

export const PlansQuery = PageQuery.extend({
  year: Year.optional(),
  kind: PlanKind.optional(),
  state: PlanState.optional(),
  organizationId: Id.optional(),
  parentId: Id.optional(),
})

export const listPlansRoute = route({
  id: 'listPlans',
  method: 'GET',
  path: '/api/plans',
  summary: 'Kế hoạch được xem, kỳ mới trước',
  query: PlansQuery,
  res: { 200: pageOf(PlanRow), 401: Problem, 403: Problem, 422: Problem },
})

export const TaskShown = z
  .object({
    id: z.string(),
    sectionId: z.string().nullable(),
    parentId: z.string().nullable(),
    position: z.number(),
    grouping: TaskGrouping,
    ordinal: z.string().nullable(),
    title: z.string(),
    dueKind: DueKind,
    dueOn: z.string().nullable(),
    dueInclusive: z.boolean().nullable(),
    /** In words, as printed or as computed: 'trước ngày 15/06/2024', 'hết Quý II'. */
    dueText: z.string().nullable(),
    condition: z.string().nullable(),
    yearAbout: z.number().nullable(),
    /** The year it is done in. */
    yearOf: z.number(),
    yearFor: z.number().nullable(),
    schoolYear: z.string().nullable(),
    /** Hằng năm: each year of the plan gets a task of its own. */
    yearly: z.boolean(),
    strength: Strength,
    outputKind: z.string().nullable(),
    accountableName: z.string().nullable(),
    state: TaskState,
    standing: TaskStanding,
    stateReason: z.string().nullable(),
    percent: z.number(),
    parties: z.array(PartyShown),
    outputs: z.array(
      z.object({
        id: z.string(),
        objectKind: z.string(),
        objectId: z.string(),
        label: z.string(),
        href: z.string().nullable(),
      }),
    ),
    logs: z.number(),
    version: z.number(),
    may: z.array(z.string()),
  })
  .meta({ id: 'TaskShown' })
export type TaskShown = z.output<typeof TaskShown>

export const SectionShown = z.object({
  id: z.string(),
  parentId: z.string().nullable(),
  position: z.number(),
  ordinal: z.string().nullable(),
  heading: z.string().nullable(),
  text: z.string().nullable(),
})

export const PlanShown = PlanRow.extend({
  continues: Named.nullable(),
  fromTask: z.object({ planId: z.string(), taskId: z.string(), title: z.string() }).nullable(),
  motto: z.string().nullable(),
  scope: z.string().nullable(),
  defaultLead: Named.nullable(),
  issuedOn: z.string().nullable(),
  stateReason: z.string().nullable(),
  sections: z.array(SectionShown),
  taskList: z.array(TaskShown),
  /** Sub-plans handed in or written under this one. */
  subPlans: z.array(z.object({ id: z.string(), title: z.string(), organization: Named, state: PlanState })),
  arrangement: z.object({
    print: z.enum(['as-printed', 'by-quarter', 'by-organisation', 'by-theme']),
    columns: z.array(
      z.object({
        field: z.enum(['ordinal', 'title', 'lead', 'partners', 'due', 'output']),
        header: z.string(),
      }),
    ),
  }),
  version: z.number(),
  may: z.array(z.string()),
}).meta({ id: 'PlanShown' })
export type PlanShown = z.output<typeof PlanShown>

export const showPlanRoute = route({
  id: 'showPlan',
  method: 'GET',
  path: '/api/plans/:id',
  summary: 'Một kế hoạch: mục, nhiệm vụ, nơi nhận, kế hoạch cấp dưới',
  params: IdParams,
  query: z.object({ on: DayText.optional() }),
  res: { 200: PlanShown, 401: Problem, 403: Problem, 404: Problem },
})

export const SectionTyped = z.object({
  /** Names the section inside this request, so that tasks and children can point at it. */
  key: z.string().min(1).max(60),
  parentKey: z.string().max(60).nullable().default(null),
  ordinal: z.string().trim().max(20).nullable().default(null),
  heading: z.string().trim().max(2000).nullable().default(null),
  text: LongText.nullable().default(null),
})
export const TaskTyped = z.object({
  sectionKey: z.string().max(60).nullable().default(null),
  grouping: TaskGrouping,
  ordinal: z.string().trim().max(20).nullable().default(null),
  title: z.string().trim().min(3, 'Ghi nội dung nhiệm vụ.').max(4000, 'Dài nhất 4.000 ký tự.'),
  dueKind: DueKind,
  dueOn: DayText.nullable().default(null),
  dueInclusive: z.boolean().nullable().default(null),
  dueText: z.string().trim().max(300).nullable().default(null),
  condition: z.string().trim().max(500).nullable().default(null),
  yearAbout: Year.nullable().default(null),
  /** Null: the first year of the plan. */
  yearOf: Year.nullable().default(null),
  yearFor: Year.nullable().default(null),
  schoolYear: z
    .string()
    .regex(/^\d{4}-\d{4}$/, 'Năm học ghi như 2023-2024.')
    .nullable()
    .default(null),
  yearly: z.boolean().default(false),
  strength: Strength.default('order'),
  outputKind: z.string().trim().max(60).nullable().default(null),
  accountableName: z.string().trim().max(200).nullable().default(null),
  parties: z.array(PartyTyped).max(40).default([]),
})
export type TaskTyped = z.output<typeof TaskTyped>

const PlanTyped = z.object({
  organizationId: Id,
  kind: PlanKind,
  title: NameTyped,
  periodFrom: DayText,
  periodTo: DayText,
  motto: z.string().trim().max(500).nullable().default(null),
  scope: z.string().trim().max(2000).nullable().default(null),
  defaultLeadId: Id.nullable().default(null),
  parentId: Id.nullable().default(null),
  continuesId: Id.nullable().default(null),
  fromTaskId: Id.nullable().default(null),
  documentId: Id.nullable().default(null),
})

export const createPlanRoute = route({
  id: 'createPlan',
  method: 'POST',
  path: '/api/plans',
  summary: 'Soạn kế hoạch mới, có thể kèm ngay các mục và nhiệm vụ',
  body: PlanTyped.extend({
    sections: z.array(SectionTyped).max(400).default([]),
    tasks: z.array(TaskTyped).max(600).default([]),
  }),
  res: { 201: Created, ...refusals },
})

export const editPlanRoute = route({
  id: 'editPlan',
  method: 'PUT',
  path: '/api/plans/:id',
  summary: 'Sửa phần chung của kế hoạch',
  params: IdParams,
  body: PlanTyped.omit({ organizationId: true }).extend({ version: Version }),
  res: { 204: Nothing, ...refusals },
})

/** Writes the whole text of a draft at once: sections and tasks in their order. */
export const writePlanRoute = route({
  id: 'writePlan',
  method: 'PUT',
  path: '/api/plans/:id/content',
  summary: 'Ghi lại toàn bộ mục và nhiệm vụ của dự thảo',
  params: IdParams,
  body: z.object({
    version: Version,
    sections: z.array(SectionTyped).max(400),
    tasks: z.array(TaskTyped.extend({ id: Id.nullable().default(null) })).max(600),
  }),
  res: { 204: Nothing, ...refusals },
})

export const arrangePlanRoute = route({
  id: 'arrangePlan',
  method: 'PUT',
  path: '/api/plans/:id/arrangement',
  summary: 'Chọn cách in bảng nhiệm vụ',
  params: IdParams,
  body: PlanShown.shape.arrangement.extend({ version: Version }),
  res: { 204: Nothing, ...refusals },
})
