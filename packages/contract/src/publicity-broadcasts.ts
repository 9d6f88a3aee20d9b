/** Kỳ phát sóng: dự kiến, biên tập, duyệt, phát, ghi nhật ký, phát lại. */
import { z } from 'zod'
import { Created, Flag, Named, NameTyped, Reason, Version } from './organizations-words.ts'
import { BroadcastState, LabelCodes, LabelShown, Seconds, TimeTyped } from './publicity-channel-words.ts'
import { DayText, Id, IdParams, Nothing, PageQuery, Problem, pageOf, route } from './route.ts'

const refusals = { 401: Problem, 403: Problem, 404: Problem, 409: Problem, 422: Problem }
const Text = (most: number) => z.string().trim().max(most, `Dài nhất ${most} ký tự.`).nullable().default(null)

export const BroadcastRow = z
  .object({
    id: z.string(),
    title: z.string(),
    state: BroadcastState,
    channel: Named,
    column: Named.nullable(),
    plannedOn: z.string(),
    plannedTime: z.string().nullable(),
    plannedSeconds: z.number(),
    airedOn: z.string().nullable(),
    airedTime: z.string().nullable(),
    airedSeconds: z.number().nullable(),
    /** The first run; a repeat is not counted. */
    repeatOf: Named.nullable(),
    exemplars: z.array(Named),
    cooperators: z.array(Named),
    /** Of the rule in force on the planned day. */
    secondsMax: z.number().nullable(),
    /** Audio, the signed script or the station's book. */
    proved: z.boolean(),
  })
  .meta({ id: 'BroadcastRow' })
export type BroadcastRow = z.output<typeof BroadcastRow>

const BroadcastsQuery = PageQuery.extend({
  channelId: Id.optional(),
  columnId: Id.optional(),
  /** Of the unit that owns the channel. */
  ownerId: Id.optional(),
  state: BroadcastState.optional(),
  from: DayText.optional(),
  to: DayText.optional(),
  /** Only what was on the air: the station's log. */
  logged: Flag.optional(),
  /** Only first runs, or only repeats. */
  repeats: Flag.optional(),
})
export const listBroadcastsRoute = route({
  id: 'listBroadcasts',
  method: 'GET',
  path: '/api/broadcasts',
  summary: 'Kỳ phát sóng và nhật ký phát sóng, mới trước',
  query: BroadcastsQuery,
  res: { 200: pageOf(BroadcastRow), 401: Problem, 403: Problem, 422: Problem },
})
export const exportBroadcastsRoute = route({
  id: 'exportBroadcasts',
  method: 'GET',
  path: '/api/broadcasts/export',
  summary: 'Xuất nhật ký phát sóng ra Excel',
  query: BroadcastsQuery.omit({ cursor: true, limit: true }),
  res: { 200: z.unknown(), 401: Problem, 403: Problem },
})

export const Broadcast = BroadcastRow.extend({
  stateReason: z.string().nullable(),
  topics: z.array(LabelShown),
  items: z.array(Named),
  units: z.array(Named),
  script: z.string().nullable(),
  reading: z
    .object({ words: z.number(), seconds: z.number(), wordsPerMinute: z.number() })
    .nullable()
    .meta({ description: 'Thời gian đọc lời dẫn theo tốc độ đọc đã đặt' }),
  fileId: z.string().nullable(),
  proof: z.string().nullable(),
  note: z.string().nullable(),
  repeats: z.array(z.object({ id: z.string(), channel: Named, on: z.string(), state: BroadcastState })),
  version: z.number(),
  may: z.array(z.string()),
}).meta({ id: 'Broadcast' })
export type Broadcast = z.output<typeof Broadcast>

export const showBroadcastRoute = route({
  id: 'showBroadcast',
  method: 'GET',
  path: '/api/broadcasts/:id',
  summary: 'Một kỳ phát sóng: lời dẫn, thời gian đọc, nhật ký, các lần phát lại',
  params: IdParams,
  res: { 200: Broadcast, 401: Problem, 403: Problem, 404: Problem },
})

const BroadcastTyped = z.object({
  channelId: Id,
  columnId: Id.nullable().default(null),
  title: NameTyped,
  plannedOn: DayText,
  plannedTime: TimeTyped.nullable().default(null),
  plannedSeconds: Seconds,
  repeatOf: Id.nullable().default(null),
  topics: LabelCodes.default([]),
  script: Text(60_000),
  itemIds: z.array(Id).max(20, 'Nhiều nhất 20 tin, bài.').default([]),
  exemplarIds: z.array(Id).max(20, 'Nhiều nhất 20 điển hình.').default([]),
  unitIds: z.array(Id).max(30, 'Nhiều nhất 30 đơn vị.').default([]),
  cooperatorIds: z.array(Id).max(30, 'Nhiều nhất 30 đơn vị.').default([]),
  note: Text(2000),
})
export const scheduleBroadcastRoute = route({
  id: 'scheduleBroadcast',
  method: 'POST',
  path: '/api/broadcasts',
  summary: 'Xếp lịch một kỳ phát sóng; lời dẫn quá thời lượng tối đa thì không nhận',
  body: BroadcastTyped,
  res: { 201: Created, ...refusals },
})
export const editBroadcastRoute = route({
  id: 'editBroadcast',
  method: 'PUT',
  path: '/api/broadcasts/:id',
  summary: 'Sửa kỳ phát sóng khi chưa phát',
  params: IdParams,
  body: BroadcastTyped.extend({ version: Version }),
  res: { 204: Nothing, ...refusals },
})
const act = <const I extends string>(id: I, path: string, summary: string) =>
  route({
    id,
    method: 'POST',
    path: `/api/broadcasts/:id/${path}`,
    summary,
    params: IdParams,
    body: z.object({ reason: Reason.nullable().default(null), version: Version }),
    res: { 204: Nothing, ...refusals },
  })
export const finishEditingRoute = act('finishEditing', 'editing', 'Biên tập xong, trình duyệt')
export const approveBroadcastRoute = act('approveBroadcast', 'approval', 'Duyệt phát')
export const returnBroadcastRoute = act('returnBroadcast', 'return', 'Trả lại để biên tập')
export const cancelBroadcastRoute = act('cancelBroadcast', 'cancellation', 'Hủy kỳ phát sóng')

const Aired = z.object({ airedOn: DayText, airedTime: TimeTyped })
export const airBroadcastRoute = route({
  id: 'airBroadcast',
  method: 'POST',
  path: '/api/broadcasts/:id/airing',
  summary: 'Ghi đã phát: ngày, giờ',
  params: IdParams,
  body: Aired.extend({ version: Version }),
  res: { 204: Nothing, ...refusals },
})
const Logged = Aired.extend({
  airedSeconds: Seconds,
  fileId: Id.nullable().default(null),
  proof: Text(500),
  /** Why it ran longer than the column allows. */
  overrunReason: Reason.nullable().default(null),
})
export const logBroadcastRoute = route({
  id: 'logBroadcast',
  method: 'POST',
  path: '/api/broadcasts/:id/log',
  summary: 'Ghi nhật ký phát sóng: ngày, giờ, thời lượng thực tế, minh chứng',
  params: IdParams,
  body: Logged.extend({ version: Version }),
  res: { 204: Nothing, ...refusals },
})
export const repeatBroadcastRoute = route({
  id: 'repeatBroadcast',
  method: 'POST',
  path: '/api/broadcasts/:id/repeats',
  summary: 'Ghi một lần phát lại; không tính vào số kỳ',
  params: IdParams,
  body: Logged.extend({ channelId: Id.nullable().default(null) }),
  res: { 201: Created, ...refusals },
})
