/**
 * Which exemplars an actor sees: what is public, what the office lets be known within the authorities, and all of whom the
 * actor's own unit answers for. Whoever is only being built up is nobody else's business.
 */
import { type Expression, sql, type SqlBool } from 'kysely'
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { extentOf, may } from '../../platform/auth/policy.ts'
import { withinReach } from '../../platform/auth/where.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { takenOverWithin } from '../organizations/index.ts'
import { canKeepExemplars, canViewExemplars } from './policy.ts'

export interface Asking {
  localityId: string
  actor: Actor
  today: Day
}

export interface Reach {
  asking: Asking
  /** Units that are no more and whose place is taken by one the actor answers for. */
  inherited: readonly string[]
}

export const askingOf = (ctx: Ctx): Asking => ({
  localityId: localityOf(ctx),
  actor: ctx.actor,
  today: ctx.today,
})

export async function reachOf(tx: Tx, asking: Asking): Promise<Reach> {
  const { actor, localityId, today } = asking
  if (extentOf(actor, canKeepExemplars).all || !may(actor, canKeepExemplars)) return { asking, inherited: [] }
  const keeps = (organizationPath: string) => may(actor, canKeepExemplars, { localityId, organizationPath })
  return { asking, inherited: await takenOverWithin(tx, localityId, keeps, today) }
}

/** Those the actor answers for, on e (the exemplar) and p (the place of its unit). */
export const keptBy = ({ asking: { actor }, inherited }: Reach): Expression<SqlBool> =>
  sql<SqlBool>`(${withinReach(actor, canKeepExemplars, 'p.path')}
    or e.organization_id = any(${[...inherited]}::uuid[]))`

/** On e (the exemplar) and p (the place of its unit). */
export const visibleTo = (reach: Reach): Expression<SqlBool> =>
  sql<SqlBool>`(e.visibility = 'public'
    or e.visibility = 'office' and ${withinReach(reach.asking.actor, canViewExemplars, 'p.path')}
    or ${keptBy(reach)})`
