/** Cá nhân: thông tin, nơi công tác, chức vụ theo ngày, số định danh (hạn chế), sự đồng ý. */
import { z } from 'zod'
import {
  CodeTyped,
  Coded,
  ConsentPurpose,
  Created,
  Decision,
  Flag,
  From,
  Gender,
  NameTyped,
  Named,
  OnQuery,
  PersonState,
  ShortText,
  To,
  Version,
} from './organizations-words.ts'
import { DayText, Id, IdParams, Nothing, PageQuery, Problem, pageOf, route } from './route.ts'

const refusals = { 401: Problem, 403: Problem, 404: Problem, 409: Problem, 422: Problem }

export const PersonRow = z
  .object({
    id: z.string(),
    fullName: z.string(),
    gender: Gender.nullable(),
    birthYear: z.number().nullable(),
    /** Where the person works, or lives when without an employer, on the day. */
    organization: Named.nullable(),
    jurisdiction: Named.nullable(),
    /** The most senior post of the day. */
    title: z.string().nullable(),
    isHead: z.boolean(),
    isManager: z.boolean(),
    occupationGroup: Coded.nullable(),
    directLabour: z.boolean().nullable(),
    state: PersonState,
  })
  .meta({ id: 'PersonRow' })
export type PersonRow = z.output<typeof PersonRow>

export const Person = PersonRow.extend({
  version: z.number(),
  birthOn: z.string().nullable(),
  ethnicity: z.string().nullable(),
  stateSince: z.string().nullable(),
  hasIdentityNumber: z.boolean(),
  affiliations: z.array(
    z.object({
      id: z.string(),
      organization: Named.nullable(),
      jurisdiction: Named.nullable(),
      from: From,
      to: To,
    }),
  ),
  posts: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      organization: Named,
      isHead: z.boolean(),
      isManager: z.boolean(),
      from: From,
      to: To,
      decision: z.string().nullable(),
    }),
  ),
  /** The last word for each purpose. */
  consents: z.array(
    z.object({
      purpose: ConsentPurpose,
      given: z.boolean(),
      declaredOn: z.string(),
      evidence: z.string().nullable(),
    }),
  ),
  officerOf: z.array(z.object({ id: z.string(), organization: Named, from: From, to: To })),
  publicityRoles: z.array(z.object({ id: z.string(), kind: Coded, from: From, to: To })),
  households: z.array(Named),
  mergedInto: Named.nullable(),
  /** Records that were joined into this one; the last can be taken back. */
  merges: z.array(z.object({ id: z.string(), dropped: Named, mergedAt: z.string(), undone: z.boolean() })),
  may: z.array(z.string()),
}).meta({ id: 'Person' })
export type Person = z.output<typeof Person>

export const PeopleQuery = PageQuery.extend({
  on: DayText.optional(),
  organizationId: Id.optional(),
  /** With everyone in the units below. */
  withinId: Id.optional(),
  jurisdictionId: Id.optional(),
  gender: Gender.optional(),
  occupationGroup: CodeTyped.optional(),
  directLabour: Flag.optional(),
  manager: Flag.optional(),
  state: PersonState.optional(),
})

export const listPeopleRoute = route({
  id: 'listPeople',
  method: 'GET',
  path: '/api/people',
  summary: 'Danh sách cá nhân vào một ngày, xếp theo tên, họ, đệm; tìm có dấu hoặc không dấu',
  query: PeopleQuery,
  res: { 200: pageOf(PersonRow), 401: Problem, 403: Problem, 422: Problem },
})

export const exportPeopleRoute = route({
  id: 'exportPeople',
  method: 'GET',
  path: '/api/people/export',
  summary: 'Xuất danh sách cá nhân ra tệp Excel (không có số định danh)',
  query: PeopleQuery.omit({ cursor: true, limit: true }),
  res: { 200: z.unknown(), 401: Problem, 403: Problem },
})

export const getPersonRoute = route({
  id: 'getPerson',
  method: 'GET',
  path: '/api/people/:id',
  summary: 'Một cá nhân như vào một ngày',
  params: IdParams,
  query: OnQuery,
  res: { 200: Person, 401: Problem, 403: Problem, 404: Problem },
})

const IdentityNumber = z
  .string()
  .trim()
  .regex(/^(\d{9}|\d{12})$/, 'Số định danh có 12 chữ số, hoặc 9 chữ số với chứng minh nhân dân cũ.')

export const PersonFacts = z.object({
  fullName: NameTyped,
  gender: Gender.nullable().default(null),
  birthOn: DayText.nullable().default(null),
  /** When only the year is known. */
  birthYear: z
    .number()
    .int()
    .min(1850, 'Năm sinh chưa đúng.')
    .max(2200, 'Năm sinh chưa đúng.')
    .nullable()
    .default(null),
  ethnicity: ShortText.nullable().default(null),
  occupationGroup: CodeTyped.nullable().default(null),
  directLabour: z.boolean().nullable().default(null),
})
/** Where someone belongs: an employer, or the commune of those without one. */
const Belonging = z.object({
  organizationId: Id.nullable().default(null),
  jurisdictionId: Id.nullable().default(null),
})

export const createPersonRoute = route({
  id: 'createPerson',
  method: 'POST',
  path: '/api/people',
  summary: 'Thêm cá nhân',
  body: PersonFacts.extend({
    ...Belonging.shape,
    from: DayText.nullable().default(null),
    identityNumber: IdentityNumber.nullable().default(null),
    /** Asked back after look-alikes were shown: yes, this is another person. */
    isNotOneOf: z.array(Id).max(50).default([]),
  }),
  res: { 201: Created, ...refusals },
})

export const editPersonRoute = route({
  id: 'editPerson',
  method: 'PUT',
  path: '/api/people/:id',
  summary: 'Sửa thông tin cá nhân',
  params: IdParams,
  body: PersonFacts.extend({ version: Version }),
  res: { 204: Nothing, ...refusals },
})

export const changePersonStateRoute = route({
  id: 'changePersonState',
  method: 'POST',
  path: '/api/people/:id/state',
  summary: 'Ghi đã nghỉ, đã mất hoặc trở lại công tác; chức vụ đang giữ kết thúc theo',
  params: IdParams,
  body: z.object({ state: PersonState, on: DayText }),
  res: { 204: Nothing, ...refusals },
})

export const transferPersonRoute = route({
  id: 'transferPerson',
  method: 'POST',
  path: '/api/people/:id/affiliations',
  summary: 'Chuyển nơi công tác từ một ngày; chức vụ ở nơi cũ kết thúc hôm trước',
  params: IdParams,
  body: Belonging.extend({ from: DayText }),
  res: { 204: Nothing, ...refusals },
})

/** Reading it is recorded, with the reason. */
export const readIdentityNumberRoute = route({
  id: 'readIdentityNumber',
  method: 'POST',
  path: '/api/people/:id/identity-number/reading',
  summary: 'Xem số định danh cá nhân; lần xem được ghi lại',
  params: IdParams,
  body: z.object({ reason: z.string().trim().min(3, 'Ghi lý do xem số định danh.').max(300) }),
  res: { 200: z.object({ number: z.string().nullable() }), ...refusals },
})

export const setIdentityNumberRoute = route({
  id: 'setIdentityNumber',
  method: 'PUT',
  path: '/api/people/:id/identity-number',
  summary: 'Ghi hoặc bỏ số định danh cá nhân',
  params: IdParams,
  body: z.object({ number: IdentityNumber.nullable() }),
  res: { 204: Nothing, ...refusals },
})

export const declareConsentRoute = route({
  id: 'declareConsent',
  method: 'POST',
  path: '/api/people/:id/consents',
  summary: 'Ghi việc đồng ý hoặc rút lại sự đồng ý của cá nhân',
  params: IdParams,
  body: z.object({
    purpose: ConsentPurpose,
    given: z.boolean(),
    declaredOn: DayText,
    evidence: ShortText.nullable().default(null),
  }),
  res: { 201: Created, ...refusals },
})

export const startPostRoute = route({
  id: 'startPost',
  method: 'POST',
  path: '/api/people/:id/posts',
  summary: 'Ghi chức vụ từ một ngày',
  params: IdParams,
  body: z.object({
    organizationId: Id,
    title: NameTyped,
    /** Người đứng đầu: answers for everything the unit sends. */
    isHead: z.boolean().default(false),
    isManager: z.boolean().default(false),
    from: DayText.nullable().default(null),
    to: DayText.nullable().default(null),
    decision: Decision.nullable().default(null),
  }),
  res: { 201: Created, ...refusals },
})

export const endPostRoute = route({
  id: 'endPost',
  method: 'POST',
  path: '/api/posts/:id/end',
  summary: 'Kết thúc chức vụ',
  params: IdParams,
  body: z.object({ to: DayText }),
  res: { 204: Nothing, ...refusals },
})
