/** A request as core's rules read it. */
import type { InitiativeRequest } from '@guongsang/core/initiatives/completeness.ts'
import type { Selectable } from 'kysely'
import type { Initiative } from './initiative-store.ts'
import type { AuthorRow } from './tables.ts'

export const requestOf = (
  initiative: Initiative,
  authors: readonly Pick<Selectable<AuthorRow>, 'name' | 'share_percent'>[],
): InitiativeRequest => ({
  title: initiative.title,
  authors: authors.map(({ name, share_percent }) => ({ name, sharePercent: Number(share_percent) })),
  investor: initiative.investor,
  field: initiative.field,
  summary: initiative.summary,
  novelty: initiative.novelty,
  effect: initiative.effect,
  conditions: initiative.conditions,
  firstUsers: initiative.first_users,
  firstAppliedOn: initiative.first_applied_on,
})
