import { type Cells, definePolicy } from '../../platform/auth/policy.ts'

const administrator: Cells = { administrator: 'locality' }
const leaders: Cells = { ...administrator, officer: 'locality', 'agency-head': 'locality', chair: 'locality' }

export const canViewSettings = definePolicy('can-view-settings', 'Xem tham số theo ngày', leaders)
export const canChangeSettings = definePolicy(
  'can-change-settings',
  'Thêm giá trị tham số theo ngày',
  administrator,
)
export const canSteerJobs = definePolicy('can-steer-jobs', 'Xem, chạy lại, hủy việc chạy nền', administrator)
export const canReadAudit = definePolicy('can-read-audit', 'Xem nhật ký của địa phương', leaders)
export const canAskTimeline = definePolicy(
  'can-ask-timeline',
  'Xem diễn biến của đối tượng mình được xem',
  'signed-in',
)
export const canViewPolicies = definePolicy('can-view-policies', 'Xem bảng quyền', leaders)
export const canViewSystem = definePolicy('can-view-system', 'Xem tình trạng hệ thống', administrator)
export const canReadMails = definePolicy(
  'can-read-mails',
  'Xem và gửi lại thư hệ thống đã viết',
  administrator,
)
export const canViewUsage = definePolicy('can-view-usage', 'Xem số liệu sử dụng của các đơn vị', {
  ...leaders,
  superior: 'locality',
})
export const canSeeDemoDay = definePolicy('can-see-demo-day', 'Xem ngày của bản trình diễn', 'anyone')
export const canMoveDemoDay = definePolicy('can-move-demo-day', 'Dời ngày của bản trình diễn', 'signed-in')
