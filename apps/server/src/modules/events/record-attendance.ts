import type { recordAttendanceRoute } from '@guongsang/contract/events-desk.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import { formatNumber } from '@guongsang/core/kernel/vietnamese/numbers.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { takeEvent } from './access.ts'
import { saveEvent } from './event-store.ts'
import { replaceParts } from './part-store.ts'

type Asked = Parsed<typeof recordAttendanceRoute>['body']

/** Ghi người dự theo từng nhóm đối tượng, once it was held. */
export async function recordAttendance(ctx: Ctx, id: string, { rows, version }: Asked): Promise<void> {
  await ctx.transaction(async (tx) => {
    const event = await takeEvent(ctx, tx, id, 'record')
    await saveEvent(tx, event, version, {})
    const key = { locality_id: event.locality_id, event_id: id }
    const byAudience = new Map(rows.map(({ audience, people }) => [audience, people]))
    await replaceParts(
      tx,
      'attendance',
      key,
      [...byAudience].map(([audience, people]) => ({ ...key, audience, people })),
    )
    const people = formatNumber([...byAudience.values()].reduce((all, one) => all + one, 0))
    await ctx.record(tx, 'event-attendance-recorded', { kind: 'event', id }, { people })
  })
}
