/** Contests in which jurors mark: one that is over, one in the middle of it. */
import { markOf } from '@guongsang/core/contests/marking.ts'
import { proposalReason } from '@guongsang/core/contests/proposal-reason.ts'
import { drawPrizes, rankContestants, type Won } from '@guongsang/core/contests/ranking.ts'
import { seatJurors } from '@guongsang/core/contests/seating.ts'
import { addDays, day } from '@guongsang/core/kernel/day.ts'
import type { SampleContests } from '../../modules/contests/index.ts'
import { idOf } from '../ids.ts'
import {
  type Contest,
  contestOf,
  CRITERIA,
  type Draft,
  type Entry,
  entryOf,
  MOST_APART,
  PRIZES,
} from './draft.ts'

/** Two jurors an entry by the rule the product uses; `marksOf` says what each gave, null: not yet. */
function marked(
  draft: Draft,
  contest: Contest,
  entries: readonly Entry[],
  totals: (nth: number) => (number | null)[],
) {
  const { seats } = seatJurors(
    entries.map(({ id, author_name, organization_id }) => ({
      entryId: id,
      author: { name: author_name, organizationId: organization_id ?? null },
      seats: [1, 2, 3].slice(0, Math.max(2, totals(entries.findIndex((one) => one.id === id)).length)),
      known: [],
    })),
    draft.jurors,
  )
  const marks = seats.flatMap(({ entryId, accountId, seat }) => {
    const total = totals(entries.findIndex(({ id }) => id === entryId))[seat - 1] ?? null
    if (total === null) return []
    const points = Object.fromEntries(
      CRITERIA.map(({ code, most }) => [code, Math.floor((total * most) / 100)]),
    )
    const first = CRITERIA[0]!.code
    points[first]! += total - Object.values(points).reduce((sum, one) => sum + one, 0)
    return [
      { entry_id: entryId, account_id: accountId, seat, points: JSON.stringify(points), total, note: null },
    ]
  })
  return {
    jurors: draft.jurors.map(({ accountId, name, organizationId }) => ({
      contest_id: contest.id,
      account_id: accountId,
      name,
      person_id: null,
      organization_id: organizationId,
    })),
    seats: seats.map(({ entryId, accountId, seat }) => ({
      entry_id: entryId,
      account_id: accountId,
      contest_id: contest.id,
      seat,
      aside_reason: null,
    })),
    marks,
  }
}

export function past(draft: Draft): Partial<SampleContests> {
  const opens = day('2023-08-01')
  const contest = contestOf(draft, 'past', {
    title: 'Cuộc thi viết “Gương người tốt quanh ta” năm 2023',
    opens_on: opens,
    closes_on: day('2023-10-31'),
    state: 'prized',
    announced_on: day('2023-12-05'),
    prized_on: day('2023-12-20'),
  })
  const entries = Array.from({ length: 11 }, (_, nth) =>
    entryOf(draft, contest, nth, {
      on: addDays(opens, 5 + nth * 7),
      contact: null,
      mask_number: ((nth * 4) % 11) + 1,
    }),
  )
  const given = entries.map(() => [draft.random.int(62, 96), draft.random.int(62, 96)])
  const judged = marked(draft, contest, entries, (nth) =>
    given[nth]!.map((total) => Math.max(total, Math.max(...given[nth]!) - MOST_APART)),
  )
  const won = wonBy(entries, judged.marks)
  return {
    contests: [contest],
    entries,
    ...judged,
    marks: judged.marks.map(({ seat: _, ...mark }) => mark),
    winners: won.map(({ entryId, rank, prize }) => ({
      contest_id: contest.id,
      entry_id: entryId,
      rank,
      prize_code: prize.code,
      prize_label: prize.label,
      amount: prize.amount,
    })),
    proposals: proposalsOf(draft, contest, entries, won),
  }
}

function wonBy(
  entries: readonly Entry[],
  marks: readonly { entry_id: string; seat: number; total: number }[],
): Won[] {
  const contestants = entries.map(({ id }) => {
    const mark = markOf(
      marks.filter((one) => one.entry_id === id),
      MOST_APART,
    )
    return {
      entryId: id,
      contestant: id,
      score: mark.kind === 'settled' ? mark.hundredths : 0,
      firstCriterion: 0,
      receivedAt: '',
      guess: null,
    }
  })
  return drawPrizes(rankContestants(contestants, 'shared', 0), PRIZES)
}

const proposalsOf = (
  { slug, runner }: Draft,
  contest: Contest,
  entries: readonly Entry[],
  won: readonly Won[],
) =>
  won.flatMap(({ entryId, prize }) => {
    const entry = entries.find(({ id }) => id === entryId)!
    const told = { contest: contest.title, prize: prize.label, title: entry.title, author: entry.author_name }
    return [
      { kind: 'written-about' as const, name: entry.about_name!, place: entry.about_place ?? null },
      { kind: 'winner' as const, name: entry.author_name, place: entry.author_place },
    ].map((one) => ({
      ...one,
      id: idOf(slug, 'contest-proposal', `${entryId}/${one.kind}`),
      contest_id: contest.id,
      entry_id: entryId,
      reason: proposalReason(one.kind, told),
      withdrawn_reason: null,
      proposed_by: runner.name,
    }))
  })

/** Half is marked; of one the two marks lie thirty points apart, and a third is being waited for. */
export function marking(draft: Draft): Partial<SampleContests> {
  const contest = contestOf(draft, 'marking', {
    title: 'Cuộc thi viết “Tết ấm tình người”',
    opens_on: day('2024-01-15'),
    closes_on: day('2024-02-29'),
    state: 'marking',
  })
  const entries = Array.from({ length: 8 }, (_, nth) =>
    entryOf(draft, contest, nth, {
      on: day(`2024-02-${String(5 + nth * 2).padStart(2, '0')}`),
      story: nth + 4,
      mask_number: ((nth * 3) % 8) + 1,
    }),
  )
  const given: (number | null)[][] = [
    [82, 78],
    [90, 60, null],
    [75, null],
    [null, 88],
    [70, 72],
    [null, null],
    [null, null],
    [85, 83],
  ]
  const { marks, ...judged } = marked(draft, contest, entries, (nth) => given[nth]!)
  return { contests: [contest], entries, ...judged, marks: marks.map(({ seat: _, ...mark }) => mark) }
}
