/** Who may, for events. */
import type { Actor } from '../../platform/auth/actor.ts'
import { type Cells, definePolicy, may, type Policy } from '../../platform/auth/policy.ts'

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
}
/** Of what its bloc holds; which bloc that is stands in the grant. */
const blocs: Cells = { 'bloc-head': 'own' }

export const canViewAnniversaries = definePolicy(
  'can-view-anniversaries',
  'Xem ngày kỷ niệm của địa phương',
  'signed-in',
)
export const canEditAnniversaries = definePolicy('can-edit-anniversaries', 'Thêm, sửa ngày kỷ niệm', office)

export const canViewEvents = definePolicy('can-view-events', 'Xem sự kiện', {
  ...office,
  ...units,
  ...blocs,
  chair: 'locality',
  'records-clerk': 'locality',
  'council-chair': 'locality',
  'council-member': 'locality',
  inspector: 'locality',
  'finance-office': 'locality',
  'education-office': 'locality',
  'culture-office': 'locality',
  'propaganda-department': 'locality',
  'portal-editor': 'locality',
  broadcaster: 'locality',
})
export const canHoldEvents = definePolicy('can-hold-events', 'Lập, chuẩn bị, tổ chức và báo cáo sự kiện', {
  ...office,
  ...units,
  ...blocs,
})
export const canAnswerInvitations = definePolicy(
  'can-answer-invitations',
  'Trả lời giấy mời dự sự kiện gửi đơn vị mình',
  units,
)
/** What hangs on the public portal is the office's word. */
export const canAnnounceEvents = definePolicy(
  'can-announce-events',
  'Công bố sự kiện trên Cổng thông tin',
  office,
)

/** The blocs this actor leads. */
export const ledBlocs = (actor: Actor): string[] =>
  actor.grants.flatMap(({ role, scope }) =>
    role === 'bloc-head' && scope.kind === 'bloc' && scope.id !== null ? [scope.id] : [],
  )

export interface Held {
  path: string | null
  bloc_id: string | null
}

/** By the place of whoever holds it, or as the head of the bloc that does. */
export const mayFor = (actor: Actor, policy: Policy, localityId: string, { path, bloc_id }: Held): boolean =>
  may(actor, policy, { localityId, organizationPath: path }) ||
  (bloc_id !== null && policy.cells['bloc-head'] !== undefined && ledBlocs(actor).includes(bloc_id))
