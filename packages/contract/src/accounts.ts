/** Accounts, grants of roles and delegations, as an administrator and an absent officer use them. */
import { z } from 'zod'
import { GrantShown, LoginTyped, Named } from './identity.ts'
import { ROLE_CODES, SCOPE_KINDS } from './roles.ts'
import { DayText, Id, IdParams, Nothing, PageQuery, pageOf, route } from './route.ts'

const RoleCode = z.enum(ROLE_CODES, 'Chọn một vai trò trong danh sách.')
const ScopeKindCode = z.enum(SCOPE_KINDS, 'Chọn phạm vi của vai trò.')

/** A new login: <địa phương>.<vai trò>, ASCII. */
const LoginNew = LoginTyped.min(3, 'Tên đăng nhập có ít nhất 3 ký tự.').regex(
  /^[a-z0-9]+(?:[.-][a-z0-9]+)*$/,
  'Tên đăng nhập chỉ gồm chữ không dấu, chữ số, dấu chấm và dấu gạch nối.',
)
const Email = z.email('Địa chỉ thư không đúng dạng.').max(200)
const Reason = z.string().trim().min(3, 'Ghi lý do.').max(500, 'Lý do dài nhất 500 ký tự.')
const DisplayName = z
  .string()
  .normalize('NFC')
  .trim()
  .min(2, 'Nhập họ và tên.')
  .max(120, 'Họ và tên dài nhất 120 ký tự.')

/** One line of the history of roles: an ended grant stays readable. */
export const GrantRecord = GrantShown.omit({ onBehalfOf: true })
  .extend({
    inForce: z.boolean(),
    grantedBy: z.string().nullable(),
    grantedAt: z.string(),
    endedOn: z.string().nullable(),
    endedBy: z.string().nullable(),
    endReason: z.string().nullable(),
  })
  .meta({ id: 'GrantRecord' })

export const AccountRow = z
  .object({
    id: z.string(),
    login: z.string(),
    name: z.string(),
    state: z.string(),
    organization: Named.nullable(),
    personId: z.string().nullable(),
    secondStep: z.boolean(),
    mustChangePassword: z.boolean(),
    lastSignInAt: z.string().nullable(),
    roles: z.array(z.object({ role: z.string(), roleName: z.string(), scopeName: z.string().nullable() })),
  })
  .meta({ id: 'AccountRow' })

export const SingleSignOnLink = z
  .object({ id: z.string(), issuer: z.string(), subject: z.string(), linkedAt: z.string() })
  .meta({ id: 'SingleSignOnLink' })

export const AccountDetail = AccountRow.omit({ roles: true })
  .extend({
    localityId: z.string().nullable(),
    email: z.string().nullable(),
    lockReason: z.string().nullable(),
    passwordChangedAt: z.string().nullable(),
    links: z.array(SingleSignOnLink),
    grants: z.array(GrantRecord),
  })
  .meta({ id: 'AccountDetail' })

export const DelegationShown = z
  .object({
    id: z.string(),
    giver: Named,
    receiver: Named,
    roles: z.array(z.object({ role: z.string(), roleName: z.string() })),
    from: z.string(),
    to: z.string(),
    reason: z.string(),
    state: z.enum(['waiting', 'in-force', 'over', 'ended']),
    endedOn: z.string().nullable(),
    endReason: z.string().nullable(),
  })
  .meta({ id: 'DelegationShown' })

/** Shown once and never stored: the officer hands it over, the person must change it at the first sign-in. */
const TemporaryPassword = z.object({ temporaryPassword: z.string() })

export const listAccountsRoute = route({
  id: 'listAccounts',
  method: 'GET',
  path: '/api/accounts',
  summary: 'Danh sách tài khoản; tìm theo tên hoặc tên đăng nhập, không cần dấu',
  query: PageQuery.extend({
    role: RoleCode.optional(),
    state: z.enum(['active', 'locked']).optional(),
  }),
  res: { 200: pageOf(AccountRow) },
})

export const showAccountRoute = route({
  id: 'showAccount',
  method: 'GET',
  path: '/api/accounts/:id',
  summary: 'Một tài khoản: trạng thái, vai trò đã và đang giữ, liên kết đăng nhập một lần',
  params: IdParams,
  res: { 200: AccountDetail },
})

export const createAccountRoute = route({
  id: 'createAccount',
  method: 'POST',
  path: '/api/accounts',
  summary: 'Lập tài khoản; mật khẩu tạm chỉ hiện một lần',
  body: z.object({
    login: LoginNew,
    name: DisplayName,
    email: Email.nullish(),
    personId: Id.nullish(),
    organizationId: Id.nullish(),
  }),
  res: { 201: TemporaryPassword.extend({ id: z.string() }) },
})

export const editAccountRoute = route({
  id: 'editAccount',
  method: 'PATCH',
  path: '/api/accounts/:id',
  summary: 'Sửa tên hiển thị, đơn vị và người gắn với tài khoản',
  params: IdParams,
  body: z.object({
    name: DisplayName.optional(),
    email: Email.nullish(),
    personId: Id.nullish(),
    organizationId: Id.nullish(),
  }),
  res: { 204: Nothing },
})

export const lockAccountRoute = route({
  id: 'lockAccount',
  method: 'POST',
  path: '/api/accounts/:id/lock',
  summary: 'Khóa tài khoản, đăng xuất mọi thiết bị',
  params: IdParams,
  body: z.object({ reason: Reason }),
  res: { 204: Nothing },
})

export const unlockAccountRoute = route({
  id: 'unlockAccount',
  method: 'POST',
  path: '/api/accounts/:id/unlock',
  summary: 'Mở khóa tài khoản',
  params: IdParams,
  res: { 204: Nothing },
})

export const resetPasswordRoute = route({
  id: 'resetPassword',
  method: 'POST',
  path: '/api/accounts/:id/password-reset',
  summary: 'Cấp mật khẩu tạm, chỉ hiện một lần; người dùng phải đổi khi đăng nhập',
  params: IdParams,
  res: { 200: TemporaryPassword },
})

export const resetSecondStepRoute = route({
  id: 'resetSecondStep',
  method: 'POST',
  path: '/api/accounts/:id/second-step-reset',
  summary: 'Gỡ xác thực hai bước cho người mất điện thoại',
  params: IdParams,
  body: z.object({ reason: Reason }),
  res: { 204: Nothing },
})

export const signOutAccountRoute = route({
  id: 'signOutAccount',
  method: 'DELETE',
  path: '/api/accounts/:id/sessions',
  summary: 'Đăng xuất mọi thiết bị của một tài khoản',
  params: IdParams,
  res: { 204: Nothing },
})

export const linkSingleSignOnRoute = route({
  id: 'linkSingleSignOn',
  method: 'POST',
  path: '/api/accounts/:id/links',
  summary: 'Gắn tài khoản với một danh tính của nhà cung cấp đăng nhập một lần',
  params: IdParams,
  body: z.object({
    issuer: z.url('Địa chỉ nhà cung cấp không đúng dạng.').max(300),
    subject: z.string().trim().min(1, 'Nhập mã định danh.').max(255),
  }),
  res: { 201: z.object({ id: z.string() }) },
})

export const unlinkSingleSignOnRoute = route({
  id: 'unlinkSingleSignOn',
  method: 'DELETE',
  path: '/api/accounts/:id/links/:linkId',
  summary: 'Gỡ một liên kết đăng nhập một lần',
  params: IdParams.extend({ linkId: Id }),
  res: { 204: Nothing },
})

// ---------------------------------------------------------------- roles and delegations

export const grantRoleRoute = route({
  id: 'grantRole',
  method: 'POST',
  path: '/api/accounts/:id/grants',
  summary: 'Giao một vai trò trong một phạm vi, từ ngày, đến ngày',
  params: IdParams,
  body: z.object({
    role: RoleCode,
    scope: z.object({ kind: ScopeKindCode, id: Id.nullish() }),
    from: DayText,
    to: DayText.nullish(),
  }),
  res: { 201: z.object({ id: z.string() }) },
})

export const endGrantRoute = route({
  id: 'endGrant',
  method: 'POST',
  path: '/api/grants/:id/end',
  summary: 'Thôi giao một vai trò kể từ hôm nay',
  params: IdParams,
  body: z.object({ reason: Reason }),
  res: { 204: Nothing },
})

export const listDelegationsRoute = route({
  id: 'listDelegations',
  method: 'GET',
  path: '/api/delegations',
  summary: 'Các lần ủy quyền khi vắng mặt: của mình, hoặc của cả địa phương khi là quản trị',
  query: PageQuery.omit({ q: true }).extend({ scope: z.enum(['own', 'locality']).default('own') }),
  res: { 200: pageOf(DelegationShown) },
})

export const listReceiversRoute = route({
  id: 'listReceivers',
  method: 'GET',
  path: '/api/delegations/receivers',
  summary: 'Tìm người nhận ủy quyền trong địa phương, không cần dấu',
  query: z.object({ q: z.string().trim().min(1, 'Nhập tên cần tìm.').max(200) }),
  res: { 200: z.object({ rows: z.array(Named.extend({ organizationName: z.string().nullable() })) }) },
})

export const delegateRoute = route({
  id: 'delegate',
  method: 'POST',
  path: '/api/delegations',
  summary: 'Ủy quyền khi vắng mặt cho người khác làm thay một số vai trò',
  body: z.object({
    /** Absent: the person signed in. An administrator may enter it for an absent officer. */
    giverId: Id.optional(),
    receiverId: Id,
    roles: z.array(RoleCode).min(1, 'Chọn ít nhất một vai trò để ủy quyền.').max(ROLE_CODES.length),
    from: DayText,
    to: DayText,
    reason: Reason,
  }),
  res: { 201: z.object({ id: z.string() }) },
})

export const endDelegationRoute = route({
  id: 'endDelegation',
  method: 'POST',
  path: '/api/delegations/:id/end',
  summary: 'Thôi ủy quyền kể từ hôm nay',
  params: IdParams,
  body: z.object({ reason: Reason }),
  res: { 204: Nothing },
})
