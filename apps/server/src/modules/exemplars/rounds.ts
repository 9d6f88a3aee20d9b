/** Rounds come from what plans ask for: one for each rule and period, made when somebody first looks at it. */
import { ROUND_STATES } from '@guongsang/contract/exemplars-words.ts'
import { nextRoundState, type RoundAct, type RoundState } from '@guongsang/core/exemplars/rounds.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import { owedRounds } from '../plans/index.ts'
import { insertRounds, knownRounds, lockRound, saveRound, type StoredRound } from './round-store.ts'

/** Two statements, and a third for those that are new. */
export async function ensureRounds(
  tx: Tx,
  localityId: string,
  today: Day,
  idOf: (key: string) => string = () => newId(),
): Promise<void> {
  const keyOf = (ruleId: string, periodKey: string) => `${ruleId}/${periodKey}`
  const known = new Set((await knownRounds(tx, localityId)).map((one) => keyOf(one.rule_id, one.period_key)))
  const missing = (await owedRounds(tx, localityId, 'nomination', today)).filter(
    ({ ruleId, periodKey }) => !known.has(keyOf(ruleId, periodKey)),
  )
  await insertRounds(
    tx,
    missing.map((one) => ({
      locality_id: localityId,
      id: idOf(keyOf(one.ruleId, one.periodKey)),
      rule_id: one.ruleId,
      plan_id: one.planId,
      period_key: one.periodKey,
      label: one.label,
      period_from: one.periodFrom,
      period_to: one.periodTo,
      due_on: one.dueOn,
      due_inclusive: one.dueInclusive,
      sends_to: one.goesTo,
      state: 'open' as const,
    })),
  )
}

export function demandAct(state: RoundState, act: RoundAct): RoundState {
  const next = nextRoundState(state, act)
  if (next === undefined) throw new AppError('round-state-refuses', { state: ROUND_STATES[state] })
  return next
}

/** The round, locked and as the caller last saw it, where the act leads. */
export async function takeRound(
  ctx: Ctx,
  tx: Tx,
  id: string,
  { act, version }: { act: RoundAct; version: number },
): Promise<{ round: StoredRound; next: RoundState }> {
  const round = await lockRound(tx, localityOf(ctx), { id })
  if (round.version !== version) throw new AppError('changed-meanwhile')
  return { round, next: demandAct(round.state, act) }
}

const acts = {
  close: 'Khóa đợt',
  reopen: 'Mở lại đợt',
  consolidate: 'Tổng hợp danh sách',
  count: 'Kiểm phiếu',
} as const

/** Khóa, mở lại, tổng hợp. */
export const moveRound = (
  ctx: Ctx,
  id: string,
  { act, version }: { act: 'close' | 'reopen' | 'consolidate'; version: number },
): Promise<void> =>
  ctx.transaction(async (tx) => {
    const { round, next } = await takeRound(ctx, tx, id, { act, version })
    await saveRound(tx, round, version, { state: next })
    await recordMove(ctx, tx, round, act)
  })

export const recordMove = (ctx: Ctx, tx: Tx, round: StoredRound, act: keyof typeof acts): Promise<void> =>
  ctx.record(tx, 'round-moved', { kind: 'round', id: round.id }, { act: acts[act], round: round.label })
