/** Who may, for duties and what is handed in for them. */
import type { Actor } from '../../platform/auth/actor.ts'
import { type Cells, definePolicy, may, type Policy } from '../../platform/auth/policy.ts'
import { mayActOn, type Owner } from './policy.ts'

const office: Cells = { officer: 'locality', 'agency-head': 'locality', administrator: 'locality' }
/** Heads of units, and those who act for units that have no account of a head. */
const writers: Cells = {
  'unit-head': 'subtree',
  'unit-officer': 'subtree',
  'commune-officer': 'subtree',
  'front-union': 'subtree',
  'vertical-unit': 'subtree',
  'education-office': 'subtree',
  'culture-office': 'subtree',
  'propaganda-department': 'subtree',
  'finance-office': 'subtree',
  broadcaster: 'subtree',
}

export const canDraftSubmissions = definePolicy(
  'can-draft-submissions',
  'Soạn, trình, gửi bài nộp của đơn vị',
  {
    ...writers,
    'agency-head': 'own',
    officer: 'own',
  },
)
/** Where somebody holds it for a unit, nobody else sends for that unit. */
export const canApproveSubmissions = definePolicy('can-approve-submissions', 'Thủ trưởng duyệt bài nộp', {
  'unit-head': 'subtree',
  'agency-head': 'own',
})
export const canReceiveSubmissions = definePolicy(
  'can-receive-submissions',
  'Tiếp nhận, trả lại bài nộp; miễn việc phải nộp',
  {
    ...office,
    'publicity-officer': 'locality',
    // Of what their own plans ask of units below them.
    'unit-head': 'subtree',
    'education-office': 'subtree',
  },
)
export const canWatchPlans = definePolicy('can-watch-plans', 'Xem bảng quá hạn, tình hình các kế hoạch', {
  ...office,
  'publicity-officer': 'locality',
  chair: 'locality',
  'council-chair': 'locality',
  'council-member': 'locality',
  inspector: 'locality',
})
export const canRemind = definePolicy('can-remind', 'Soạn công văn đôn đốc', office)
export const canAskQuestions = definePolicy(
  'can-ask-questions',
  'Gửi vướng mắc, đề nghị hướng dẫn; nêu bài học',
  {
    ...writers,
    ...office,
  },
)
export const canAnswerQuestions = definePolicy(
  'can-answer-questions',
  'Trả lời vướng mắc; xem xét bài học, đề xuất',
  office,
)

/** Receives what the locality's own plans ask for; what a unit's plan asks for is that unit's. */
export const mayReceive = (actor: Actor, owner: Owner): boolean =>
  mayActOn(actor, canReceiveSubmissions, owner)

export interface UnitPlace {
  localityId: string
  id: string
  path: string
}

/** For a unit within the grant, or for the office one works in when the grant is over the locality. */
export const mayForUnit = (actor: Actor, policy: Policy, { localityId, id, path }: UnitPlace): boolean =>
  may(actor, policy, { localityId, organizationPath: path }) ||
  (actor.localityId === localityId && actor.organizationId === id && may(actor, policy))
