/** Ban Giám khảo: ai chấm, bàn chấm rọc phách của từng người, tiến độ. Không lời đáp nào ở đây có tên tác giả. */
import { z } from 'zod'
import { Coded, Flag, Named, Reason } from './organizations-words.ts'
import { Criterion } from './contests.ts'
import { Id, IdParams, Nothing, PageQuery, Problem, pageOf, route } from './route.ts'

const refusals = { 401: Problem, 403: Problem, 404: Problem, 409: Problem, 422: Problem }

export const showJuryRoute = route({
  id: 'showJury',
  method: 'GET',
  path: '/api/contests/:id/jury',
  summary: 'Ban Giám khảo, ai có thể mời, và tiến độ chấm',
  params: IdParams,
  res: {
    200: z.object({
      jurors: z.array(
        z.object({
          accountId: z.string(),
          name: z.string(),
          organization: z.string(),
          seats: z.number(),
          marked: z.number(),
          aside: z.number(),
          /** Stood down, and why; null: sits. */
          asideReason: z.string().nullable(),
        }),
      ),
      choices: z.array(z.object({ accountId: z.string(), name: z.string(), detail: z.string() })),
      progress: z.object({
        entries: z.number(),
        settled: z.number(),
        waiting: z.number(),
        thirdNeeded: z.number(),
        /** Seats nobody may take: every juror is bound to the author or has marked it. */
        unseated: z.number(),
      }),
      mayChange: z.boolean(),
    }),
    401: Problem,
    403: Problem,
    404: Problem,
  },
})

export const setJurorsRoute = route({
  id: 'setJurors',
  method: 'PUT',
  path: '/api/contests/:id/jury',
  summary: 'Cử Ban Giám khảo; khi đang chấm chỉ thêm được người',
  params: IdParams,
  body: z.object({
    accountIds: z.array(Id).min(2, 'Cử ít nhất hai giám khảo.').max(60, 'Nhiều nhất 60 giám khảo.'),
  }),
  res: { 204: Nothing, ...refusals },
})

export const standDownJurorRoute = route({
  id: 'standDownJuror',
  method: 'POST',
  path: '/api/contests/:id/jury/:accountId/standing-down',
  summary: 'Cho một giám khảo thôi chấm; điểm đã cho vẫn tính, bài chưa chấm chuyển người khác',
  params: IdParams.extend({ accountId: Id }),
  body: z.object({ reason: Reason }),
  res: { 204: Nothing, ...refusals },
})

const BlindRow = z.object({
  entryId: z.string(),
  contest: Named,
  maskNumber: z.number(),
  title: z.string(),
  category: Coded.nullable(),
  isThird: z.boolean(),
  /** What I gave; null: not yet. */
  total: z.number().nullable(),
})

export const listDeskRoute = route({
  id: 'listDesk',
  method: 'GET',
  path: '/api/marking-desk',
  summary: 'Bài tôi được phân công chấm, chưa chấm trước',
  query: PageQuery.omit({ q: true }).extend({ contestId: Id.optional(), left: Flag.optional() }),
  res: { 200: pageOf(BlindRow), 401: Problem, 403: Problem, 422: Problem },
})

export const BlindEntry = BlindRow.extend({
  text: z.string().nullable(),
  files: z.array(Named),
  aboutName: z.string().nullable(),
  aboutPlace: z.string().nullable(),
  criteria: z.array(Criterion),
  points: z.record(z.string(), z.number()).nullable(),
  note: z.string().nullable(),
  asideReason: z.string().nullable(),
  /** Another one of mine that waits. */
  nextId: z.string().nullable(),
  mayMark: z.boolean(),
}).meta({ id: 'BlindEntry' })
export type BlindEntry = z.output<typeof BlindEntry>

export const showBlindEntryRoute = route({
  id: 'showBlindEntry',
  method: 'GET',
  path: '/api/marking-desk/:id',
  summary: 'Một bài đã rọc phách',
  params: IdParams,
  res: { 200: BlindEntry, 401: Problem, 403: Problem, 404: Problem },
})

export const downloadBlindFileRoute = route({
  id: 'downloadBlindFile',
  method: 'GET',
  path: '/api/marking-desk/:id/files/:fileId',
  summary: 'Bản chụp của một bài đã rọc phách',
  params: IdParams.extend({ fileId: Id }),
  res: { 200: z.unknown(), 401: Problem, 403: Problem, 404: Problem },
})

export const markEntryRoute = route({
  id: 'markEntry',
  method: 'POST',
  path: '/api/marking-desk/:id/mark',
  summary: 'Cho điểm theo tiêu chí; cho rồi không sửa',
  params: IdParams,
  body: z.object({
    points: z.record(z.string().max(60), z.number()),
    note: z.string().trim().max(2000, 'Dài nhất 2.000 ký tự.').nullable().default(null),
  }),
  res: { 204: Nothing, ...refusals },
})

export const standAsideRoute = route({
  id: 'standAside',
  method: 'POST',
  path: '/api/marking-desk/:id/aside',
  summary: 'Không chấm bài này vì có liên quan; bài chuyển người khác',
  params: IdParams,
  body: z.object({ reason: Reason }),
  res: { 204: Nothing, ...refusals },
})
