/** Who may, for plans. */
import type { Actor } from '../../platform/auth/actor.ts'
import { type Cells, definePolicy, may, type Policy } from '../../platform/auth/policy.ts'

const office: Cells = { officer: 'locality', 'agency-head': 'locality', administrator: 'locality' }
/** They write their own unit's plans and work on its tasks. */
export const units: Cells = {
  'unit-head': 'subtree',
  'unit-officer': 'subtree',
  'commune-officer': 'subtree',
  'front-union': 'subtree',
  'vertical-unit': 'subtree',
  'education-office': 'subtree',
  'culture-office': 'subtree',
  'propaganda-department': 'subtree',
}
const helpers: Cells = {
  'publicity-officer': 'locality',
  'finance-office': 'subtree',
  broadcaster: 'subtree',
}

export const canViewPlans = definePolicy('can-view-plans', 'Xem kế hoạch, nhiệm vụ', {
  ...office,
  ...units,
  ...helpers,
  chair: 'locality',
  'records-clerk': 'locality',
  'council-chair': 'locality',
  'council-member': 'locality',
  inspector: 'locality',
})
export const canEditPlans = definePolicy('can-edit-plans', 'Soạn, sửa kế hoạch và nhiệm vụ', {
  ...office,
  ...units,
  'publicity-officer': 'locality',
})
export const canIssuePlans = definePolicy('can-issue-plans', 'Ban hành, sơ kết, tổng kết, hủy kế hoạch', {
  ...office,
  'records-clerk': 'locality',
  'unit-head': 'subtree',
  'commune-officer': 'subtree',
  'front-union': 'subtree',
  'vertical-unit': 'subtree',
  'education-office': 'subtree',
  'culture-office': 'subtree',
  'propaganda-department': 'subtree',
})
export const canWorkOnTasks = definePolicy('can-work-on-tasks', 'Nhận việc, ghi nhật ký, gắn sản phẩm', {
  ...office,
  ...units,
  ...helpers,
})

/** Reaches the whole locality by this policy: the office and those beside it. */
export const overlooks = (actor: Actor, policy: Policy, localityId: string): boolean =>
  may(actor, policy, { localityId })

/** The tree paths of the organisations whose people the actor is one of, by this policy. */
export const pathsUnder = (actor: Actor, policy: Policy): string[] =>
  actor.kind !== 'account'
    ? []
    : actor.grants.flatMap(({ role, scope }) =>
        policy.cells[role] === 'subtree' && scope.path !== null ? [scope.path] : [],
      )

/** Who serves the whole locality in one line of work (kinh phí, phát thanh) reads and works as one of the own unit's people. */
export const homeUnder = (actor: Actor, policy: Policy): string | null =>
  actor.kind === 'account' &&
  actor.grants.some(({ role, scope }) => policy.cells[role] === 'subtree' && scope.kind === 'locality')
    ? actor.organizationId
    : null

/** Whose plan it is, as far as a policy needs to know. */
export interface Owner {
  localityId: string
  path: string
  /** Of the locality itself: its standing agency, or what stands above that. */
  ofLocality: boolean
}

/** The office writes for the locality, never in a unit's own plan; a unit writes its own. */
export const mayActOn = (actor: Actor, policy: Policy, { localityId, path, ofLocality }: Owner): boolean =>
  (ofLocality && overlooks(actor, policy, localityId)) ||
  (actor.kind === 'account' &&
    actor.localityId === localityId &&
    pathsUnder(actor, policy).some((reached) => path.startsWith(reached)))
