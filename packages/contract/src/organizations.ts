/** Cơ quan, đơn vị: cây tổ chức theo ngày, tên gọi theo thời gian, lĩnh vực phụ trách. */
import { z } from 'zod'
import { DayText, Id, IdParams, Nothing, PageQuery, Problem, pageOf, route } from './route.ts'
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
  OrganizationState,
  ShortText,
  SuccessionKind,
  To,
  Version,
} from './organizations-words.ts'

const refusals = { 401: Problem, 403: Problem, 404: Problem, 409: Problem, 422: Problem }

export const OrganizationRow = z
  .object({
    id: z.string(),
    name: z.string(),
    shortName: z.string().nullable(),
    abbreviation: z.string().nullable(),
    kind: Coded,
    level: z.string(),
    state: OrganizationState,
    from: From,
    to: To,
    parent: Named.nullable(),
    /** 0 at the root. */
    depth: z.number(),
    jurisdiction: Named.nullable(),
    underCommittee: z.boolean(),
    vertical: z.boolean(),
    /** Người đứng đầu on the day asked about. */
    head: z.object({ personId: z.string(), name: z.string(), title: z.string() }).nullable(),
  })
  .meta({ id: 'OrganizationRow' })
export type OrganizationRow = z.output<typeof OrganizationRow>

/** One node of the tree: enough to draw and search it without another request. */
export const OrganizationNode = z
  .object({
    id: z.string(),
    parentId: z.string().nullable(),
    name: z.string(),
    shortName: z.string().nullable(),
    kindCode: z.string(),
    level: z.string(),
    state: OrganizationState,
    path: z.string(),
  })
  .meta({ id: 'OrganizationNode' })
export type OrganizationNode = z.output<typeof OrganizationNode>

const Link = Named.extend({ on: z.string(), kind: SuccessionKind, decision: z.string().nullable() })

export const Organization = OrganizationRow.extend({
  version: z.number(),
  path: z.string(),
  isPublic: z.boolean(),
  verticalParent: z.object({ id: z.string().nullable(), name: z.string() }).nullable(),
  contacts: z.object({
    address: z.string().nullable(),
    phone: z.string().nullable(),
    email: z.string().nullable(),
    website: z.string().nullable(),
  }),
  /** Lĩnh vực phụ trách. */
  fields: z.array(Coded),
  /** Oldest first; every name it has had, aliases as printed. */
  names: z.array(
    z.object({
      id: z.string(),
      kind: z.string(),
      name: z.string(),
      from: From,
      to: To,
      decision: z.string().nullable(),
    }),
  ),
  placements: z.array(
    z.object({ from: From, to: To, parent: Named.nullable(), jurisdiction: Named.nullable() }),
  ),
  headCounts: z.array(z.object({ year: z.number(), headCount: z.number() })),
  predecessors: z.array(Link),
  successors: z.array(Link),
  designations: z.array(
    z.object({ id: z.string(), function: Coded, from: From, to: To, decision: z.string().nullable() }),
  ),
  blocs: z.array(z.object({ id: z.string(), name: z.string(), from: From, to: To })),
  /** Bounded counts of what belongs to it on the day. */
  counts: z.object({ children: z.number(), people: z.number(), collectives: z.number() }),
  /** Area attributes of where it stands, inherited by its collectives. */
  areaAttributes: z.array(z.string()),
  duplicateOf: Named.nullable(),
  /** Names of the acts this account may do here. */
  may: z.array(z.string()),
}).meta({ id: 'Organization' })
export type Organization = z.output<typeof Organization>

export const OrganizationsQuery = PageQuery.extend({
  on: DayText.optional(),
  kind: CodeTyped.optional(),
  level: Level.optional(),
  /** 'active': in being on the day (the default). 'ended': ended before it. 'all': both. */
  state: z.enum(['active', 'ended', 'all']).default('active'),
  parentId: z.union([Id, z.literal('root')]).optional(),
  /** With everything below it. */
  withinId: Id.optional(),
  jurisdictionId: Id.optional(),
  field: CodeTyped.optional(),
  underCommittee: Flag.optional(),
})

export const listOrganizationsRoute = route({
  id: 'listOrganizations',
  method: 'GET',
  path: '/api/organizations',
  summary: 'Danh sách cơ quan, đơn vị vào một ngày; tìm có dấu hoặc không dấu, theo mọi tên gọi',
  query: OrganizationsQuery,
  res: { 200: pageOf(OrganizationRow), 401: Problem, 403: Problem, 422: Problem },
})

export const showOrganizationTreeRoute = route({
  id: 'showOrganizationTree',
  method: 'GET',
  path: '/api/organizations/tree',
  summary: 'Cả cây tổ chức như vào một ngày, cha trước con, theo thứ tự tiếng Việt',
  query: OnQuery,
  res: { 200: z.object({ on: z.string(), rows: z.array(OrganizationNode) }), 401: Problem, 403: Problem },
})

export const exportOrganizationsRoute = route({
  id: 'exportOrganizations',
  method: 'GET',
  path: '/api/organizations/export',
  summary: 'Xuất danh sách cơ quan, đơn vị ra tệp Excel',
  query: OrganizationsQuery.omit({ cursor: true, limit: true }),
  res: { 200: z.unknown(), 401: Problem, 403: Problem },
})

export const getOrganizationRoute = route({
  id: 'getOrganization',
  method: 'GET',
  path: '/api/organizations/:id',
  summary: 'Một cơ quan, đơn vị như vào một ngày, kể cả khi đã sáp nhập hoặc giải thể',
  params: IdParams,
  query: OnQuery,
  res: { 200: Organization, 401: Problem, 403: Problem, 404: Problem },
})

/** Which organisation a printed name means: 'Sở Nội vụ (Ban TĐKT tỉnh)'. */
export const resolveOrganizationNameRoute = route({
  id: 'resolveOrganizationName',
  method: 'GET',
  path: '/api/organizations/resolution',
  summary: 'Tên in trong văn bản là của cơ quan, đơn vị nào vào một ngày',
  query: OnQuery.extend({ name: NameTyped }),
  res: { 200: z.object({ matches: z.array(Named) }), 401: Problem, 403: Problem },
})

const email = z.email('Địa chỉ thư điện tử chưa đúng.').max(200)
const website = z
  .url({ protocol: /^https?$/, error: 'Địa chỉ trang bắt đầu bằng http:// hoặc https://.' })
  .max(300)
export const OrganizationFacts = z.object({
  kindCode: CodeTyped,
  level: Level,
  underCommittee: z.boolean(),
  vertical: z.boolean(),
  verticalParentId: Id.nullable().default(null),
  verticalParentName: ShortText.nullable().default(null),
  isPublic: z.boolean().default(true),
  address: ShortText.nullable().default(null),
  phone: z.string().trim().max(40, 'Số điện thoại dài nhất 40 ký tự.').nullable().default(null),
  email: email.nullable().default(null),
  website: website.nullable().default(null),
  fieldCodes: z.array(CodeTyped).max(40).default([]),
})
export const NewOrganization = OrganizationFacts.extend({
  officialName: NameTyped,
  shortName: NameTyped.nullable().default(null),
  abbreviation: NameTyped.nullable().default(null),
  /** Null: unknown, it has been there for long. */
  foundedOn: DayText.nullable().default(null),
  parentId: Id.nullable().default(null),
  jurisdictionId: Id.nullable().default(null),
  decision: Decision.nullable().default(null),
})

export const createOrganizationRoute = route({
  id: 'createOrganization',
  method: 'POST',
  path: '/api/organizations',
  summary: 'Thêm cơ quan, đơn vị',
  body: NewOrganization,
  res: { 201: Created, ...refusals },
})

export const editOrganizationRoute = route({
  id: 'editOrganization',
  method: 'PUT',
  path: '/api/organizations/:id',
  summary: 'Sửa thông tin cơ quan, đơn vị (tên, nơi trực thuộc có việc riêng vì cần ngày)',
  params: IdParams,
  body: OrganizationFacts.extend({ version: Version }),
  res: { 204: Nothing, ...refusals },
})

export const renameOrganizationRoute = route({
  id: 'renameOrganization',
  method: 'POST',
  path: '/api/organizations/:id/names',
  summary: 'Đổi tên từ một ngày; tên cũ vẫn tra được',
  params: IdParams,
  body: z.object({
    officialName: NameTyped,
    shortName: NameTyped.nullable().default(null),
    abbreviation: NameTyped.nullable().default(null),
    from: DayText,
    decision: Decision.nullable().default(null),
  }),
  res: { 204: Nothing, ...refusals },
})

/** A slip of the pen in a name, not a change of name: the period stays. */
export const correctOrganizationNameRoute = route({
  id: 'correctOrganizationName',
  method: 'PUT',
  path: '/api/organizations/:id/names/:nameId',
  summary: 'Sửa lỗi chính tả của một tên đã ghi',
  params: IdParams.extend({ nameId: Id }),
  body: z.object({ name: NameTyped }),
  res: { 204: Nothing, ...refusals },
})

export const addOrganizationAliasRoute = route({
  id: 'addOrganizationAlias',
  method: 'POST',
  path: '/api/organizations/:id/aliases',
  summary: 'Ghi một cách viết khác của tên, như in trong văn bản',
  params: IdParams,
  body: z.object({
    name: NameTyped,
    from: DayText.nullable().default(null),
    to: DayText.nullable().default(null),
  }),
  res: { 201: Created, ...refusals },
})

export const removeOrganizationAliasRoute = route({
  id: 'removeOrganizationAlias',
  method: 'DELETE',
  path: '/api/organizations/:id/aliases/:nameId',
  summary: 'Bỏ một cách viết khác ghi nhầm',
  params: IdParams.extend({ nameId: Id }),
  res: { 204: Nothing, ...refusals },
})

export const moveOrganizationRoute = route({
  id: 'moveOrganization',
  method: 'POST',
  path: '/api/organizations/:id/placements',
  summary: 'Chuyển nơi trực thuộc, địa bàn từ một ngày; đơn vị bên dưới đi theo',
  params: IdParams,
  body: z.object({
    parentId: Id.nullable(),
    jurisdictionId: Id.nullable(),
    from: DayText,
    decision: Decision.nullable().default(null),
  }),
  res: { 204: Nothing, ...refusals },
})

export const setHeadCountRoute = route({
  id: 'setHeadCount',
  method: 'PUT',
  path: '/api/organizations/:id/head-counts/:year',
  summary: 'Ghi số người của đơn vị trong một năm',
  params: IdParams.extend({ year: z.coerce.number().int().min(1945).max(2200) }),
  body: z.object({ headCount: z.number().int().min(0).max(1_000_000) }),
  res: { 204: Nothing, ...refusals },
})
