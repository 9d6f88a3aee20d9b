import * as contract from '@guongsang/contract/organizations-functions.ts'
import { handle } from '../../platform/http/handle.ts'
import type { Server } from '../../platform/http/server.ts'
import { listGroups, resolveExpression, showGroup } from './addressee-queries.ts'
import { assignDesignation } from './assign-designation.ts'
import { listBlocs } from './bloc-queries.ts'
import { localityOf } from './change.ts'
import { createAddresseeGroup } from './create-addressee-group.ts'
import { createBloc } from './create-bloc.ts'
import { listDesignations } from './designation-queries.ts'
import { editAddresseeGroup } from './edit-addressee-group.ts'
import { endDesignation } from './end-designation.ts'
import { freezeAddresseeGroup } from './freeze-addressee-group.ts'
import { asDay, onDay } from './periods.ts'
import { canAddressGroups, canArrangeBlocs, canAssignFunctions, canViewOrganizations } from './policy.ts'
import { setBlocMembers } from './set-bloc-members.ts'

export function registerFunctionRoutes(server: Server): void {
  handle(server, contract.listDesignationsRoute, canViewOrganizations, async ({ ctx, query }) => ({
    rows: await ctx.transaction((tx) =>
      listDesignations(tx, localityOf(ctx), { ...query, on: onDay(query.on, ctx.today) }),
    ),
  }))
  handle(server, contract.assignDesignationRoute, canAssignFunctions, ({ ctx, body }) =>
    assignDesignation(ctx, body),
  )
  handle(server, contract.endDesignationRoute, canAssignFunctions, ({ ctx, params, body }) =>
    endDesignation(ctx, params.id, { to: asDay(body.to), decision: body.decision }),
  )
  handle(server, contract.listBlocsRoute, canViewOrganizations, async ({ ctx, query }) => {
    const on = onDay(query.on, ctx.today)
    return { on, rows: await ctx.transaction((tx) => listBlocs(tx, localityOf(ctx), on)) }
  })
  handle(server, contract.createBlocRoute, canArrangeBlocs, ({ ctx, body }) => createBloc(ctx, body))
  handle(server, contract.setBlocMembersRoute, canArrangeBlocs, ({ ctx, params, body }) =>
    setBlocMembers(ctx, params.id, body),
  )
  handle(server, contract.previewAddresseesRoute, canAddressGroups, async ({ ctx, body }) => {
    const on = onDay(body.on, ctx.today)
    const found = await ctx.transaction((tx) => resolveExpression(tx, localityOf(ctx), body.expression, on))
    return { on, ...found }
  })
  handle(server, contract.listAddresseeGroupsRoute, canViewOrganizations, ({ ctx, query }) =>
    ctx.transaction((tx) => listGroups(tx, localityOf(ctx), query)),
  )
  handle(server, contract.getAddresseeGroupRoute, canViewOrganizations, ({ ctx, params, query }) =>
    ctx.transaction((tx) => showGroup(tx, localityOf(ctx), params.id, onDay(query.on, ctx.today))),
  )
  handle(server, contract.createAddresseeGroupRoute, canAddressGroups, ({ ctx, body }) =>
    createAddresseeGroup(ctx, body),
  )
  handle(server, contract.editAddresseeGroupRoute, canAddressGroups, ({ ctx, params, body }) =>
    editAddresseeGroup(ctx, params.id, body),
  )
  handle(server, contract.freezeAddresseeGroupRoute, canAddressGroups, ({ ctx, params, body }) =>
    freezeAddresseeGroup(ctx, params.id, { on: asDay(body.on), version: body.version }),
  )
}
