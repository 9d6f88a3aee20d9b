/** Phổ biến và nhân rộng sáng kiến. */
import { z } from 'zod'
import { WorkScope } from './initiatives-words.ts'
import { Created, Named, NameTyped } from './organizations-words.ts'
import { DayText, Id, IdParams, PageQuery, Problem, pageOf, route } from './route.ts'

const refusals = { 401: Problem, 403: Problem, 404: Problem, 409: Problem, 422: Problem }
const Short = z.string().trim().max(500, 'Dài nhất 500 ký tự.').nullable().default(null)
const Year = z.coerce.number().int().min(1990).max(2200)

export const addSharingRoute = route({
  id: 'addSharing',
  method: 'POST',
  path: '/api/sharing-activities',
  summary: 'Ghi hoạt động giới thiệu, phổ biến sáng kiến và người được giới thiệu',
  body: z.object({
    organizationId: Id,
    itemId: Id.nullable().default(null),
    /** The event of the calendar it took place at. */
    eventId: Id.nullable().default(null),
    heldOn: DayText,
    place: Short,
    form: NameTyped,
    audience: Short,
    attendance: z.number().int().min(0).max(1_000_000).nullable().default(null),
    result: z.string().trim().max(4000).nullable().default(null),
    fileIds: z.array(Id).max(20).default([]),
    shared: z
      .array(z.object({ initiativeId: Id, holderName: NameTyped, personId: Id.nullable().default(null) }))
      .min(1, 'Chọn ít nhất một sáng kiến.')
      .max(60),
  }),
  res: { 201: Created, ...refusals },
})

export const listSharingRoute = route({
  id: 'listSharing',
  method: 'GET',
  path: '/api/sharing-activities',
  summary: 'Hoạt động phổ biến sáng kiến theo đơn vị; đã đủ ít nhất 02 cá nhân chưa',
  query: PageQuery.extend({ organizationId: Id.optional(), year: Year.optional() }),
  res: {
    200: pageOf(
      z.object({
        id: z.string(),
        organization: Named,
        heldOn: z.string(),
        form: z.string(),
        event: Named.nullable(),
        audience: z.string().nullable(),
        attendance: z.number().nullable(),
        result: z.string().nullable(),
        fileIds: z.array(z.string()),
        holders: z.array(z.object({ name: z.string(), initiative: Named, scope: WorkScope.nullable() })),
      }),
    ).extend({
      /** Of the unit asked for, in the year asked for; null when no unit was. */
      standing: z
        .object({ holders: z.number(), required: z.number(), enough: z.boolean(), sentence: z.string() })
        .nullable(),
    }),
    401: Problem,
    403: Problem,
  },
})

export const addInitiativeReplicationRoute = route({
  id: 'addInitiativeReplication',
  method: 'POST',
  path: '/api/initiatives/:id/replications',
  summary: 'Ghi nơi áp dụng lại sáng kiến',
  params: IdParams,
  body: z.object({
    organizationId: Id.nullable().default(null),
    byName: NameTyped,
    since: DayText,
    result: z.string().trim().max(4000).nullable().default(null),
  }),
  res: { 201: Created, ...refusals },
})
