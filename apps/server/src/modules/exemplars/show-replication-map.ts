import type { showReplicationMapRoute } from '@guongsang/contract/exemplars-labels.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import { titleSortKey } from '@guongsang/core/kernel/vietnamese/sort-key.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { askingOf, reachOf } from './reach.ts'
import { countFound, readCopied, readStands } from './replication-queries.ts'

type Asked = Parsed<typeof showReplicationMapRoute>['query']

/** Nhân rộng theo đơn vị: the more a unit took over, the higher it stands. Three statements, however many units. */
export const showReplicationMap = (ctx: Ctx, asked: Asked) =>
  ctx.transaction(async (tx) => {
    const reach = await reachOf(tx, askingOf(ctx))
    const copied = await readCopied(tx, reach, asked)
    const found = new Map((await countFound(tx, reach, asked)).map((one) => [one.organization_id, one.found]))
    const ids = [...new Set([...found.keys(), ...copied.map((one) => one.organization_id)])]
    const units = (await readStands(tx, reach, ids)).map(({ id, name, jurisdiction }) => {
      const exemplars = copied
        .filter((one) => one.organization_id === id)
        .map(({ exemplar_id, title, kind, state }) => ({ id: exemplar_id, title, kind, state }))
      return {
        organization: { id, name },
        jurisdiction,
        found: found.get(id) ?? 0,
        takenOver: new Set(exemplars.map((one) => one.id)).size,
        exemplars,
      }
    })
    const rank = (one: (typeof units)[number]) => titleSortKey(one.organization.name)
    return {
      units: units.toSorted((a, b) => b.takenOver - a.takenOver || (rank(a) < rank(b) ? -1 : 1)),
    }
  })
