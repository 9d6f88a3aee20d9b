/** Who may, for events. */
import { definePolicy } from '../../platform/auth/policy.ts'

export const canViewAnniversaries = definePolicy(
  'can-view-anniversaries',
  'Xem ngày kỷ niệm của địa phương',
  'signed-in',
)
export const canEditAnniversaries = definePolicy('can-edit-anniversaries', 'Thêm, sửa ngày kỷ niệm', {
  officer: 'locality',
  'agency-head': 'locality',
  'publicity-officer': 'locality',
  administrator: 'locality',
})
