import type { FastifyRequest } from 'fastify'
import { INSTALLATION } from '../../platform/audit/record.ts'
import { type Actor, publicActor } from '../../platform/auth/actor.ts'
import type { Platform } from '../../platform/http/server.ts'
import { isHttps } from './caller.ts'
import { readCookie } from './cookies.ts'
import { hoursOf } from './door.ts'
import { findOpenSession, type OpenSessionRow, touchSession } from './session-store.ts'
import { readToken, type Token } from './tokens.ts'

const TOUCH_AFTER_MS = 60_000

/** Who is asking. No session, or one that is over, is nobody; the route's policy decides what nobody may do. */
export async function resolveActor(platform: Platform, request: FastifyRequest): Promise<Actor> {
  const { database, clock, config } = platform
  const cookie = readCookie(request.headers.cookie, 'gs-session', isHttps(config, request))
  const token = readToken(cookie)
  if (!token) return publicActor
  const now = clock.real()
  const idleSince = new Date(now.getTime() - hoursOf(config).idle)
  const session = await database.transaction({ localityId: token.localityId, readOnly: true }, (tx) =>
    findOpenSession(tx, token, { now, idleSince }, clock.today()),
  )
  if (!session) return publicActor
  if (now.getTime() - session.last_seen_at.getTime() > TOUCH_AFTER_MS)
    await database.transaction({ localityId: token.localityId }, (tx) => touchSession(tx, token, now))
  return actorOf(session, token)
}

const actorOf = (session: OpenSessionRow, token: Token): Actor => ({
  kind: 'account',
  accountId: session.account_id,
  personId: session.person_id,
  localityId: token.localityId === INSTALLATION ? session.working_locality_id : token.localityId,
  organizationId: session.organization_id,
  name: session.name,
  sessionId: session.session_id,
  grants: session.grants.map(({ role, kind, id, path, giverId, giverName }) => ({
    role,
    scope: { kind, id, path },
    delegatedFrom: giverId === null ? null : { accountId: giverId, name: giverName ?? '' },
  })),
})
