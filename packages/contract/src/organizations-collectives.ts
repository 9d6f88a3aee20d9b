/** Tập thể, hộ gia đình, người làm công tác thi đua, lực lượng tuyên truyền. */
import { z } from 'zod'
import {
  CodeTyped,
  Coded,
  Created,
  Decision,
  Flag,
  From,
  Level,
  NameTyped,
  Named,
  OnQuery,
  ShortText,
  To,
  Version,
} from './organizations-words.ts'
import { DayText, Id, IdParams, Nothing, PageQuery, Problem, pageOf, route } from './route.ts'

const refusals = { 401: Problem, 403: Problem, 404: Problem, 409: Problem, 422: Problem }
const Ending = z.object({ to: DayText })
const size = z.number().int().min(0).max(1_000_000).nullable().default(null)

// ---------------------------------------------------------------- collectives

export const Collective = z
  .object({
    id: z.string(),
    name: z.string(),
    organization: Named,
    isSmall: z.boolean(),
    size: z.number().nullable(),
    from: From,
    to: To,
    /** Inherited from where its organisation stands on the day. */
    areaAttributes: z.array(z.string()),
    version: z.number(),
  })
  .meta({ id: 'Collective' })
export type Collective = z.output<typeof Collective>

export const listCollectivesRoute = route({
  id: 'listCollectives',
  method: 'GET',
  path: '/api/collectives',
  summary: 'Danh sách tập thể vào một ngày',
  query: PageQuery.extend({ on: DayText.optional(), withinId: Id.optional(), small: Flag.optional() }),
  res: { 200: pageOf(Collective), 401: Problem, 403: Problem, 422: Problem },
})

export const createCollectiveRoute = route({
  id: 'createCollective',
  method: 'POST',
  path: '/api/collectives',
  summary: 'Thêm tập thể',
  body: z.object({
    name: NameTyped,
    organizationId: Id,
    isSmall: z.boolean().default(false),
    size,
    from: DayText.nullable().default(null),
  }),
  res: { 201: Created, ...refusals },
})

export const editCollectiveRoute = route({
  id: 'editCollective',
  method: 'PUT',
  path: '/api/collectives/:id',
  summary: 'Sửa thông tin tập thể',
  params: IdParams,
  body: z.object({ name: NameTyped, isSmall: z.boolean(), size, version: Version }),
  res: { 204: Nothing, ...refusals },
})

export const endCollectiveRoute = route({
  id: 'endCollective',
  method: 'POST',
  path: '/api/collectives/:id/end',
  summary: 'Ghi tập thể không còn từ sau một ngày',
  params: IdParams,
  body: Ending,
  res: { 204: Nothing, ...refusals },
})

// ---------------------------------------------------------------- households

export const Household = z
  .object({
    id: z.string(),
    headName: z.string(),
    jurisdiction: Named,
    address: z.string().nullable(),
    from: From,
    to: To,
    version: z.number(),
    members: z.array(
      z.object({
        id: z.string(),
        personId: z.string().nullable(),
        fullName: z.string(),
        relation: z.string(),
        isHead: z.boolean(),
      }),
    ),
  })
  .meta({ id: 'Household' })
export type Household = z.output<typeof Household>

export const listHouseholdsRoute = route({
  id: 'listHouseholds',
  method: 'GET',
  path: '/api/households',
  summary: 'Danh sách hộ gia đình vào một ngày',
  query: PageQuery.extend({ on: DayText.optional(), jurisdictionId: Id.optional() }),
  res: { 200: pageOf(Household), 401: Problem, 403: Problem, 422: Problem },
})

/** The head is one of the members. */
const HouseholdFacts = z.object({
  address: ShortText.nullable().default(null),
  members: z
    .array(
      z.object({
        personId: Id.nullable().default(null),
        fullName: NameTyped,
        relation: ShortText.min(1, 'Ghi quan hệ với chủ hộ.'),
        isHead: z.boolean().default(false),
      }),
    )
    .min(1, 'Hộ có ít nhất chủ hộ.')
    .max(50),
})

export const createHouseholdRoute = route({
  id: 'createHousehold',
  method: 'POST',
  path: '/api/households',
  summary: 'Thêm hộ gia đình',
  body: HouseholdFacts.extend({ jurisdictionId: Id, from: DayText.nullable().default(null) }),
  res: { 201: Created, ...refusals },
})

export const editHouseholdRoute = route({
  id: 'editHousehold',
  method: 'PUT',
  path: '/api/households/:id',
  summary: 'Sửa hộ gia đình và thành viên',
  params: IdParams,
  body: HouseholdFacts.extend({ version: Version }),
  res: { 204: Nothing, ...refusals },
})

// ---------------------------------------------------------------- who does the emulation work

export const EmulationOfficer = z
  .object({
    id: z.string(),
    person: Named,
    organization: Named,
    fullTime: z.boolean(),
    qualification: z.string().nullable(),
    trainingHours: z.number(),
    from: From,
    to: To,
    handOverNote: z.string().nullable(),
    successor: Named.nullable(),
  })
  .meta({ id: 'EmulationOfficer' })

export const listEmulationOfficersRoute = route({
  id: 'listEmulationOfficers',
  method: 'GET',
  path: '/api/emulation-officers',
  summary: 'Người làm công tác thi đua, khen thưởng ở các đơn vị vào một ngày; đơn vị nào chưa có',
  query: OnQuery,
  res: {
    200: z.object({ rows: z.array(EmulationOfficer), without: z.array(Named) }),
    401: Problem,
    403: Problem,
  },
})

export const appointEmulationOfficerRoute = route({
  id: 'appointEmulationOfficer',
  method: 'POST',
  path: '/api/emulation-officers',
  summary: 'Giao một người làm công tác thi đua, khen thưởng của đơn vị',
  body: z.object({
    personId: Id,
    organizationId: Id,
    fullTime: z.boolean(),
    qualification: ShortText.nullable().default(null),
    trainingHours: z.number().int().min(0).max(10_000).default(0),
    from: DayText,
  }),
  res: { 201: Created, ...refusals },
})

export const handOverEmulationWorkRoute = route({
  id: 'handOverEmulationWork',
  method: 'POST',
  path: '/api/emulation-officers/:id/hand-over',
  summary: 'Bàn giao công việc cho người kế tiếp, có ghi chú bàn giao',
  params: IdParams,
  body: z.object({
    to: DayText,
    note: z.string().trim().min(3, 'Ghi nội dung bàn giao.').max(5000, 'Dài nhất 5000 ký tự.'),
    successorId: Id.nullable().default(null),
  }),
  res: { 204: Nothing, ...refusals },
})

// ---------------------------------------------------------------- publicity force

export const PublicityMember = z
  .object({
    id: z.string(),
    person: Named,
    kind: Coded,
    level: z.string(),
    organization: Named.nullable(),
    jurisdiction: Named.nullable(),
    from: From,
    to: To,
    decision: z.string().nullable(),
  })
  .meta({ id: 'PublicityMember' })

export const listPublicityForceRoute = route({
  id: 'listPublicityForce',
  method: 'GET',
  path: '/api/publicity-force',
  summary: 'Báo cáo viên, tuyên truyền viên, cộng tác viên, chuyên viên phụ trách tuyên truyền vào một ngày',
  query: PageQuery.extend({ on: DayText.optional(), kind: CodeTyped.optional() }),
  res: { 200: pageOf(PublicityMember), 401: Problem, 403: Problem, 422: Problem },
})

export const enlistPublicityMemberRoute = route({
  id: 'enlistPublicityMember',
  method: 'POST',
  path: '/api/publicity-force',
  summary: 'Thêm người vào lực lượng tuyên truyền',
  body: z.object({
    personId: Id,
    kindCode: CodeTyped,
    level: Level,
    organizationId: Id.nullable().default(null),
    jurisdictionId: Id.nullable().default(null),
    from: DayText,
    decision: Decision.nullable().default(null),
  }),
  res: { 201: Created, ...refusals },
})

export const endPublicityMemberRoute = route({
  id: 'endPublicityMember',
  method: 'POST',
  path: '/api/publicity-force/:id/end',
  summary: 'Thôi tham gia lực lượng tuyên truyền',
  params: IdParams,
  body: Ending,
  res: { 204: Nothing, ...refusals },
})
