/** Contests that take entries now: one in writing with a copy among its entries, a law quiz in its second round. */
import { addDays, type Day, day } from '@guongsang/core/kernel/day.ts'
import type { SampleContests } from '../../modules/contests/index.ts'
import { demoDefaultDay } from '../accounts.ts'
import { at, type Contest, contestOf, type Draft, type Entry, entryOf } from './draft.ts'
import { questions } from './stories.ts'

export function receiving(draft: Draft): Partial<SampleContests> {
  const contest = contestOf(draft, 'receiving', {
    title: 'Cuộc thi viết “Gương người tốt quanh ta” năm 2024',
    opens_on: day('2024-02-01'),
    closes_on: day('2024-04-30'),
    state: 'launched',
    categories: JSON.stringify([
      { code: 'hoc-sinh', label: 'Bảng học sinh, sinh viên' },
      { code: 'nhan-dan', label: 'Bảng cán bộ, nhân dân' },
    ]),
  })
  const entries = Array.from({ length: 9 }, (_, nth) =>
    entryOf(draft, contest, nth, {
      on: addDays(day('2024-02-10'), nth * 3),
      story: nth + 2,
      category: nth % 3 === 0 ? 'hoc-sinh' : 'nhan-dan',
      ...(nth >= 6 && { state: 'received', checked_by: null, checked_at: null }),
      ...(nth === 2 && {
        state: 'ineligible',
        state_reason: 'Bài đã đăng báo năm 2022, thể lệ không nhận bài đã đăng.',
      }),
    }),
  )
  const last = entries.at(-1)!
  const first = entries[0]!
  // One that copies another of this contest: the comparison has found it, and somebody has to look.
  const copy: Entry = {
    ...last,
    title: 'Người cô ở xóm tôi',
    text: first.text!.replace('.', ', ai cũng quý.').replaceAll('ruộng', 'đồng'),
    likest_id: first.id,
    likeness: 0.93,
  }
  return { contests: [contest], entries: [...entries.slice(0, -1), copy] }
}

export function quiz(draft: Draft): Partial<SampleContests> {
  const opens = day('2024-03-01')
  const contest = contestOf(draft, 'quiz', {
    title: 'Tìm hiểu Luật Thi đua, khen thưởng năm 2022',
    kind: 'law-quiz',
    opens_on: opens,
    closes_on: day('2024-03-28'),
    state: 'launched',
    round_days: 7,
    tie_rule: 'nearest-guess',
    words_max: null,
    criteria: '[]',
    rules: `Thi trên cổng này, bốn kỳ, mỗi kỳ bảy ngày; mỗi người dự một lần trong một kỳ.
Mười câu hỏi, chọn một phương án đúng. Cùng số câu đúng thì ai dự đoán gần đúng hơn số người trả lời đúng tất cả được xếp trên.`,
  })
  const entries = Array.from({ length: 46 }, (_, nth) =>
    quizEntry(draft, contest, nth, addDays(opens, Math.floor(nth / 5))),
  )
  return {
    contests: [contest],
    questions: questions.map(({ text, options, right, basis }, index) => ({
      contest_id: contest.id,
      position: index + 1,
      text,
      options: [...options],
      right_option: right,
      basis,
    })),
    entries,
  }
}

function quizEntry(draft: Draft, contest: Contest, nth: number, on: Day): Entry {
  const { random } = draft
  const answers = questions.map(({ right, options }) =>
    random.chance(0.82) ? right : random.int(0, options.length - 1),
  )
  const entry = entryOf(draft, contest, nth, { on })
  return {
    ...entry,
    source: 'portal',
    round: on >= addDays(contest.opens_on, 7) ? 2 : 1,
    contestant_key: entry.id,
    organization_id: random.chance(0.8) ? (entry.organization_id ?? null) : null,
    title: entry.author_name,
    text: null,
    about_name: null,
    about_place: null,
    answers: JSON.stringify(Object.fromEntries(answers.map((chosen, index) => [index + 1, chosen]))),
    right_answers: answers.filter((chosen, index) => chosen === questions[index]!.right).length,
    guess: random.int(5, 60),
    compared_at: null,
    state: on < demoDefaultDay && nth < 30 ? 'eligible' : 'received',
    checked_by: nth < 30 ? draft.runner.name : null,
    checked_at: nth < 30 ? at(addDays(on, 1), 0) : null,
  }
}
