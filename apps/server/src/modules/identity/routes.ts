/** Signing in, and one's own account. Accounts and roles of others are in accounts-routes.ts. */
import * as contract from '@guongsang/contract/identity.ts'
import { handle } from '../../platform/http/handle.ts'
import type { Server } from '../../platform/http/server.ts'
import { registerAccounts } from './accounts-routes.ts'
import { callerOf } from './caller.ts'
import { changePassword } from './change-password.ts'
import { chooseNewPassword } from './choose-new-password.ts'
import { confirmTotp } from './confirm-totp.ts'
import { disableTotp } from './disable-totp.ts'
import { createIdentity, type Identity } from './door.ts'
import { enrolTotp } from './enrol-totp.ts'
import { finishSingleSignOn } from './finish-single-sign-on.ts'
import { listSessions } from './list-sessions.ts'
import { canSignIn, canSwitchLocality, canUseOwnAccount } from './policy.ts'
import { revokeAllSessions } from './revoke-all-sessions.ts'
import { revokeSession } from './revoke-session.ts'
import { showSession } from './show-session.ts'
import { signIn } from './sign-in.ts'
import { signOut } from './sign-out.ts'
import { startSingleSignOn } from './start-single-sign-on.ts'
import { switchLocality } from './switch-locality.ts'
import { verifySecondStep } from './verify-second-step.ts'
import './errors.ts'
import './events.ts'
import './dependents.ts'
import './home-entries.ts'
import './jobs.ts'

export function registerIdentity(server: Server): void {
  const { config, clock } = server.platform
  const identity = createIdentity(config, clock)
  registerSignIn(server, identity)
  registerOwnAccount(server, identity)
  registerAccounts(server, identity)
}

function registerSignIn(server: Server, identity: Identity): void {
  const { platform } = server
  handle(server, contract.showSessionRoute, canSignIn, async ({ ctx, request, reply }) => {
    const caller = callerOf(platform, request, reply)
    return showSession(ctx, caller.own(ctx), identity, platform.config, caller.step)
  })
  handle(server, contract.signInRoute, canSignIn, async ({ ctx, request, reply, body }) => {
    const caller = callerOf(platform, request, reply)
    return caller.keep(await signIn(caller.nobody(ctx), identity, caller, body))
  })
  handle(server, contract.verifySecondStepRoute, canSignIn, async ({ ctx, request, reply, body }) => {
    const caller = callerOf(platform, request, reply)
    return caller.keep(await verifySecondStep(caller.nobody(ctx), identity, caller, caller.step, body.code))
  })
  handle(server, contract.chooseNewPasswordRoute, canSignIn, async ({ ctx, request, reply, body }) => {
    const caller = callerOf(platform, request, reply)
    return caller.keep(
      await chooseNewPassword(caller.nobody(ctx), identity, caller, caller.step, body.password),
    )
  })
  handle(server, contract.signOutRoute, canSignIn, async ({ ctx, request, reply }) => {
    const caller = callerOf(platform, request, reply)
    await signOut(caller.own(ctx), identity)
    caller.forget('gs-session', 'gs-step')
  })
  handle(server, contract.startSingleSignOnRoute, canSignIn, async ({ request, reply }) => {
    const { url, journey } = await startSingleSignOn(identity)
    callerOf(platform, request, reply).keepJourney(journey)
    return { url }
  })
  handle(server, contract.finishSingleSignOnRoute, canSignIn, async ({ ctx, request, reply, body }) => {
    const caller = callerOf(platform, request, reply)
    caller.forget('gs-sso')
    return caller.keep(
      await finishSingleSignOn(caller.nobody(ctx), identity, caller, body.query, caller.journey),
    )
  })
}

function registerOwnAccount(server: Server, identity: Identity): void {
  const { platform } = server
  handle(server, contract.switchLocalityRoute, canSwitchLocality, async ({ ctx, request, reply, body }) =>
    switchLocality(callerOf(platform, request, reply).own(ctx), body.localityId),
  )
  handle(server, contract.changePasswordRoute, canUseOwnAccount, async ({ ctx, request, reply, body }) => {
    const caller = callerOf(platform, request, reply)
    caller.keepSession(await changePassword(caller.own(ctx), identity, body))
  })
  handle(server, contract.enrolTotpRoute, canUseOwnAccount, async ({ ctx, request, reply, body }) =>
    enrolTotp(callerOf(platform, request, reply).own(ctx), identity, body.password),
  )
  handle(server, contract.confirmTotpRoute, canUseOwnAccount, async ({ ctx, request, reply, body }) => {
    const caller = callerOf(platform, request, reply)
    const { recoveryCodes, token } = await confirmTotp(caller.own(ctx), identity, body.code)
    caller.keepSession(token)
    return { recoveryCodes }
  })
  handle(server, contract.disableTotpRoute, canUseOwnAccount, async ({ ctx, request, reply, body }) => {
    const caller = callerOf(platform, request, reply)
    caller.keepSession(await disableTotp(caller.own(ctx), identity, body))
  })
  handle(server, contract.listSessionsRoute, canUseOwnAccount, async ({ ctx, request, reply }) => ({
    rows: await listSessions(callerOf(platform, request, reply).own(ctx), identity),
  }))
  handle(server, contract.revokeSessionRoute, canUseOwnAccount, async ({ ctx, request, reply, params }) =>
    revokeSession(callerOf(platform, request, reply).own(ctx), identity, params.id),
  )
  handle(server, contract.revokeAllSessionsRoute, canUseOwnAccount, async ({ ctx, request, reply }) => {
    const caller = callerOf(platform, request, reply)
    await revokeAllSessions(caller.own(ctx), identity)
    caller.forget('gs-session')
  })
}
