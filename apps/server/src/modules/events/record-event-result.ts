import type { recordEventResultRoute } from '@guongsang/contract/events-life.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { takeEvent } from './access.ts'
import { saveEvent } from './event-store.ts'
import { block } from './links.ts'

type Asked = Parsed<typeof recordEventResultRoute>['body']

/** Ghi kết quả, kết luận, bài học. */
export async function recordEventResult(ctx: Ctx, id: string, asked: Asked): Promise<void> {
  await ctx.transaction(async (tx) => {
    const event = await takeEvent(ctx, tx, id, 'record')
    await saveEvent(tx, event, asked.version, {
      result: block(asked.result),
      conclusion: block(asked.conclusion),
      lessons: block(asked.lessons),
    })
    await ctx.record(tx, 'event-result-recorded', { kind: 'event', id }, {})
  })
}
