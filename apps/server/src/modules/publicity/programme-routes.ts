import * as contract from '@guongsang/contract/publicity-programmes.ts'
import { handle, handleDownload } from '../../platform/http/handle.ts'
import type { Server } from '../../platform/http/server.ts'
import { approveProgramme } from './approve-programme.ts'
import { askingOf } from './asking.ts'
import { canApproveProgrammes, canKeepProgrammes, canViewProgrammes } from './channel-policy.ts'
import { closeProgramme } from './close-programme.ts'
import { draftProgramme } from './draft-programme.ts'
import { editProgramme } from './edit-programme.ts'
import { exportProgramme } from './export-programme.ts'
import { listProgrammes } from './list-programmes.ts'
import { recordProgrammeResult } from './record-programme-result.ts'
import { showProgramme } from './show-programme.ts'

export function registerProgrammes(server: Server): void {
  handle(server, contract.listProgrammesRoute, canViewProgrammes, ({ ctx, query }) =>
    listProgrammes(ctx, query),
  )
  handle(server, contract.showProgrammeRoute, canViewProgrammes, ({ ctx, params }) =>
    ctx.transaction((tx) => showProgramme(tx, askingOf(ctx), params.id)),
  )
  handleDownload(server, contract.exportProgrammeRoute, canViewProgrammes, ({ ctx, params }) =>
    exportProgramme(ctx, params.id),
  )
  handle(server, contract.draftProgrammeRoute, canKeepProgrammes, ({ ctx, body }) =>
    draftProgramme(ctx, body),
  )
  handle(server, contract.editProgrammeRoute, canKeepProgrammes, ({ ctx, params, body }) =>
    editProgramme(ctx, params.id, body),
  )
  handle(server, contract.approveProgrammeRoute, canApproveProgrammes, ({ ctx, params, body }) =>
    approveProgramme(ctx, params.id, body),
  )
  handle(server, contract.closeProgrammeRoute, canApproveProgrammes, ({ ctx, params, body }) =>
    closeProgramme(ctx, params.id, body),
  )
  handle(server, contract.recordProgrammeResultRoute, canKeepProgrammes, ({ ctx, params, body }) =>
    recordProgrammeResult(ctx, params.id, body),
  )
}
