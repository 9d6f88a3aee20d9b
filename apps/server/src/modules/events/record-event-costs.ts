import type { recordEventCostsRoute } from '@guongsang/contract/events-life.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import { cleanLine } from '@guongsang/core/kernel/vietnamese/clean.ts'
import { formatNumber } from '@guongsang/core/kernel/vietnamese/numbers.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { takeArranged } from './access.ts'
import { saveEvent } from './event-store.ts'
import { line } from './links.ts'
import { replaceParts } from './part-store.ts'

type Asked = Parsed<typeof recordEventCostsRoute>['body']

/** Ghi kinh phí: planned, then what was spent, each with its source. */
export async function recordEventCosts(ctx: Ctx, id: string, { rows, version }: Asked): Promise<void> {
  await ctx.transaction(async (tx) => {
    const event = await takeArranged(ctx, tx, id)
    await saveEvent(tx, event, version, {})
    const key = { locality_id: event.locality_id, event_id: id }
    await replaceParts(
      tx,
      'costs',
      key,
      rows.map(({ label, source, ...row }, at) => ({
        ...key,
        ...row,
        position: at + 1,
        label: cleanLine(label),
        source: line(source),
      })),
    )
    const sum = (of: 'planned' | 'actual') => formatNumber(rows.reduce((all, row) => all + (row[of] ?? 0), 0))
    const facts = { planned: sum('planned'), actual: sum('actual') }
    await ctx.record(tx, 'event-costs-recorded', { kind: 'event', id }, facts)
  })
}
