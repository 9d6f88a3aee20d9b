/** Sáp nhập, chia tách, giải thể: đơn vị cũ vẫn xem được, người và vai trò đi tiếp. Mỗi việc có bản xem trước. */
import { z } from 'zod'
import { NewOrganization } from './organizations.ts'
import { Decision, Ids } from './organizations-words.ts'
import { DayText, Id, IdParams, Nothing, Problem, route } from './route.ts'

const refusals = { 401: Problem, 403: Problem, 404: Problem, 409: Problem, 422: Problem }
const RequiredDecision = Decision.min(3, 'Ghi số, ngày và cơ quan ban hành quyết định.')

/** An organisation that is there already, or one founded by this very act. */
export const Successor = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('existing'), id: Id }),
  z.object({
    kind: z.literal('new'),
    organization: NewOrganization.omit({ foundedOn: true, decision: true }),
  }),
])

const moveOrEnd = (fallback: 'move' | 'end') => z.enum(['move', 'end']).default(fallback)
/** What becomes of what belongs to a unit that ends; units below it always follow the successor. 'end': on its last day. */
export const HandOver = z.object({
  people: moveOrEnd('move'),
  /** Chức vụ; a head's post always ends, for the successor's head is a new appointment. */
  posts: moveOrEnd('end'),
  collectives: moveOrEnd('move'),
  designations: moveOrEnd('move'),
  blocs: moveOrEnd('move'),
})

/** What the act would do, in sentences, and what forbids it. */
export const Consequences = z
  .object({
    effects: z.array(z.object({ about: z.string(), count: z.number(), sentence: z.string() })),
    obstacles: z.array(z.object({ code: z.string(), sentence: z.string() })),
  })
  .meta({ id: 'Consequences' })
export type Consequences = z.output<typeof Consequences>

export const Merger = z.object({
  predecessorIds: Ids(50, 'Chọn ít nhất một đơn vị được sáp nhập.'),
  successor: Successor,
  /** The first day of the successor; predecessors end the day before. */
  effectiveOn: DayText,
  decision: RequiredDecision,
  handOver: HandOver.prefault({}),
})

export const previewMergerRoute = route({
  id: 'previewMerger',
  method: 'POST',
  path: '/api/organization-mergers/preview',
  summary: 'Xem trước hệ quả của việc sáp nhập; chưa ghi gì',
  body: Merger,
  res: { 200: Consequences, ...refusals },
})

export const mergeOrganizationsRoute = route({
  id: 'mergeOrganizations',
  method: 'POST',
  path: '/api/organization-mergers',
  summary: 'Sáp nhập nhiều đơn vị thành một từ một ngày',
  body: Merger,
  res: { 201: z.object({ successorId: z.string(), successionId: z.string() }), ...refusals },
})

const ids = z.array(Id).max(20_000).default([])
export const Split = z.object({
  predecessorId: Id,
  /** 'Tách' keeps the unit, 'chia' ends it. */
  predecessorStays: z.boolean(),
  effectiveOn: DayText,
  decision: RequiredDecision,
  /** What is named here goes to that successor; the rest stays, or goes to the first when the unit ends. */
  parts: z
    .array(
      z.object({
        successor: Successor,
        childIds: ids,
        personIds: ids,
        collectiveIds: ids,
        designationIds: ids,
        blocMembershipIds: ids,
      }),
    )
    .min(1, 'Ghi ít nhất một đơn vị mới.')
    .max(20),
})

export const previewSplitRoute = route({
  id: 'previewSplit',
  method: 'POST',
  path: '/api/organization-splits/preview',
  summary: 'Xem trước hệ quả của việc chia, tách; chưa ghi gì',
  body: Split,
  res: { 200: Consequences, ...refusals },
})

export const splitOrganizationRoute = route({
  id: 'splitOrganization',
  method: 'POST',
  path: '/api/organization-splits',
  summary: 'Chia hoặc tách một đơn vị từ một ngày',
  body: Split,
  res: { 201: z.object({ successorIds: z.array(z.string()), successionId: z.string() }), ...refusals },
})

const Closure = z.object({
  /** The last day in being. */
  lastDay: DayText,
  decision: RequiredDecision,
  /** Where the units below go; without it, a unit that still has some is not closed. */
  childrenToId: Id.nullable().default(null),
})

export const previewClosureRoute = route({
  id: 'previewClosure',
  method: 'POST',
  path: '/api/organizations/:id/closure/preview',
  summary: 'Xem trước hệ quả của việc giải thể; chưa ghi gì',
  params: IdParams,
  body: Closure,
  res: { 200: Consequences, ...refusals },
})

export const closeOrganizationRoute = route({
  id: 'closeOrganization',
  method: 'POST',
  path: '/api/organizations/:id/closure',
  summary: 'Giải thể, kết thúc hoạt động; đơn vị vẫn xem được',
  params: IdParams,
  body: Closure,
  res: { 204: Nothing, ...refusals },
})
