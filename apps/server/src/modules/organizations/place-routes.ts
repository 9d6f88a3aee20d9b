import * as localities from '@guongsang/contract/organizations-localities.ts'
import * as contract from '@guongsang/contract/organizations-places.ts'
import { createCtx } from '../../platform/ctx.ts'
import { handle } from '../../platform/http/handle.ts'
import type { Server } from '../../platform/http/server.ts'
import { listJurisdictions, readAreaFigures } from './area-queries.ts'
import { listCatalogue } from './catalogue-queries.ts'
import { localityOf } from './change.ts'
import { createJurisdiction } from './create-jurisdiction.ts'
import { createLocality } from './create-locality.ts'
import { editJurisdiction } from './edit-jurisdiction.ts'
import { endAreaAttribute } from './end-area-attribute.ts'
import { listLocalities } from './locality-queries.ts'
import { asDay, onDay } from './periods.ts'
import { canArrangePlaces, canEditCatalogues, canOpenLocalities, canViewOrganizations } from './policy.ts'
import { reorganizeJurisdictions } from './reorganize-jurisdictions.ts'
import { saveCatalogueEntry } from './save-catalogue-entry.ts'
import { setPopulation } from './set-population.ts'
import { startAreaAttribute } from './start-area-attribute.ts'

export function registerPlaceRoutes(server: Server): void {
  handle(server, localities.listLocalitiesRoute, canOpenLocalities, async ({ ctx }) => ({
    rows: await ctx.transaction(listLocalities),
  }))
  handle(server, localities.createLocalityRoute, canOpenLocalities, ({ ctx, request, body }) => {
    // A new locality lies behind no fence that is open yet: the work is the installation's own.
    const actor = { ...ctx.actor, localityId: null }
    return createLocality(createCtx(server.platform, actor, request.id), body)
  })
  handle(server, contract.listJurisdictionsRoute, canViewOrganizations, async ({ ctx, query }) => {
    const on = onDay(query.on, ctx.today)
    const rows = await ctx.transaction((tx) => listJurisdictions(tx, localityOf(ctx), on, query.state))
    return { on, rows }
  })
  handle(server, contract.showAreaFiguresRoute, canViewOrganizations, async ({ ctx, query }) => {
    const on = onDay(query.on, ctx.today)
    return { on, rows: await ctx.transaction((tx) => readAreaFigures(tx, localityOf(ctx), on)) }
  })
  handle(server, contract.createJurisdictionRoute, canArrangePlaces, ({ ctx, body }) =>
    createJurisdiction(ctx, body),
  )
  handle(server, contract.editJurisdictionRoute, canArrangePlaces, ({ ctx, params, body }) =>
    editJurisdiction(ctx, params.id, body),
  )
  handle(server, contract.setPopulationRoute, canArrangePlaces, ({ ctx, params, body }) =>
    setPopulation(ctx, params.id, params.year, body.population),
  )
  handle(server, contract.startAreaAttributeRoute, canArrangePlaces, ({ ctx, params, body }) =>
    startAreaAttribute(ctx, params.id, body),
  )
  handle(server, contract.endAreaAttributeRoute, canArrangePlaces, ({ ctx, params, body }) =>
    endAreaAttribute(ctx, params.id, asDay(body.to)),
  )
  handle(server, contract.reorganizeJurisdictionsRoute, canArrangePlaces, ({ ctx, body }) =>
    reorganizeJurisdictions(ctx, body),
  )
  handle(server, contract.listCatalogueRoute, canViewOrganizations, async ({ ctx, params }) => ({
    rows: await ctx.transaction((tx) => listCatalogue(tx, localityOf(ctx), params.catalogue)),
  }))
  handle(server, contract.saveCatalogueEntryRoute, canEditCatalogues, ({ ctx, params, body }) =>
    saveCatalogueEntry(ctx, params.catalogue, params.code, body),
  )
}
