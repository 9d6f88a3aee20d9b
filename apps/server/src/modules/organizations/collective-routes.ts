import * as contract from '@guongsang/contract/organizations-collectives.ts'
import { handle } from '../../platform/http/handle.ts'
import type { Server } from '../../platform/http/server.ts'
import { appointEmulationOfficer } from './appoint-emulation-officer.ts'
import { localityOf } from './change.ts'
import { listCollectives, listHouseholds } from './collective-queries.ts'
import { createCollective } from './create-collective.ts'
import { createHousehold } from './create-household.ts'
import { listEmulationOfficers, listPublicityForce } from './duty-queries.ts'
import { editCollective } from './edit-collective.ts'
import { editHousehold } from './edit-household.ts'
import { endCollective } from './end-collective.ts'
import { endPublicityMember } from './end-publicity-member.ts'
import { enlistPublicityMember } from './enlist-publicity-member.ts'
import { handOverEmulationWork } from './hand-over-emulation-work.ts'
import { asDay, onDay } from './periods.ts'
import { canAppoint, canEditPeople, canEnlistPublicity, canViewPeople } from './policy.ts'

export function registerCollectiveRoutes(server: Server): void {
  handle(server, contract.listCollectivesRoute, canViewPeople, ({ ctx, query }) =>
    ctx.transaction((tx) =>
      listCollectives(tx, localityOf(ctx), ctx.actor, { ...query, on: onDay(query.on, ctx.today) }, query),
    ),
  )
  handle(server, contract.createCollectiveRoute, canEditPeople, ({ ctx, body }) =>
    createCollective(ctx, body),
  )
  handle(server, contract.editCollectiveRoute, canEditPeople, ({ ctx, params, body }) =>
    editCollective(ctx, params.id, body),
  )
  handle(server, contract.endCollectiveRoute, canEditPeople, ({ ctx, params, body }) =>
    endCollective(ctx, params.id, asDay(body.to)),
  )
  handle(server, contract.listHouseholdsRoute, canViewPeople, ({ ctx, query }) =>
    ctx.transaction((tx) =>
      listHouseholds(tx, localityOf(ctx), ctx.actor, { ...query, on: onDay(query.on, ctx.today) }, query),
    ),
  )
  handle(server, contract.createHouseholdRoute, canEditPeople, ({ ctx, body }) => createHousehold(ctx, body))
  handle(server, contract.editHouseholdRoute, canEditPeople, ({ ctx, params, body }) =>
    editHousehold(ctx, params.id, body),
  )
  handle(server, contract.listEmulationOfficersRoute, canViewPeople, ({ ctx, query }) =>
    ctx.transaction((tx) =>
      listEmulationOfficers(tx, localityOf(ctx), ctx.actor, onDay(query.on, ctx.today)),
    ),
  )
  handle(server, contract.appointEmulationOfficerRoute, canAppoint, ({ ctx, body }) =>
    appointEmulationOfficer(ctx, body),
  )
  handle(server, contract.handOverEmulationWorkRoute, canAppoint, ({ ctx, params, body }) =>
    handOverEmulationWork(ctx, params.id, { ...body, to: asDay(body.to) }),
  )
  handle(server, contract.listPublicityForceRoute, canEnlistPublicity, ({ ctx, query }) =>
    ctx.transaction((tx) =>
      listPublicityForce(tx, localityOf(ctx), { ...query, on: onDay(query.on, ctx.today) }, query),
    ),
  )
  handle(server, contract.enlistPublicityMemberRoute, canEnlistPublicity, ({ ctx, body }) =>
    enlistPublicityMember(ctx, body),
  )
  handle(server, contract.endPublicityMemberRoute, canEnlistPublicity, ({ ctx, params, body }) =>
    endPublicityMember(ctx, params.id, asDay(body.to)),
  )
}
