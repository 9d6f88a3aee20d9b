/** Sự kiện: ngày kỷ niệm, tính số năm cho từng năm. */
import { z } from 'zod'
import { Created, Level, Version } from './organizations-words.ts'
import { DayText, IdParams, Nothing, Problem, route } from './route.ts'

const refusals = { 401: Problem, 403: Problem, 404: Problem, 409: Problem, 422: Problem }

export const ANNIVERSARY_FLAGS = { full: 'Năm tròn', even: 'Năm chẵn', other: 'Năm khác' } as const
export const AnniversaryShown = z
  .object({
    id: z.string(),
    name: z.string(),
    basedOn: z.string().nullable(),
    month: z.number().nullable(),
    dateOfMonth: z.number().nullable(),
    level: z.string(),
    source: z.string().nullable(),
    /** In the year asked. */
    on: z.string().nullable(),
    years: z.number().nullable(),
    flag: z.enum(['full', 'even', 'other']).nullable(),
    version: z.number(),
  })
  .meta({ id: 'Anniversary' })

export const listAnniversariesRoute = route({
  id: 'listAnniversaries',
  method: 'GET',
  path: '/api/anniversaries',
  summary: 'Ngày kỷ niệm trong một năm, theo thứ tự ngày, kèm số năm',
  query: z.object({ year: z.coerce.number().int().min(1930).max(2200).optional() }),
  res: {
    200: z.object({ year: z.number(), rows: z.array(AnniversaryShown) }),
    401: Problem,
    403: Problem,
    422: Problem,
  },
})

const AnniversaryTyped = z.object({
  name: z.string().trim().min(3, 'Ghi tên ngày kỷ niệm.').max(300, 'Dài nhất 300 ký tự.'),
  basedOn: DayText.nullable().default(null),
  /** When only the date in the year is known. */
  month: z.number().int().min(1).max(12).nullable().default(null),
  dateOfMonth: z.number().int().min(1).max(31).nullable().default(null),
  level: Level,
  source: z.string().trim().max(500).nullable().default(null),
})

export const addAnniversaryRoute = route({
  id: 'addAnniversary',
  method: 'POST',
  path: '/api/anniversaries',
  summary: 'Thêm ngày kỷ niệm',
  body: AnniversaryTyped,
  res: { 201: Created, ...refusals },
})

export const editAnniversaryRoute = route({
  id: 'editAnniversary',
  method: 'PUT',
  path: '/api/anniversaries/:id',
  summary: 'Sửa ngày kỷ niệm hoặc thôi dùng từ một ngày',
  params: IdParams,
  body: AnniversaryTyped.extend({ endedOn: DayText.nullable().default(null), version: Version }),
  res: { 204: Nothing, ...refusals },
})
