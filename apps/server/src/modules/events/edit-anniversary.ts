import type { editAnniversaryRoute } from '@guongsang/contract/events.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { formatDay } from '@guongsang/core/kernel/vietnamese/dates.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import { demandNew, readAnniversary, sayDay } from './anniversary-facts.ts'
import { lockAnniversary, saveAnniversary } from './store.ts'

/** Sửa ngày kỷ niệm, or stop keeping it after a day: the years before keep it. */
export async function editAnniversary(
  ctx: Ctx,
  id: string,
  { endedOn, version, ...asked }: Parsed<typeof editAnniversaryRoute>['body'],
): Promise<void> {
  const localityId = localityOf(ctx)
  const facts = readAnniversary(asked)
  const to = endedOn as Day | null
  await ctx.transaction(async (tx) => {
    await demandNew(tx, localityId, facts, ctx.today, id)
    const before = await lockAnniversary(tx, localityId, id)
    await saveAnniversary(tx, before, version, { ...facts, ended_on: to })
    const event = to !== null && before.ended_on === null ? 'anniversary-ended' : 'anniversary-edited'
    await ctx.record(
      tx,
      event,
      { kind: 'anniversary', id },
      {
        name: facts.name,
        day: sayDay(facts),
        to: to === null ? null : formatDay(to),
      },
    )
  })
}
