/** Xếp loại cả đơn vị: một bảng của một năm, ghi một lần. */
import { z } from 'zod'
import { Rating } from './honours-records.ts'
import { Reason, ShortText } from './organizations-words.ts'
import { DayText, Id, pageOf, Problem, route } from './route.ts'

const Kind = z.enum(['person', 'collective'], { error: 'Chọn cá nhân hoặc tập thể.' })
const year = z.int('Năm là số nguyên.').min(1930, 'Năm từ 1930 trở đi.').max(2100, 'Năm chưa đúng.')

const UnitRating = z
  .object({
    subject: z.object({ kind: Kind, id: z.string(), name: z.string() }),
    place: z.string(),
    /** Of the year asked for. */
    rating: z.object({ rating: Rating, decisionNumber: z.string().nullable() }).nullable(),
    /** Of the year before it. */
    before: Rating.nullable(),
  })
  .meta({ id: 'UnitRating' })
export type UnitRating = z.output<typeof UnitRating>

export const listUnitRatingsRoute = route({
  id: 'listUnitRatings',
  method: 'GET',
  path: '/api/unit-ratings',
  summary: 'Xếp loại một năm của mọi người, tập thể trong một đơn vị; ai chưa có cũng đứng trong bảng',
  query: z.object({
    kind: Kind.default('person'),
    /** The unit with everything below it, as it stood at the end of the year. */
    withinId: Id,
    year: z.coerce.number().pipe(year),
    /** Only who has no rating yet. */
    only: z.literal('missing').optional(),
    q: z.string().max(200).optional(),
    cursor: z
      .string()
      .regex(/^\d{1,6}$/, 'Hãy mở lại danh sách từ trang đầu.')
      .optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  res: {
    200: pageOf(UnitRating).extend({ rated: z.number(), whole: z.number() }),
    401: Problem,
    403: Problem,
    422: Problem,
  },
})

export const rateUnitRoute = route({
  id: 'rateUnit',
  method: 'POST',
  path: '/api/unit-ratings',
  summary: 'Ghi xếp loại một năm của nhiều người, tập thể trong một đơn vị theo một quyết định',
  body: z.object({
    kind: Kind.default('person'),
    withinId: Id,
    year,
    decisionNumber: ShortText.nullable().default(null),
    decidedOn: DayText.nullable().default(null),
    decidedBy: ShortText.nullable().default(null),
    /** Asked for when somebody has another rating for the year. */
    reason: Reason.nullable().default(null),
    ratings: z
      .array(z.object({ id: Id, rating: Rating }))
      .min(1, 'Chọn xếp loại cho ít nhất một dòng.')
      .max(500, 'Mỗi lần ghi nhiều nhất 500 dòng.'),
  }),
  res: {
    200: z.object({ recorded: z.number(), unchanged: z.number() }),
    401: Problem,
    403: Problem,
    409: Problem,
    422: Problem,
  },
})
