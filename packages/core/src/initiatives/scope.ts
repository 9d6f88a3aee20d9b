/**
 * Phạm vi ảnh hưởng, judged apart from the effect: how far an initiative reaches, from its own unit to the whole country.
 * Whoever votes for the whole country thereby votes for everything narrower.
 */
import type { Percent } from '../kernel/percent.ts'
import { reachesPercent } from '../kernel/percent.ts'

export const SCOPES = ['co_so', 'bo_tinh', 'toan_quoc'] as const
export type Scope = (typeof SCOPES)[number]

export const isWider = (scope: Scope, than: Scope): boolean => SCOPES.indexOf(scope) > SCOPES.indexOf(than)

/** The widest scope that enough of all members, present or not, voted for; null: none. */
export function scopeReached(
  votes: readonly { vote: string; scope: Scope | null }[],
  members: number,
  required: Percent,
): Scope | null {
  const agreed = votes.flatMap(({ vote, scope }) => (vote === 'for' && scope !== null ? [scope] : []))
  return (
    SCOPES.toReversed().find((scope) =>
      reachesPercent(agreed.filter((one) => one === scope || isWider(one, scope)).length, members, required),
    ) ?? null
  )
}
