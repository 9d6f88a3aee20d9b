/** Who may, for initiatives. */
import type { Actor } from '../../platform/auth/actor.ts'
import { type Cells, definePolicy, may, type Policy, type Target } from '../../platform/auth/policy.ts'
import { AppError } from '../../platform/errors.ts'

const office: Cells = { officer: 'locality', 'agency-head': 'locality', administrator: 'locality' }
const units: Cells = {
  'unit-head': 'subtree',
  'unit-officer': 'subtree',
  'commune-officer': 'subtree',
  'front-union': 'subtree',
  'vertical-unit': 'subtree',
}
const receivers: Cells = { ...office, 'education-office': 'locality' }
const council: Cells = { 'initiative-council-member': 'locality' }

export const canViewInitiatives = definePolicy('can-view-initiatives', 'Xem sáng kiến', {
  ...receivers,
  ...units,
  ...council,
  chair: 'locality',
  'records-clerk': 'locality',
  'council-chair': 'locality',
  'council-member': 'locality',
  inspector: 'locality',
})
export const canWriteInitiatives = definePolicy(
  'can-write-initiatives',
  'Soạn, sửa, rút đơn sáng kiến',
  units,
)
/** A second pair of eyes: whoever heads the unit, or stands for it where one person does all of this work. */
export const canSubmitInitiatives = definePolicy('can-submit-initiatives', 'Nộp đơn sáng kiến', {
  'unit-head': 'subtree',
  'commune-officer': 'subtree',
  'front-union': 'subtree',
  'vertical-unit': 'subtree',
})
/** The education office receives what belongs to the school year; the standing agency everything. */
export const canReceiveInitiatives = definePolicy(
  'can-receive-initiatives',
  'Tiếp nhận, trả lại đơn sáng kiến',
  receivers,
)
export const canReadConfidentialParts = definePolicy(
  'can-read-confidential-parts',
  'Xem nội dung cần bảo mật của sáng kiến',
  { ...office, ...units, ...council },
)
/** Shows passages of other units' reports. */
export const canCompareInitiatives = definePolicy(
  'can-compare-initiatives',
  'So độ giống của sáng kiến và kết luận về chỗ giống',
  { ...receivers, ...council },
)
export const canHoldInitiativeSessions = definePolicy(
  'can-hold-initiative-sessions',
  'Chuẩn bị, mở, kiểm phiếu, kết luận phiên họp Hội đồng sáng kiến; ghi quyết định công nhận',
  office,
)
export const canMarkInitiatives = definePolicy(
  'can-mark-initiatives',
  'Dự phiên họp, chấm và biểu quyết sáng kiến',
  { ...office, ...council },
)
export const canShareInitiatives = definePolicy(
  'can-share-initiatives',
  'Ghi hoạt động phổ biến và nơi áp dụng lại sáng kiến',
  { ...office, ...units },
)

/** Reaches the whole locality by this policy. */
export const overlooks = (actor: Actor, policy: Policy, localityId: string): boolean =>
  may(actor, policy, { localityId })

/** Refuses unless the actor may do this to that. */
export function demand(actor: Actor, policy: Policy, target: Target): void {
  if (!may(actor, policy, target)) throw new AppError('forbidden')
}

export const mayReceive = (actor: Actor, localityId: string, season: string): boolean =>
  may(actor, season === 'education' ? canReceiveInitiatives : canHoldInitiativeSessions, { localityId })
