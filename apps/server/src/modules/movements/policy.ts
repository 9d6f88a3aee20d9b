/** Who may, for movements. */
import type { Actor } from '../../platform/auth/actor.ts'
import { definePolicy, may } from '../../platform/auth/policy.ts'
import { AppError } from '../../platform/errors.ts'

export const canViewMovements = definePolicy(
  'can-view-movements',
  'Xem phong trào thi đua, lịch sơ kết, tổng kết và đơn vị hưởng ứng',
  'signed-in',
)
/** Each organisation in its own authority; what levels above launched is written down by the office. */
export const canKeepMovements = definePolicy(
  'can-keep-movements',
  'Ghi phong trào phát động theo thẩm quyền, lịch sơ kết, tổng kết; ghi việc hưởng ứng của đơn vị',
  {
    officer: 'locality',
    'agency-head': 'locality',
    administrator: 'locality',
    'unit-head': 'subtree',
    'unit-officer': 'subtree',
    'commune-officer': 'subtree',
    'front-union': 'subtree',
    'vertical-unit': 'subtree',
  },
)

/** May write in the name of the organisation that stands at this path; without a path, for the whole locality. */
export const mayKeep = (actor: Actor, localityId: string, organizationPath: string | null): boolean =>
  may(actor, canKeepMovements, { localityId, organizationPath })

export function demandKeeper(actor: Actor, localityId: string, organizationPath: string | null): void {
  if (!mayKeep(actor, localityId, organizationPath)) throw new AppError('forbidden')
}
