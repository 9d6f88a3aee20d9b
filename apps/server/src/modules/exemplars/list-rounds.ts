import type { listRoundsRoute } from '@guongsang/contract/exemplars-rounds.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import { dueInWords } from '@guongsang/core/calendar/deadline.ts'
import type { Ctx } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { pageOf } from '../../platform/database/paging.ts'
import { planTitles, roundCounts } from '../plans/index.ts'
import { type Asking, askingOf } from './reach.ts'
import { type RoundRead, readRounds } from './round-queries.ts'
import { ensureRounds } from './rounds.ts'

/** Các đợt giới thiệu, mới trước: the same statements, however many. */
export const listRounds = (ctx: Ctx, asked: Parsed<typeof listRoundsRoute>['query']) =>
  ctx.transaction(async (tx) => {
    const asking = askingOf(ctx)
    await ensureRounds(tx, asking.localityId, asking.today)
    const read = await readRounds(tx, asking.localityId, asked, asked)
    const words = await roundWords(tx, asking, read.rows)
    const page = pageOf(
      read.rows,
      asked,
      ({ period_from, id }) => [period_from, id],
      (round) => shownRound(round, words),
    )
    return { ...page, ...(read.total && { total: read.total }) }
  })

type Counts = Awaited<ReturnType<typeof roundCounts>>[number]
export interface RoundWords {
  plans: ReadonlyMap<string, string>
  counts: ReadonlyMap<string, Counts>
}

export async function roundWords(tx: Tx, asking: Asking, rounds: readonly RoundRead[]): Promise<RoundWords> {
  const counts = await roundCounts(tx, asking, 'nomination')
  const planIds = [...new Set(rounds.map(({ plan_id }) => plan_id))]
  return {
    plans: await planTitles(tx, asking.localityId, planIds),
    counts: new Map(counts.map((one) => [`${one.ruleId}/${one.periodKey}`, one])),
  }
}

export function shownRound(round: RoundRead, { plans, counts }: RoundWords) {
  const {
    asked = 0,
    sent = 0,
    late = 0,
    none = 0,
    exempt = 0,
  } = counts.get(`${round.rule_id}/${round.period_key}`) ?? {}
  return {
    id: round.id,
    label: round.label,
    plan: { id: round.plan_id, name: plans.get(round.plan_id) ?? '' },
    dutyId: round.rule_id,
    dueText:
      round.due_on === null ? null : dueInWords({ on: round.due_on, inclusive: round.due_inclusive ?? true }),
    sendsTo: round.sends_to,
    state: round.state,
    units: { asked, sent, late, none, exempt },
    nominations: round.nominations,
  }
}
