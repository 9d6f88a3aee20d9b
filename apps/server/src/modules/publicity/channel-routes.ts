import * as labels from '@guongsang/contract/publicity-labels.ts'
import { handle } from '../../platform/http/handle.ts'
import type { Server } from '../../platform/http/server.ts'
import './channel-errors.ts'
import './channel-events.ts'
import * as policies from './channel-policy.ts'
import { listPublicityLabels } from './list-publicity-labels.ts'
import { savePublicityLabel } from './save-publicity-label.ts'

export function registerChannels(server: Server): void {
  handle(server, labels.listPublicityLabelsRoute, policies.canViewChannels, ({ ctx, query }) =>
    listPublicityLabels(ctx, query),
  )
  handle(server, labels.savePublicityLabelRoute, policies.canSavePublicityLabels, ({ ctx, body }) =>
    savePublicityLabel(ctx, body),
  )
}
