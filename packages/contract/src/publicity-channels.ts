/** Kênh tuyên truyền các cấp, chuyên mục, chuyên trang: ai phụ trách, bao lâu một kỳ, mỗi kỳ dài bao nhiêu. */
import { z } from 'zod'
import { Created, Flag, Level, Named, NameTyped, Reason, Version } from './organizations-words.ts'
import { Strength } from './plans-words.ts'
import {
  CadencePeriod,
  ChannelKind,
  ColumnKind,
  LabelCodes,
  LabelShown,
  Seconds,
} from './publicity-channel-words.ts'
import { DayText, Id, IdParams, Nothing, PageQuery, Problem, pageOf, route } from './route.ts'

const refusals = { 401: Problem, 403: Problem, 404: Problem, 409: Problem, 422: Problem }
const Text = (most: number) => z.string().trim().max(most, `Dài nhất ${most} ký tự.`).nullable().default(null)

export const ChannelRow = z
  .object({
    id: z.string(),
    name: z.string(),
    otherNames: z.array(z.string()),
    kind: ChannelKind,
    level: Level,
    official: z.boolean(),
    restricted: z.boolean(),
    /** Whether what it carries counts in statistics: of social pages only official ones do. */
    counted: z.boolean(),
    address: z.string().nullable(),
    owners: z.array(Named),
    openedOn: z.string(),
    closedOn: z.string().nullable(),
    columns: z.number(),
  })
  .meta({ id: 'ChannelRow' })
export type ChannelRow = z.output<typeof ChannelRow>

const ChannelsQuery = PageQuery.extend({
  kind: ChannelKind.optional(),
  level: Level.optional(),
  ownerId: Id.optional(),
  /** Those closed by today as well. */
  closed: Flag.optional(),
})
export const listChannelsRoute = route({
  id: 'listChannels',
  method: 'GET',
  path: '/api/channels',
  summary: 'Kênh tuyên truyền, theo tên',
  query: ChannelsQuery,
  res: { 200: pageOf(ChannelRow), 401: Problem, 403: Problem, 422: Problem },
})
export const exportChannelsRoute = route({
  id: 'exportChannels',
  method: 'GET',
  path: '/api/channels/export',
  summary: 'Xuất danh sách kênh tuyên truyền ra Excel',
  query: ChannelsQuery.omit({ cursor: true, limit: true }),
  res: { 200: z.unknown(), 401: Problem, 403: Problem },
})

const CadenceRule = z.object({
  id: z.string(),
  validFrom: z.string(),
  times: z.number().nullable(),
  per: CadencePeriod.nullable(),
  byDay: z.number().nullable(),
  strength: Strength,
  secondsMax: z.number().nullable(),
  source: z.string().nullable(),
  /** 'Phấn đấu ít nhất 02 kỳ/tháng, mỗi lần không quá 10 phút'. */
  sentence: z.string(),
})

export const ColumnRow = z
  .object({
    id: z.string(),
    name: z.string(),
    kind: ColumnKind,
    channel: Named.extend({ kind: ChannelKind }),
    lead: Named,
    /** Of the rule in force today; null: no number is asked. */
    rule: z.string().nullable(),
    openedOn: z.string(),
    closedOn: z.string().nullable(),
  })
  .meta({ id: 'ColumnRow' })
export type ColumnRow = z.output<typeof ColumnRow>

export const Channel = ChannelRow.omit({ columns: true })
  .extend({
    audienceNote: z.string().nullable(),
    closeReason: z.string().nullable(),
    note: z.string().nullable(),
    columns: z.array(ColumnRow),
    /** Whether it has broadcasts: minutes on the air. */
    airs: z.boolean(),
    version: z.number(),
    may: z.array(z.string()),
  })
  .meta({ id: 'Channel' })
export type Channel = z.output<typeof Channel>

export const showChannelRoute = route({
  id: 'showChannel',
  method: 'GET',
  path: '/api/channels/:id',
  summary: 'Một kênh: cơ quan chủ quản, phạm vi, chuyên mục',
  params: IdParams,
  res: { 200: Channel, 401: Problem, 403: Problem, 404: Problem },
})

const ChannelTyped = z.object({
  name: NameTyped,
  otherNames: z.array(NameTyped).max(10, 'Nhiều nhất 10 tên.').default([]),
  kind: ChannelKind,
  level: Level,
  official: z.boolean(),
  restricted: z.boolean().default(false),
  audienceNote: Text(500),
  address: Text(500),
  ownerIds: z.array(Id).min(1, 'Chọn ít nhất một cơ quan chủ quản.').max(20, 'Nhiều nhất 20 cơ quan.'),
  openedOn: DayText,
  note: Text(2000),
})
export const openChannelRoute = route({
  id: 'openChannel',
  method: 'POST',
  path: '/api/channels',
  summary: 'Mở kênh tuyên truyền',
  body: ChannelTyped,
  res: { 201: Created, ...refusals },
})
export const editChannelRoute = route({
  id: 'editChannel',
  method: 'PUT',
  path: '/api/channels/:id',
  summary: 'Sửa thông tin kênh',
  params: IdParams,
  body: ChannelTyped.extend({ version: Version }),
  res: { 204: Nothing, ...refusals },
})
const Closing = z.object({ closedOn: DayText, reason: Reason, version: Version })
export const closeChannelRoute = route({
  id: 'closeChannel',
  method: 'POST',
  path: '/api/channels/:id/closing',
  summary: 'Dừng kênh từ một ngày',
  params: IdParams,
  body: Closing,
  res: { 204: Nothing, ...refusals },
})

export const listColumnsRoute = route({
  id: 'listColumns',
  method: 'GET',
  path: '/api/columns',
  summary: 'Chuyên mục, chuyên trang, theo tên',
  query: PageQuery.extend({
    channelId: Id.optional(),
    leadId: Id.optional(),
    kind: ColumnKind.optional(),
    closed: Flag.optional(),
    /** Opened in this year: 'mở các chuyên trang, chuyên mục'. */
    openedIn: z.coerce.number().int().min(1990).max(2200).optional(),
  }),
  res: { 200: pageOf(ColumnRow), 401: Problem, 403: Problem, 422: Problem },
})

export const Column = ColumnRow.omit({ rule: true })
  .extend({
    /** Has broadcasts; else what it brings out are items. */
    airs: z.boolean(),
    cooperators: z.array(Named),
    topics: z.array(LabelShown),
    format: z.string().nullable(),
    source: z.string().nullable(),
    closeReason: z.string().nullable(),
    /** From the newest. */
    rules: z.array(CadenceRule),
    renewals: z.array(
      z.object({
        id: z.string(),
        happenedOn: z.string(),
        text: z.string(),
        reason: z.string().nullable(),
        recordedBy: z.string(),
      }),
    ),
    version: z.number(),
    may: z.array(z.string()),
  })
  .meta({ id: 'Column' })
export type Column = z.output<typeof Column>

export const showColumnRoute = route({
  id: 'showColumn',
  method: 'GET',
  path: '/api/columns/:id',
  summary: 'Một chuyên mục: nhịp phát, giới hạn thời lượng, nội dung, nhật ký đổi mới',
  params: IdParams,
  res: { 200: Column, 401: Problem, 403: Problem, 404: Problem },
})

const RuleTyped = z.object({
  times: z.number().int('Nhập số nguyên.').min(1, 'Ít nhất 1 kỳ.').max(400).nullable().default(null),
  per: CadencePeriod.nullable().default(null),
  byDay: z.number().int().min(1).max(31).nullable().default(null),
  strength: Strength,
  secondsMax: Seconds.nullable().default(null),
  source: Text(1000),
})
const ColumnTyped = z.object({
  name: NameTyped,
  kind: ColumnKind,
  channelId: Id,
  leadId: Id,
  cooperatorIds: z.array(Id).max(30, 'Nhiều nhất 30 đơn vị.').default([]),
  topics: LabelCodes.default([]),
  format: Text(4000),
  source: Text(1000),
  openedOn: DayText,
})
export const openColumnRoute = route({
  id: 'openColumn',
  method: 'POST',
  path: '/api/columns',
  summary: 'Mở chuyên mục, chuyên trang',
  body: ColumnTyped.extend({ rule: RuleTyped }),
  res: { 201: Created, ...refusals },
})
export const editColumnRoute = route({
  id: 'editColumn',
  method: 'PUT',
  path: '/api/columns/:id',
  summary: 'Sửa chuyên mục',
  params: IdParams,
  body: ColumnTyped.extend({ version: Version }),
  res: { 204: Nothing, ...refusals },
})
export const setColumnRuleRoute = route({
  id: 'setColumnRule',
  method: 'POST',
  path: '/api/columns/:id/rules',
  summary: 'Đặt nhịp phát và thời lượng tối đa từ một ngày',
  params: IdParams,
  body: RuleTyped.extend({ validFrom: DayText }),
  res: { 201: Created, ...refusals },
})
export const renewColumnRoute = route({
  id: 'renewColumn',
  method: 'POST',
  path: '/api/columns/:id/renewals',
  summary: 'Ghi một lần đổi mới chuyên mục',
  params: IdParams,
  body: z.object({
    happenedOn: DayText,
    text: z.string().trim().min(3, 'Ghi điều đã đổi mới.').max(2000, 'Dài nhất 2000 ký tự.'),
    reason: Text(1000),
  }),
  res: { 201: Created, ...refusals },
})
export const closeColumnRoute = route({
  id: 'closeColumn',
  method: 'POST',
  path: '/api/columns/:id/closing',
  summary: 'Dừng chuyên mục từ một ngày',
  params: IdParams,
  body: Closing,
  res: { 204: Nothing, ...refusals },
})
