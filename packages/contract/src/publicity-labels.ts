/** Danh mục tuyên truyền: hình thức, nội dung, đối tượng, theo từng kế hoạch và ký hiệu như in. */
import { z } from 'zod'
import { Created, Flag, Named, NameTyped, Version } from './organizations-words.ts'
import { LabelCode, PublicityLabelList } from './publicity-channel-words.ts'
import { DayText, Id, Problem, route } from './route.ts'

const refusals = { 401: Problem, 403: Problem, 404: Problem, 409: Problem, 422: Problem }

export const PublicityLabel = z
  .object({
    id: z.string(),
    list: PublicityLabelList,
    code: z.string(),
    label: z.string(),
    /** As printed in the plan: a, b, c, d, đ, e, f. */
    letter: z.string().nullable(),
    guidance: z.string().nullable(),
    plan: Named.nullable(),
    commonCode: z.string().nullable(),
    validFrom: z.string().nullable(),
    validTo: z.string().nullable(),
    version: z.number(),
  })
  .meta({ id: 'PublicityLabel' })
export type PublicityLabel = z.output<typeof PublicityLabel>

export const listPublicityLabelsRoute = route({
  id: 'listPublicityLabels',
  method: 'GET',
  path: '/api/publicity-labels',
  summary: 'Hình thức, nội dung, đối tượng tuyên truyền, chung và theo từng kế hoạch',
  query: z.object({ list: PublicityLabelList.optional(), planId: Id.optional(), all: Flag.optional() }),
  res: { 200: z.object({ rows: z.array(PublicityLabel) }), 401: Problem, 403: Problem },
})

export const savePublicityLabelRoute = route({
  id: 'savePublicityLabel',
  method: 'PUT',
  path: '/api/publicity-labels',
  summary: 'Thêm hoặc sửa một mục của danh mục tuyên truyền',
  body: z.object({
    id: Id.nullable().default(null),
    list: PublicityLabelList,
    code: LabelCode,
    label: NameTyped,
    letter: z.string().trim().max(10, 'Dài nhất 10 ký tự.').nullable().default(null),
    guidance: z.string().trim().max(4000, 'Dài nhất 4.000 ký tự.').nullable().default(null),
    planId: Id.nullable().default(null),
    commonCode: LabelCode.nullable().default(null),
    validFrom: DayText.nullable().default(null),
    validTo: DayText.nullable().default(null),
    version: Version.nullable().default(null),
  }),
  res: { 200: Created, ...refusals },
})
