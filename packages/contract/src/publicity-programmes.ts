/** Chương trình tuyên truyền của đơn vị: việc dự kiến theo tháng và kết quả. */
import { z } from 'zod'
import { Created, Named, NameTyped, Version } from './organizations-words.ts'
import {
  LabelCode,
  LabelCodes,
  LabelShown,
  ProgrammeLineStanding,
  ProgrammeState,
} from './publicity-channel-words.ts'
import { DayText, Id, IdParams, Nothing, PageQuery, Problem, pageOf, route } from './route.ts'

const refusals = { 401: Problem, 403: Problem, 404: Problem, 409: Problem, 422: Problem }
const Text = (most: number) => z.string().trim().max(most, `Dài nhất ${most} ký tự.`).nullable().default(null)
const Year = z.coerce.number().int().min(1990).max(2200)

export const ProgrammeRow = z
  .object({
    id: z.string(),
    title: z.string(),
    organization: Named,
    year: z.number(),
    state: ProgrammeState,
    lines: z.number(),
    planned: z.number(),
    done: z.number(),
    /** Lines whose month is over and that are not done. */
    behind: z.number(),
  })
  .meta({ id: 'ProgrammeRow' })
export type ProgrammeRow = z.output<typeof ProgrammeRow>

export const listProgrammesRoute = route({
  id: 'listProgrammes',
  method: 'GET',
  path: '/api/programmes',
  summary: 'Chương trình tuyên truyền của các đơn vị',
  query: PageQuery.extend({
    year: Year.optional(),
    organizationId: Id.optional(),
    state: ProgrammeState.optional(),
  }),
  res: { 200: pageOf(ProgrammeRow), 401: Problem, 403: Problem, 422: Problem },
})

const LineShown = z.object({
  id: z.string(),
  month: z.number(),
  content: z.string(),
  form: LabelShown.nullable(),
  channel: Named.nullable(),
  topics: z.array(LabelShown),
  audiences: z.array(LabelShown),
  quantity: z.number(),
  inCharge: z.string().nullable(),
  done: z.number(),
  standing: ProgrammeLineStanding,
  results: z.array(
    z.object({
      id: z.string(),
      doneOn: z.string(),
      quantity: z.number(),
      text: z.string(),
      item: Named.nullable(),
      broadcast: Named.nullable(),
      recordedBy: z.string(),
    }),
  ),
})
export const Programme = ProgrammeRow.omit({ lines: true })
  .extend({
    approvedOn: z.string().nullable(),
    approvedBy: z.string().nullable(),
    result: z.string().nullable(),
    lines: z.array(LineShown),
    version: z.number(),
    may: z.array(z.string()),
  })
  .meta({ id: 'Programme' })
export type Programme = z.output<typeof Programme>

export const showProgrammeRoute = route({
  id: 'showProgramme',
  method: 'GET',
  path: '/api/programmes/:id',
  summary: 'Một chương trình tuyên truyền: từng tháng làm gì, đến đâu',
  params: IdParams,
  res: { 200: Programme, 401: Problem, 403: Problem, 404: Problem },
})
export const exportProgrammeRoute = route({
  id: 'exportProgramme',
  method: 'GET',
  path: '/api/programmes/:id/export',
  summary: 'Xuất chương trình và tiến độ ra Excel',
  params: IdParams,
  res: { 200: z.unknown(), 401: Problem, 403: Problem, 404: Problem },
})

const LineTyped = z.object({
  /** Of a line that stands already: what was done of it stays with it. */
  id: Id.nullable().default(null),
  month: z.number().int().min(1, 'Chọn tháng.').max(12, 'Chọn tháng.'),
  content: z.string().trim().min(3, 'Ghi việc dự kiến.').max(1000, 'Dài nhất 1000 ký tự.'),
  form: LabelCode.nullable().default(null),
  channelId: Id.nullable().default(null),
  topics: LabelCodes.default([]),
  audiences: LabelCodes.default([]),
  quantity: z.number().int('Nhập số nguyên.').min(1, 'Ít nhất 1.').max(1000).default(1),
  inCharge: Text(300),
})
const ProgrammeTyped = z.object({
  organizationId: Id,
  year: z.number().int().min(1990).max(2200),
  title: NameTyped,
  lines: z.array(LineTyped).min(1, 'Ghi ít nhất một việc.').max(200, 'Nhiều nhất 200 việc.'),
})
export const draftProgrammeRoute = route({
  id: 'draftProgramme',
  method: 'POST',
  path: '/api/programmes',
  summary: 'Soạn chương trình tuyên truyền của đơn vị trong năm',
  body: ProgrammeTyped,
  res: { 201: Created, ...refusals },
})
export const editProgrammeRoute = route({
  id: 'editProgramme',
  method: 'PUT',
  path: '/api/programmes/:id',
  summary: 'Sửa chương trình; việc đã có kết quả thì giữ lại',
  params: IdParams,
  body: ProgrammeTyped.omit({ organizationId: true, year: true }).extend({ version: Version }),
  res: { 204: Nothing, ...refusals },
})
export const approveProgrammeRoute = route({
  id: 'approveProgramme',
  method: 'POST',
  path: '/api/programmes/:id/approval',
  summary: 'Thủ trưởng duyệt chương trình',
  params: IdParams,
  body: z.object({ version: Version }),
  res: { 204: Nothing, ...refusals },
})
export const closeProgrammeRoute = route({
  id: 'closeProgramme',
  method: 'POST',
  path: '/api/programmes/:id/closing',
  summary: 'Tổng kết chương trình',
  params: IdParams,
  body: z.object({
    result: z.string().trim().min(3, 'Ghi kết quả.').max(4000, 'Dài nhất 4000 ký tự.'),
    version: Version,
  }),
  res: { 204: Nothing, ...refusals },
})
export const recordProgrammeResultRoute = route({
  id: 'recordProgrammeResult',
  method: 'POST',
  path: '/api/programme-lines/:id/results',
  summary: 'Ghi kết quả của một việc trong chương trình',
  params: IdParams,
  body: z.object({
    doneOn: DayText,
    quantity: z.number().int('Nhập số nguyên.').min(1, 'Ít nhất 1.').max(1000),
    text: z.string().trim().min(3, 'Ghi kết quả.').max(1000, 'Dài nhất 1000 ký tự.'),
    itemId: Id.nullable().default(null),
    broadcastId: Id.nullable().default(null),
  }),
  res: { 201: Created, ...refusals },
})
