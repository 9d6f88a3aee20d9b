/**
 * Contests of a sample locality, each at another step: one that is over, one being marked with two marks far apart, one that takes
 * entries, a law quiz in its second round, one of the level above, one that was called off. Everybody is invented.
 */
import { markOf } from '@guongsang/core/contests/marking.ts'
import { proposalReason } from '@guongsang/core/contests/proposal-reason.ts'
import { drawPrizes, rankContestants } from '@guongsang/core/contests/ranking.ts'
import { type Juror, seatJurors } from '@guongsang/core/contests/seating.ts'
import { addDays, type Day, day } from '@guongsang/core/kernel/day.ts'
import type { Role } from '@guongsang/contract/roles.ts'
import type { SampleContests } from '../../modules/contests/index.ts'
import type { DirectoryOrganization } from '../../modules/organizations/index.ts'
import { momentOn } from '../../platform/clock.ts'
import { demoDefaultDay } from '../accounts.ts'
import type { DemoLocality } from '../build.ts'
import { idOf } from '../ids.ts'
import { type Random, seededRandom } from '../random.ts'
import { questions, stories } from './stories.ts'

type Contest = SampleContests['contests'][number]
type Entry = SampleContests['entries'][number]

interface Draft {
  slug: string
  random: Random
  demo: DemoLocality
  /** Who runs them, and whose name stands under the checks. */
  runner: { name: string; organizationId: string }
  units: readonly DirectoryOrganization[]
  jurors: readonly Juror[]
}

const CRITERIA = [
  { code: 'nguoi-that-viec-that', label: 'Người thật, việc thật, có sức thuyết phục', most: 50 },
  { code: 'suc-lan-toa', label: 'Ý nghĩa, sức lan tỏa', most: 30 },
  { code: 'cach-viet', label: 'Cách viết', most: 20 },
]
const PRIZES = [
  { code: 'giai-nhat', label: 'Giải Nhất', count: 1, amount: 3_000_000 },
  { code: 'giai-nhi', label: 'Giải Nhì', count: 2, amount: 2_000_000 },
  { code: 'giai-ba', label: 'Giải Ba', count: 3, amount: 1_000_000 },
]
const RULES = `Mọi công dân sinh sống, học tập, làm việc trên địa bàn đều được dự thi, trừ thành viên Ban Tổ chức và Ban Giám khảo.
Bài viết về cá nhân, gia đình, tập thể có thật đang sống quanh người viết, có việc làm tốt được mọi người công nhận; chưa đăng, chưa dự thi ở nơi khác.
Mỗi bài không quá 1.200 chữ. Tác giả không ghi tên mình trong bài.
Người được viết trong bài tốt được giới thiệu vào danh sách bồi dưỡng điển hình của địa phương.`
const MOST_APART = 20

export function buildContests(demo: DemoLocality): SampleContests {
  const { slug } = demo.directory.locality
  const runner = withRole(demo, ['culture-office', 'publicity-officer'])[0]!
  const draft: Draft = {
    slug,
    random: seededRandom(`${slug}/contests`),
    demo,
    runner: { name: runner.name, organizationId: runner.organizationId! },
    units: unitsOf(demo),
    jurors: jurorsOf(demo),
  }
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

const withRole = ({ accounts }: DemoLocality, roles: readonly Role[]) =>
  accounts.filter(
    ({ grants, organizationId }) =>
      organizationId !== null && grants.some(({ role }) => roles.includes(role)),
  )

/** Whoever sees authors does not mark. */
function jurorsOf(demo: DemoLocality): Juror[] {
  const runners = withRole(demo, [
    'officer',
    'agency-head',
    'administrator',
    'publicity-officer',
    'culture-office',
  ])
  const marking: Role[] = [
    'council-member',
    'education-office',
    'propaganda-department',
    'broadcaster',
    'press',
    'inspector',
  ]
  return withRole(demo, marking)
    .filter((account) => !runners.includes(account))
    .slice(0, 4)
    .map(({ id, name, organizationId }) => ({ accountId: id, name, organizationId }))
}

const unitsOf = ({ directory: { organizations } }: DemoLocality): DirectoryOrganization[] =>
  organizations.filter(
    ({ state, endedOn, names, isPublic }) =>
      state === 'active' &&
      endedOn === null &&
      isPublic &&
      /^(Ủy ban nhân dân (xã|thị trấn|phường)|Trường )/.test(names.at(-1)!.name),
  )

const organizer = ({ demo }: Draft): string => {
  const { fullName } = demo.directory.locality
  return `Ban Chỉ đạo phong trào “Toàn dân đoàn kết xây dựng đời sống văn hóa” ${fullName.charAt(0).toLowerCase()}${fullName.slice(1)}`
}

function contestOf(
  draft: Draft,
  key: string,
  more: Partial<Contest> & Pick<Contest, 'title' | 'opens_on' | 'closes_on' | 'state'>,
): Contest {
  return {
    id: idOf(draft.slug, 'contest', key),
    kind: 'writing',
    origin: 'own',
    level: draft.slug === 'dienbien' ? 'province' : 'district',
    organizer_name: organizer(draft),
    organization_id: draft.runner.organizationId,
    movement_id: null,
    rules_document_id: null,
    rules: RULES,
    round_days: null,
    categories: '[]',
    criteria: JSON.stringify(CRITERIA),
    prizes: JSON.stringify(PRIZES),
    most_apart: MOST_APART,
    tie_rule: 'first-criterion',
    words_max: 1200,
    state_reason: null,
    launched_on: addDays(more.opens_on, -5),
    announced_on: null,
    prized_on: null,
    prize_event_id: null,
    created_by: draft.runner.name,
    ...more,
  }
}

const at = (on: Day, minute: number): Date =>
  new Date(momentOn(on, new Date('2024-01-01T01:00:00Z')).getTime() + minute * 60_000)

const codeOf = (id: string): string =>
  id.replaceAll('-', '').slice(-10).toUpperCase().replaceAll('0', 'Z').replaceAll('1', 'Y')

/** One story of the twelve, told by somebody about somebody in a unit of the place. */
function entryOf(
  draft: Draft,
  contest: Contest,
  nth: number,
  more: Partial<Entry> & { on: Day; story?: number },
): Entry {
  const { random, units, demo } = draft
  const { on, story: chosen = nth, ...rest } = more
  const story = stories[chosen % stories.length]!
  const unit = random.pick(units)
  const place = unit.names.at(-1)!.name.replace(/^Ủy ban nhân dân /, '')
  const [author, about] = random.sample(demo.directory.persons, 2)
  const id = idOf(draft.slug, 'contest-entry', `${contest.id}/${nth}`)
  const who = `${about!.gender === 'female' ? 'cô' : 'anh'} ${about!.fullName}`
  return {
    id,
    contest_id: contest.id,
    code: codeOf(id),
    round: 1,
    source: nth % 7 === 6 ? 'office' : 'portal',
    received_at: at(on, nth * 37),
    author_name: author!.fullName,
    author_place: place,
    organization_id: unit.id,
    contact: `09${String(10_000_000 + random.int(0, 89_999_999)).slice(0, 8)}`,
    contestant_key: null,
    category: null,
    title: story.title,
    text: story.text.replaceAll('{ai}', who).replaceAll('{nơi}', place),
    file_ids: [],
    about_name: about!.fullName,
    about_place: place,
    answers: null,
    right_answers: null,
    guess: null,
    state: 'eligible',
    state_reason: null,
    checked_by: draft.runner.name,
    checked_at: at(addDays(on, 1), 0),
    mask_number: null,
    compared_at: at(on, nth * 37 + 1),
    ...rest,
  }
}

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

function past(draft: Draft): Partial<SampleContests> {
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
  const ranked = rankContestants(
    entries.map(({ id, received_at }) => {
      const mark = markOf(
        judged.marks.filter((one) => one.entry_id === id),
        MOST_APART,
      )
      return {
        entryId: id,
        contestant: id,
        score: mark.kind === 'settled' ? mark.hundredths : 0,
        firstCriterion: 0,
        receivedAt: String(received_at),
        guess: null,
      }
    }),
    'shared',
    0,
  )
  const won = drawPrizes(ranked, PRIZES)
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
    proposals: won.toReversed().flatMap(({ entryId, prize }) => {
      const {
        author_name: author,
        author_place,
        about_name,
        about_place,
        title,
      } = entries.find(({ id }) => id === entryId)!
      const told = { contest: contest.title, prize: prize.label, title, author }
      const base = {
        contest_id: contest.id,
        entry_id: entryId,
        proposed_by: draft.runner.name,
        withdrawn_reason: null,
      }
      return [
        { kind: 'written-about' as const, name: about_name!, place: about_place ?? null },
        { kind: 'winner' as const, name: author, place: author_place },
      ].map((one) => ({
        ...base,
        ...one,
        id: idOf(draft.slug, 'contest-proposal', `${entryId}/${one.kind}`),
        reason: proposalReason(one.kind, told),
      }))
    }),
  }
}

/** Half is marked; of one the two marks lie thirty points apart, and a third is being waited for. */
function marking(draft: Draft): Partial<SampleContests> {
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

function receiving(draft: Draft): Partial<SampleContests> {
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

function quiz(draft: Draft): Partial<SampleContests> {
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
    contestant_key: `${entry.id}`,
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
      title: 'Thi ảnh và lời bình “Nụ cười nơi tôi sống”',
      opens_on: day('2023-11-01'),
      closes_on: day('2023-12-15'),
      state: 'called-off',
      state_reason: 'Trùng thời gian với liên hoan ảnh của tỉnh; bài đã gửi được chuyển sang liên hoan.',
    }),
  ],
})
