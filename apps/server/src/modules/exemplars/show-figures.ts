import type { showExemplarFiguresRoute } from '@guongsang/contract/exemplars-figures.ts'
import type { Ok } from '@guongsang/contract/route.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { movementHeads } from '../movements/index.ts'
import { readFoundByMovement, readFoundByYear } from './figure-queries.ts'
import { askingOf, reachOf } from './reach.ts'

/** Số liệu of whoever the actor sees, withdrawn ones left out. */
export const showExemplarFigures = (ctx: Ctx): Promise<Ok<typeof showExemplarFiguresRoute>> =>
  ctx.transaction(async (tx) => {
    const asking = askingOf(ctx)
    const reach = await reachOf(tx, asking)
    const found = await readFoundByMovement(tx, reach)
    const ids = found.map(({ movementId }) => movementId)
    const heads = await movementHeads(tx, asking.localityId, ids, asking.today)
    return {
      years: await readFoundByYear(tx, reach),
      movements: found.flatMap(({ movementId, ...counts }) => {
        const movement = heads.get(movementId)
        return movement === undefined ? [] : [{ movement, ...counts }]
      }),
    }
  })
