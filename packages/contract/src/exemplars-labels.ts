/** Danh mục của điển hình theo từng kế hoạch, và bản đồ nhân rộng. */
import { z } from 'zod'
import { LabelList, ReplicationKind, ReplicationState } from './exemplars-words.ts'
import { Created, Flag, Named, NameTyped, Version } from './organizations-words.ts'
import { DayText, Id, Problem, route } from './route.ts'

const refusals = { 401: Problem, 403: Problem, 404: Problem, 409: Problem, 422: Problem }
const Code = z.string().regex(/^[a-z0-9-]{2,60}$/, 'Chọn trong danh mục.')
const Year = z.coerce.number().int().min(1990).max(2200)

export const Label = z
  .object({
    id: z.string(),
    list: LabelList,
    code: z.string(),
    label: z.string(),
    guidance: z.string().nullable(),
    plan: Named.nullable(),
    commonCode: z.string().nullable(),
    validFrom: z.string().nullable(),
    validTo: z.string().nullable(),
    version: z.number(),
  })
  .meta({ id: 'ExemplarLabel' })

export const listLabelsRoute = route({
  id: 'listLabels',
  method: 'GET',
  path: '/api/exemplar-labels',
  summary: 'Loại, lĩnh vực, hoạt động, cấp của điển hình, theo từng kế hoạch',
  query: z.object({ list: LabelList.optional(), planId: Id.optional(), all: Flag.optional() }),
  res: { 200: z.object({ rows: z.array(Label) }), 401: Problem, 403: Problem },
})

export const saveLabelRoute = route({
  id: 'saveLabel',
  method: 'PUT',
  path: '/api/exemplar-labels',
  summary: 'Thêm hoặc sửa một mục của danh mục điển hình',
  body: z.object({
    id: Id.nullable().default(null),
    list: LabelList,
    code: Code,
    label: NameTyped,
    guidance: z.string().trim().max(4000).nullable().default(null),
    planId: Id.nullable().default(null),
    commonCode: Code.nullable().default(null),
    validFrom: DayText.nullable().default(null),
    validTo: DayText.nullable().default(null),
    version: Version.nullable().default(null),
  }),
  res: { 200: Created, ...refusals },
})

export const showReplicationMapRoute = route({
  id: 'showReplicationMap',
  method: 'GET',
  path: '/api/replication-map',
  summary: 'Nhân rộng theo đơn vị: mô hình nào đã đến đâu',
  query: z.object({ exemplarId: Id.optional(), year: Year.optional() }),
  res: {
    200: z.object({
      units: z.array(
        z.object({
          organization: Named,
          jurisdiction: Named.nullable(),
          found: z.number(),
          takenOver: z.number(),
          exemplars: z.array(
            z.object({ id: z.string(), title: z.string(), kind: ReplicationKind, state: ReplicationState }),
          ),
        }),
      ),
    }),
    401: Problem,
    403: Problem,
  },
})
