import * as awards from '@guongsang/contract/honours-law-awards.ts'
import * as contract from '@guongsang/contract/honours-law.ts'
import * as overlays from '@guongsang/contract/honours-overlays.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { localityOf } from '../../platform/ctx.ts'
import { handle } from '../../platform/http/handle.ts'
import type { Server } from '../../platform/http/server.ts'
import { endLocalRule } from './end-local-rule.ts'
import { enactLocalRule, previewLocalRule } from './enact-local-rule.ts'
import { compareLaw, getLawEntry, listLawEntries, listLawPacks } from './law-views.ts'
import { listLocalRules, showLocalRule } from './local-rule-queries.ts'
import { canEnactLocalRules, canViewLaw } from './policy.ts'
import { listProcedureChanges, listProcedures, showAwardLaw } from './show-award-law.ts'
import { listSituations } from './situations.ts'

export function registerLawRoutes(server: Server): void {
  handle(server, contract.listLawPacksRoute, canViewLaw, async () => listLawPacks())
  handle(server, contract.listLawEntriesRoute, canViewLaw, async ({ query }) => listLawEntries(query))
  handle(server, contract.getLawEntryRoute, canViewLaw, async ({ query }) => getLawEntry(query.code))
  handle(server, contract.compareLawRoute, canViewLaw, async ({ query }) =>
    compareLaw(query.left as Day, query.right as Day),
  )
  handle(server, awards.getAwardLawRoute, canViewLaw, ({ ctx, params, query }) =>
    showAwardLaw(ctx, params.code, query.on as Day | undefined),
  )
  handle(server, awards.listProceduresRoute, canViewLaw, ({ ctx, query }) =>
    listProcedures(ctx, query.on as Day | undefined),
  )
  handle(server, awards.listProcedureChangesRoute, canViewLaw, ({ ctx, query }) =>
    listProcedureChanges(ctx, query.effect),
  )
  handle(server, awards.listSituationsRoute, canViewLaw, async ({ query }) => listSituations(query))
  handle(server, overlays.listLocalRulesRoute, canViewLaw, ({ ctx, query }) =>
    ctx.transaction((tx) => listLocalRules(tx, localityOf(ctx), query.on as Day | undefined, query)),
  )
  handle(server, overlays.getLocalRuleRoute, canViewLaw, ({ ctx, params }) =>
    ctx.transaction((tx) => showLocalRule(tx, localityOf(ctx), params.id)),
  )
  handle(server, overlays.previewLocalRuleRoute, canEnactLocalRules, async ({ body }) => {
    const { kind, sentence, says } = previewLocalRule(body)
    return { kind, sentence, says }
  })
  handle(server, overlays.enactLocalRuleRoute, canEnactLocalRules, ({ ctx, body }) =>
    enactLocalRule(ctx, body),
  )
  handle(server, overlays.endLocalRuleRoute, canEnactLocalRules, ({ ctx, params, body }) =>
    endLocalRule(ctx, params.id, body),
  )
}
