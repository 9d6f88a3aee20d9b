import * as changes from '@guongsang/contract/exemplars-changes.ts'
import { showExemplarFiguresRoute } from '@guongsang/contract/exemplars-figures.ts'
import * as labels from '@guongsang/contract/exemplars-labels.ts'
import * as contract from '@guongsang/contract/exemplars.ts'
import { handle, handleDownload } from '../../platform/http/handle.ts'
import type { Server } from '../../platform/http/server.ts'
import { editExemplar } from './edit-exemplar.ts'
import { registerEffectRoutes } from './effect-routes.ts'
import './errors.ts'
import './events.ts'
import './home-entries.ts'
import './jobs.ts'
import { exportExemplars } from './export-exemplars.ts'
import { findExemplar } from './find-exemplar.ts'
import { registerInvitationRoutes } from './invitation-routes.ts'
import { registerLifeRoutes } from './life-routes.ts'
import { listExemplars } from './list-exemplars.ts'
import { listLabels } from './list-labels.ts'
import { moveExemplar } from './move-exemplar.ts'
import { showExemplarPhoto } from './photo.ts'
import * as policy from './policy.ts'
import { publishExemplar } from './publish-exemplar.ts'
import { registerRoundRoutes } from './round-routes.ts'
import { saveLabel } from './save-label.ts'
import { showExemplar } from './show-exemplar.ts'
import { showExemplarFigures } from './show-figures.ts'
import { registerSuggestionRoutes } from './suggestion-routes.ts'
import './timelines.ts'
import { withdrawExemplar } from './withdraw-exemplar.ts'

export function registerExemplars(server: Server): void {
  registerLifeRoutes(server)
  registerInvitationRoutes(server)
  registerEffectRoutes(server)
  registerSuggestionRoutes(server)
  registerRoundRoutes(server)
  handle(server, contract.listExemplarsRoute, policy.canViewExemplars, ({ ctx, query }) =>
    listExemplars(ctx, query),
  )
  handleDownload(server, contract.exportExemplarsRoute, policy.canExportExemplars, ({ ctx, query }) =>
    exportExemplars(ctx, query),
  )
  handle(server, showExemplarFiguresRoute, policy.canViewExemplars, ({ ctx }) => showExemplarFigures(ctx))
  handle(server, contract.showExemplarRoute, policy.canViewExemplars, ({ ctx, params }) =>
    showExemplar(ctx, params.id),
  )
  handleDownload(server, contract.showExemplarPhotoRoute, policy.canViewExemplars, ({ ctx, params, query }) =>
    showExemplarPhoto(ctx, server.platform, params.id, query.size),
  )
  handle(server, changes.findExemplarRoute, policy.canFindExemplars, ({ ctx, body }) =>
    findExemplar(ctx, body),
  )
  handle(server, changes.editExemplarRoute, policy.canKeepExemplars, ({ ctx, params, body }) =>
    editExemplar(ctx, params.id, body),
  )
  handle(server, changes.moveExemplarRoute, policy.canKeepExemplars, ({ ctx, params, body }) =>
    moveExemplar(ctx, params.id, body),
  )
  handle(server, changes.publishExemplarRoute, policy.canPublishExemplars, ({ ctx, params, body }) =>
    publishExemplar(ctx, params.id, body),
  )
  handle(server, changes.withdrawExemplarRoute, policy.canWithdrawExemplars, ({ ctx, params, body }) =>
    withdrawExemplar(ctx, params.id, body),
  )
  handle(server, labels.listLabelsRoute, policy.canViewExemplars, ({ ctx, query }) => listLabels(ctx, query))
  handle(server, labels.saveLabelRoute, policy.canEditExemplarLabels, ({ ctx, body }) => saveLabel(ctx, body))
}
