/** Việc của tôi: what I owe, what waits for me, what is late. Modules register what they know. */
import type { Day } from '@guongsang/core/kernel/day.ts'
import { titleSortKey } from '@guongsang/core/kernel/vietnamese/sort-key.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import type { Ctx } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { countUnread } from './queries.ts'

export interface HomeEntry {
  /** Identifies the thing among those of its provider. */
  object: string
  band: 'late' | 'owe' | 'waiting'
  /** Last part of the address of the menu entry it counts for: 'don-vi', 'tai-khoan', 'quan-tri'. */
  menu: string
  /** One or two words: 'Uỷ quyền', 'Nhập từ Excel'. */
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

const FAR = '9999-12-31'
const order = (entry: HomeEntry): string => `${entry.dueOn ?? FAR} ${titleSortKey(entry.title)}`

export async function getHome(ctx: Ctx) {
  const { actor, today } = ctx
  return ctx.transaction(async (tx) => {
    const found: (HomeEntry & { id: string })[] = []
    for (const provider of providers.values())
      for (const entry of await provider.list(tx, { actor, today }))
        found.push({ ...entry, id: `${provider.name}:${entry.object}` })
    found.sort((a, b) => (order(a) < order(b) ? -1 : 1))
    const band = (name: HomeEntry['band']) => found.filter((entry) => entry.band === name).map(item)
    const counts: Record<string, number> = {}
    for (const { menu } of found) counts[menu] = (counts[menu] ?? 0) + 1
    const unread = await countUnread(tx, actor)
    return { today, late: band('late'), owe: band('owe'), waiting: band('waiting'), counts, unread }
  })
}

const item = ({ id, band, kind, title, place = null, dueOn = null, href }: HomeEntry & { id: string }) => ({
  id,
  band,
  kind,
  title,
  place,
  dueOn,
  href,
})
