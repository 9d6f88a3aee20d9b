import * as contract from '@guongsang/contract/events.ts'
import { yearOf } from '@guongsang/core/kernel/day.ts'
import { localityOf } from '../../platform/ctx.ts'
import { handle } from '../../platform/http/handle.ts'
import type { Server } from '../../platform/http/server.ts'
import { addAnniversary } from './add-anniversary.ts'
import { editAnniversary } from './edit-anniversary.ts'
import './errors.ts'
import './calendar-source.ts'
import './events.ts'
import { listAnniversaries } from './list-anniversaries.ts'
import { canEditAnniversaries, canViewAnniversaries } from './policy.ts'
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
}
