/**
 * Contests of a sample locality, each at another step: one that is over, one being marked with two marks far apart, one that takes
 * entries, a law quiz in its second round, one of the level above, one that was called off. Everybody is invented.
 */
import { addDays, day } from '@guongsang/core/kernel/day.ts'
import type { SampleContests } from '../../modules/contests/index.ts'
import { demoDefaultDay } from '../accounts.ts'
import type { DemoLocality } from '../build.ts'
import { contestOf, type Draft, draftOf } from './draft.ts'
import { marking, past } from './judged.ts'
import { quiz, receiving } from './taking-entries.ts'

export function buildContests(demo: DemoLocality): SampleContests {
  const draft = draftOf(demo)
  const parts = [past(draft), marking(draft), receiving(draft), quiz(draft), higher(draft), calledOff(draft)]
  const all = <K extends keyof SampleContests>(key: K) =>
    parts.flatMap((part) => (part[key] ?? []) as SampleContests[K][number][])
  return {
    contests: all('contests'),
    questions: all('questions'),
    entries: all('entries'),
    jurors: all('jurors'),
    seats: all('seats'),
    marks: all('marks'),
    winners: all('winners'),
    proposals: all('proposals'),
    counts: all('counts'),
  }
}

function higher(draft: Draft): Partial<SampleContests> {
  const { random, units } = draft
  const isProvince = draft.slug === 'dienbien'
  const contest = contestOf(draft, 'higher', {
    title: 'Cuộc thi tìm hiểu pháp luật về thi đua, khen thưởng',
    kind: 'law-quiz',
    origin: 'higher',
    level: isProvince ? 'central' : 'province',
    organizer_name: isProvince ? 'Ban Thi đua - Khen thưởng Trung ương' : 'Ủy ban nhân dân tỉnh',
    rules: null,
    criteria: '[]',
    prizes: '[]',
    tie_rule: 'shared',
    words_max: null,
    opens_on: day('2024-02-15'),
    closes_on: day('2024-04-15'),
    state: 'launched',
  })
  return {
    contests: [contest],
    counts: random.sample(units, Math.ceil(units.length * 0.6)).map((unit) => {
      const participants = random.int(4, 60)
      return {
        contest_id: contest.id,
        organization_id: unit.id,
        participants,
        entries: participants + random.int(0, 12),
        note: null,
        counted_on: addDays(demoDefaultDay, -random.int(1, 12)),
        counted_by: 'Cán bộ thi đua, khen thưởng của đơn vị',
      }
    }),
  }
}

const calledOff = (draft: Draft): Partial<SampleContests> => ({
  contests: [
    contestOf(draft, 'called-off', {
      title: 'Cuộc thi viết “Nụ cười nơi tôi sống”',
      opens_on: day('2023-11-01'),
      closes_on: day('2023-12-15'),
      state: 'called-off',
      state_reason:
        'Trùng thời gian với cuộc thi viết của cấp trên; ai muốn dự thì gửi bài theo thể lệ của cuộc thi đó.',
    }),
  ],
})
