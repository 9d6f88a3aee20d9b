/** Bảng tháng của chuyên mục, lịch biên tập chung, thời lượng phát sóng và chỉ tiêu. */
import { z } from 'zod'
import { Created, Named, Version } from './organizations-words.ts'
import { Strength } from './plans-words.ts'
import { BroadcastRow } from './publicity-broadcasts.ts'
import { CadenceStanding, LabelShown, VolumeMeasure } from './publicity-channel-words.ts'
import { Id, Problem, route } from './route.ts'

const refusals = { 401: Problem, 403: Problem, 404: Problem, 409: Problem, 422: Problem }
const Year = z.coerce.number().int().min(1990).max(2200)

const BoardCell = z.object({
  key: z.string(),
  label: z.string(),
  /** First runs on the air, those still planned, and how many are asked; null: no number is asked. */
  aired: z.number(),
  planned: z.number(),
  times: z.number().nullable(),
  repeats: z.number(),
  standing: CadenceStanding,
  sentence: z.string(),
})
export const MonthBoardRow = z
  .object({
    column: Named,
    channel: Named,
    lead: Named,
    rule: z.string().nullable(),
    strength: Strength,
    cells: z.array(BoardCell),
    /** Days without any, the longest of the year so far; of columns that have no number. */
    longestGap: z.object({ days: z.number(), from: z.string(), to: z.string() }).nullable(),
    /** Cells that are short or may become so. */
    short: z.number(),
    topics: z.array(LabelShown.extend({ count: z.number(), percent: z.number() })),
  })
  .meta({ id: 'MonthBoardRow' })
export type MonthBoardRow = z.output<typeof MonthBoardRow>

export const showMonthBoardRoute = route({
  id: 'showMonthBoard',
  method: 'GET',
  path: '/api/month-board',
  summary: 'Số kỳ của từng chuyên mục theo tháng: 0/2, 1/2, 2/2',
  query: z.object({ year: Year.optional(), leadId: Id.optional() }),
  res: {
    200: z.object({ year: z.number(), today: z.string(), rows: z.array(MonthBoardRow) }),
    401: Problem,
    403: Problem,
  },
})

const AirTime = z.object({
  channel: Named,
  broadcasts: z.number(),
  seconds: z.number(),
  repeats: z.number(),
  repeatSeconds: z.number(),
  /** The same stretch of the year before. */
  secondsBefore: z.number(),
  broadcastsBefore: z.number(),
  /** Null when there was nothing the year before. */
  changePercent: z.number().nullable(),
})
const Volume = z.object({
  id: z.string().nullable(),
  organization: Named,
  measure: VolumeMeasure,
  target: z.number().nullable(),
  actual: z.number(),
  percent: z.number().nullable(),
  source: z.string().nullable(),
  version: z.number().nullable(),
})
export const showAirTimeRoute = route({
  id: 'showAirTime',
  method: 'GET',
  path: '/api/air-time',
  summary: 'Thời lượng phát sóng so với cùng kỳ năm trước, chỉ tiêu và thực hiện',
  query: z.object({ year: Year.optional() }),
  res: {
    200: z.object({
      year: z.number(),
      /** Up to which day both years are counted. */
      upTo: z.string(),
      channels: z.array(AirTime),
      total: AirTime.omit({ channel: true }),
      volumes: z.array(Volume),
      columnsOpened: z.number(),
      columnsOpenedBefore: z.number(),
      may: z.array(z.string()),
    }),
    401: Problem,
    403: Problem,
  },
})
export const setVolumeTargetRoute = route({
  id: 'setVolumeTarget',
  method: 'PUT',
  path: '/api/volume-targets',
  summary: 'Đặt chỉ tiêu khối lượng trong năm cho một đơn vị truyền thông',
  body: z.object({
    organizationId: Id,
    year: z.number().int().min(1990).max(2200),
    measure: VolumeMeasure,
    target: z.number().int('Nhập số nguyên.').min(1, 'Chỉ tiêu lớn hơn 0.').max(1_000_000),
    source: z.string().trim().max(1000, 'Dài nhất 1000 ký tự.').nullable().default(null),
    version: Version.nullable().default(null),
  }),
  res: { 200: Created, ...refusals },
})

export const showEditorialCalendarRoute = route({
  id: 'showEditorialCalendar',
  method: 'GET',
  path: '/api/editorial-calendar',
  summary: 'Lịch biên tập chung của các chuyên mục trong một tháng',
  query: z.object({
    month: z
      .string()
      .regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'Chọn tháng.')
      .optional(),
    columnId: Id.optional(),
  }),
  res: {
    200: z.object({
      month: z.string(),
      days: z.array(
        z.object({ on: z.string(), broadcasts: z.array(BroadcastRow.extend({ units: z.array(Named) })) }),
      ),
    }),
    401: Problem,
    403: Problem,
  },
})
