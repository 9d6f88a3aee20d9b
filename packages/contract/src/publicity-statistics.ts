/** Thống kê tuyên truyền: ai làm gì, trên kênh nào, cho ai; chỗ nào còn trống; mỗi con số dẫn tới tin, bài, hoạt động của nó. */
import { z } from 'zod'
import { Flag, Named } from './organizations-words.ts'
import { ChannelKind, LabelCode } from './publicity-channel-words.ts'
import { DayText, Id, PageQuery, Problem, pageOf, route } from './route.ts'

export const FACT_SOURCES = { item: 'Tin, bài', broadcast: 'Kỳ phát sóng', activity: 'Hoạt động' } as const
export const PUBLICITY_FORCES = {
  station: 'Đài, loa truyền thanh',
  portal: 'Cổng, trang thông tin điện tử',
  press: 'Báo, tạp chí, bản tin',
  social: 'Mạng xã hội chính thống',
  speakers: 'Báo cáo viên, tuyên truyền viên',
  front: 'Mặt trận, đoàn thể',
  communes: 'Xã, phường, thị trấn',
} as const

const Source = z.enum(Object.keys(FACT_SOURCES) as [keyof typeof FACT_SOURCES])
const Force = z.enum(Object.keys(PUBLICITY_FORCES) as [keyof typeof PUBLICITY_FORCES])
const refusals = { 401: Problem, 403: Problem, 422: Problem }

const Period = z.object({
  from: DayText.optional(),
  to: DayText.optional(),
  /** With everything under it. */
  withinId: Id.optional(),
  movementId: Id.optional(),
  form: LabelCode.optional(),
})

const Produced = z.object({
  items: z.number(),
  broadcasts: z.number(),
  minutes: z.number(),
  activities: z.number(),
  reached: z.number(),
})
export type Produced = z.output<typeof Produced>

const Counted = z.object({
  code: z.string(),
  label: z.string(),
  letter: z.string().nullable(),
  count: z.number(),
  /** A plan's own word, counted under the common one too. */
  ofPlan: z.boolean(),
})

export const PublicityStatistics = z
  .object({
    from: z.string(),
    to: z.string(),
    /** Of the whole locality; else of the units one answers for or asked for. */
    isWhole: z.boolean(),
    totals: Produced,
    /** The same stretch of the year before. */
    before: Produced,
    /** Percent; null where there was nothing to compare with. */
    growth: z.object({
      items: z.number().nullable(),
      minutes: z.number().nullable(),
      activities: z.number().nullable(),
    }),
    months: z.array(z.object({ month: z.number(), now: z.number(), before: z.number() })),
    units: z.array(Produced.extend({ organization: Named })),
    channels: z.array(
      z.object({
        channel: Named,
        kind: ChannelKind,
        items: z.number(),
        broadcasts: z.number(),
        minutes: z.number(),
      }),
    ),
    forces: z.array(Produced.extend({ force: Force, members: z.number().nullable() })),
    forms: z.array(Counted),
    topics: z.array(Counted),
    audiences: z.array(Counted),
    /** `own`: one the unit asked for answers for; without a unit all are asked for. */
    fields: z.array(Counted.omit({ letter: true }).extend({ own: z.boolean() })),
    movements: z.array(Produced.extend({ movement: Named, isFocus: z.boolean(), units: z.number() })),
    followsHoChiMinh: z.object({ count: z.number(), of: z.number() }),
    /** What telling has led to: places that began to copy an exemplar; null for who does not see the whole locality. */
    copies: z.object({ now: z.number(), before: z.number() }).nullable(),
  })
  .meta({ id: 'PublicityStatistics' })
export type PublicityStatistics = z.output<typeof PublicityStatistics>

export const showPublicityStatisticsRoute = route({
  id: 'showPublicityStatistics',
  method: 'GET',
  path: '/api/publicity-statistics',
  summary:
    'Thống kê tuyên truyền theo đơn vị, kênh, lực lượng, nội dung, đối tượng, lĩnh vực, phong trào; so với năm trước',
  query: Period,
  res: { 200: PublicityStatistics, ...refusals },
})

export const exportPublicityStatisticsRoute = route({
  id: 'exportPublicityStatistics',
  method: 'GET',
  path: '/api/publicity-statistics/export',
  summary: 'Xuất thống kê tuyên truyền theo đơn vị ra Excel, kể cả đơn vị chưa có gì',
  query: Period,
  res: { 200: z.string().meta({ description: 'Tệp xlsx' }), ...refusals },
})

export const showPublicityMatrixRoute = route({
  id: 'showPublicityMatrix',
  method: 'GET',
  path: '/api/publicity-statistics/matrix',
  summary: 'Ma trận nội dung, hình thức, đối tượng; ô trống vẫn hiện',
  query: Period,
  res: {
    200: z.object({
      from: z.string(),
      to: z.string(),
      forms: z.array(Counted.omit({ count: true, ofPlan: true })),
      audiences: z.array(Counted.omit({ count: true, ofPlan: true })),
      rows: z.array(
        z.object({
          topic: Counted.omit({ count: true, ofPlan: true }),
          cells: z.array(
            z.object({
              form: z.string(),
              count: z.number(),
              audiences: z.array(z.object({ code: z.string(), count: z.number() })),
            }),
          ),
          empty: z.number(),
        }),
      ),
    }),
    ...refusals,
  },
})

export const listSilentUnitsRoute = route({
  id: 'listSilentUnits',
  method: 'GET',
  path: '/api/publicity-statistics/silent-units',
  summary: 'Xã chưa có tin, bài trong quý; đơn vị chưa được giới thiệu lần nào trong năm',
  query: z.object({
    year: z.coerce.number().int().min(1990).max(2200).optional(),
    quarter: z.coerce.number().int().min(1).max(4).optional(),
  }),
  res: {
    200: z.object({
      year: z.number(),
      quarter: z.number(),
      from: z.string(),
      to: z.string(),
      communes: z.array(
        z.object({ organization: Named, activities: z.number(), lastOn: z.string().nullable() }),
      ),
      communesAll: z.number(),
      neverShown: z.array(Named),
      unitsAll: z.number(),
    }),
    ...refusals,
  },
})

const FactFilter = Period.extend({
  source: Source.optional(),
  channelId: Id.optional(),
  force: Force.optional(),
  topic: LabelCode.optional(),
  audience: LabelCode.optional(),
  field: LabelCode.optional(),
  exemplarId: Id.optional(),
  followsHoChiMinh: Flag.optional(),
})

/** What a figure is made of. */
export const listPublicityFactsRoute = route({
  id: 'listPublicityFacts',
  method: 'GET',
  path: '/api/publicity-facts',
  summary: 'Tin, bài, kỳ phát sóng, hoạt động đứng sau một con số thống kê',
  query: PageQuery.omit({ q: true }).extend(FactFilter.shape),
  res: {
    200: pageOf(
      z.object({
        source: Source,
        id: z.string(),
        title: z.string(),
        on: z.string(),
        organization: Named,
        form: z.string().nullable(),
        channels: z.array(z.string()),
        minutes: z.number().nullable(),
        reached: z.number().nullable(),
      }),
    ),
    ...refusals,
  },
})
