import type { recordTakeoverRoute } from '@guongsang/contract/events-life.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import { cleanLine } from '@guongsang/core/kernel/vietnamese/clean.ts'
import { formatDay } from '@guongsang/core/kernel/vietnamese/dates.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { recordReplication } from '../exemplars/index.ts'
import { refuse, refuseIf, takeEvent } from './access.ts'
import { line, notYet } from './links.ts'
import { insertParts } from './part-store.ts'

/** Ghi nơi áp dụng lại cách làm đã tham quan: the replication is the exemplar's, the event says where it was seen. */
export const recordTakeover = (
  ctx: Ctx,
  id: string,
  { organizationId, byName, since, goal }: Parsed<typeof recordTakeoverRoute>['body'],
): Promise<{ id: string }> =>
  ctx.transaction(async (tx) => {
    const event = await takeEvent(ctx, tx, id, 'record')
    const exemplarId = event.host_exemplar_id
    if (exemplarId === null)
      return refuse('byName', 'Sự kiện chưa ghi mô hình được tham quan, nên chưa ghi được nơi áp dụng lại.')
    refuseIf(notYet(ctx, 'since', since))
    const seen = { organizationId, byName: cleanLine(byName), since, goal: line(goal) }
    const replicationId = await recordReplication(ctx, tx, exemplarId, seen)
    await insertParts(tx, 'taken_over', [
      {
        locality_id: event.locality_id,
        event_id: id,
        replication_id: replicationId,
        exemplar_id: exemplarId,
        by_name: seen.byName,
      },
    ])
    const facts = { by: seen.byName, since: formatDay(since as Day) }
    await ctx.record(tx, 'event-taken-over', { kind: 'event', id }, facts)
    return { id: replicationId }
  })
