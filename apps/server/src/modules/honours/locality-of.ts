import type { Ctx } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'

/** Where the actor works: an administrator of several localities has to choose one first. */
export function localityOf(ctx: Ctx): string {
  if (ctx.actor.localityId === null) throw new AppError('locality-not-chosen')
  return ctx.actor.localityId
}
