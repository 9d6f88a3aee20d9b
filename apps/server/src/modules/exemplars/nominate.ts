import type { nominateRoute } from '@guongsang/contract/exemplars-rounds.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import type { Ctx } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import { contributeToItem, openItem } from '../plans/index.ts'
import { organizationNames } from '../organizations/index.ts'
import { demandOpen, readNominationTyped } from './nomination-facts.ts'
import { canKeepExemplars } from './policy.ts'
import { askingOf } from './reach.ts'
import {
  findInRound,
  insertNominations,
  loadNominationsOfItem,
  lockRound,
  saveNomination,
  type StoredRound,
} from './round-store.ts'
import { ensureRounds } from './rounds.ts'
import { takeLiving } from './take-exemplar.ts'

type Asked = Parsed<typeof nominateRoute>['body']

/** Đơn vị đưa một điển hình của mình vào bài giới thiệu của kỳ. The numbers of the paper follow from it. */
export const nominate = (
  ctx: Ctx,
  itemId: string,
  { exemplarId, ...typed }: Asked,
): Promise<{ id: string }> =>
  ctx.transaction(async (tx) => {
    const { localityId } = askingOf(ctx)
    const { item, round } = await openRoundOf(ctx, tx, itemId)
    const { exemplar } = await takeLiving(ctx, tx, exemplarId, canKeepExemplars)
    const { organizationId } = item
    const content = await readNominationTyped(ctx, tx, typed, { exemplar, organizationId })
    const before = await findInRound(tx, round, exemplarId)
    if (before !== undefined && !before.withdrawn) {
      const names = await organizationNames(tx, localityId, [before.organization_id], ctx.today)
      throw new AppError('nomination-known', { unit: names.get(before.organization_id) ?? 'đơn vị khác' })
    }
    const named = await loadNominationsOfItem(tx, localityId, itemId)
    const position = (named.at(-1)?.position ?? 0) + 1
    const place = { item_id: itemId, organization_id: organizationId, position, ...content }
    const id = before?.id ?? newId()
    if (before === undefined)
      await insertNominations(tx, [{ ...blank(ctx, round, id), ...place, exemplar_id: exemplarId }])
    else await saveNomination(tx, before, before.version, { ...place, withdrawn: false })
    await contributeToItem(ctx, tx, itemId)
    const names = await organizationNames(tx, localityId, [organizationId], ctx.today)
    const words = { title: exemplar.title, unit: names.get(organizationId), round: round.label }
    await ctx.record(tx, 'exemplar-nominated', { kind: 'exemplar', id: exemplarId }, words)
    return { id }
  })

const blank = (ctx: Ctx, round: StoredRound, id: string) => ({
  locality_id: round.locality_id,
  id,
  round_id: round.id,
  outcome: null,
  outcome_reason: null,
  upper_answer: null,
  upper_answered_on: null,
  upper_note: null,
  created_by: ctx.actor.name,
})

/** The unit's paper open for change, and the round it belongs to still taking in. */
export async function openRoundOf(ctx: Ctx, tx: Tx, itemId: string) {
  const { localityId, today } = askingOf(ctx)
  const item = await openItem(ctx, tx, itemId)
  if (item.owes !== 'nomination') throw new AppError('item-no-nomination')
  if (item.openParts.length > 0 && !item.openParts.includes('amount'))
    throw new AppError('nomination-part-closed')
  await ensureRounds(tx, localityId, today)
  const round = await lockRound(tx, localityId, { rule_id: item.ruleId, period_key: item.periodKey })
  demandOpen(round)
  return { item, round }
}
