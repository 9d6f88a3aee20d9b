/** Bản ghi trùng: tìm, gộp, gỡ gộp; nói rõ hai bản ghi giống nhau là hai người, hai đơn vị khác nhau. */
import { z } from 'zod'
import { Created, Named, Reason } from './organizations-words.ts'
import { DayText, Id, IdParams, Nothing, Problem, route } from './route.ts'

const refusals = { 401: Problem, 403: Problem, 404: Problem, 409: Problem, 422: Problem }
const Pair = z.object({ firstId: Id, secondId: Id })

/** Two records that may be one. Why is said in words; the percentage only orders the list. */
export const LookAlike = z
  .object({
    first: Named.extend({ detail: z.string() }),
    second: Named.extend({ detail: z.string() }),
    likenessPercent: z.number(),
    reasons: z.array(z.string()),
  })
  .meta({ id: 'LookAlike' })

const found = { 200: z.object({ rows: z.array(LookAlike), capped: z.boolean() }), 401: Problem, 403: Problem }

export const findPersonLookAlikesRoute = route({
  id: 'findPersonLookAlikes',
  method: 'GET',
  path: '/api/people/look-alikes',
  summary: 'Những cặp cá nhân có thể là một người ghi hai lần',
  query: z.object({ personId: Id.optional() }),
  res: found,
})

/** While typing a new person: is there one already? */
export const matchPersonRoute = route({
  id: 'matchPerson',
  method: 'GET',
  path: '/api/people/matches',
  summary: 'Đã có ai giống người sắp thêm không',
  query: z.object({
    fullName: z.string().trim().min(2).max(200),
    birthOn: DayText.optional(),
    birthYear: z.coerce.number().int().optional(),
    organizationId: Id.optional(),
  }),
  res: {
    200: z.object({
      rows: z.array(
        Named.extend({ detail: z.string(), likenessPercent: z.number(), reasons: z.array(z.string()) }),
      ),
    }),
    401: Problem,
    403: Problem,
  },
})

export const findOrganizationLookAlikesRoute = route({
  id: 'findOrganizationLookAlikes',
  method: 'GET',
  path: '/api/organizations/look-alikes',
  summary: 'Những cặp cơ quan, đơn vị có thể là một, ghi hai lần',
  query: z.object({ organizationId: Id.optional() }),
  res: found,
})

const RecordMerge = z.object({ keptId: Id, droppedId: Id, reason: Reason })

export const mergePersonsRoute = route({
  id: 'mergePersons',
  method: 'POST',
  path: '/api/person-merges',
  summary: 'Gộp hai bản ghi của một người; gỡ lại được',
  /** `take`: facts to take over from the record that is dropped. */
  body: RecordMerge.extend({
    take: z
      .array(
        z.enum([
          'fullName',
          'gender',
          'birth',
          'ethnicity',
          'occupationGroup',
          'directLabour',
          'identityNumber',
        ]),
      )
      .default([]),
  }),
  res: { 201: Created, ...refusals },
})

export const mergeOrganizationRecordsRoute = route({
  id: 'mergeOrganizationRecords',
  method: 'POST',
  path: '/api/organization-record-merges',
  summary: 'Gộp hai bản ghi của một đơn vị (không phải sáp nhập); gỡ lại được',
  body: RecordMerge,
  res: { 201: Created, ...refusals },
})

export const undoMergeRoute = route({
  id: 'undoMerge',
  method: 'POST',
  path: '/api/record-merges/:id/undoing',
  summary: 'Gỡ gộp: hai bản ghi trở lại như trước',
  params: IdParams,
  res: { 204: Nothing, ...refusals },
})

export const markDistinctPersonsRoute = route({
  id: 'markDistinctPersons',
  method: 'POST',
  path: '/api/people/distinct-pairs',
  summary: 'Ghi rằng hai bản ghi là hai người khác nhau',
  body: Pair,
  res: { 204: Nothing, ...refusals },
})

export const markDistinctOrganizationsRoute = route({
  id: 'markDistinctOrganizations',
  method: 'POST',
  path: '/api/organizations/distinct-pairs',
  summary: 'Ghi rằng hai bản ghi là hai đơn vị khác nhau',
  body: Pair,
  res: { 204: Nothing, ...refusals },
})
