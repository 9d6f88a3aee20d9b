/** Nhận bài dự thi: from the portal without an account, or from paper by the office. */
import { createHash } from 'node:crypto'
import { QuizEntryTyped, WritingEntryTyped } from '@guongsang/contract/contests-entries.ts'
import { contactKey } from '@guongsang/core/contests/contestant-key.ts'
import { doorOn } from '@guongsang/core/contests/contest-state.ts'
import { rightAnswers } from '@guongsang/core/contests/quiz.ts'
import { roundOn } from '@guongsang/core/contests/rounds.ts'
import { cleanLine, cleanText } from '@guongsang/core/kernel/vietnamese/clean.ts'
import { formatDay } from '@guongsang/core/kernel/vietnamese/dates.ts'
import { ENTRY_SOURCES } from '@guongsang/contract/contests-words.ts'
import { wordsOf } from '@guongsang/core/kernel/vietnamese/syllable.ts'
import type { z } from 'zod'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError, type FieldError } from '../../platform/errors.ts'
import { newFollowCode } from '../../platform/follow-code.ts'
import { newId } from '../../platform/id.ts'
import { organizationOn } from '../organizations/index.ts'
import { loadQuestions, lockContest, type StoredContest } from './contest-store.ts'
import { insertEntry, type WrittenEntry } from './entry-store.ts'

type Typed = Readonly<Record<string, unknown>>

/** Bài gửi trên cổng, of either kind of contest: the code is all that leads its sender back to it. */
export const receiveEntry = (
  ctx: Ctx,
  contestId: string,
  typed: Typed,
  at: Date,
): Promise<{ code: string }> =>
  ctx.transaction(async (tx) => {
    // Shared: thousands send at once, while nobody closes it under them.
    const contest = await lockContest(tx, localityOf(ctx), contestId, 'share')
    demandOpen(ctx, contest)
    const facts =
      contest.kind === 'writing'
        ? await writingFacts(ctx, tx, contest, read(WritingEntryTyped, typed))
        : await quizFacts(ctx, tx, contest, read(QuizEntryTyped, typed))
    return keepEntry(ctx, tx, contest, { ...facts, source: 'portal' }, at)
  })

export function read<T>(shape: z.ZodType<T>, typed: Typed): T {
  const result = shape.safeParse(typed)
  if (result.success) return result.data
  const fields = result.error.issues.map(({ path, message }) => ({ field: path.join('.'), message }))
  throw new AppError('invalid-input', {}, fields)
}

/** A draft is nobody's to know of. */
export function demandOpen(ctx: Ctx, contest: StoredContest): void {
  if (contest.state === 'draft') throw new AppError('contest-not-found')
  if (contest.origin === 'higher') throw new AppError('contest-of-higher-level')
  const { state, opens_on: opensOn, closes_on: closesOn } = contest
  const door = doorOn({ state, opensOn, closesOn }, ctx.today)
  if (door === 'not-yet') throw new AppError('contest-not-open', { day: formatDay(opensOn) })
  if (door === 'closed') throw new AppError('contest-closed', { day: formatDay(closesOn) })
}

type Facts = Omit<
  WrittenEntry,
  'locality_id' | 'id' | 'contest_id' | 'code' | 'round' | 'received_at' | 'state' | 'source'
>

export async function writingFacts(
  ctx: Ctx,
  tx: Tx,
  contest: StoredContest,
  typed: z.output<typeof WritingEntryTyped>,
): Promise<Facts> {
  const text = cleanText(typed.text)
  const words = wordsOf(text).length
  const problems = await authorProblems(ctx, tx, contest, typed)
  if (contest.words_max !== null && words > contest.words_max)
    problems.push({
      field: 'text',
      message: `Bài có ${words} chữ, thể lệ cho nhiều nhất ${contest.words_max} chữ.`,
    })
  if (problems.length > 0) throw new AppError('invalid-input', {}, problems)
  return {
    ...authorFacts(typed),
    // Whoever writes may send more than one piece; copies are found by their words.
    contestant_key: null,
    title: cleanLine(typed.title),
    text: text || null,
    about_name: cleanLine(typed.aboutName),
    about_place: cleanLine(typed.aboutPlace),
    answers: null,
    right_answers: null,
    guess: null,
  }
}

async function quizFacts(
  ctx: Ctx,
  tx: Tx,
  contest: StoredContest,
  typed: z.output<typeof QuizEntryTyped>,
): Promise<Facts> {
  const problems = await authorProblems(ctx, tx, contest, typed)
  const questions = await loadQuestions(tx, contest.locality_id, contest.id)
  const left = questions.filter(({ position }) => typed.answers[position] === undefined).length
  if (left > 0) problems.push({ field: 'answers', message: `Còn ${left} câu chưa chọn trả lời.` })
  const key = contactKey(typed.contact)
  if (key === null)
    problems.push({ field: 'contact', message: 'Ghi số điện thoại 10 chữ số, hoặc một địa chỉ thư điện tử.' })
  if (contest.tie_rule === 'nearest-guess' && typed.guess === '')
    problems.push({ field: 'guess', message: 'Ghi số người bạn dự đoán trả lời đúng tất cả các câu.' })
  if (problems.length > 0) throw new AppError('invalid-input', {}, problems)
  const marked = questions.map(({ position, right_option }) => ({ position, rightOption: right_option }))
  const answers = Object.fromEntries(questions.map(({ position }) => [position, typed.answers[position]!]))
  return {
    ...authorFacts(typed),
    contestant_key: createHash('sha256').update(`${contest.id}/${key}`).digest('hex'),
    title: cleanLine(typed.authorName),
    text: null,
    about_name: null,
    about_place: null,
    answers: JSON.stringify(answers),
    right_answers: rightAnswers(marked, answers),
    guess: typed.guess === '' ? null : Number(typed.guess),
  }
}

type AuthorTyped = Pick<
  z.output<typeof WritingEntryTyped>,
  'authorName' | 'authorPlace' | 'organizationId' | 'contact' | 'category'
>

const authorFacts = (typed: AuthorTyped) => ({
  author_name: cleanLine(typed.authorName),
  author_place: cleanLine(typed.authorPlace),
  organization_id: typed.organizationId || null,
  contact: cleanLine(typed.contact) || null,
  category: typed.category || null,
  file_ids: [],
})

async function authorProblems(
  ctx: Ctx,
  tx: Tx,
  contest: StoredContest,
  { organizationId, category }: AuthorTyped,
): Promise<FieldError[]> {
  const problems: FieldError[] = []
  const { categories, locality_id: localityId } = contest
  if (category === '' ? categories.length > 0 : !categories.some(({ code }) => code === category))
    problems.push({ field: 'category', message: 'Chọn bảng thi.' })
  if (
    organizationId !== '' &&
    (await organizationOn(tx, localityId, organizationId, ctx.today)) === undefined
  )
    problems.push({ field: 'organizationId', message: 'Không có đơn vị này. Hãy chọn lại.' })
  return problems
}

/** Written down, and compared with the others by a job of its own. */
export async function keepEntry(
  ctx: Ctx,
  tx: Tx,
  contest: StoredContest,
  facts: Facts & Pick<WrittenEntry, 'source'>,
  at: Date,
): Promise<{ id: string; code: string }> {
  const [id, code] = [newId(), newFollowCode()]
  const { locality_id, opens_on: opensOn, closes_on: closesOn, round_days: roundDays } = contest
  const isNew = await insertEntry(tx, {
    ...facts,
    locality_id,
    id,
    contest_id: contest.id,
    code,
    round: roundOn({ opensOn, closesOn, roundDays }, ctx.today),
    received_at: at,
    state: 'received',
  })
  if (!isNew) throw new AppError('entry-sent-already')
  if (facts.text) await ctx.enqueue(tx, 'compare-contest-entry', { entryId: id }, { key: id })
  const words = { code, source: ENTRY_SOURCES[facts.source].toLowerCase() }
  await ctx.record(tx, 'contest-entry-received', { kind: 'contest-entry', id }, words)
  return { id, code }
}
