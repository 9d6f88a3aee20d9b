/** Closed lists of plans and duties, each value with the words a screen shows, and the shapes that several routes share. */
import { z } from 'zod'
import { Named } from './organizations-words.ts'
import { DayText, Id } from './route.ts'

export const PLAN_KINDS = {
  work: 'Công tác thi đua, khen thưởng',
  publicity: 'Tuyên truyền',
  'exemplar-publicity': 'Tuyên truyền điển hình tiên tiến',
  movement: 'Thực hiện phong trào thi đua',
  inspection: 'Kiểm tra',
  training: 'Tập huấn',
  bloc: 'Hoạt động cụm, khối',
  council: 'Chương trình công tác của Hội đồng',
  other: 'Kế hoạch khác',
} as const
export const PLAN_STATES = {
  drafting: 'Đang soạn thảo',
  consulting: 'Đang lấy ý kiến',
  submitted: 'Đã trình ký',
  issued: 'Đã ban hành',
  running: 'Đang thực hiện',
  'interim-review': 'Đang sơ kết',
  closed: 'Đã tổng kết',
  cancelled: 'Đã hủy',
  replaced: 'Đã được thay thế',
} as const
export const TASK_GROUPINGS = {
  'quarter-1': 'Quý I',
  'quarter-2': 'Quý II',
  'quarter-3': 'Quý III',
  'quarter-4': 'Quý IV',
  'all-year': 'Thường xuyên trong năm',
  'by-organisation': 'Theo tổ chức thực hiện',
} as const
export const DUE_KINDS = {
  day: 'Có ngày',
  'period-end': 'Hết kỳ',
  standing: 'Thường xuyên',
  conditional: 'Khi có điều kiện',
  event: 'Theo sự kiện',
} as const
export const STRENGTHS = { order: 'Giao', request: 'Đề nghị', aim: 'Phấn đấu', 'if-any': 'Nếu có' } as const
/** What is written down of a task; not due yet and overdue follow from the day. */
export const TASK_STATES = {
  open: 'Chưa làm',
  'in-progress': 'Đang làm',
  'awaiting-confirmation': 'Chờ xác nhận',
  done: 'Hoàn thành',
  'not-arisen': 'Không phát sinh',
  'carried-over': 'Chuyển kỳ sau',
  cancelled: 'Hủy',
} as const
/** What a screen shows of a task on a day. */
export const TASK_STANDINGS = {
  'not-due': 'Chưa đến hạn',
  'due-soon': 'Sắp đến hạn',
  overdue: 'Quá hạn',
  'no-answer': 'Chưa có phản hồi',
  standing: 'Thường xuyên',
  done: 'Hoàn thành',
  'done-late': 'Hoàn thành trễ',
  'awaiting-confirmation': 'Chờ xác nhận',
  'not-arisen': 'Không phát sinh',
  'carried-over': 'Chuyển kỳ sau',
  cancelled: 'Hủy',
} as const
export const TASK_PARTS = {
  lead: 'Chủ trì',
  partner: 'Phối hợp',
  doer: 'Thực hiện',
  'submits-to': 'Trình, báo cáo',
} as const
export const OWES = {
  plan: 'Kế hoạch của đơn vị',
  report: 'Báo cáo',
  nomination: 'Giới thiệu điển hình',
  activity: 'Hoạt động',
  list: 'Danh sách',
  other: 'Việc khác',
} as const
export const COUNTING_SPANS = {
  once: 'Một lần',
  month: 'Hằng tháng',
  quarter: 'Hằng quý',
  'half-year': 'Sáu tháng',
  year: 'Hằng năm',
  'school-year': 'Năm học',
  continuous: 'Thường xuyên',
} as const
/** tập thể hoặc cá nhân / tập thể và cá nhân. */
export const COMPOSITIONS = {
  any: 'Không quy định',
  'collective-or-individual': 'Tập thể hoặc cá nhân',
  'collective-and-individual': 'Tập thể và cá nhân',
} as const
/** What is written down of an item. */
export const ITEM_STATES = {
  'not-applicable': 'Không áp dụng',
  waived: 'Được miễn',
  owed: 'Chưa nộp',
  'with-head': 'Chờ thủ trưởng duyệt',
  sent: 'Đã gửi',
  returned: 'Bị trả lại',
  accepted: 'Đã tiếp nhận',
  ended: 'Đơn vị đã kết thúc',
} as const
/** What a screen shows of an item on a day: the colour of its cell follows from it. */
export const ITEM_STANDINGS = {
  'not-applicable': 'Không áp dụng',
  waived: 'Được miễn',
  'no-due-day': 'Không ấn định hạn',
  'not-due': 'Chưa đến hạn',
  'due-soon': 'Sắp đến hạn',
  late: 'Quá hạn',
  'no-answer': 'Chưa có phản hồi',
  sent: 'Đã gửi',
  'sent-late': 'Đã gửi trễ',
  returned: 'Bị trả lại',
  accepted: 'Đã tiếp nhận',
  'accepted-late': 'Tiếp nhận, nộp trễ',
  'declared-none': 'Báo không có',
  ended: 'Đơn vị đã kết thúc',
} as const
/** What a cell is painted with; the word is always beside it. */
export const LIGHTS = { none: 'Không màu', green: 'Xanh', amber: 'Vàng', red: 'Đỏ' } as const
export const SUBMISSION_STATES = {
  draft: 'Đang soạn',
  'with-head': 'Chờ thủ trưởng duyệt',
  sent: 'Đã gửi',
  returned: 'Bị trả lại',
  recalled: 'Đã rút',
  accepted: 'Đã tiếp nhận',
} as const
export const QUESTION_STATES = {
  open: 'Chưa trả lời',
  forwarded: 'Đã chuyển',
  answered: 'Đã trả lời',
  closed: 'Đã đóng',
} as const
export const LESSON_KINDS = { lesson: 'Bài học kinh nghiệm', proposal: 'Đề xuất' } as const
export const LESSON_STATES = {
  raised: 'Đã nêu',
  considered: 'Đang xem xét',
  adopted: 'Áp dụng',
  declined: 'Không áp dụng',
} as const

const keysOf = <T extends Record<string, string>>(words: T) =>
  Object.keys(words) as [keyof T & string, ...(keyof T & string)[]]
const oneOf = <T extends Record<string, string>>(words: T) =>
  z.enum(keysOf(words), { error: 'Chọn một giá trị trong danh sách.' })

export const PlanKind = oneOf(PLAN_KINDS)
export const PlanState = oneOf(PLAN_STATES)
export const TaskGrouping = oneOf(TASK_GROUPINGS)
export const DueKind = oneOf(DUE_KINDS)
export const Strength = oneOf(STRENGTHS)
export const TaskState = oneOf(TASK_STATES)
export const TaskStanding = oneOf(TASK_STANDINGS)
export const TaskPart = oneOf(TASK_PARTS)
export const Owes = oneOf(OWES)
export const CountingSpan = oneOf(COUNTING_SPANS)
export const Composition = oneOf(COMPOSITIONS)
export const ItemState = oneOf(ITEM_STATES)
export const ItemStanding = oneOf(ITEM_STANDINGS)
export const Light = oneOf(LIGHTS)
export const SubmissionState = oneOf(SUBMISSION_STATES)
export const QuestionState = oneOf(QUESTION_STATES)
export const LessonKind = oneOf(LESSON_KINDS)
export const LessonState = oneOf(LESSON_STATES)

const Month = z.number().int().min(1, 'Tháng từ 1 đến 12.').max(12, 'Tháng từ 1 đến 12.')
const DateOfMonth = z.number().int().min(1, 'Ngày từ 1 đến 31.').max(31, 'Ngày từ 1 đến 31.')

/** When it is owed, as core reckons it. */
export const DueRule = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('on-days'), days: z.array(DayText).min(1).max(60) }),
  z.object({
    kind: z.literal('yearly'),
    dates: z
      .array(z.object({ month: Month, date: DateOfMonth }))
      .min(1)
      .max(24),
  }),
  z.object({ kind: z.literal('last-month-of-quarter'), date: DateOfMonth }),
  z.object({ kind: z.literal('monthly'), date: DateOfMonth }),
  z.object({
    kind: z.literal('end-of'),
    span: z.enum(['month', 'quarter', 'half-year', 'year', 'school-year']),
  }),
  z.object({
    kind: z.literal('after-period'),
    date: DateOfMonth,
    months: z.number().int().min(1).max(12),
  }),
  z.object({
    kind: z.literal('on-event'),
    event: z.string().trim().min(1).max(200),
    daysAfter: z.number().int().min(-365).max(365),
  }),
  z.object({ kind: z.literal('open') }),
])

/** The whole rule of a duty as data: when, how many, of what. */
export const ObligationRuleText = z.object({
  /** One round for each of these. */
  span: CountingSpan,
  due: DueRule.default({ kind: 'open' }),
  /** True: chậm nhất ngày …; false: trước ngày …. */
  inclusive: z.boolean().default(true),
  graceDays: z.number().int().min(0).max(60).default(0),
  /** Counted over a span of its own: due every quarter, at least three a year. */
  quota: z
    .object({
      minimum: z.number().int().min(1).max(999).nullable().default(null),
      maximum: z.number().int().min(1).max(999).nullable().default(null),
      per: z.enum(['once', 'month', 'quarter', 'half-year', 'year', 'school-year']),
      /** What is counted: 'điển hình tiêu biểu', 'cá nhân có sáng kiến'. */
      counted: z.string().trim().max(200).nullable().default(null),
      composition: Composition.default('any'),
    })
    .nullable()
    .default(null),
})
export type ObligationRuleText = z.output<typeof ObligationRuleText>

/** A party as printed, and whom it means where that is known. */
export const PartyTyped = z.object({
  part: TaskPart,
  text: z.string().trim().min(1, 'Ghi tên như văn bản in.').max(500),
  organizationId: Id.nullable().default(null),
  groupId: Id.nullable().default(null),
  blocId: Id.nullable().default(null),
})
export const PartyShown = z.object({
  part: TaskPart,
  text: z.string(),
  organization: Named.nullable(),
  group: Named.nullable(),
  bloc: Named.nullable(),
})
