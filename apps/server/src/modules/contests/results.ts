/** Kết quả: ranking and prizes are reckoned by the rules that were published; announced once, they stand. */
import type { announceResultsRoute, showResultsRoute } from '@guongsang/contract/contests-results.ts'
import type { Ok, Parsed } from '@guongsang/contract/route.ts'
import {
  bestOfEach,
  type Contestant,
  drawPrizes,
  type Placed,
  rankContestants,
} from '@guongsang/core/contests/ranking.ts'
import { meanHundredths } from '@guongsang/core/contests/marking.ts'
import { formatNumber } from '@guongsang/core/kernel/vietnamese/numbers.ts'
import { may } from '../../platform/auth/policy.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import { organizationNames } from '../organizations/index.ts'
import { countQuestions } from './contest-queries.ts'
import { findContest, saveContest, type StoredContest } from './contest-store.ts'
import { demandNotBlind } from './demand-not-blind.ts'
import { type EntryRead, readEntriesById, readRanked } from './entry-queries.ts'
import { markOfSeats } from './entry-rows.ts'
import { loadSeats } from './jury-store.ts'
import { canHandleEntries, canRunContests, overlooks } from './policy.ts'
import { proposeAtAnnouncement } from './propose.ts'
import { insertWinners, loadWinners, type StoredWinner } from './result-store.ts'
import { stateOn, takeContest } from './take-contest.ts'

/** Beyond these nobody reads on; the export of the entries has all. */
const SHOWN = 200

interface Standing {
  ranked: Placed[]
  /** Eligible entries that have no mark to be ranked by. */
  unsettled: number
}

export async function standingOf(tx: Tx, contest: StoredContest): Promise<Standing> {
  const { locality_id: localityId, id, kind, tie_rule: rule } = contest
  const read = await readRanked(tx, localityId, id)
  const common = (one: (typeof read)[number]) => ({
    entryId: one.id,
    contestant: one.contestant,
    receivedAt: one.received_at.toISOString(),
    guess: one.guess,
  })
  if (kind === 'law-quiz') {
    const all = read.map((one) => ({ ...common(one), score: one.right_answers ?? 0, firstCriterion: 0 }))
    const questions = await countQuestions(tx, localityId, id)
    const allRight = all.filter(({ score }) => score === questions).length
    return { ranked: rankContestants(bestOfEach(all), rule, allRight), unsettled: 0 }
  }
  const seats = Map.groupBy(await loadSeats(tx, localityId, id), ({ entry_id }) => entry_id)
  const first = contest.criteria[0]?.code ?? ''
  const settled = read.flatMap((one): Contestant[] => {
    const own = seats.get(one.id) ?? []
    const mark = markOfSeats(own, contest.most_apart)
    if (mark.kind !== 'settled') return []
    const counted = own.filter(({ seat, aside_reason }) => aside_reason === null && mark.seats.includes(seat))
    const firstCriterion = meanHundredths(counted.map(({ points }) => points?.[first] ?? 0))
    return [{ ...common(one), contestant: one.id, score: mark.hundredths, firstCriterion }]
  })
  return { ranked: rankContestants(settled, rule, 0), unsettled: read.length - settled.length }
}

/** Xếp hạng. Before the announcement it is a forecast, for whoever handles entries; after it, for all who see the contest. */
export const showResults = (ctx: Ctx, id: string): Promise<Ok<typeof showResultsRoute>> =>
  ctx.transaction(async (tx) => {
    const contest = await findContest(tx, localityOf(ctx), id)
    await demandNotBlind(ctx, tx, contest)
    const isAnnounced = contest.state === 'announced' || contest.state === 'prized'
    if (!isAnnounced && !overlooks(ctx.actor, canHandleEntries)) throw new AppError('forbidden')
    const { ranked, unsettled } = await standingOf(tx, contest)
    const won = isAnnounced
      ? (await loadWinners(tx, contest.locality_id, id)).map(asWon)
      : drawPrizes(ranked, contest.prizes)
    const prizes = new Map(won.map(({ entryId, prize }) => [entryId, prize]))
    const shown = ranked.slice(0, SHOWN)
    return {
      announcedOn: contest.announced_on,
      rows: await shownRows(ctx, tx, contest, shown, prizes),
      others: ranked.length - shown.length,
      unsettled,
      amount: won.reduce((sum, { prize }) => sum + prize.amount, 0),
      mayAnnounce: stateOn(contest, ctx.today) === 'marking' && may(ctx.actor, canRunContests),
    }
  })

type PrizeShown = { code: string; label: string; amount: number }
const asWon = (one: StoredWinner) => ({
  entryId: one.entry_id,
  prize: { code: one.prize_code, label: one.prize_label, amount: one.amount },
})

async function shownRows(
  ctx: Ctx,
  tx: Tx,
  contest: StoredContest,
  shown: readonly Placed[],
  prizes: ReadonlyMap<string, PrizeShown>,
) {
  const ids = shown.map(({ entryId }) => entryId)
  const entries = new Map<string, EntryRead>(
    (await readEntriesById(tx, contest.locality_id, ids)).map((one) => [one.id, one]),
  )
  const units = [...entries.values()].flatMap(({ organization_id: unit }) => unit ?? [])
  const names = await organizationNames(tx, contest.locality_id, units, ctx.today)
  return shown.map(({ entryId, rank, score }) => {
    const entry = entries.get(entryId)!
    const prize = prizes.get(entryId)
    return {
      entryId,
      rank,
      score: contest.kind === 'writing' ? score / 100 : score,
      title: entry.title,
      maskNumber: entry.mask_number,
      authorName: entry.author_name,
      authorPlace: entry.author_place,
      organization:
        entry.organization_id === null
          ? null
          : { id: entry.organization_id, name: names.get(entry.organization_id) ?? '' },
      category: contest.categories.find(({ code }) => code === entry.category) ?? null,
      aboutName: entry.about_name,
      prize: prize === undefined ? null : { code: prize.code, label: prize.label, amount: prize.amount },
    }
  })
}

/** Công bố: prizes go by rank and by nothing else; winners and whom they wrote about are proposed for commendation. */
export const announceResults = (
  ctx: Ctx,
  id: string,
  { version }: Parsed<typeof announceResultsRoute>['body'],
): Promise<void> =>
  ctx.transaction(async (tx) => {
    const { contest, next } = await takeContest(ctx, tx, id, 'announce')
    const { ranked, unsettled } = await standingOf(tx, contest)
    if (unsettled > 0) throw new AppError('results-unsettled', { count: unsettled })
    const won = drawPrizes(ranked, contest.prizes)
    await saveContest(tx, contest, version, { state: next, announced_on: ctx.today })
    await insertWinners(
      tx,
      won.map(({ entryId, rank, prize }) => ({
        locality_id: contest.locality_id,
        contest_id: id,
        entry_id: entryId,
        rank,
        prize_code: prize.code,
        prize_label: prize.label,
        amount: prize.amount,
      })),
    )
    await proposeAtAnnouncement(ctx, tx, contest, won)
    const amount = formatNumber(won.reduce((sum, { prize }) => sum + prize.amount, 0))
    await ctx.record(tx, 'contest-announced', { kind: 'contest', id }, { winners: won.length, amount })
  })
