import { definePolicy } from '../../platform/auth/policy.ts'

/** The door itself: whoever is not signed in yet, and whoever wants to know whether he is. */
export const canSignIn = definePolicy('can-sign-in', 'Đăng nhập', 'anyone')
export const canUseOwnAccount = definePolicy(
  'can-use-own-account',
  'Đổi mật khẩu, bật xác thực hai bước, xem thiết bị của mình',
  'signed-in',
)
export const canManageAccounts = definePolicy('can-manage-accounts', 'Lập, sửa, khóa tài khoản', {
  administrator: 'locality',
})
export const canGrantRoles = definePolicy('can-grant-roles', 'Giao và thôi giao vai trò', {
  administrator: 'locality',
})
export const canDelegate = definePolicy('can-delegate', 'Ủy quyền khi vắng mặt', 'signed-in')
export const canDelegateForOthers = definePolicy(
  'can-delegate-for-others',
  'Ghi và thôi ủy quyền thay người vắng mặt',
  { administrator: 'locality' },
)
export const canSwitchLocality = definePolicy('can-switch-locality', 'Chọn địa phương để làm việc', {
  administrator: 'system',
})
