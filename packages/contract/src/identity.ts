/** Signing in, and one's own account. Routes are named after their use-cases in modules/identity. */
import { z } from 'zod'
import { Id, IdParams, Nothing, route } from './route.ts'

/** As typed at the sign-in page: capitals and spaces around do not matter. */
export const LoginTyped = z
  .string()
  .trim()
  .toLowerCase()
  .min(1, 'Nhập tên đăng nhập.')
  .max(80, 'Tên đăng nhập dài nhất 80 ký tự.')
/** The upper bound keeps a megabyte of text away from the hash function. */
const PasswordTyped = z.string().min(1, 'Nhập mật khẩu.').max(200, 'Mật khẩu dài nhất 200 ký tự.')
const CodeTyped = z.string().trim().min(6, 'Nhập mã xác thực.').max(40, 'Mã xác thực không dài như vậy.')

export const Named = z.object({ id: z.string(), name: z.string() })

/** A role someone has, with the words a screen shows. */
export const GrantShown = z
  .object({
    id: z.string(),
    role: z.string(),
    roleName: z.string(),
    scope: z.object({ kind: z.string(), id: z.string().nullable(), name: z.string().nullable() }),
    from: z.string(),
    to: z.string().nullable(),
    /** Set when the role comes from a delegation: in whose place (thay ai). */
    onBehalfOf: Named.nullable(),
  })
  .meta({ id: 'GrantShown' })

const LocalityShown = z.object({ id: z.string(), name: z.string(), slug: z.string() })

export const SessionShown = z
  .object({
    account: z
      .object({
        id: z.string(),
        login: z.string(),
        name: z.string(),
        personId: z.string().nullable(),
        organization: Named.nullable(),
        /** The locality worked in; null for the installation's administrator who has not chosen one. */
        locality: LocalityShown.nullable(),
        /** The localities to choose from; only the installation’s administrator has any. */
        localities: z.array(LocalityShown),
        secondStep: z.boolean(),
        /** Names of the policies this account passes for at least something: the office shows only those acts. */
        may: z.array(z.string()),
        grants: z.array(GrantShown),
      })
      .nullable(),
    /** Set while a sign-in is not finished: what the person must do next. */
    awaiting: z.enum(['second-step', 'new-password']).nullable(),
    today: z.string(),
    demo: z.boolean(),
    features: z.object({
      /** The name of the single sign-on provider, when one is configured. */
      singleSignOn: z.string().nullable(),
      mail: z.boolean(),
    }),
  })
  .meta({ id: 'SessionShown' })

/** What follows a step of the sign-in. 'done': the session is open. */
export const SignInReply = z
  .object({ next: z.enum(['done', 'second-step', 'new-password']) })
  .meta({ id: 'SignInReply' })

export const OpenSession = z
  .object({
    id: z.string(),
    device: z.string(),
    address: z.string(),
    signedInAt: z.string(),
    lastSeenAt: z.string(),
    expiresAt: z.string(),
    current: z.boolean(),
  })
  .meta({ id: 'OpenSession' })

// ---------------------------------------------------------------- sign-in

export const showSessionRoute = route({
  id: 'showSession',
  method: 'GET',
  path: '/api/session',
  summary: 'Người đang đăng nhập, vai trò, địa phương và ngày hệ thống',
  res: { 200: SessionShown },
})

export const signInRoute = route({
  id: 'signIn',
  method: 'POST',
  path: '/api/session',
  summary: 'Đăng nhập bằng tên đăng nhập và mật khẩu',
  body: z.object({ login: LoginTyped, password: PasswordTyped }),
  res: { 200: SignInReply },
})

export const verifySecondStepRoute = route({
  id: 'verifySecondStep',
  method: 'POST',
  path: '/api/session/second-step',
  summary: 'Nhập mã xác thực bước hai hoặc mã dự phòng',
  body: z.object({ code: CodeTyped }),
  res: { 200: SignInReply },
})

export const chooseNewPasswordRoute = route({
  id: 'chooseNewPassword',
  method: 'POST',
  path: '/api/session/new-password',
  summary: 'Đặt mật khẩu mới thay mật khẩu tạm để hoàn tất đăng nhập',
  body: z.object({ password: PasswordTyped }),
  res: { 200: SignInReply },
})

export const signOutRoute = route({
  id: 'signOut',
  method: 'DELETE',
  path: '/api/session',
  summary: 'Đăng xuất',
  res: { 204: Nothing },
})

export const startSingleSignOnRoute = route({
  id: 'startSingleSignOn',
  method: 'POST',
  path: '/api/session/single-sign-on',
  summary: 'Bắt đầu đăng nhập một lần: địa chỉ trang của nhà cung cấp danh tính',
  res: { 200: z.object({ url: z.string() }) },
})

export const finishSingleSignOnRoute = route({
  id: 'finishSingleSignOn',
  method: 'POST',
  path: '/api/session/single-sign-on/return',
  summary: 'Hoàn tất đăng nhập một lần bằng phần tham số nhà cung cấp gửi về',
  body: z.object({ query: z.string().min(1).max(4000) }),
  res: { 200: SignInReply },
})

export const switchLocalityRoute = route({
  id: 'switchLocality',
  method: 'PUT',
  path: '/api/session/locality',
  summary: 'Chọn địa phương để làm việc, dành cho quản trị toàn hệ thống',
  body: z.object({ localityId: Id }),
  res: { 204: Nothing },
})

// ---------------------------------------------------------------- one's own account

export const changePasswordRoute = route({
  id: 'changePassword',
  method: 'POST',
  path: '/api/account/password',
  summary: 'Đổi mật khẩu của mình',
  body: z.object({ current: PasswordTyped, next: PasswordTyped }),
  res: { 204: Nothing },
})

export const enrolTotpRoute = route({
  id: 'enrolTotp',
  method: 'POST',
  path: '/api/account/totp',
  summary: 'Bắt đầu bật xác thực hai bước: mã QR cho ứng dụng xác thực',
  body: z.object({ password: PasswordTyped }),
  res: { 200: z.object({ secret: z.string(), uri: z.string(), qrSvg: z.string() }) },
})

export const confirmTotpRoute = route({
  id: 'confirmTotp',
  method: 'POST',
  path: '/api/account/totp/confirmation',
  summary: 'Xác nhận mã đầu tiên để bật xác thực hai bước, nhận các mã dự phòng',
  body: z.object({ code: CodeTyped }),
  res: { 200: z.object({ recoveryCodes: z.array(z.string()) }) },
})

export const disableTotpRoute = route({
  id: 'disableTotp',
  method: 'POST',
  path: '/api/account/totp/removal',
  summary: 'Tắt xác thực hai bước của mình',
  body: z.object({ password: PasswordTyped, code: CodeTyped }),
  res: { 204: Nothing },
})

export const listSessionsRoute = route({
  id: 'listSessions',
  method: 'GET',
  path: '/api/account/sessions',
  summary: 'Các thiết bị đang đăng nhập bằng tài khoản của mình',
  res: { 200: z.object({ rows: z.array(OpenSession) }) },
})

export const revokeSessionRoute = route({
  id: 'revokeSession',
  method: 'DELETE',
  path: '/api/account/sessions/:id',
  summary: 'Đăng xuất một thiết bị',
  params: IdParams,
  res: { 204: Nothing },
})

export const revokeAllSessionsRoute = route({
  id: 'revokeAllSessions',
  method: 'DELETE',
  path: '/api/account/sessions',
  summary: 'Đăng xuất mọi nơi, kể cả thiết bị này',
  res: { 204: Nothing },
})
