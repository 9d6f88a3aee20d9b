import * as changes from '@guongsang/contract/events-changes.ts'
import * as register from '@guongsang/contract/events-register.ts'
import * as contract from '@guongsang/contract/events.ts'
import { yearOf } from '@guongsang/core/kernel/day.ts'
import { localityOf } from '../../platform/ctx.ts'
import { handle, handleDownload } from '../../platform/http/handle.ts'
import type { Server } from '../../platform/http/server.ts'
import { askingOf } from './access.ts'
import { addAnniversary } from './add-anniversary.ts'
import './calendar-source.ts'
import { editAnniversary } from './edit-anniversary.ts'
import { editEvent } from './edit-event.ts'
import './errors.ts'
import './events.ts'
import { registerEventParts } from './event-part-routes.ts'
import { exportEvents } from './export-events.ts'
import { registerExchanges } from './exchange-routes.ts'
import './home-entries.ts'
import { listAnniversaries } from './list-anniversaries.ts'
import { listEvents } from './list-events.ts'
import { moveEvent } from './move-event.ts'
import { planEvent } from './plan-event.ts'
import { canEditAnniversaries, canHoldEvents, canViewAnniversaries, canViewEvents } from './policy.ts'
import { showEvent } from './show-event.ts'
import './rollout-source.ts'
import './timelines.ts'

export function registerEvents(server: Server): void {
  handle(server, contract.listAnniversariesRoute, canViewAnniversaries, ({ ctx, query }) =>
    ctx.transaction((tx) => listAnniversaries(tx, localityOf(ctx), query.year ?? yearOf(ctx.today))),
  )
  handle(server, contract.addAnniversaryRoute, canEditAnniversaries, ({ ctx, body }) =>
    addAnniversary(ctx, body),
  )
  handle(server, contract.editAnniversaryRoute, canEditAnniversaries, ({ ctx, params, body }) =>
    editAnniversary(ctx, params.id, body),
  )
  handle(server, register.listEventsRoute, canViewEvents, ({ ctx, query }) =>
    ctx.transaction((tx) => listEvents(tx, askingOf(ctx), query, query)),
  )
  handleDownload(server, register.exportEventsRoute, canViewEvents, ({ ctx, query }) =>
    exportEvents(ctx, query),
  )
  handle(server, register.showEventRoute, canViewEvents, ({ ctx, params }) =>
    ctx.transaction((tx) => showEvent(tx, askingOf(ctx), params.id)),
  )
  handle(server, changes.planEventRoute, canHoldEvents, ({ ctx, body }) => planEvent(ctx, body))
  handle(server, changes.editEventRoute, canHoldEvents, ({ ctx, params, body }) =>
    editEvent(ctx, params.id, body),
  )
  handle(server, changes.moveEventRoute, canHoldEvents, ({ ctx, params, body }) =>
    moveEvent(ctx, params.id, body),
  )
  registerEventParts(server)
  registerExchanges(server)
}
