/** Who may, for inspections of units. */
import { type Cells, definePolicy } from '../../platform/auth/policy.ts'
import { units } from './policy.ts'

const inspectors: Cells = { officer: 'locality', 'agency-head': 'locality', inspector: 'locality' }

export const canViewInspections = definePolicy('can-view-inspections', 'Xem các lần kiểm tra đơn vị', {
  ...inspectors,
  ...units,
  chair: 'locality',
  'council-chair': 'locality',
  'council-member': 'locality',
})
export const canRecordInspections = definePolicy(
  'can-record-inspections',
  'Ghi, gửi lần kiểm tra đơn vị; xác nhận đã khắc phục',
  inspectors,
)
export const canRemedyInspections = definePolicy(
  'can-remedy-inspections',
  'Báo đã khắc phục sau kiểm tra',
  units,
)
