/** Việc của tôi: each module says what it knows to be owed, waiting or late; the notifications module puts it together. */
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Actor } from './auth/actor.ts'
import type { Tx } from './database/database.ts'

export interface HomeEntry {
  /** Identifies the thing among those of its provider. */
  object: string
  band: 'late' | 'owe' | 'waiting'
  /** Last part of the address of the menu entry it counts for: 'don-vi', 'tai-khoan', 'quan-tri'. */
  menu: string
  /** How many things the entry stands for; left out, one. */
  many?: number
  /** One or two words: 'Ủy quyền', 'Nhập từ Excel'. */
  kind: string
  title: string
  place?: string | null
  dueOn?: Day | null
  href: string
}

export interface HomeProvider {
  name: string
  /** One statement or a few, however many things there are. */
  list(tx: Tx, asked: { actor: Actor; today: Day }): Promise<HomeEntry[]>
}

const providers = new Map<string, HomeProvider>()

export function registerHomeProvider(provider: HomeProvider): void {
  if (providers.has(provider.name)) throw new Error(`Home provider "${provider.name}" is registered twice`)
  providers.set(provider.name, provider)
}

export const homeProviders = (): HomeProvider[] => [...providers.values()]
