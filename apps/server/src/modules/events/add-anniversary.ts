import type { addAnniversaryRoute } from '@guongsang/contract/events.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import { newId } from '../../platform/id.ts'
import { demandNew, readAnniversary, sayDay } from './anniversary-facts.ts'
import { insertAnniversaryRows } from './store.ts'

/** Thêm ngày kỷ niệm: from its base day the number of years follows for every year. */
export async function addAnniversary(
  ctx: Ctx,
  asked: Parsed<typeof addAnniversaryRoute>['body'],
): Promise<{ id: string }> {
  const localityId = localityOf(ctx)
  const facts = readAnniversary(asked)
  const id = newId()
  return ctx.transaction(async (tx) => {
    await demandNew(tx, localityId, facts, ctx.today)
    await insertAnniversaryRows(tx, [{ locality_id: localityId, id, ...facts, ended_on: null }])
    await ctx.record(
      tx,
      'anniversary-added',
      { kind: 'anniversary', id },
      { name: facts.name, day: sayDay(facts) },
    )
    return { id }
  })
}
