import type { arrangeEventProgrammeRoute } from '@guongsang/contract/events-life.ts'
import { PROGRAMME_PARTS } from '@guongsang/contract/events-words.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import { missingParts } from '@guongsang/core/events/event-kinds.ts'
import { cleanLine } from '@guongsang/core/kernel/vietnamese/clean.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { refuse, takeArranged } from './access.ts'
import { saveEvent } from './event-store.ts'
import { line } from './links.ts'
import { replaceParts } from './part-store.ts'

/** Ghi chương trình: whole, in its order, with what every programme of the kind has. */
export async function arrangeEventProgramme(
  ctx: Ctx,
  id: string,
  { rows, version }: Parsed<typeof arrangeEventProgrammeRoute>['body'],
): Promise<void> {
  await ctx.transaction(async (tx) => {
    const event = await takeArranged(ctx, tx, id)
    const [missing] = missingParts(event.kind, rows)
    if (missing !== undefined)
      refuse(
        'rows',
        `Chương trình loại này luôn có nội dung “${PROGRAMME_PARTS[missing]}”. Hãy thêm nội dung đó.`,
      )
    await saveEvent(tx, event, version, {})
    const key = { locality_id: event.locality_id, event_id: id }
    await replaceParts(
      tx,
      'programme',
      key,
      rows.map(({ part, startsAt, minutes, title, presenter }, at) => ({
        ...key,
        position: at + 1,
        part,
        starts_at: startsAt,
        minutes,
        title: cleanLine(title),
        presenter: line(presenter),
      })),
    )
    await ctx.record(tx, 'event-programme-arranged', { kind: 'event', id }, { count: rows.length })
  })
}
