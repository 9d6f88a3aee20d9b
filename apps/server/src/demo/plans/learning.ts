/** What units of a sample locality asked and proposed, and what its plan is to reach; invented like all that is not printed. */
import { addDays } from '@guongsang/core/kernel/day.ts'
import { idOf } from '../ids.ts'
import type { Directory } from '../../modules/organizations/index.ts'
import type { Learning } from '../../modules/plans/index.ts'
import { HANDED_IN_BY } from './handed-in.ts'
import type { PlanSource } from './plan-source.ts'

export function learningOf(source: PlanSource, planId: string, directory: Directory): Learning {
  const id = (kind: string, key: string) => idOf(source.locality, kind, `${source.key}/${key}`)
  const units = unitsOf(directory)
  const unit = (nth: number) => units[nth % units.length]!
  const isClosed = source.closedOn !== undefined
  const year = isClosed ? Number(source.from.slice(0, 4)) : 2024
  const question = (key: string, nth: number, daysAgo: number) => ({
    id: id('question', key),
    plan_id: planId,
    task_id: null,
    rule_id: null,
    organization_id: unit(nth).id,
    asked_by: unit(nth).officer,
    asked_on: addDays(HANDED_IN_BY, -daysAgo),
  })
  const unanswered = { answer: null, answered_by: null, answered_on: null, handler_name: null, shared: false }
  const lesson = (key: string, nth: number) => ({
    id: id('lesson', key),
    plan_id: planId,
    organization_id: unit(nth).id,
    recorded_by: unit(nth).officer,
  })
  return {
    // Nobody asks about what is over, or not yet issued.
    questions:
      isClosed || (source.paper.issuedOn ?? '') > HANDED_IN_BY
        ? []
        : [
            {
              ...question('moi-thanh-lap', 0, 20),
              question:
                'Tập thể mới thành lập trong năm có được giới thiệu là điển hình không, hay phải chờ đủ một năm hoạt động?',
              state: 'answered',
              handler_name: null,
              answer:
                'Được giới thiệu khi đã có kết quả cụ thể. Đơn vị ghi rõ ngày thành lập trong trích ngang để nơi tổng hợp theo dõi.',
              answered_by: 'Cơ quan thường trực',
              answered_on: addDays(HANDED_IN_BY, -16),
              shared: true,
            },
            {
              ...question('mau-trich-ngang', 1, 6),
              ...unanswered,
              question:
                'Đề nghị hướng dẫn một mẫu trích ngang thành tích dùng thống nhất cho các cơ quan, đơn vị.',
              state: 'open',
            },
          ],
    lessons: [
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
    ],
    indicators: [
      {
        id: id('indicator', 'co-ke-hoach'),
        plan_id: planId,
        position: 0,
        name: 'Cơ quan, đơn vị ban hành kế hoạch của mình',
        unit_of_measure: '%',
        year,
        target: 100,
        actual: isClosed ? 97 : null,
        aim: 'at-least',
        source: null,
        note: null,
      },
      {
        id: id('indicator', 'dien-hinh'),
        plan_id: planId,
        position: 1,
        name: 'Tập thể, cá nhân điển hình được giới thiệu trong năm',
        unit_of_measure: 'tập thể, cá nhân',
        year,
        target: 60,
        actual: isClosed ? 74 : null,
        aim: 'at-least',
        source: null,
        note: null,
      },
    ],
  }
}

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
