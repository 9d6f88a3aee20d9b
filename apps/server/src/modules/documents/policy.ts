import { definePolicy } from '../../platform/auth/policy.ts'

export const canPrintOrganizationList = definePolicy(
  'can-print-organization-list',
  'In danh sách cơ quan, đơn vị',
  'signed-in',
)
export const canSeeOwnPrints = definePolicy(
  'can-see-own-prints',
  'Xem văn bản mình đã yêu cầu in',
  'signed-in',
)
