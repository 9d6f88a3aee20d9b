import * as contract from '@guongsang/contract/plans-obligations.ts'
import { handle } from '../../platform/http/handle.ts'
import type { Server } from '../../platform/http/server.ts'
import { askingOf } from './access.ts'
import { addDuty } from './add-duty.ts'
import { editDuty } from './edit-duty.ts'
import { endDuty } from './end-duty.ts'
import { listDuties } from './list-duties.ts'
import { canEditPlans, canViewPlans } from './policy.ts'
import { previewDuty } from './preview-duty.ts'

export function registerDutyRoutes(server: Server): void {
  handle(server, contract.listDutiesRoute, canViewPlans, ({ ctx, params }) =>
    ctx.transaction((tx) => listDuties(tx, askingOf(ctx), params.id)),
  )
  handle(server, contract.addDutyRoute, canEditPlans, ({ ctx, params, body }) =>
    addDuty(ctx, params.id, body),
  )
  handle(server, contract.editDutyRoute, canEditPlans, ({ ctx, params, body }) =>
    editDuty(ctx, params.id, body),
  )
  handle(server, contract.endDutyRoute, canEditPlans, ({ ctx, params, body }) =>
    endDuty(ctx, params.id, body),
  )
  handle(server, contract.previewDutyRoute, canEditPlans, ({ ctx, params, body }) =>
    previewDuty(ctx, params.id, body),
  )
}
