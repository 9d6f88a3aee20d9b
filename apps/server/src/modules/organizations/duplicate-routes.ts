import * as contract from '@guongsang/contract/organizations-duplicates.ts'
import { handle } from '../../platform/http/handle.ts'
import type { Server } from '../../platform/http/server.ts'
import { localityOf } from './change.ts'
import { findMatches, listOrganizationLookAlikes, listPersonLookAlikes } from './look-alike-queries.ts'
import { mergeOrganizationRecords } from './merge-organization-records.ts'
import { mergePersons } from './merge-persons.ts'
import { asDayOrNull } from './periods.ts'
import { canEditPeople, canMergeRecords } from './policy.ts'
import { markDistinctOrganizations, markDistinctPersons } from './tell-apart.ts'
import { undoMerge } from './undo-merge.ts'

export function registerDuplicateRoutes(server: Server): void {
  handle(server, contract.findPersonLookAlikesRoute, canMergeRecords, ({ ctx, query }) =>
    ctx.transaction((tx) => listPersonLookAlikes(tx, localityOf(ctx), ctx.actor, ctx.today, query.personId)),
  )
  handle(server, contract.matchPersonRoute, canEditPeople, async ({ ctx, query }) => ({
    rows: await ctx.transaction((tx) =>
      findMatches(
        tx,
        localityOf(ctx),
        {
          id: '',
          fullName: query.fullName,
          gender: null,
          birthOn: asDayOrNull(query.birthOn),
          birthYear: query.birthYear ?? null,
          organizationId: query.organizationId ?? null,
          identityNumber: null,
        },
        ctx.today,
      ),
    ),
  }))
  handle(server, contract.findOrganizationLookAlikesRoute, canMergeRecords, ({ ctx, query }) =>
    ctx.transaction((tx) => listOrganizationLookAlikes(tx, localityOf(ctx), ctx.today, query.organizationId)),
  )
  handle(server, contract.mergePersonsRoute, canMergeRecords, ({ ctx, body }) => mergePersons(ctx, body))
  handle(server, contract.mergeOrganizationRecordsRoute, canMergeRecords, ({ ctx, body }) =>
    mergeOrganizationRecords(ctx, body),
  )
  handle(server, contract.undoMergeRoute, canMergeRecords, ({ ctx, params }) => undoMerge(ctx, params.id))
  handle(server, contract.markDistinctPersonsRoute, canMergeRecords, ({ ctx, body }) =>
    markDistinctPersons(ctx, body),
  )
  handle(server, contract.markDistinctOrganizationsRoute, canMergeRecords, ({ ctx, body }) =>
    markDistinctOrganizations(ctx, body),
  )
}
