import * as contract from '@guongsang/contract/honours-law.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { handle } from '../../platform/http/handle.ts'
import type { Server } from '../../platform/http/server.ts'
import { compareLaw, getLawEntry, listLawEntries, listLawPacks } from './law-views.ts'
import { canViewLaw } from './policy.ts'

export function registerLawRoutes(server: Server): void {
  handle(server, contract.listLawPacksRoute, canViewLaw, async () => listLawPacks())
  handle(server, contract.listLawEntriesRoute, canViewLaw, async ({ query }) => listLawEntries(query))
  handle(server, contract.getLawEntryRoute, canViewLaw, async ({ query }) => getLawEntry(query.code))
  handle(server, contract.compareLawRoute, canViewLaw, async ({ query }) =>
    compareLaw(query.left as Day, query.right as Day),
  )
}
