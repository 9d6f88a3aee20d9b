/** Contests on the portal: what is launched, how to enter, who won; and the desk that takes entries in. */
import { ENTRY_STATES } from '@guongsang/contract/contests-words.ts'
import { doorOn } from '@guongsang/core/contests/contest-state.ts'
import { lastDayOfRound, roundOn, roundsOf } from '@guongsang/core/contests/rounds.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { isUuid } from '@guongsang/core/kernel/id.ts'
import { dayAt } from '../../platform/clock.ts'
import type { CtxParts } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { actsWithin, organizationNames, readsWithin } from '../organizations/index.ts'
import { readContests } from './contest-queries.ts'
import { findContest, loadQuestions, seekContest, type StoredContest } from './contest-store.ts'
import { readEntriesById } from './entry-queries.ts'
import { findEntryByCode, type StoredEntry } from './entry-store.ts'
import { receiveEntry } from './receive-entry.ts'
import { loadWinners } from './result-store.ts'
import { stateOn } from './take-contest.ts'

type Parts = CtxParts & { clock: { now(): Date } }

/** Null when there is no such locality, or no contest that was launched. */
export function publicContests({ database }: Pick<Parts, 'database'>) {
  const reads = readsWithin(database)
  return {
    contests: (slug: string, asked: { on: Day; cursor: string | null; limit: number }) =>
      reads(slug, (tx, localityId) => listPublic(tx, localityId, asked)),
    contest: async (slug: string, id: string, on: Day) =>
      isUuid(id) ? reads(slug, (tx, localityId) => showPublic(tx, localityId, id, on)) : null,
  }
}

/** What the portal may do with entries: hand one in, and follow it by its code. */
export function publicContestDesk(parts: Parts) {
  const [acts, reads] = [actsWithin(parts), readsWithin(parts.database)]
  return {
    receive: async (
      { slug = '', id = '' }: Readonly<Record<string, string>>,
      typed: Readonly<Record<string, string>>,
    ) => (isUuid(id) ? acts(slug, (ctx) => receiveEntry(ctx, id, readForm(typed), parts.clock.now())) : null),
    follow: (slug: string, code: string) =>
      reads(slug, async (tx, localityId) => {
        const entry = await findEntryByCode(tx, localityId, code)
        return entry === undefined ? null : followed(tx, entry)
      }),
  }
}

/** A form sends texts under names: 'cau-3' is the answer to the third question. */
function readForm(typed: Readonly<Record<string, string>>): Record<string, unknown> {
  const answers = Object.entries(typed).flatMap(([name, value]) => {
    const position = /^cau-(\d{1,2})$/.exec(name)?.[1]
    return position === undefined ? [] : [[position, value]]
  })
  return { ...typed, answers: Object.fromEntries(answers) }
}

async function listPublic(
  tx: Tx,
  localityId: string,
  { on, cursor, limit }: { on: Day; cursor: string | null; limit: number },
) {
  const asked = { limit, ...(cursor !== null && { cursor }) }
  const read = await readContests(tx, localityId, { withDrafts: false, today: on }, asked)
  return {
    rows: read.rows.map((row) => ({
      id: row.id,
      title: row.title,
      kind: row.kind,
      origin: row.origin,
      organizerName: row.organizer_name,
      opensOn: row.opens_on,
      closesOn: row.closes_on,
      state: stateOn(row, on),
      door: doorOn({ state: row.state, opensOn: row.opens_on, closesOn: row.closes_on }, on),
      entries: row.entries,
    })),
    next: read.next,
  }
}

async function showPublic(tx: Tx, localityId: string, id: string, on: Day) {
  const contest = await seekContest(tx, localityId, id)
  if (contest === undefined || contest.state === 'draft') return null
  const term = { opensOn: contest.opens_on, closesOn: contest.closes_on, roundDays: contest.round_days }
  const door = doorOn({ state: contest.state, opensOn: contest.opens_on, closesOn: contest.closes_on }, on)
  const round = roundOn(term, on)
  const questions = door === 'open' ? await loadQuestions(tx, localityId, id) : []
  return {
    id,
    title: contest.title,
    kind: contest.kind,
    origin: contest.origin,
    organizerName: contest.organizer_name,
    rules: contest.rules,
    opensOn: contest.opens_on,
    closesOn: contest.closes_on,
    door,
    state: stateOn(contest, on),
    stateReason: contest.state_reason,
    round: { at: round, of: roundsOf(term), lastOn: lastDayOfRound(term, round) },
    categories: contest.categories,
    criteria: contest.criteria,
    prizes: contest.prizes,
    tieRule: contest.tie_rule,
    wordsMax: contest.words_max,
    announcedOn: contest.announced_on,
    prizedOn: contest.prized_on,
    // Which option is right stays here.
    questions: questions.map(({ position, text, options }) => ({ position, text, options })),
    winners: await winnersOf(tx, contest),
  }
}

async function winnersOf(tx: Tx, { locality_id: localityId, id, kind, announced_on: on }: StoredContest) {
  if (on === null) return []
  const winners = await loadWinners(tx, localityId, id)
  const entries = new Map(
    (
      await readEntriesById(
        tx,
        localityId,
        winners.map(({ entry_id }) => entry_id),
      )
    ).map((one) => [one.id, one]),
  )
  const units = [...entries.values()].flatMap(({ organization_id: unit }) => unit ?? [])
  const names = await organizationNames(tx, localityId, units, on)
  return winners.map((one) => {
    const entry = entries.get(one.entry_id)!
    return {
      rank: one.rank,
      prize: one.prize_label,
      amount: one.amount,
      author: entry.author_name,
      place: names.get(entry.organization_id ?? '') ?? entry.author_place,
      title: kind === 'writing' ? entry.title : null,
    }
  })
}

/** What became of one entry: never whose it is, never the marks before all know. */
async function followed(tx: Tx, entry: StoredEntry) {
  const contest = await findContest(tx, entry.locality_id, entry.contest_id)
  const isAnnounced = contest.announced_on !== null
  const won = isAnnounced
    ? (await loadWinners(tx, entry.locality_id, contest.id)).find(({ entry_id }) => entry_id === entry.id)
    : undefined
  return {
    what: 'Bài dự thi',
    code: entry.code,
    receivedOn: dayAt(entry.received_at),
    state: `${contest.title}: ${ENTRY_STATES[entry.state].toLowerCase()}`,
    answer: answerOf(entry, { isAnnounced, prize: won?.prize_label }),
  }
}

function answerOf(
  { state, state_reason: reason }: StoredEntry,
  { isAnnounced, prize }: { isAnnounced: boolean; prize: string | undefined },
): string | null {
  if (state === 'ineligible' || state === 'withdrawn') return reason
  if (prize !== undefined) return `Chúc mừng bạn đạt ${prize}.`
  return isAnnounced ? 'Kết quả đã công bố. Bài của bạn chưa đạt giải, cảm ơn bạn đã dự thi.' : null
}
