/** Who may, for items of publicity. */
import type { Actor } from '../../platform/auth/actor.ts'
import { type Cells, definePolicy, may } from '../../platform/auth/policy.ts'

const office: Cells = {
  officer: 'locality',
  'agency-head': 'locality',
  'publicity-officer': 'locality',
  administrator: 'locality',
}
const desks: Cells = { 'portal-editor': 'locality', broadcaster: 'locality', 'culture-office': 'locality' }
const heads: Cells = {
  'unit-head': 'subtree',
  'commune-officer': 'subtree',
  'front-union': 'subtree',
  'vertical-unit': 'subtree',
}
const units: Cells = { ...heads, 'unit-officer': 'subtree', press: 'subtree' }

/** What was sent, by whoever decides on it; what was approved, by all. */
export const canViewItems = definePolicy('can-view-items', 'Xem tin, bài đã gửi và đã duyệt', {
  ...office,
  ...desks,
  ...units,
  'propaganda-department': 'locality',
  chair: 'locality',
  'records-clerk': 'locality',
  'council-chair': 'locality',
  'council-member': 'locality',
  inspector: 'locality',
})
/** Those whose role is of the whole locality write for the office they work in: what is being written is its own. */
export const canWriteItems = definePolicy(
  'can-write-items',
  'Đề xuất, viết, gửi tin, bài của đơn vị; xem bản đang viết',
  {
    ...units,
    officer: 'own',
    'agency-head': 'own',
    'publicity-officer': 'own',
    'portal-editor': 'own',
    broadcaster: 'own',
    'culture-office': 'own',
    'propaganda-department': 'own',
  },
)
/** The desks of the locality, and the units that keep the channel an item was sent to. */
export const canEditItems = definePolicy(
  'can-edit-items',
  'Biên tập, trả lại, không dùng, chốt kiểm chứng tin, bài gửi tới kênh',
  { ...office, ...desks, ...units },
)
export const canApproveItems = definePolicy('can-approve-items', 'Duyệt, đính chính tin, bài', {
  officer: 'locality',
  'agency-head': 'locality',
  ...desks,
  ...heads,
})
/** Of one's own unit, or in its name when one asked it. */
export const canConfirmItems = definePolicy(
  'can-confirm-items',
  'Ghi lời xác nhận của đơn vị, của người trong cuộc',
  { ...office, ...desks, ...units },
)
export const canPublishItems = definePolicy('can-publish-items', 'Đăng tin, bài lên cổng công khai', {
  officer: 'locality',
  'agency-head': 'locality',
  'publicity-officer': 'locality',
  'portal-editor': 'locality',
  'culture-office': 'locality',
})
/** Where it went on channels of their own, too. */
export const canPlaceItems = definePolicy(
  'can-place-items',
  'Ghi nơi đã đăng, phát; ghi đã sửa, đã gỡ tại từng nơi',
  { ...office, ...desks, ...units, 'propaganda-department': 'locality' },
)
export const canWithdrawItems = definePolicy('can-withdraw-items', 'Gỡ, rút tin, bài', {
  officer: 'locality',
  'agency-head': 'locality',
  ...desks,
  ...heads,
})
export const canGradeItems = definePolicy('can-grade-items', 'Nhận xét chất lượng tin, bài', {
  ...office,
  ...desks,
  'propaganda-department': 'locality',
})
export const canPickItems = definePolicy('can-pick-items', 'Chọn nội dung cho các kênh của Đảng', {
  'propaganda-department': 'locality',
})
export const canPackItems = definePolicy('can-pack-items', 'Lập, gửi gói nội dung tuyên truyền', office)

export const canViewPicks = definePolicy(
  'can-view-picks',
  'Xem gói nội dung, nội dung chọn cho các kênh của Đảng',
  { ...office, ...desks, 'propaganda-department': 'locality', chair: 'locality' },
)
/** Whom nobody told of yet: for those who write for the whole locality. */
export const canSeekSubjects = definePolicy(
  'can-seek-subjects',
  'Xem điển hình được giới thiệu, người được khen thưởng mà chưa có tin, bài',
  { ...office, ...desks, press: 'locality', 'propaganda-department': 'locality' },
)

interface Place {
  localityId: string
  organizationId: string
  path: string | null
}

/** In the name of this unit: it is within one's reach, or one works in it. */
export const mayWriteFor = (actor: Actor, { localityId, organizationId, path }: Place): boolean =>
  may(actor, canWriteItems, { localityId, organizationPath: path }) ||
  (organizationId === actor.organizationId && may(actor, canWriteItems))
