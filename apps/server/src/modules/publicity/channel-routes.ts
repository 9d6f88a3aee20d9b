import * as contract from '@guongsang/contract/publicity-channels.ts'
import * as labels from '@guongsang/contract/publicity-labels.ts'
import { handle, handleDownload } from '../../platform/http/handle.ts'
import type { Server } from '../../platform/http/server.ts'
import './channel-errors.ts'
import './channel-events.ts'
import './channel-home.ts'
import './channel-jobs.ts'
import './channel-timelines.ts'
import { askingOf } from './asking.ts'
import { registerBroadcasts } from './broadcast-routes.ts'
import * as policies from './channel-policy.ts'
import { closeChannel } from './close-channel.ts'
import { closeColumn } from './close-column.ts'
import { editChannel } from './edit-channel.ts'
import { editColumn } from './edit-column.ts'
import { exportChannels } from './export-channels.ts'
import { listChannels } from './list-channels.ts'
import { listColumns } from './list-columns.ts'
import { listPublicityLabels } from './list-publicity-labels.ts'
import { openChannel } from './open-channel.ts'
import { openColumn } from './open-column.ts'
import { registerProgrammes } from './programme-routes.ts'
import { renewColumn } from './renew-column.ts'
import { savePublicityLabel } from './save-publicity-label.ts'
import { setColumnRule } from './set-column-rule.ts'
import { showChannel } from './show-channel.ts'
import { showColumn } from './show-column.ts'

export function registerChannels(server: Server): void {
  handle(server, labels.listPublicityLabelsRoute, policies.canViewChannels, ({ ctx, query }) =>
    listPublicityLabels(ctx, query),
  )
  handle(server, labels.savePublicityLabelRoute, policies.canSavePublicityLabels, ({ ctx, body }) =>
    savePublicityLabel(ctx, body),
  )
  handle(server, contract.listChannelsRoute, policies.canViewChannels, ({ ctx, query }) =>
    ctx.transaction((tx) => listChannels(tx, askingOf(ctx), query, query)),
  )
  handleDownload(server, contract.exportChannelsRoute, policies.canViewChannels, ({ ctx, query }) =>
    exportChannels(ctx, query),
  )
  handle(server, contract.showChannelRoute, policies.canViewChannels, ({ ctx, params }) =>
    showChannel(ctx, params.id),
  )
  handle(server, contract.openChannelRoute, policies.canKeepChannels, ({ ctx, body }) =>
    openChannel(ctx, body),
  )
  handle(server, contract.editChannelRoute, policies.canKeepChannels, ({ ctx, params, body }) =>
    editChannel(ctx, params.id, body),
  )
  handle(server, contract.closeChannelRoute, policies.canKeepChannels, ({ ctx, params, body }) =>
    closeChannel(ctx, params.id, body),
  )
  registerColumns(server)
  registerBroadcasts(server)
  registerProgrammes(server)
}

function registerColumns(server: Server): void {
  handle(server, contract.listColumnsRoute, policies.canViewChannels, ({ ctx, query }) =>
    listColumns(ctx, query),
  )
  handle(server, contract.showColumnRoute, policies.canViewChannels, ({ ctx, params }) =>
    showColumn(ctx, params.id),
  )
  handle(server, contract.openColumnRoute, policies.canKeepColumns, ({ ctx, body }) => openColumn(ctx, body))
  handle(server, contract.editColumnRoute, policies.canKeepColumns, ({ ctx, params, body }) =>
    editColumn(ctx, params.id, body),
  )
  handle(server, contract.setColumnRuleRoute, policies.canKeepColumns, ({ ctx, params, body }) =>
    setColumnRule(ctx, params.id, body),
  )
  handle(server, contract.renewColumnRoute, policies.canKeepColumns, ({ ctx, params, body }) =>
    renewColumn(ctx, params.id, body),
  )
  handle(server, contract.closeColumnRoute, policies.canKeepColumns, ({ ctx, params, body }) =>
    closeColumn(ctx, params.id, body),
  )
}
