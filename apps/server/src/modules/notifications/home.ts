/** Việc của tôi: what I owe, what waits for me, what is late. */
import { titleSortKey } from '@guongsang/core/kernel/vietnamese/sort-key.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { type HomeEntry, homeProviders } from '../../platform/home.ts'
import { countUnread } from './queries.ts'

const FAR = '9999-12-31'
const order = (entry: HomeEntry): string => `${entry.dueOn ?? FAR} ${titleSortKey(entry.title)}`

export async function getHome(ctx: Ctx) {
  const { actor, today } = ctx
  return ctx.transaction(async (tx) => {
    const found: (HomeEntry & { id: string })[] = []
    for (const provider of homeProviders())
      for (const entry of await provider.list(tx, { actor, today }))
        found.push({ ...entry, id: `${provider.name}:${entry.object}` })
    found.sort((a, b) => (order(a) < order(b) ? -1 : 1))
    const band = (name: HomeEntry['band']) => found.filter((entry) => entry.band === name).map(item)
    const counts: Record<string, number> = {}
    for (const { menu, many } of found) counts[menu] = (counts[menu] ?? 0) + (many ?? 1)
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
