import type { Ctx } from '../../platform/ctx.ts'
import type { Identity } from './door.ts'
import { listOpenSessions } from './queries.ts'
import { localityOf } from './locality-of.ts'

/** Các thiết bị đang đăng nhập bằng tài khoản của mình. */
export async function listSessions(ctx: Ctx, identity: Identity) {
  const { accountId, sessionId } = ctx.actor
  const now = identity.clock.real()
  const idleSince = new Date(now.getTime() - identity.hours.idle)
  const owner = { localityId: localityOf(ctx.actor), accountId: accountId!, sessionId }
  return ctx.transaction((tx) => listOpenSessions(tx, owner, { now, idleSince }))
}
