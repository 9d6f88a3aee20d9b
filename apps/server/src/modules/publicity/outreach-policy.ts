/** Who may, for outreach and for the figures of publicity. */
import type { Actor } from '../../platform/auth/actor.ts'
import { type Cells, definePolicy, may, type Policy, type Target } from '../../platform/auth/policy.ts'
import { AppError } from '../../platform/errors.ts'

const office: Cells = {
  officer: 'locality',
  'agency-head': 'locality',
  'publicity-officer': 'locality',
  administrator: 'locality',
}
const units: Cells = {
  'unit-head': 'subtree',
  'unit-officer': 'subtree',
  'commune-officer': 'subtree',
  'front-union': 'subtree',
  'vertical-unit': 'subtree',
  'education-office': 'subtree',
}
const media: Cells = { press: 'locality', broadcaster: 'locality', 'portal-editor': 'locality' }
/** They work for the whole locality, each for an office of its own. */
const publicists: Cells = { 'propaganda-department': 'locality', 'culture-office': 'locality' }
const overseers: Cells = {
  chair: 'locality',
  'council-chair': 'locality',
  inspector: 'locality',
  superior: 'locality',
}

export const canViewActivities = definePolicy(
  'can-view-publicity-activities',
  'Xem hoạt động tuyên truyền, báo cáo viên',
  { ...office, ...units, ...media, ...publicists, ...overseers, collaborator: 'subtree' },
)
/** What one's own office did; of others only with `canLogForUnits`. */
export const canLogActivities = definePolicy(
  'can-log-publicity-activities',
  'Ghi hoạt động tuyên truyền của cơ quan, đơn vị mình',
  { ...office, ...units, ...media, ...publicists, collaborator: 'subtree' },
)
export const canLogForUnits = definePolicy(
  'can-log-activities-for-units',
  'Ghi hoạt động tuyên truyền thay cho các đơn vị',
  { ...office, ...units, collaborator: 'subtree' },
)

export const canViewHandOvers = definePolicy(
  'can-view-hand-overs',
  'Xem hồ sơ, lời mời, văn bản đã gửi cơ quan truyền thông',
  { ...office, ...units, ...media, ...publicists, chair: 'locality' },
)
/** Not only what was sent to one's own office. */
export const canFollowHandOvers = definePolicy(
  'can-follow-hand-overs',
  'Theo dõi mọi lần gửi cơ quan truyền thông trong phạm vi được giao',
  { ...office, ...units, ...publicists, chair: 'locality' },
)
export const canHandOver = definePolicy(
  'can-hand-over',
  'Gửi hồ sơ, lời mời, đề nghị tuyên truyền cho cơ quan truyền thông; hẹn người viết',
  { ...office, ...units, 'propaganda-department': 'locality' },
)
/** Of one's own office; of others only with `canAnswerForOthers`. */
export const canAnswerHandOvers = definePolicy(
  'can-answer-hand-overs',
  'Nhận, dùng hoặc báo không dùng những gì được gửi; hẹn gặp',
  { ...office, ...media, ...publicists },
)

/** The standing agency writes down what an office of the media said by telephone. */
export const canAnswerForOthers = definePolicy(
  'can-answer-hand-overs-for-others',
  'Ghi thay cơ quan truyền thông việc nhận, dùng, hẹn gặp',
  office,
)

export const canReadNotes = definePolicy(
  'can-read-orientation-notes',
  'Đọc, tiếp nhận định hướng tuyên truyền',
  {
    ...office,
    ...units,
    ...media,
    ...publicists,
    chair: 'locality',
    collaborator: 'locality',
  },
)
export const canIssueNotes = definePolicy('can-issue-orientation-notes', 'Gửi, rút định hướng tuyên truyền', {
  'propaganda-department': 'locality',
})

export const canViewCooperations = definePolicy(
  'can-view-cooperation-programmes',
  'Xem chương trình phối hợp tuyên truyền',
  { ...office, ...media, ...publicists, ...overseers, ...inLocality(units) },
)
export const canKeepCooperations = definePolicy(
  'can-keep-cooperation-programmes',
  'Ghi, chấm dứt chương trình phối hợp tuyên truyền',
  office,
)
export const canReportCooperations = definePolicy(
  'can-report-cooperation-programmes',
  'Ghi kết quả từng năm của một bên trong chương trình phối hợp',
  { ...office, ...units, ...media, ...publicists },
)

/** Of one's own office; of others only with this. */
export const canReportForParties = definePolicy(
  'can-report-for-cooperating-parties',
  'Ghi kết quả thay cho một bên trong chương trình phối hợp',
  { ...office, ...units },
)

export const canCountInteractions = definePolicy(
  'can-count-interactions',
  'Ghi mức lan tỏa và ý kiến khán giả, thính giả, độc giả',
  { ...office, ...media, 'culture-office': 'locality' },
)

export const canViewStatistics = definePolicy('can-view-publicity-statistics', 'Xem thống kê tuyên truyền', {
  ...office,
  ...units,
  ...media,
  ...publicists,
  ...overseers,
  'council-member': 'locality',
})

function inLocality(cells: Cells): Cells {
  return Object.fromEntries(Object.keys(cells).map((role) => [role, 'locality']))
}

/** Refuses unless the actor may do this to that. */
export function demand(actor: Actor, policy: Policy, target: Target): void {
  if (!may(actor, policy, target)) throw new AppError('forbidden')
}
