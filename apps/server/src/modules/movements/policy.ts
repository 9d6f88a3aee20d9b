/** Who may, for movements. */
import type { Actor } from '../../platform/auth/actor.ts'
import { type Cells, definePolicy, may } from '../../platform/auth/policy.ts'
import { AppError } from '../../platform/errors.ts'

export const canViewMovements = definePolicy(
  'can-view-movements',
  'Xem phong trào thi đua, lịch sơ kết, tổng kết và đơn vị hưởng ứng',
  'signed-in',
)
const office: Cells = { officer: 'locality', 'agency-head': 'locality', administrator: 'locality' }

/** Each organisation in its own authority. */
export const canKeepMovements = definePolicy(
  'can-keep-movements',
  'Ghi phong trào phát động theo thẩm quyền, lịch sơ kết, tổng kết; ghi việc hưởng ứng của đơn vị',
  {
    ...office,
    'unit-head': 'subtree',
    'unit-officer': 'subtree',
    'commune-officer': 'subtree',
    'front-union': 'subtree',
    'vertical-unit': 'subtree',
  },
)
export const canRecordMovementsAbove = definePolicy(
  'can-record-movements-above',
  'Ghi phong trào do cấp trên phát động',
  office,
)

/** May write of the movement that the organisation at this path launched; null: a level above did. */
export const mayKeep = (actor: Actor, localityId: string, organizationPath: string | null): boolean =>
  organizationPath === null
    ? may(actor, canRecordMovementsAbove, { localityId })
    : may(actor, canKeepMovements, { localityId, organizationPath })

export function demandKeeper(actor: Actor, localityId: string, organizationPath: string | null): void {
  if (!mayKeep(actor, localityId, organizationPath)) throw new AppError('forbidden')
}
