/** Who asks, where and on which day: what every read of this module is given. */
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'

export interface Asking {
  localityId: string
  actor: Actor
  today: Day
}

export const askingOf = (ctx: Ctx): Asking => ({
  localityId: localityOf(ctx),
  actor: ctx.actor,
  today: ctx.today,
})
