import type { showEntryRoute } from '@guongsang/contract/contests-entries.ts'
import type { Ok } from '@guongsang/contract/route.ts'
import { namesAuthor } from '@guongsang/core/contests/masking.ts'
import { wordsOf } from '@guongsang/core/kernel/vietnamese/syllable.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { keptFiles } from '../files/index.ts'
import { passagesOf } from './compare-entry.ts'
import { findContest, loadQuestions, type StoredContest } from './contest-store.ts'
import { demandNotBlind } from './demand-not-blind.ts'
import { shownEntries } from './entry-rows.ts'
import { findEntry, type StoredEntry } from './entry-store.ts'
import { loadJurors, loadSeatsOf } from './jury-store.ts'

type Shown = Ok<typeof showEntryRoute>

/** Một bài dự thi, whole: for whoever handles entries and is no juror of this contest. */
export const showEntry = (ctx: Ctx, id: string): Promise<Shown> =>
  ctx.transaction(async (tx) => {
    const localityId = localityOf(ctx)
    const entry = await findEntry(tx, localityId, id)
    const contest = await findContest(tx, localityId, entry.contest_id)
    await demandNotBlind(ctx, tx, contest)
    const read = { ...entry, likeness: entry.likeness === null ? null : Number(entry.likeness) }
    const [row] = await shownEntries(tx, contest, [read], ctx.today)
    const files = await keptFiles(tx, localityId, entry.file_ids)
    return {
      ...row!,
      authorPlace: entry.author_place,
      contact: entry.contact,
      text: entry.text,
      files: entry.file_ids.map((fileId) => ({ id: fileId, name: files.get(fileId)?.name ?? 'Tệp đã xóa' })),
      aboutPlace: entry.about_place,
      stateReason: entry.state_reason,
      checkedBy: entry.checked_by,
      namesAuthor: namesAuthor(`${entry.title}\n${entry.text ?? ''}`, entry.author_name),
      words: wordsOf(entry.text ?? '').length,
      guess: entry.guess,
      answers: await answersOf(tx, contest, entry),
      likest: await likestOf(tx, entry),
      comparedAt: entry.compared_at?.toISOString() ?? null,
      marks: await marksOf(tx, entry),
      exemplarId: entry.exemplar_id,
      version: entry.version,
      may: actsOn(contest, entry),
    }
  })

async function answersOf(tx: Tx, contest: StoredContest, entry: StoredEntry): Promise<Shown['answers']> {
  if (entry.answers === null) return []
  const { answers } = entry
  const questions = await loadQuestions(tx, contest.locality_id, contest.id)
  return questions.map(({ position, text, options, right_option }) => ({
    question: text,
    chosen: options[answers[position] ?? -1] ?? null,
    right: answers[position] === right_option,
  }))
}

async function likestOf(tx: Tx, entry: StoredEntry): Promise<Shown['likest']> {
  if (entry.likest_id === null) return null
  const other = await findEntry(tx, entry.locality_id, entry.likest_id)
  const contest = await findContest(tx, entry.locality_id, other.contest_id)
  return {
    id: other.id,
    title: other.title,
    code: other.code,
    contestName: contest.title,
    passages: passagesOf(entry, other).passages,
  }
}

async function marksOf(tx: Tx, entry: StoredEntry): Promise<NonNullable<Shown['marks']>> {
  const jurors = await loadJurors(tx, entry.locality_id, entry.contest_id)
  const names = new Map(jurors.map(({ account_id, name }) => [account_id, name]))
  return (await loadSeatsOf(tx, entry.locality_id, [entry.id])).map((seat) => ({
    juror: names.get(seat.account_id) ?? '',
    seat: seat.seat,
    asideReason: seat.aside_reason,
    total: seat.total,
    note: seat.note,
  }))
}

function actsOn(contest: StoredContest, entry: StoredEntry): string[] {
  const acts: string[] = []
  if (contest.state === 'launched' && entry.state !== 'withdrawn') acts.push('check')
  if (entry.state === 'eligible' && entry.about_name !== null) {
    if (entry.exemplar_id === null) acts.push('watch')
    if (contest.state === 'announced' || contest.state === 'prized') acts.push('propose')
  }
  return acts
}
