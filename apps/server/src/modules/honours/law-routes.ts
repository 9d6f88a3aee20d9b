import * as awards from '@guongsang/contract/honours-law-awards.ts'
import * as contract from '@guongsang/contract/honours-law.ts'
import * as overlays from '@guongsang/contract/honours-overlays.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { isAwardCode } from '@guongsang/core/law/awards/catalogue.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import { handle } from '../../platform/http/handle.ts'
import type { Server } from '../../platform/http/server.ts'
import { endLocalRule } from './end-local-rule.ts'
import { enactLocalRule, previewLocalRule } from './enact-local-rule.ts'
import { awardLawOn, changesShown, type LawHere, proceduresOn } from './law-of-award.ts'
import { compareLaw, getLawEntry, listLawEntries, listLawPacks } from './law-views.ts'
import { changesOf, lawOf } from './local-law.ts'
import { listLocalRules, showLocalRule } from './local-rule-queries.ts'
import { loadLocalRules } from './local-rule-store.ts'
import { canEnactLocalRules, canViewLaw } from './policy.ts'
import { listSituations } from './situations.ts'

/** Whoever works in no locality sees the law of the nation. */
const lawHere = (ctx: Ctx): Promise<LawHere> =>
  ctx.transaction(async (tx) => {
    const { localityId } = ctx.actor
    const rules = localityId === null ? [] : await loadLocalRules(tx, localityId)
    return { law: lawOf(rules), changes: changesOf(rules) }
  })

export function registerLawRoutes(server: Server): void {
  handle(server, contract.listLawPacksRoute, canViewLaw, async () => listLawPacks())
  handle(server, contract.listLawEntriesRoute, canViewLaw, async ({ query }) => listLawEntries(query))
  handle(server, contract.getLawEntryRoute, canViewLaw, async ({ query }) => getLawEntry(query.code))
  handle(server, contract.compareLawRoute, canViewLaw, async ({ query }) =>
    compareLaw(query.left as Day, query.right as Day),
  )
  handle(server, awards.getAwardLawRoute, canViewLaw, async ({ ctx, params, query }) => {
    if (!isAwardCode(params.code)) throw new AppError('award-form-not-found')
    return awardLawOn(params.code, (query.on ?? ctx.today) as Day, await lawHere(ctx))
  })
  handle(server, awards.listProceduresRoute, canViewLaw, async ({ ctx, query }) => {
    const on = (query.on ?? ctx.today) as Day
    return { on, rows: proceduresOn(on, await lawHere(ctx)) }
  })
  handle(server, awards.listProcedureChangesRoute, canViewLaw, async ({ ctx, query }) => ({
    rows: changesShown(await lawHere(ctx)).filter(
      ({ effect }) => query.effect === undefined || effect === query.effect,
    ),
  }))
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
