/** What units of a sample locality asked and proposed, and what its plan is to reach; invented like all that is not printed. */
import { addDays } from '@guongsang/core/kernel/day.ts'
import { idOf } from '../ids.ts'
import type { Directory } from '../../modules/organizations/index.ts'
import type { Learning } from '../../modules/plans/index.ts'
import { HANDED_IN_BY } from './handed-in.ts'
import type { PlanSource } from './plan-source.ts'

export function learningOf(source: PlanSource, planId: string, directory: Directory): Learning {
  const asking: Asking = {
    id: (kind, key) => idOf(source.locality, kind, `${source.key}/${key}`),
    planId,
    units: unitsOf(directory),
  }
  const isClosed = source.closedOn !== undefined
  // Nobody asks about what is over, or not yet issued.
  const isAsked = !isClosed && (source.paper.issuedOn ?? '') <= HANDED_IN_BY
  const year = isClosed ? Number(source.from.slice(0, 4)) : Number(HANDED_IN_BY.slice(0, 4))
  return {
    questions: isAsked ? questionsOf(asking) : [],
    lessons: lessonsOf(asking),
    indicators: indicatorsOf(asking, year, isClosed ? [97, 74] : [null, null]),
  }
}

interface Asking {
  id(kind: string, key: string): string
  planId: string
  units: readonly { id: string; officer: string }[]
}

function questionsOf({ id, planId, units }: Asking): Learning['questions'] {
  const question = (key: string, nth: number, daysAgo: number) => ({
    id: id('question', key),
    plan_id: planId,
    task_id: null,
    rule_id: null,
    handler_name: null,
    organization_id: units[nth]!.id,
    asked_by: units[nth]!.officer,
    asked_on: addDays(HANDED_IN_BY, -daysAgo),
  })
  return [
    {
      ...question('moi-thanh-lap', 0, 20),
      question:
        'Tập thể mới thành lập trong năm có được giới thiệu là điển hình không, hay phải chờ đủ một năm hoạt động?',
      state: 'answered',
      answer:
        'Được giới thiệu khi đã có kết quả cụ thể. Đơn vị ghi rõ ngày thành lập trong trích ngang để nơi tổng hợp theo dõi.',
      answered_by: 'Cơ quan thường trực',
      answered_on: addDays(HANDED_IN_BY, -16),
      shared: true,
    },
    {
      ...question('mau-trich-ngang', 1, 6),
      question: 'Đề nghị hướng dẫn một mẫu trích ngang thành tích dùng thống nhất cho các cơ quan, đơn vị.',
      state: 'open',
      answer: null,
      answered_by: null,
      answered_on: null,
      shared: false,
    },
  ]
}

function lessonsOf({ id, planId, units }: Asking): Learning['lessons'] {
  const lesson = (key: string, nth: number) => ({
    id: id('lesson', key),
    plan_id: planId,
    organization_id: units[nth]!.id,
    recorded_by: units[nth]!.officer,
  })
  return [
    {
      ...lesson('dau-moi', 2),
      kind: 'lesson',
      text: 'Giao một đầu mối theo dõi ngay khi có kế hoạch thì các kỳ sau gửi đúng hạn hơn hẳn.',
      about: 'Tổ chức thực hiện ở đơn vị',
      state: 'adopted',
      outcome: 'Đã nhắc các đơn vị phân công đầu mối khi triển khai kế hoạch.',
    },
    {
      ...lesson('gop-bao-cao', 3),
      kind: 'proposal',
      text: 'Gộp nội dung tuyên truyền vào báo cáo sơ kết, tổng kết để đơn vị không phải lập hai báo cáo.',
      about: 'Chế độ báo cáo',
      state: 'considered',
      outcome: null,
    },
  ]
}

function indicatorsOf(
  { id, planId }: Asking,
  year: number,
  actual: readonly (number | null)[],
): Learning['indicators'] {
  return indicatorsAimed(year).map(([key, name, unit_of_measure, aim, target, from], position) => ({
    id: id('indicator', key),
    plan_id: planId,
    position,
    name,
    unit_of_measure,
    year,
    target,
    actual: actual[position] ?? null,
    aim,
    source: from,
    note: null,
  }))
}

type Aimed = readonly [
  key: string,
  name: string,
  unit: string,
  aim: 'at-least' | 'at-most',
  target: number,
  source: string | null,
]

/** What the office aims at, and the year's targets of the council that movements serve. */
const indicatorsAimed = (year: number): readonly Aimed[] => {
  const council = `Nghị quyết của Hội đồng nhân dân về nhiệm vụ phát triển kinh tế - xã hội năm ${year}`
  return [
    ['co-ke-hoach', 'Cơ quan, đơn vị ban hành kế hoạch của mình', '%', 'at-least', 100, null],
    [
      'dien-hinh',
      'Tập thể, cá nhân điển hình được giới thiệu trong năm',
      'tập thể, cá nhân',
      'at-least',
      60,
      null,
    ],
    ['ho-ngheo', 'Tỷ lệ hộ nghèo đa chiều cuối năm', '%', 'at-most', 2.5, council],
    ['nong-thon-moi', 'Xã đạt chuẩn nông thôn mới nâng cao', 'xã', 'at-least', 3, council],
  ]
}

/** The targets of the council, for what serves them. */
export const councilTargetIds = ({ locality, key }: PlanSource): string[] =>
  ['ho-ngheo', 'nong-thon-moi'].map((one) => idOf(locality, 'indicator', `${key}/${one}`))

/** Communes first: they ask most. */
function unitsOf({ organizations, posts, persons }: Directory): { id: string; officer: string }[] {
  const nameOf = new Map(persons.map(({ id, fullName }) => [id, fullName]))
  const staff = new Map(
    posts.flatMap(({ organizationId, personId, isHead }) =>
      isHead ? [] : [[organizationId, nameOf.get(personId) ?? ''] as const],
    ),
  )
  return organizations
    .filter(({ kind, foundedOn }) => kind === 'commune-committee' && foundedOn === null)
    .slice(0, 6)
    .map(({ id }) => ({ id, officer: staff.get(id) ?? 'Công chức phụ trách thi đua, khen thưởng' }))
}
