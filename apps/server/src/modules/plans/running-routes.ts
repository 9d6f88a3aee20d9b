import * as contract from '@guongsang/contract/plans-running.ts'
import { handle } from '../../platform/http/handle.ts'
import type { Server } from '../../platform/http/server.ts'
import { askingOf } from './access.ts'
import { endCalendarFeed, openCalendarFeed, readCalendarFeed } from './calendar-feed.ts'
import { draftReminderLetters } from './draft-reminder-letters.ts'
import { canDraftSubmissions, canRemind, canWatchPlans } from './duty-policy.ts'
import { listLate } from './list-late.ts'
import { canViewPlans } from './policy.ts'
import { showCalendar } from './show-calendar.ts'
import { showMatrix } from './show-matrix.ts'
import { showStateOfPlans } from './show-state-of-plans.ts'
import { showUnitDuties } from './show-unit-duties.ts'

export function registerRunningRoutes(server: Server): void {
  handle(server, contract.showMatrixRoute, canViewPlans, ({ ctx, params, query }) =>
    ctx.transaction((tx) => showMatrix(tx, askingOf(ctx), params.id, query)),
  )
  handle(server, contract.showUnitDutiesRoute, canViewPlans, ({ ctx, params, query }) =>
    ctx.transaction((tx) => showUnitDuties(tx, askingOf(ctx), params.id, query.on)),
  )
  handle(server, contract.listLateRoute, canWatchPlans, ({ ctx, query }) =>
    ctx.transaction((tx) => listLate(tx, askingOf(ctx), query)),
  )
  handle(server, contract.draftReminderLetterRoute, canRemind, ({ ctx, body }) =>
    draftReminderLetters(ctx, body),
  )
  handle(server, contract.showCalendarRoute, canViewPlans, ({ ctx, query }) =>
    ctx.transaction((tx) => showCalendar(tx, askingOf(ctx), query)),
  )
  handle(server, contract.openCalendarFeedRoute, canDraftSubmissions, async ({ ctx, params, request }) => {
    const base = server.platform.config.BASE_URL ?? `${request.protocol}://${request.host}`
    const { path } = await openCalendarFeed(ctx, params.id)
    return { address: new URL(path, base).href }
  })
  handle(server, contract.endCalendarFeedRoute, canDraftSubmissions, ({ ctx, params }) =>
    endCalendarFeed(ctx, params.id),
  )
  handle(server, contract.showStateOfPlansRoute, canWatchPlans, ({ ctx, query }) =>
    ctx.transaction((tx) => showStateOfPlans(tx, askingOf(ctx), query)),
  )
  serveCalendarFeeds(server)
}

/** Read by calendar programs, which cannot sign in: the secret in the address is the key. */
function serveCalendarFeeds({ fastify, platform: { database, clock } }: Server): void {
  fastify.get('/lich/:id/:file', { schema: { hide: true } }, async (request, reply) => {
    const { id, file } = request.params as { id: string; file: string }
    const secret = /^([\w-]{32})\.ics$/.exec(file)?.[1]
    const text =
      secret === undefined
        ? undefined
        : await readCalendarFeed(database, { id, secret }, { today: clock.today(), at: clock.now() })
    void reply.header('cache-control', 'private, no-store').header('x-robots-tag', 'noindex')
    return text === undefined
      ? reply.code(404).type('text/plain; charset=utf-8').send('Địa chỉ lịch này không còn dùng được.')
      : reply.type('text/calendar; charset=utf-8').send(text)
  })
}
