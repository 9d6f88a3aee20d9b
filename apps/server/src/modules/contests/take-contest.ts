/** A contest for an act: locked, then asked of its life whether the act is possible. */
import { CONTEST_KINDS, CONTEST_STATES } from '@guongsang/contract/contests-words.ts'
import {
  type ContestAct,
  contestStateOn,
  type KeptState,
  nextContestState,
} from '@guongsang/core/contests/contest-state.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import { lockContest, type StoredContest } from './contest-store.ts'

export const stateOn = (contest: Pick<StoredContest, 'state' | 'opens_on'>, today: Day) =>
  contestStateOn(contest.state, contest.opens_on, today)

export async function takeContest(
  ctx: Ctx,
  tx: Tx,
  id: string,
  act: ContestAct,
): Promise<{ contest: StoredContest; next: KeptState }> {
  const contest = await lockContest(tx, localityOf(ctx), id)
  return { contest, next: demandAct(contest, act, ctx.today) }
}

export function demandAct(contest: StoredContest, act: ContestAct, today: Day): KeptState {
  const state = stateOn(contest, today)
  const next = nextContestState(state, contest.origin, act)
  if (next === undefined) throw new AppError('contest-state-refuses', { state: CONTEST_STATES[state] })
  return next
}

export function demandKind(contest: StoredContest, kind: StoredContest['kind']): void {
  if (contest.kind !== kind) throw new AppError('contest-other-kind', { kind: CONTEST_KINDS[kind] })
}
