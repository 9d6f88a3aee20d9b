/** Who may, for organisations and people. */
import { type Cells, definePolicy, may, type Policy, type Target } from '../../platform/auth/policy.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { AppError } from '../../platform/errors.ts'

const office: Cells = { officer: 'locality', 'agency-head': 'locality', administrator: 'locality' }
const units: Cells = {
  'unit-head': 'subtree',
  'unit-officer': 'subtree',
  'commune-officer': 'subtree',
  'front-union': 'subtree',
  'vertical-unit': 'subtree',
  'education-office': 'subtree',
  'culture-office': 'subtree',
}

export const canViewOrganizations = definePolicy(
  'can-view-organizations',
  'Xem cơ quan, đơn vị, địa bàn, cụm khối',
  'signed-in',
)
export const canEditOrganization = definePolicy(
  'can-edit-organization',
  'Sửa thông tin đơn vị, số người, tên viết khác',
  { ...office, ...units },
)
export const canArrangeOrganizations = definePolicy(
  'can-arrange-organizations',
  'Thêm, đổi tên, chuyển, sáp nhập, chia tách, giải thể đơn vị',
  office,
)
export const canAssignFunctions = definePolicy(
  'can-assign-functions',
  'Giao và kết thúc vai trò chức năng',
  office,
)
export const canArrangeBlocs = definePolicy('can-arrange-blocs', 'Lập cụm, khối và ghi thành viên', office)
export const canArrangePlaces = definePolicy('can-arrange-places', 'Sửa địa bàn, đặc điểm vùng', {
  officer: 'locality',
  administrator: 'locality',
})
export const canEditCatalogues = definePolicy('can-edit-catalogues', 'Sửa danh mục của địa phương', {
  officer: 'locality',
  administrator: 'locality',
})
export const canAddressGroups = definePolicy('can-address-groups', 'Lập và chốt nhóm đối tượng thực hiện', {
  ...office,
  'publicity-officer': 'locality',
})
export const canViewPeople = definePolicy('can-view-people', 'Xem cá nhân, tập thể, hộ gia đình', {
  ...office,
  ...units,
  chair: 'locality',
  'publicity-officer': 'locality',
  'records-clerk': 'locality',
  'council-chair': 'locality',
  'council-member': 'locality',
  'initiative-council-member': 'locality',
  inspector: 'locality',
  'finance-office': 'subtree',
  broadcaster: 'subtree',
})
export const canEditPeople = definePolicy('can-edit-people', 'Thêm, sửa cá nhân, tập thể, hộ gia đình', {
  officer: 'locality',
  administrator: 'locality',
  ...units,
})
export const canAppoint = definePolicy('can-appoint', 'Ghi chức vụ, người làm công tác thi đua', {
  officer: 'locality',
  administrator: 'locality',
  ...units,
})
export const canHandleIdentityNumbers = definePolicy(
  'can-handle-identity-numbers',
  'Xem và ghi số định danh cá nhân',
  { officer: 'locality', administrator: 'locality' },
)
export const canEnlistPublicity = definePolicy('can-enlist-publicity', 'Ghi lực lượng tuyên truyền', {
  officer: 'locality',
  'publicity-officer': 'locality',
  administrator: 'locality',
  'propaganda-department': 'locality',
})
export const canMergeRecords = definePolicy('can-merge-records', 'Gộp bản ghi trùng và gỡ gộp', {
  officer: 'locality',
  administrator: 'locality',
})
export const canImport = definePolicy('can-import-directory', 'Nhập đơn vị và cá nhân từ Excel', {
  officer: 'locality',
  administrator: 'locality',
})
export const canOpenLocalities = definePolicy('can-open-localities', 'Mở địa phương mới', {
  administrator: 'system',
})

/** Refuses unless the actor may do this to that. */
export function demand(actor: Actor, policy: Policy, target: Target): void {
  if (!may(actor, policy, target)) throw new AppError('forbidden')
}

/** The names of these acts that the actor may do to the target, for screens to offer. */
export const mayDo = (actor: Actor, target: Target, acts: Record<string, Policy>): string[] =>
  Object.keys(acts).filter((act) => may(actor, acts[act]!, target))
