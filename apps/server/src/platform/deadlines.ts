/** What has a due day and whom it concerns: each module says so here, the notifications module reminds. */
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Tx } from './database/database.ts'

export interface Deadline {
  object: { kind: string; id: string }
  accountIds: readonly string[]
  /** Since when it is owed: earlier rungs are not for it. */
  since: Day
  dueOn: Day
  title: string
  href: string | null
}

export interface DeadlineProvider {
  name: string
  /** Everything still open in the locality that may have a rung today. */
  list(tx: Tx, localityId: string, today: Day): Promise<Deadline[]>
}

const providers = new Map<string, DeadlineProvider>()

export function registerDeadlines(provider: DeadlineProvider): void {
  if (providers.has(provider.name))
    throw new Error(`Deadline provider "${provider.name}" is registered twice`)
  providers.set(provider.name, provider)
}

export const deadlineProviders = (): DeadlineProvider[] => [...providers.values()]
