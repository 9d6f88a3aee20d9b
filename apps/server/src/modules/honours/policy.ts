/** Who may, for the award history. */
import {
  type Cells,
  definePolicy,
  extentOf,
  may,
  type Policy,
  type Target,
} from '../../platform/auth/policy.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { AppError } from '../../platform/errors.ts'

const office: Cells = { officer: 'locality', 'agency-head': 'locality', administrator: 'locality' }

export const canViewHonours = definePolicy('can-view-honours', 'Xem lịch sử khen thưởng', {
  ...office,
  chair: 'locality',
  'records-clerk': 'locality',
  'council-chair': 'locality',
  'council-member': 'locality',
  inspector: 'locality',
  'unit-head': 'subtree',
  'unit-officer': 'subtree',
  'commune-officer': 'subtree',
  'front-union': 'subtree',
  'vertical-unit': 'subtree',
  'education-office': 'subtree',
})
/** Units propose; what was decided is written down by the office that keeps the decisions. */
export const canRecordHonours = definePolicy('can-record-honours', 'Ghi, đính chính lịch sử khen thưởng', {
  officer: 'locality',
  'records-clerk': 'locality',
  administrator: 'locality',
})
export const canRevokeHonours = definePolicy('can-revoke-honours', 'Ghi thu hồi, khôi phục khen thưởng', {
  officer: 'locality',
  administrator: 'locality',
})

/** Yearly records and disciplines: the office of anyone of the locality, a unit of its own people and those below it. */
export const canAssess = definePolicy('can-assess', 'Xem xếp loại, kỷ luật, sáng kiến và xét điều kiện', {
  ...office,
  chair: 'locality',
  'council-chair': 'locality',
  'council-member': 'locality',
  'unit-head': 'subtree',
  'unit-officer': 'subtree',
  'commune-officer': 'subtree',
})
export const canCalculatePrizes = definePolicy(
  'can-calculate-prizes',
  'Tính tiền thưởng, lập danh sách chi',
  {
    ...office,
    'finance-office': 'subtree',
    'unit-head': 'subtree',
    'unit-officer': 'subtree',
    'commune-officer': 'subtree',
  },
)
export const canKeepPaymentLists = definePolicy(
  'can-keep-payment-lists',
  'Lập, in, bỏ danh sách chi tiền thưởng',
  {
    ...office,
    'finance-office': 'subtree',
    'unit-head': 'subtree',
    'unit-officer': 'subtree',
    'commune-officer': 'subtree',
  },
)
export const canViewPaymentLists = definePolicy('can-view-payment-lists', 'Xem danh sách chi tiền thưởng', {
  ...canKeepPaymentLists.cells,
  chair: 'locality',
  inspector: 'locality',
})
export const canViewAwardForms = definePolicy(
  'can-view-award-forms',
  'Xem danh mục danh hiệu, hình thức khen thưởng',
  'signed-in',
)

export const canViewLaw = definePolicy('can-view-law', 'Xem quy định và so hai phiên bản', 'signed-in')

export const canEnactLocalRules = definePolicy('can-enact-local-rules', 'Ghi quy định của địa phương', office)

/** In whose name the actor acts: the unit its role is bound to; null where it acts for the whole locality. */
export function unitOf(actor: Actor, policy: Policy): string | null {
  if (actor.kind !== 'account' || extentOf(actor, policy).all) return null
  const grant = actor.grants.find(
    ({ role, scope }) => policy.cells[role] !== undefined && scope.path !== null,
  )
  return grant?.scope.path?.split('/').at(-2) ?? null
}

/** Refuses unless the actor may do this to that. */
export function demand(actor: Actor, policy: Policy, target: Target): void {
  if (!may(actor, policy, target)) throw new AppError('forbidden')
}
