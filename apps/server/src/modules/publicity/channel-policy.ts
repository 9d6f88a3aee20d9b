/** Who may, for channels, columns, broadcasts and programmes. */
import type { Actor } from '../../platform/auth/actor.ts'
import { type Cells, definePolicy, may, type Policy } from '../../platform/auth/policy.ts'

const office: Cells = { officer: 'locality', 'agency-head': 'locality', 'publicity-officer': 'locality' }
/** The desks that keep the channels of the whole locality. */
const desks: Cells = {
  'portal-editor': 'locality',
  broadcaster: 'locality',
  'propaganda-department': 'locality',
  'culture-office': 'locality',
}
const heads: Cells = {
  'unit-head': 'subtree',
  'commune-officer': 'subtree',
  'front-union': 'subtree',
  'vertical-unit': 'subtree',
}
const units: Cells = { ...heads, 'unit-officer': 'subtree' }
const readers: Cells = {
  chair: 'locality',
  'council-chair': 'locality',
  inspector: 'locality',
  superior: 'locality',
  administrator: 'locality',
}

export const canViewChannels = definePolicy(
  'can-view-channels',
  'Xem kênh, chuyên mục, lịch và nhật ký phát sóng, bảng tháng',
  {
    ...office,
    ...desks,
    ...units,
    ...readers,
    press: 'locality',
    collaborator: 'locality',
    'records-clerk': 'locality',
    'council-member': 'locality',
    'bloc-head': 'locality',
    'education-office': 'locality',
  },
)
export const canKeepChannels = definePolicy('can-keep-channels', 'Mở, sửa, dừng kênh tuyên truyền', {
  ...office,
  ...desks,
  ...units,
})
export const canKeepColumns = definePolicy(
  'can-keep-columns',
  'Mở, sửa, dừng chuyên mục; đặt nhịp phát; ghi đổi mới',
  { ...office, ...desks, ...units },
)
/** What is not approved yet is the business of whoever makes it. */
export const canEditBroadcasts = definePolicy(
  'can-edit-broadcasts',
  'Xếp lịch, biên tập, ghi nhật ký kỳ phát sóng; xem kỳ chưa duyệt',
  { ...office, broadcaster: 'locality', 'portal-editor': 'locality', 'culture-office': 'locality', ...units },
)
/** A second pair of eyes: whoever heads the station's unit, or stands for it where one person does all of this work. */
export const canApproveBroadcasts = definePolicy('can-approve-broadcasts', 'Duyệt phát kỳ phát sóng', {
  ...office,
  'culture-office': 'locality',
  ...heads,
})
export const canSetVolumeTargets = definePolicy(
  'can-set-volume-targets',
  'Đặt chỉ tiêu khối lượng tuyên truyền trong năm',
  { ...office, 'culture-office': 'locality' },
)
export const canViewProgrammes = definePolicy(
  'can-view-programmes',
  'Xem chương trình tuyên truyền của đơn vị',
  { ...office, ...units, ...readers, 'propaganda-department': 'locality', 'culture-office': 'locality' },
)
export const canKeepProgrammes = definePolicy(
  'can-keep-programmes',
  'Soạn chương trình tuyên truyền, ghi kết quả',
  { officer: 'locality', 'publicity-officer': 'locality', ...units },
)
export const canApproveProgrammes = definePolicy(
  'can-approve-programmes',
  'Duyệt, tổng kết chương trình tuyên truyền',
  { 'agency-head': 'locality', ...heads },
)
export const canSavePublicityLabels = definePolicy(
  'can-save-publicity-labels',
  'Sửa danh mục hình thức, nội dung, đối tượng tuyên truyền',
  { ...office, administrator: 'locality' },
)

/** By any of the units that share a thing: whoever answers for one of them may. */
export const mayForAny = (
  actor: Actor,
  policy: Policy,
  localityId: string,
  paths: readonly (string | null)[],
): boolean =>
  [...paths, null].some((organizationPath) => may(actor, policy, { localityId, organizationPath }))
