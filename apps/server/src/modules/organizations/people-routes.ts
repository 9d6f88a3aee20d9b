import * as contract from '@guongsang/contract/organizations-people.ts'
import { handle, handleDownload } from '../../platform/http/handle.ts'
import type { Server } from '../../platform/http/server.ts'
import { changePersonState } from './change-person-state.ts'
import { localityOf } from './change.ts'
import { createPerson } from './create-person.ts'
import { declareConsent } from './declare-consent.ts'
import { editPerson } from './edit-person.ts'
import { endPost } from './end-post.ts'
import { exportPeople } from './export-people.ts'
import { listPeople } from './people-queries.ts'
import { asDay, onDay } from './periods.ts'
import { showPerson } from './person-detail-queries.ts'
import { canAppoint, canEditPeople, canHandleIdentityNumbers, canViewPeople } from './policy.ts'
import { readIdentityNumber } from './read-identity-number.ts'
import { setIdentityNumber } from './set-identity-number.ts'
import { startPost } from './start-post.ts'
import { transferPerson } from './transfer-person.ts'

export function registerPeopleRoutes(server: Server): void {
  handle(server, contract.listPeopleRoute, canViewPeople, ({ ctx, query }) =>
    ctx.transaction((tx) =>
      listPeople(tx, localityOf(ctx), ctx.actor, { ...query, on: onDay(query.on, ctx.today) }, query),
    ),
  )
  handleDownload(server, contract.exportPeopleRoute, canViewPeople, ({ ctx, query }) =>
    exportPeople(ctx, { ...query, on: onDay(query.on, ctx.today) }),
  )
  handle(server, contract.getPersonRoute, canViewPeople, ({ ctx, params, query }) =>
    ctx.transaction((tx) =>
      showPerson(tx, localityOf(ctx), params.id, onDay(query.on, ctx.today), ctx.actor),
    ),
  )
  handle(server, contract.createPersonRoute, canEditPeople, ({ ctx, body }) => createPerson(ctx, body))
  handle(server, contract.editPersonRoute, canEditPeople, ({ ctx, params, body }) =>
    editPerson(ctx, params.id, body),
  )
  handle(server, contract.changePersonStateRoute, canEditPeople, ({ ctx, params, body }) =>
    changePersonState(ctx, params.id, body.state, asDay(body.on)),
  )
  handle(server, contract.transferPersonRoute, canEditPeople, ({ ctx, params, body }) =>
    transferPerson(ctx, params.id, body),
  )
  handle(server, contract.readIdentityNumberRoute, canHandleIdentityNumbers, ({ ctx, params, body }) =>
    readIdentityNumber(ctx, params.id, body.reason),
  )
  handle(server, contract.setIdentityNumberRoute, canHandleIdentityNumbers, ({ ctx, params, body }) =>
    setIdentityNumber(ctx, params.id, body.number),
  )
  handle(server, contract.declareConsentRoute, canEditPeople, ({ ctx, params, body }) =>
    declareConsent(ctx, params.id, body),
  )
  handle(server, contract.startPostRoute, canAppoint, ({ ctx, params, body }) =>
    startPost(ctx, params.id, body),
  )
  handle(server, contract.endPostRoute, canAppoint, ({ ctx, params, body }) =>
    endPost(ctx, params.id, asDay(body.to)),
  )
}
