import { formatNumber } from '@guongsang/core/kernel/vietnamese/numbers.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { localityOf, record } from './change.ts'
import { lockJurisdiction, savePopulation } from './jurisdiction-store.ts'
import { canArrangePlaces, demand } from './policy.ts'

/** Dân số của địa bàn trong một năm. */
export async function setPopulation(ctx: Ctx, id: string, year: number, population: number): Promise<void> {
  const localityId = localityOf(ctx)
  demand(ctx.actor, canArrangePlaces, { localityId })
  await ctx.transaction(async (tx) => {
    const jurisdiction = await lockJurisdiction(tx, localityId, id)
    await savePopulation(tx, localityId, id, year, population)
    const facts = { name: jurisdiction.full_name, year, population: formatNumber(population) }
    await record(ctx, tx, 'population-set', 'jurisdiction', id, facts)
  })
}
