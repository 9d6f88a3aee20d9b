/** Đề nghị khen thưởng: who won, and whom they wrote about, each with the reason. */
import type {
  editProposalRoute,
  listProposalsRoute,
  proposeCommendationRoute,
  withdrawProposalRoute,
} from '@guongsang/contract/contests-results.ts'
import { ENTRY_STATES } from '@guongsang/contract/contests-words.ts'
import type { Ok, Parsed } from '@guongsang/contract/route.ts'
import { proposalReason } from '@guongsang/core/contests/proposal-reason.ts'
import type { Won } from '@guongsang/core/contests/ranking.ts'
import { cleanLine, cleanText } from '@guongsang/core/kernel/vietnamese/clean.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import { CONTEST_STATES } from '@guongsang/contract/contests-words.ts'
import { takeEntry } from './check-entry.ts'
import type { StoredContest } from './contest-store.ts'
import { readEntriesById } from './entry-queries.ts'
import {
  insertProposals,
  lockProposal,
  type ProposalRead,
  readProposals,
  saveProposal,
} from './result-store.ts'
import { stateOn } from './take-contest.ts'

/** With the announcement: in the order of the prizes, the writer first, then the person written about. */
export async function proposeAtAnnouncement(
  ctx: Ctx,
  tx: Tx,
  contest: StoredContest,
  won: readonly Won[],
): Promise<void> {
  const ids = won.map(({ entryId }) => entryId)
  const entries = new Map((await readEntriesById(tx, contest.locality_id, ids)).map((one) => [one.id, one]))
  const base = { locality_id: contest.locality_id, contest_id: contest.id, proposed_by: ctx.actor.name }
  const rows = won.flatMap(({ entryId, prize }) => {
    const entry = entries.get(entryId)!
    const told = { contest: contest.title, prize: prize.label, title: entry.title, author: entry.author_name }
    const writer = { name: entry.author_name, place: entry.author_place, kind: 'winner' as const }
    const about =
      entry.about_name === null
        ? []
        : [{ name: entry.about_name, place: entry.about_place, kind: 'written-about' as const }]
    return [writer, ...about].map((one) => ({
      ...base,
      ...one,
      id: newId(),
      entry_id: entryId,
      reason: proposalReason(contest.kind === 'law-quiz' ? 'quiz-winner' : one.kind, told),
    }))
  })
  await insertProposals(tx, rows)
}

/** Đề nghị khen người được viết trong một bài không đạt giải: the writing, not the prize, tells of a good deed. */
export const proposeCommendation = (
  ctx: Ctx,
  entryId: string,
  { reason }: Parsed<typeof proposeCommendationRoute>['body'],
): Promise<{ id: string }> =>
  ctx.transaction(async (tx) => {
    const { contest, entry } = await takeEntry(ctx, tx, entryId)
    if (contest.state !== 'announced' && contest.state !== 'prized')
      throw new AppError('contest-state-refuses', { state: CONTEST_STATES[stateOn(contest, ctx.today)] })
    if (entry.state !== 'eligible')
      throw new AppError('entry-not-eligible', { state: ENTRY_STATES[entry.state] })
    if (entry.about_name === null) throw new AppError('entry-about-nobody')
    const id = newId()
    const isNew = await insertProposals(tx, [
      {
        locality_id: contest.locality_id,
        id,
        contest_id: contest.id,
        entry_id: entryId,
        kind: 'written-about',
        name: entry.about_name,
        place: entry.about_place,
        reason: cleanText(reason),
        proposed_by: ctx.actor.name,
      },
    ])
    if (!isNew) throw new AppError('proposal-made')
    const object = { kind: 'contest', id: contest.id }
    await ctx.record(tx, 'contest-commendation-proposed', object, { code: entry.code })
    return { id }
  })

export const editProposal = (
  ctx: Ctx,
  id: string,
  { reason, version }: Parsed<typeof editProposalRoute>['body'],
): Promise<void> =>
  ctx.transaction(async (tx) => {
    const proposal = await lockProposal(tx, localityOf(ctx), id)
    if (proposal.withdrawn_reason !== null) throw new AppError('proposal-withdrawn')
    await saveProposal(tx, proposal, version, { reason: cleanText(reason) })
    const object = { kind: 'contest', id: proposal.contest_id }
    await ctx.record(tx, 'contest-proposal-edited', object, { name: proposal.name })
  })

export const withdrawProposal = (
  ctx: Ctx,
  id: string,
  { reason, version }: Parsed<typeof withdrawProposalRoute>['body'],
): Promise<void> =>
  ctx.transaction(async (tx) => {
    const proposal = await lockProposal(tx, localityOf(ctx), id)
    if (proposal.withdrawn_reason !== null) throw new AppError('proposal-withdrawn')
    const why = cleanLine(reason)
    await saveProposal(tx, proposal, version, { withdrawn_reason: why })
    const object = { kind: 'contest', id: proposal.contest_id }
    await ctx.record(tx, 'contest-proposal-withdrawn', object, { name: proposal.name, reason: why })
  })

export const listProposals = (
  ctx: Ctx,
  asked: Parsed<typeof listProposalsRoute>['query'],
): Promise<Ok<typeof listProposalsRoute>> =>
  ctx.transaction(async (tx) => {
    const read = await readProposals(tx, localityOf(ctx), asked, asked)
    return { ...read, rows: read.rows.map(shownProposal) }
  })

export const shownProposal = (row: ProposalRead) => ({
  id: row.id,
  contest: { id: row.contest_id, name: row.contest_title },
  entryId: row.entry_id,
  kind: row.kind,
  name: row.name,
  place: row.place,
  prize: row.prize_label,
  reason: row.reason,
  exemplarId: row.exemplar_id,
  withdrawnReason: row.withdrawn_reason,
  version: row.version,
})
