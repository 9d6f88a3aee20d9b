/** Vai trò chức năng theo ngày, cụm và khối thi đua, nhóm đối tượng thực hiện. */
import { z } from 'zod'
import {
  BlocKind,
  CodeTyped,
  Coded,
  Created,
  Decision,
  From,
  Level,
  NameTyped,
  Named,
  OnQuery,
  To,
  Version,
} from './organizations-words.ts'
import { DayText, Id, IdParams, Nothing, PageQuery, Problem, pageOf, route } from './route.ts'

const refusals = { 401: Problem, 403: Problem, 404: Problem, 409: Problem, 422: Problem }

// ---------------------------------------------------------------- designations

export const Designation = z
  .object({
    id: z.string(),
    function: Coded,
    organization: Named,
    jurisdiction: Named.nullable(),
    from: From,
    to: To,
    decision: z.string().nullable(),
  })
  .meta({ id: 'Designation' })
export type Designation = z.output<typeof Designation>

export const listDesignationsRoute = route({
  id: 'listDesignations',
  method: 'GET',
  path: '/api/designations',
  summary: 'Cơ quan nào giữ vai trò nào vào một ngày, hoặc qua các thời kỳ',
  query: OnQuery.extend({
    function: CodeTyped.optional(),
    organizationId: Id.optional(),
    /** 'all': every period, the latest first. */
    period: z.enum(['on-day', 'all']).default('on-day'),
  }),
  res: { 200: z.object({ rows: z.array(Designation) }), 401: Problem, 403: Problem, 422: Problem },
})

export const assignDesignationRoute = route({
  id: 'assignDesignation',
  method: 'POST',
  path: '/api/designations',
  summary: 'Giao vai trò chức năng cho một cơ quan từ một ngày',
  body: z.object({
    functionCode: CodeTyped,
    organizationId: Id,
    jurisdictionId: Id.nullable().default(null),
    from: DayText,
    to: DayText.nullable().default(null),
    decision: Decision.nullable().default(null),
    /** Ends the present holder the day before, instead of being refused because of it. */
    replaceHolder: z.boolean().default(false),
  }),
  res: { 201: Created, ...refusals },
})

export const endDesignationRoute = route({
  id: 'endDesignation',
  method: 'POST',
  path: '/api/designations/:id/end',
  summary: 'Kết thúc vai trò chức năng',
  params: IdParams,
  body: z.object({ to: DayText, decision: Decision.nullable().default(null) }),
  res: { 204: Nothing, ...refusals },
})

// ---------------------------------------------------------------- clusters and blocs

export const Bloc = z
  .object({
    id: z.string(),
    name: z.string(),
    kind: BlocKind,
    from: From,
    to: To,
    decision: z.string().nullable(),
    version: z.number(),
    members: z.array(z.object({ id: z.string(), organization: Named, from: From, to: To })),
  })
  .meta({ id: 'Bloc' })

export const listBlocsRoute = route({
  id: 'listBlocs',
  method: 'GET',
  path: '/api/blocs',
  summary: 'Cụm, khối thi đua và thành viên vào một ngày',
  query: OnQuery,
  res: { 200: z.object({ on: z.string(), rows: z.array(Bloc) }), 401: Problem, 403: Problem },
})

export const createBlocRoute = route({
  id: 'createBloc',
  method: 'POST',
  path: '/api/blocs',
  summary: 'Lập cụm, khối thi đua',
  body: z.object({
    name: NameTyped,
    kind: BlocKind,
    from: DayText,
    decision: Decision.nullable().default(null),
    organizationIds: z.array(Id).max(500).default([]),
  }),
  res: { 201: Created, ...refusals },
})

/** The whole membership from a day, as the decision lists it: who is not listed any more, ends the day before. */
export const setBlocMembersRoute = route({
  id: 'setBlocMembers',
  method: 'PUT',
  path: '/api/blocs/:id/members',
  summary:
    'Ghi thành viên của cụm, khối từ một ngày theo quyết định; thành phần cũ vẫn giữ cho các năm trước',
  params: IdParams,
  body: z.object({
    from: DayText,
    decision: Decision.nullable().default(null),
    organizationIds: z.array(Id).max(500),
    version: Version,
  }),
  res: { 204: Nothing, ...refusals },
})

// ---------------------------------------------------------------- addressee groups

/** One member of the union, or of what is taken out of it. */
export const AddresseeTerm = z.discriminatedUnion('by', [
  z.object({ by: z.literal('everyone') }),
  z.object({ by: z.literal('kind'), code: CodeTyped }),
  z.object({ by: z.literal('level'), level: Level }),
  z.object({ by: z.literal('bloc'), id: Id }),
  z.object({ by: z.literal('organization'), id: Id }),
  /** The organisation with everything below it. */
  z.object({ by: z.literal('subtree'), id: Id }),
])
export const AddresseeExpression = z.object({
  include: z.array(AddresseeTerm).min(1, 'Chọn ít nhất một nhóm hoặc đơn vị.').max(300),
  exclude: z.array(AddresseeTerm).max(300).default([]),
})

export const AddresseeMember = z
  .object({
    organizationId: z.string(),
    name: z.string(),
    kindLabel: z.string(),
    /** False: asked, not ordered ('đề nghị'), and never shown as at fault. */
    underCommittee: z.boolean(),
    /** The accountable person on the day: người đứng đầu. */
    head: z.object({ name: z.string(), title: z.string() }).nullable(),
  })
  .meta({ id: 'AddresseeMember' })

export const AddresseeGroup = z
  .object({
    id: z.string(),
    wording: z.string(),
    shortForm: z.string().nullable(),
    expression: AddresseeExpression,
    state: z.enum(['draft', 'frozen']),
    frozenOn: z.string().nullable(),
    version: z.number(),
    /** Present members of a draft, frozen members of a frozen group. */
    members: z.array(AddresseeMember),
    /** Terms that name nothing any more on the day (an ended bloc, a merged unit). */
    warnings: z.array(z.string()),
  })
  .meta({ id: 'AddresseeGroup' })

export const previewAddresseesRoute = route({
  id: 'previewAddressees',
  method: 'POST',
  path: '/api/addressee-groups/preview',
  summary: 'Biểu thức này gồm những đơn vị nào vào một ngày; chưa ghi gì',
  body: z.object({ expression: AddresseeExpression, on: DayText.optional() }),
  res: {
    200: z.object({ on: z.string(), members: z.array(AddresseeMember), warnings: z.array(z.string()) }),
    ...refusals,
  },
})

const GroupWords = z.object({
  /** As the plan prints it, whole. */
  wording: z.string().trim().min(2, 'Ghi nguyên văn nhóm đối tượng.').max(2000, 'Dài nhất 2000 ký tự.'),
  /** 'sau đây gọi tắt là …' */
  shortForm: NameTyped.nullable().default(null),
  expression: AddresseeExpression,
})

export const listAddresseeGroupsRoute = route({
  id: 'listAddresseeGroups',
  method: 'GET',
  path: '/api/addressee-groups',
  summary: 'Các nhóm đối tượng thực hiện, mới nhất trước',
  query: PageQuery,
  res: {
    200: pageOf(
      AddresseeGroup.pick({ id: true, wording: true, shortForm: true, state: true, frozenOn: true }),
    ),
    401: Problem,
    403: Problem,
  },
})

export const getAddresseeGroupRoute = route({
  id: 'getAddresseeGroup',
  method: 'GET',
  path: '/api/addressee-groups/:id',
  summary: 'Một nhóm đối tượng và các đơn vị trong đó',
  params: IdParams,
  query: OnQuery,
  res: { 200: AddresseeGroup, 401: Problem, 403: Problem, 404: Problem },
})

export const createAddresseeGroupRoute = route({
  id: 'createAddresseeGroup',
  method: 'POST',
  path: '/api/addressee-groups',
  summary: 'Lập nhóm đối tượng thực hiện',
  body: GroupWords,
  res: { 201: Created, ...refusals },
})

export const editAddresseeGroupRoute = route({
  id: 'editAddresseeGroup',
  method: 'PUT',
  path: '/api/addressee-groups/:id',
  summary: 'Sửa nhóm đối tượng khi còn nháp',
  params: IdParams,
  body: GroupWords.extend({ version: Version }),
  res: { 204: Nothing, ...refusals },
})

export const freezeAddresseeGroupRoute = route({
  id: 'freezeAddresseeGroup',
  method: 'POST',
  path: '/api/addressee-groups/:id/freezing',
  summary: 'Chốt thành viên của nhóm vào ngày ban hành; về sau không đổi',
  params: IdParams,
  body: z.object({ on: DayText, version: Version }),
  res: { 200: z.object({ memberCount: z.number() }), ...refusals },
})
