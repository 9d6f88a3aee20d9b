import * as contract from '@guongsang/contract/organizations.ts'
import { handle, handleDownload } from '../../platform/http/handle.ts'
import type { Server } from '../../platform/http/server.ts'
import { addOrganizationAlias } from './add-organization-alias.ts'
import { localityOf } from './change.ts'
import { correctOrganizationName } from './correct-organization-name.ts'
import { createOrganization } from './create-organization.ts'
import { editOrganization } from './edit-organization.ts'
import { exportOrganizations } from './export-organizations.ts'
import { moveOrganization } from './move-organization.ts'
import { showOrganization } from './organization-detail-queries.ts'
import { listOrganizations, readTree, resolveName } from './organization-queries.ts'
import { onDay } from './periods.ts'
import { canArrangeOrganizations, canEditOrganization, canViewOrganizations } from './policy.ts'
import { removeOrganizationAlias } from './remove-organization-alias.ts'
import { renameOrganization } from './rename-organization.ts'
import { setHeadCount } from './set-head-count.ts'

export function registerOrganizationRoutes(server: Server): void {
  handle(server, contract.listOrganizationsRoute, canViewOrganizations, ({ ctx, query }) =>
    ctx.transaction((tx) =>
      listOrganizations(tx, localityOf(ctx), { ...query, on: onDay(query.on, ctx.today) }, query),
    ),
  )
  handle(server, contract.showOrganizationTreeRoute, canViewOrganizations, async ({ ctx, query }) => {
    const on = onDay(query.on, ctx.today)
    return { on, rows: await ctx.transaction((tx) => readTree(tx, localityOf(ctx), on)) }
  })
  handleDownload(server, contract.exportOrganizationsRoute, canViewOrganizations, ({ ctx, query }) =>
    exportOrganizations(ctx, { ...query, on: onDay(query.on, ctx.today) }),
  )
  handle(server, contract.resolveOrganizationNameRoute, canViewOrganizations, async ({ ctx, query }) => ({
    matches: await ctx.transaction((tx) =>
      resolveName(tx, localityOf(ctx), query.name, onDay(query.on, ctx.today)),
    ),
  }))
  handle(server, contract.getOrganizationRoute, canViewOrganizations, ({ ctx, params, query }) =>
    ctx.transaction((tx) =>
      showOrganization(tx, localityOf(ctx), params.id, onDay(query.on, ctx.today), ctx.actor),
    ),
  )
  handle(server, contract.createOrganizationRoute, canArrangeOrganizations, ({ ctx, body }) =>
    createOrganization(ctx, body),
  )
  handle(server, contract.editOrganizationRoute, canEditOrganization, ({ ctx, params, body }) =>
    editOrganization(ctx, params.id, body),
  )
  handle(server, contract.renameOrganizationRoute, canArrangeOrganizations, ({ ctx, params, body }) =>
    renameOrganization(ctx, params.id, body),
  )
  handle(server, contract.correctOrganizationNameRoute, canArrangeOrganizations, ({ ctx, params, body }) =>
    correctOrganizationName(ctx, params.id, params.nameId, body.name),
  )
  handle(server, contract.addOrganizationAliasRoute, canEditOrganization, ({ ctx, params, body }) =>
    addOrganizationAlias(ctx, params.id, body),
  )
  handle(server, contract.removeOrganizationAliasRoute, canEditOrganization, ({ ctx, params }) =>
    removeOrganizationAlias(ctx, params.id, params.nameId),
  )
  handle(server, contract.moveOrganizationRoute, canArrangeOrganizations, ({ ctx, params, body }) =>
    moveOrganization(ctx, params.id, body),
  )
  handle(server, contract.setHeadCountRoute, canEditOrganization, ({ ctx, params, body }) =>
    setHeadCount(ctx, params.id, params.year, body.headCount),
  )
}
