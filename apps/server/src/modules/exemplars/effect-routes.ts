import * as contract from '@guongsang/contract/exemplars-effects.ts'
import { handle } from '../../platform/http/handle.ts'
import type { Server } from '../../platform/http/server.ts'
import { addEffect } from './add-effect.ts'
import { approveMediaSummary } from './approve-media-summary.ts'
import { canKeepExemplars, canPublishExemplars } from './policy.ts'
import { printMediaKit } from './print-media-kit.ts'
import { promoteExemplar } from './promote-exemplar.ts'
import { sumUpExemplar } from './sum-up-exemplar.ts'

export function registerEffectRoutes(server: Server): void {
  handle(server, contract.sumUpExemplarRoute, canKeepExemplars, ({ ctx, params, body }) =>
    sumUpExemplar(ctx, params.id, body),
  )
  handle(server, contract.addEffectRoute, canKeepExemplars, ({ ctx, params, body }) =>
    addEffect(ctx, params.id, body),
  )
  handle(server, contract.promoteExemplarRoute, canKeepExemplars, ({ ctx, params, body }) =>
    promoteExemplar(ctx, params.id, body),
  )
  handle(server, contract.approveMediaSummaryRoute, canPublishExemplars, ({ ctx, params, body }) =>
    approveMediaSummary(ctx, params.id, body),
  )
  handle(server, contract.printMediaKitRoute, canPublishExemplars, ({ ctx, params, body }) =>
    printMediaKit(ctx, server.platform.clock.now(), params.id, body),
  )
}
