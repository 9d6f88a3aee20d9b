import * as contract from '@guongsang/contract/events-exchanges.ts'
import { yearOf } from '@guongsang/core/kernel/day.ts'
import { localityOf } from '../../platform/ctx.ts'
import { handle } from '../../platform/http/handle.ts'
import type { Server } from '../../platform/http/server.ts'
import { askingOf } from './access.ts'
import { countExchange } from './count-exchange.ts'
import { keepGreatDays } from './keep-great-days.ts'
import { listCountableItems } from './list-countable-items.ts'
import { listEventTalks } from './list-event-talks.ts'
import { listExchangeYears } from './list-exchange-years.ts'
import { listGreatDays } from './list-great-days.ts'
import { canEditAnniversaries, canHoldEvents, canViewAnniversaries, canViewEvents } from './policy.ts'
import { readGreatDays } from './read-great-days.ts'

export function registerExchanges(server: Server): void {
  handle(server, contract.listCountableItemsRoute, canHoldEvents, ({ ctx, params }) =>
    ctx.transaction((tx) => listCountableItems(tx, askingOf(ctx), params.id)),
  )
  handle(server, contract.countExchangeRoute, canHoldEvents, ({ ctx, params, body }) =>
    countExchange(ctx, params.id, body),
  )
  handle(server, contract.listExchangeYearsRoute, canViewEvents, ({ ctx, query }) =>
    ctx.transaction((tx) => listExchangeYears(tx, askingOf(ctx), query.year ?? yearOf(ctx.today))),
  )
  handle(server, contract.listEventTalksRoute, canViewEvents, ({ ctx, query }) =>
    ctx.transaction((tx) => listEventTalks(tx, askingOf(ctx), query)),
  )
  handle(server, contract.readGreatDaysRoute, canEditAnniversaries, ({ ctx, body }) =>
    ctx.transaction((tx) => readGreatDays(tx, askingOf(ctx), body)),
  )
  handle(server, contract.keepGreatDaysRoute, canEditAnniversaries, ({ ctx, body }) =>
    keepGreatDays(ctx, body),
  )
  handle(server, contract.listGreatDaysRoute, canViewAnniversaries, ({ ctx, query }) =>
    ctx.transaction((tx) => listGreatDays(tx, localityOf(ctx), query.year ?? yearOf(ctx.today))),
  )
}
