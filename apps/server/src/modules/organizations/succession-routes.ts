import * as contract from '@guongsang/contract/organizations-successions.ts'
import { handle } from '../../platform/http/handle.ts'
import type { Server } from '../../platform/http/server.ts'
import { closeOrganization, previewClosure } from './close-organization.ts'
import { mergeOrganizations, previewMerger } from './merge-organizations.ts'
import { canArrangeOrganizations } from './policy.ts'
import { previewSplit, splitOrganization } from './split-organization.ts'

export function registerSuccessionRoutes(server: Server): void {
  handle(server, contract.previewMergerRoute, canArrangeOrganizations, ({ ctx, body }) =>
    previewMerger(ctx, body),
  )
  handle(server, contract.mergeOrganizationsRoute, canArrangeOrganizations, ({ ctx, body }) =>
    mergeOrganizations(ctx, body),
  )
  handle(server, contract.previewSplitRoute, canArrangeOrganizations, ({ ctx, body }) =>
    previewSplit(ctx, body),
  )
  handle(server, contract.splitOrganizationRoute, canArrangeOrganizations, ({ ctx, body }) =>
    splitOrganization(ctx, body),
  )
  handle(server, contract.previewClosureRoute, canArrangeOrganizations, ({ ctx, params, body }) =>
    previewClosure(ctx, params.id, body),
  )
  handle(server, contract.closeOrganizationRoute, canArrangeOrganizations, ({ ctx, params, body }) =>
    closeOrganization(ctx, params.id, body),
  )
}
