/** Quản trị: tham số theo ngày, nhật ký, bảng quyền, số liệu sử dụng, ngày trình diễn. */
import { z } from 'zod'
import { DayText, Id, PageQuery, Problem, pageOf, route } from './route.ts'

// ── Tham số theo ngày ────────────────────────────────────────────────────────────────────────────────────────────

export const SettingValue = z
  .object({
    id: z.string().nullable(),
    from: z.string().nullable(),
    value: z.unknown(),
    /** The value as a person reads it: '7 ngày trước, 3 ngày trước, đúng ngày'. */
    text: z.string(),
    citation: z.string(),
    createdAt: z.string().nullable(),
    createdByName: z.string().nullable(),
    /** Replaced by a later row with the same first day. */
    superseded: z.boolean(),
  })
  .meta({ id: 'SettingValue' })
export type SettingValue = z.output<typeof SettingValue>

export const Setting = z
  .object({
    key: z.string(),
    label: z.string(),
    group: z.string(),
    help: z.string(),
    /** How the value is entered. 'ladder': days before (positive) or after (negative). */
    input: z.enum(['whole-number', 'percent', 'money', 'text', 'yes-no', 'time', 'ladder', 'days']),
    unit: z.string().nullable(),
    /** What holds on the day asked for; without any dated value, the program's default. */
    current: SettingValue,
    isDefault: z.boolean(),
    /** The next change known, if any. */
    next: SettingValue.nullable(),
  })
  .meta({ id: 'Setting' })
export type Setting = z.output<typeof Setting>

/** Lists without a search box: narrowed by what their columns hold. */
const ListQuery = PageQuery.omit({ q: true })

const SettingParams = z.object({ key: z.string().max(80) })

export const listSettingsRoute = route({
  id: 'listSettings',
  method: 'GET',
  path: '/api/settings',
  summary: 'Các tham số và giá trị có hiệu lực vào một ngày',
  query: z.object({ on: DayText.optional() }),
  res: { 200: z.object({ on: z.string(), rows: z.array(Setting) }), 401: Problem, 403: Problem },
})

export const getSettingRoute = route({
  id: 'getSetting',
  method: 'GET',
  path: '/api/settings/:key',
  summary: 'Một tham số với mọi giá trị từng có',
  params: SettingParams,
  query: z.object({ on: DayText.optional() }),
  res: { 200: Setting.extend({ history: z.array(SettingValue) }), 403: Problem, 404: Problem },
})

export const addSettingValueRoute = route({
  id: 'addSettingValue',
  method: 'POST',
  path: '/api/settings/:key/values',
  summary: 'Thêm giá trị mới từ một ngày, kèm căn cứ; giá trị cũ giữ nguyên',
  params: SettingParams,
  body: z.object({
    value: z.unknown(),
    from: DayText,
    citation: z.string().trim().min(3, 'Ghi căn cứ: văn bản nào quy định giá trị này.').max(300),
  }),
  res: { 201: SettingValue, 401: Problem, 403: Problem, 404: Problem, 422: Problem },
})

// ── Nhật ký ──────────────────────────────────────────────────────────────────────────────────────────────────────

export const AuditRow = z
  .object({
    seq: z.number(),
    id: z.string(),
    at: z.string(),
    event: z.string(),
    /** What happened, as a Vietnamese sentence. */
    sentence: z.string(),
    objectKind: z.string(),
    objectId: z.string(),
    actorName: z.string(),
    accountId: z.string().nullable(),
    onBehalfOf: z.string().nullable(),
    organizationId: z.string().nullable(),
  })
  .meta({ id: 'AuditRow' })
export type AuditRow = z.output<typeof AuditRow>

export const listAuditEventsRoute = route({
  id: 'listAuditEvents',
  method: 'GET',
  path: '/api/audit/events',
  summary: 'Nhật ký: ai đã làm gì, lúc nào',
  query: ListQuery.extend({
    objectKind: z.string().max(60).optional(),
    objectId: z.string().max(120).optional(),
    accountId: Id.optional(),
    event: z.string().max(80).optional(),
    from: DayText.optional(),
    to: DayText.optional(),
  }),
  res: {
    200: pageOf(AuditRow).extend({
      events: z.array(z.object({ name: z.string(), label: z.string() })),
    }),
    401: Problem,
    403: Problem,
  },
})

export const getTimelineRoute = route({
  id: 'getTimeline',
  method: 'GET',
  path: '/api/audit/timelines/:kind/:id',
  summary: 'Diễn biến của một đối tượng, mới nhất trước',
  params: z.object({ kind: z.string().max(60), id: z.string().max(120) }),
  query: ListQuery,
  res: { 200: pageOf(AuditRow), 401: Problem, 403: Problem },
})

export const getAuditStateRoute = route({
  id: 'getAuditState',
  method: 'GET',
  path: '/api/audit/state',
  summary: 'Nhật ký còn nguyên vẹn không, kiểm tra lần cuối lúc nào',
  res: {
    200: z.object({
      /** Events written so far. */
      events: z.number(),
      verifiedAt: z.string().nullable(),
      verifiedUpTo: z.number().nullable(),
      /** Rows found changed or removed, in Vietnamese; empty when whole. */
      faults: z.array(z.object({ seq: z.number(), sentence: z.string() })),
    }),
    401: Problem,
    403: Problem,
  },
})

// ── Ai được làm gì ───────────────────────────────────────────────────────────────────────────────────────────────

/** The parts of the system, as the table of policies is divided. */
export const POLICY_PARTS = {
  identity: 'Tài khoản và đăng nhập',
  organizations: 'Tổ chức và con người',
  plans: 'Kế hoạch và nhiệm vụ',
  movements: 'Phong trào thi đua',
  events: 'Sự kiện, ngày kỷ niệm',
  exemplars: 'Điển hình tiên tiến',
  publicity: 'Tuyên truyền',
  contests: 'Cuộc thi',
  opinions: 'Ý kiến người dân',
  documents: 'Văn bản',
  honours: 'Khen thưởng',
  initiatives: 'Sáng kiến',
  files: 'Tệp',
  notifications: 'Thông báo',
  administration: 'Quản trị',
} as const

const PolicyPart = z.enum(
  Object.keys(POLICY_PARTS) as [keyof typeof POLICY_PARTS, ...(keyof typeof POLICY_PARTS)[]],
)

export const listPoliciesRoute = route({
  id: 'listPolicies',
  method: 'GET',
  path: '/api/policies',
  summary: 'Bảng quyền: mỗi việc, vai trò nào được làm và trong phạm vi nào',
  res: {
    200: z.object({
      rows: z.array(
        z.object({
          name: z.string(),
          label: z.string(),
          part: PolicyPart,
          open: z.enum(['anyone', 'signed-in']).nullable(),
          /** Role to reach. */
          cells: z.record(z.string(), z.enum(['self', 'own', 'subtree', 'locality', 'system'])),
        }),
      ),
    }),
    401: Problem,
    403: Problem,
  },
})

// ── Số liệu sử dụng theo đơn vị ──────────────────────────────────────────────────────────────────────────────────

export const UsageRow = z
  .object({
    organizationId: z.string(),
    organizationName: z.string(),
    /** Acts recorded by accounts of the organisation in the period. */
    acts: z.number(),
    /** Accounts that did at least one of them. */
    accounts: z.number(),
    days: z.number(),
    lastAt: z.string().nullable(),
  })
  .meta({ id: 'UsageRow' })
export type UsageRow = z.output<typeof UsageRow>

export const getUsageRoute = route({
  id: 'getUsage',
  method: 'GET',
  path: '/api/usage',
  summary: 'Số liệu sử dụng của từng đơn vị trong một khoảng ngày',
  query: z.object({ from: DayText, to: DayText }),
  res: {
    200: z.object({
      from: z.string(),
      to: z.string(),
      rows: z.array(UsageRow),
      /** Organisations in being on the last day, and how many of them worked in the system. */
      organizations: z.number(),
      organizationsActive: z.number(),
      /** Their share, in Vietnamese: '62,5 %'. */
      shareText: z.string(),
    }),
    401: Problem,
    403: Problem,
    422: Problem,
  },
})

// ── Ngày trình diễn ──────────────────────────────────────────────────────────────────────────────────────────────

export const DemoDay = z.object({ today: DayText, moved: z.boolean() })

export const getDemoDayRoute = route({
  id: 'getDemoDay',
  method: 'GET',
  path: '/api/demo/today',
  summary: 'Ngày hệ thống đang tin (chỉ có ở bản trình diễn)',
  res: { 200: DemoDay, 404: Problem },
})

export const moveDemoDayRoute = route({
  id: 'moveDemoDay',
  method: 'POST',
  path: '/api/demo/today',
  summary: 'Dời ngày của bản trình diễn; để trống thì trở về ngày thật',
  body: z.object({ day: DayText.nullable() }),
  res: { 200: DemoDay, 401: Problem, 404: Problem, 422: Problem },
})
