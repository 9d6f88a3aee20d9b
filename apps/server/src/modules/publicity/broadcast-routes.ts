import * as boards from '@guongsang/contract/publicity-boards.ts'
import * as contract from '@guongsang/contract/publicity-broadcasts.ts'
import { handle, handleDownload } from '../../platform/http/handle.ts'
import type { Server } from '../../platform/http/server.ts'
import { askingOf } from './asking.ts'
import {
  canApproveBroadcasts,
  canEditBroadcasts,
  canSetVolumeTargets,
  canViewChannels,
} from './channel-policy.ts'
import { editBroadcast } from './edit-broadcast.ts'
import { exportBroadcasts } from './export-broadcasts.ts'
import { listBroadcasts } from './list-broadcasts.ts'
import { logBroadcast, repeatBroadcast } from './log-broadcast.ts'
import * as moves from './move-broadcast.ts'
import { scheduleBroadcast } from './schedule-broadcast.ts'
import { setVolumeTarget } from './set-volume-target.ts'
import { showAirTime } from './show-air-time.ts'
import { showBroadcast } from './show-broadcast.ts'
import { showEditorialCalendar } from './show-editorial-calendar.ts'
import { showMonthBoard } from './show-month-board.ts'

export function registerBroadcasts(server: Server): void {
  handle(server, contract.listBroadcastsRoute, canViewChannels, ({ ctx, query }) =>
    ctx.transaction((tx) => listBroadcasts(tx, askingOf(ctx), query, query)),
  )
  handleDownload(server, contract.exportBroadcastsRoute, canViewChannels, ({ ctx, query }) =>
    exportBroadcasts(ctx, query),
  )
  handle(server, contract.showBroadcastRoute, canViewChannels, ({ ctx, params }) =>
    showBroadcast(ctx, params.id),
  )
  handle(server, contract.scheduleBroadcastRoute, canEditBroadcasts, ({ ctx, body }) =>
    scheduleBroadcast(ctx, body),
  )
  handle(server, contract.editBroadcastRoute, canEditBroadcasts, ({ ctx, params, body }) =>
    editBroadcast(ctx, params.id, body),
  )
  handle(server, contract.finishEditingRoute, canEditBroadcasts, ({ ctx, params, body }) =>
    moves.finishEditing(ctx, params.id, body),
  )
  handle(server, contract.approveBroadcastRoute, canApproveBroadcasts, ({ ctx, params, body }) =>
    moves.approveBroadcast(ctx, params.id, body),
  )
  handle(server, contract.returnBroadcastRoute, canApproveBroadcasts, ({ ctx, params, body }) =>
    moves.returnBroadcast(ctx, params.id, body),
  )
  handle(server, contract.cancelBroadcastRoute, canEditBroadcasts, ({ ctx, params, body }) =>
    moves.cancelBroadcast(ctx, params.id, body),
  )
  handle(server, contract.airBroadcastRoute, canEditBroadcasts, ({ ctx, params, body }) =>
    moves.airBroadcast(ctx, params.id, body),
  )
  handle(server, contract.logBroadcastRoute, canEditBroadcasts, ({ ctx, params, body }) =>
    logBroadcast(ctx, params.id, body),
  )
  handle(server, contract.repeatBroadcastRoute, canEditBroadcasts, ({ ctx, params, body }) =>
    repeatBroadcast(ctx, params.id, body),
  )
  registerBoards(server)
}

function registerBoards(server: Server): void {
  handle(server, boards.showMonthBoardRoute, canViewChannels, ({ ctx, query }) => showMonthBoard(ctx, query))
  handle(server, boards.showAirTimeRoute, canViewChannels, ({ ctx, query }) => showAirTime(ctx, query))
  handle(server, boards.setVolumeTargetRoute, canSetVolumeTargets, ({ ctx, body }) =>
    setVolumeTarget(ctx, body),
  )
  handle(server, boards.showEditorialCalendarRoute, canViewChannels, ({ ctx, query }) =>
    showEditorialCalendar(ctx, query),
  )
}
