/** Quán triệt, phổ biến kế hoạch: when and how a unit made a plan known to its people, and to how many. */
import { z } from 'zod'
import { Created, Named } from './organizations-words.ts'
import { DayText, Id, IdParams, PageQuery, Problem, pageOf, route } from './route.ts'

const refusals = { 401: Problem, 403: Problem, 404: Problem, 409: Problem, 422: Problem }

export const DISSEMINATION_FORMS = {
  meeting: 'Hội nghị, cuộc họp',
  notice: 'Sao gửi, niêm yết',
  online: 'Trực tuyến, nhóm liên lạc',
  loudspeaker: 'Loa truyền thanh',
  other: 'Hình thức khác',
} as const
export const DisseminationForm = z.enum(['meeting', 'notice', 'online', 'loudspeaker', 'other'], {
  error: 'Chọn một giá trị trong danh sách.',
})

export const DisseminationShown = z
  .object({
    id: z.string(),
    organization: Named,
    happenedOn: z.string(),
    form: DisseminationForm,
    /** How many people were told. */
    informed: z.number(),
    note: z.string().nullable(),
    files: z.array(Named),
    recordedAt: z.string(),
    recordedBy: z.string(),
  })
  .meta({ id: 'Dissemination' })

export const listDisseminationsRoute = route({
  id: 'listDisseminations',
  method: 'GET',
  path: '/api/plans/:id/disseminations',
  summary: 'Các lần phổ biến kế hoạch; đơn vị chỉ thấy của mình',
  params: IdParams,
  query: PageQuery.omit({ q: true }),
  res: {
    200: pageOf(DisseminationShown).extend({
      /** Of all the actor sees: how many units, how many people told. */
      units: z.number(),
      informed: z.number(),
    }),
    401: Problem,
    403: Problem,
    404: Problem,
    422: Problem,
  },
})

export const recordDisseminationRoute = route({
  id: 'recordDissemination',
  method: 'POST',
  path: '/api/plans/:id/disseminations',
  summary: 'Ghi một lần phổ biến kế hoạch: ngày, hình thức, số người được phổ biến',
  params: IdParams,
  body: z.object({
    organizationId: Id,
    happenedOn: DayText,
    form: DisseminationForm,
    informed: z
      .number()
      .int('Nhập số nguyên.')
      .min(1, 'Nhập số người được phổ biến.')
      .max(1_000_000, 'Số quá lớn.'),
    note: z.string().trim().max(2000, 'Dài nhất 2.000 ký tự.').nullable().default(null),
    fileIds: z.array(Id).max(20, 'Nhiều nhất 20 tệp.').default([]),
  }),
  res: { 201: Created, ...refusals },
})
