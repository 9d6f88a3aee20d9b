import type { Print } from '@guongsang/contract/documents.ts'
import type { printEventRoute } from '@guongsang/contract/events-life.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import { z } from 'zod'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import { askPrint, definePrint, issuerOn } from '../documents/index.ts'
import { askingOf, mayHold, requireEvent } from './access.ts'
import { type EventPaper, eventPaper, PAPER_TITLES } from './event-papers.ts'
import { readParts } from './event-parts.ts'
import { titleOf } from './event-store.ts'

const template = 'event-paper'
const parts = ['programme', 'invitees', 'honours'] as const satisfies readonly EventPaper[]

definePrint({
  template,
  parameters: z.object({ eventId: z.uuid(), part: z.enum(parts), title: z.string() }),
  title: ({ part, title }) => `${PAPER_TITLES[part]}: ${title}`,
  document: async (ctx, tx, { eventId, part }) => {
    const event = await takePrintable(ctx, tx, eventId)
    const issuer = await issuerOn(tx, localityOf(ctx), ctx.today, event.organization_id)
    return eventPaper(part, {
      event,
      parts: await readParts(tx, askingOf(ctx), event),
      issuer,
      today: ctx.today,
    })
  },
})

/** In chương trình, danh sách khách mời, danh sách tôn vinh. */
export const printEvent = (
  ctx: Ctx,
  at: Date,
  id: string,
  { part, format }: Parsed<typeof printEventRoute>['body'],
): Promise<Print> =>
  ctx.transaction(async (tx) => {
    const event = await takePrintable(ctx, tx, id)
    const parameters = { eventId: id, part, title: titleOf(event) }
    return askPrint(ctx, tx, at, { template, format, parameters })
  })

/** The list of invitees is for whoever holds the event. */
async function takePrintable(ctx: Ctx, tx: Tx, id: string) {
  const asking = askingOf(ctx)
  const event = await requireEvent(tx, asking, id)
  if (!mayHold(asking, event)) throw new AppError('forbidden')
  return event
}
