/** Reads from a request what the sign-in needs: where it comes from and which cookies it carries. */
import type { FastifyReply, FastifyRequest } from 'fastify'
import { INSTALLATION } from '../../platform/audit/record.ts'
import { type Actor, publicActor } from '../../platform/auth/actor.ts'
import type { Config } from '../../platform/config.ts'
import { createCtx, type Ctx } from '../../platform/ctx.ts'
import type { Platform } from '../../platform/http/server.ts'
import { type CookieName, cookieOf, droppedCookie, readCookie } from './cookies.ts'
import { deviceOf } from './device.ts'
import type { Visitor } from './door.ts'
import type { Progress } from './next-step.ts'
import type { Journey } from './provider.ts'
import { readToken, type Token } from './tokens.ts'

export const isHttps = (config: Config, request: FastifyRequest): boolean =>
  config.BASE_URL ? config.BASE_URL.startsWith('https://') : request.protocol === 'https'

export interface Caller extends Visitor {
  /** The sign-in that is not finished. */
  step: Token | null
  journey: Journey | null
  /** Whoever signs in is nobody yet, even in a browser where somebody else still is. */
  nobody(ctx: Ctx): Ctx
  /** Acting on one's own account: in its own locality, whichever one is worked in. */
  own(ctx: Ctx): Ctx
  keep(progress: Progress): { next: Progress['next'] }
  keepSession(token: string): void
  keepJourney(journey: Journey): void
  forget(...names: CookieName[]): void
}

export function callerOf(platform: Platform, request: FastifyRequest, reply: FastifyReply): Caller {
  const https = isHttps(platform.config, request)
  const cookie = (name: CookieName) => readCookie(request.headers.cookie, name, https)
  const set = (name: CookieName, value: string) =>
    void reply.header('set-cookie', cookieOf(name, value, https))
  const forget = (...names: CookieName[]) => {
    for (const name of names) void reply.header('set-cookie', droppedCookie(name, https))
  }
  const as = (actor: Actor) => createCtx(platform, actor, request.id)
  return {
    address: request.ip,
    device: deviceOf(request.headers['user-agent']),
    as,
    step: readToken(cookie('gs-step')),
    journey: readJourney(cookie('gs-sso')),
    nobody: (ctx) => (ctx.actor.kind === 'public' ? ctx : as(publicActor)),
    own: (ctx) =>
      readToken(cookie('gs-session'))?.localityId === INSTALLATION
        ? as({ ...ctx.actor, localityId: null })
        : ctx,
    keep: ({ next, token }) => {
      set(next === 'done' ? 'gs-session' : 'gs-step', token)
      if (next === 'done') forget('gs-step')
      return { next }
    },
    keepSession: (token) => set('gs-session', token),
    keepJourney: (journey) => set('gs-sso', Buffer.from(JSON.stringify(journey)).toString('base64url')),
    forget,
  }
}

function readJourney(text: string | undefined): Journey | null {
  try {
    const journey: unknown = JSON.parse(Buffer.from(text ?? '', 'base64url').toString())
    const { state, nonce, verifier } = journey as Journey
    return [state, nonce, verifier].every((part) => typeof part === 'string')
      ? { state, nonce, verifier }
      : null
  } catch {
    return null
  }
}
