import { expect, test } from 'vitest'
import { day } from '../kernel/day.ts'
import type { ItemFacts } from './item-standing.ts'
import { summarize, type SummaryItem, type SummaryTask } from './summary.ts'

const task = (id: string, rest: Partial<SummaryTask>): SummaryTask => ({
  id,
  title: `Nhiệm vụ ${id}.`,
  state: 'open',
  stateSince: day('2024-01-11'),
  due: { on: day('2024-03-31'), inclusive: true },
  ...rest,
})
const item = (
  organizationName: string,
  state: ItemFacts['state'],
  rest: Partial<ItemFacts> = {},
): SummaryItem => ({
  organizationName,
  state,
  reason: null,
  strength: 'order',
  underCommittee: true,
  lastDayInTime: day('2024-03-15'),
  firstSentOn: null,
  declaredNone: false,
  ...rest,
})
const tasks = [
  task('một', { state: 'done', stateSince: day('2024-03-20') }),
  task('hai', { state: 'done', stateSince: day('2024-04-20') }),
  task('ba', {}),
  task('bốn', { due: { on: day('2024-12-31'), inclusive: true }, state: 'in-progress' }),
  task('năm', { due: null }),
  task('sáu', { state: 'not-arisen' }),
  task('bảy', { state: 'carried-over' }),
]
const inTime = { firstSentOn: day('2024-03-10') }
const items = [
  item('UBND xã A', 'accepted', inTime),
  item('UBND xã B', 'sent', { firstSentOn: day('2024-03-20') }),
  item('UBND xã C', 'owed'),
  item('UBND xã D', 'owed'),
  item('UBND xã D', 'owed'),
  item('Ủy ban MTTQ Việt Nam', 'owed', { strength: 'request' }),
  item('UBND xã E', 'accepted', { ...inTime, declaredNone: true }),
  item('Trường mới', 'waived'),
  item('Phòng A', 'not-applicable'),
]

test('S003-IV-5-2a: the figures of a plan half-way, and what the next one begins with', () => {
  const { figures, carryOver } = summarize({ on: day('2024-06-30'), tasks, items })
  expect(figures.map(({ key, text }) => [key, text])).toEqual([
    ['tasks', '7'],
    ['tasks-done', '2'],
    ['tasks-done-late', '1'],
    ['tasks-overdue', '1'],
    ['tasks-standing', '1'],
    ['tasks-not-arisen', '1'],
    ['tasks-carried-over', '1'],
    ['tasks-on-time', '33,33%'],
    ['items', '7'],
    ['items-received', '1'],
    ['items-waiting', '1'],
    ['items-none', '1'],
    ['items-returned', '0'],
    ['items-late', '3'],
    ['items-no-answer', '1'],
    ['items-waived', '1'],
    ['items-on-time', '33,33%'],
  ])
  expect(carryOver).toEqual(['ba', 'bốn'])
})

test('the sections are half written; the front is not among the late', () => {
  expect(summarize({ on: day('2024-06-30'), tasks, items }).sections).toEqual([
    {
      heading: 'Tình hình chung',
      body: 'Đến ngày 30/06/2024, đã hoàn thành 2 trên 7 nhiệm vụ; các cơ quan, đơn vị đã gửi 3 trên 7 nội dung, còn 3 nội dung quá hạn.',
    },
    { heading: 'Nhiệm vụ đã hoàn thành', body: '- Nhiệm vụ một;\n- Nhiệm vụ hai.' },
    { heading: 'Nhiệm vụ chưa hoàn thành', body: '- Nhiệm vụ ba;\n- Nhiệm vụ bốn.' },
    {
      heading: 'Cơ quan, đơn vị còn nội dung quá hạn',
      body: '- UBND xã D: 2 nội dung;\n- UBND xã C: 1 nội dung.',
    },
    { heading: 'Nhiệm vụ chuyển kỳ sau', body: '- Nhiệm vụ bảy.' },
  ])
})

test('of nothing there is no share and nobody late', () => {
  const { figures, sections, carryOver } = summarize({ on: day('2024-06-30'), tasks: [], items: [] })
  expect(figures.some(({ key }) => key.endsWith('on-time'))).toBe(false)
  expect(sections[0]?.body).toBe('Đến ngày 30/06/2024, đã hoàn thành 0 trên 0 nhiệm vụ.')
  expect(sections[3]?.body).toBe('Không có.')
  expect(carryOver).toEqual([])
})

test('the report begins with the motto of the plan, where it has one', () => {
  const on = day('2024-06-30')
  const bodyOf = (motto: string | null) => summarize({ on, motto, tasks: [], items: [] }).sections[0]!.body
  expect(bodyOf('Kỷ cương - Hiệu quả')).toBe(`Thực hiện phương châm “Kỷ cương - Hiệu quả”. ${bodyOf(null)}`)
})
