/** The law award by award, as it stands where the actor works. */
import type * as contract from '@guongsang/contract/honours-law-awards.ts'
import type { Ok } from '@guongsang/contract/route.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { isAwardCode } from '@guongsang/core/law/awards/catalogue.ts'
import type { Effect } from '@guongsang/core/law/procedures/changes.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import { awardLawOn, changesShown, type LawHere, proceduresOn } from './law-of-award.ts'
import { changesOf, lawOf } from './local-law.ts'
import { loadLocalRules } from './local-rule-store.ts'

/** Whoever works in no locality sees the law of the nation. */
const lawHere = (ctx: Ctx): Promise<LawHere> =>
  ctx.transaction(async (tx) => {
    const { localityId } = ctx.actor
    const rules = localityId === null ? [] : await loadLocalRules(tx, localityId)
    return { law: lawOf(rules), changes: changesOf(rules) }
  })

export async function showAwardLaw(
  ctx: Ctx,
  code: string,
  on: Day = ctx.today,
): Promise<Ok<typeof contract.getAwardLawRoute>> {
  if (!isAwardCode(code)) throw new AppError('award-form-not-found')
  return awardLawOn(code, on, await lawHere(ctx))
}

export const listProcedures = async (
  ctx: Ctx,
  on: Day = ctx.today,
): Promise<Ok<typeof contract.listProceduresRoute>> => ({
  on,
  rows: proceduresOn(on, (await lawHere(ctx)).changes),
})

export async function listProcedureChanges(
  ctx: Ctx,
  effect?: Effect,
): Promise<Ok<typeof contract.listProcedureChangesRoute>> {
  const rows = changesShown(await lawHere(ctx))
  return { rows: effect === undefined ? rows : rows.filter((row) => row.effect === effect) }
}
