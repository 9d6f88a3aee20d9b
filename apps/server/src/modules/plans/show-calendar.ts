/** Lịch: due days of units, due days of tasks, and what other modules put on it, day by day. */
import type { showCalendarRoute } from '@guongsang/contract/plans-running.ts'
import type { Ok, Parsed } from '@guongsang/contract/route.ts'
import { lastDayInTime } from '@guongsang/core/calendar/deadline.ts'
import { type Day, daysBetween } from '@guongsang/core/kernel/day.ts'
import { taskStandingOn } from '@guongsang/core/plans/task-state.ts'
import type { Tx } from '../../platform/database/database.ts'
import { membershipsOf, notUnderCommittee } from '../organizations/index.ts'
import { itemReachOf } from './item-reach.ts'
import { refuse } from './plan-content.ts'
import type { Asking } from './reach.ts'
import { type Between, readDueDays, readDueTasks } from './calendar-queries.ts'
import { calendarDays } from './calendar-sources.ts'
import { surroundingsOf } from './shown-task.ts'

type Entry = Ok<typeof showCalendarRoute>['entries'][number]
const DAYS_MAX = 400

export async function showCalendar(
  tx: Tx,
  asking: Asking,
  asked: Parsed<typeof showCalendarRoute>['query'],
): Promise<{ entries: Entry[] }> {
  const { localityId, today } = asking
  const between: Between = { ...asked, from: asked.from as Day, to: asked.to as Day, today }
  const days = daysBetween(between.from, between.to)
  if (days < 0 || days > DAYS_MAX)
    refuse([{ field: 'to', message: 'Chọn khoảng ngày theo thứ tự, nhiều nhất 400 ngày.' }])
  const { reach, ...items } = await itemReachOf(tx, asking)
  const unit = asked.organizationId
  const memberships = unit === undefined ? null : await membershipsOf(tx, localityId, [unit], today)
  const requested = await notUnderCommittee(tx, localityId)
  const dueDays = await readDueDays(tx, localityId, items, between, requested)
  const tasks = await readDueTasks(tx, localityId, reach, between, memberships)
  const around = await surroundingsOf(tx, localityId, tasks, today)
  const entries: Entry[] = [
    ...dueDays.map((due) => ({
      on: due.on,
      kind: 'item' as const,
      title: `${due.title}, ${due.label}`,
      note: due.plan,
      count: due.count,
      late: due.late,
      href:
        due.count === 1
          ? `/van-phong/viec-phai-nop/${due.item}`
          : `/van-phong/ke-hoach/${due.planId}?muc=ma-tran&nghiavu=${due.dutyId}`,
    })),
    ...tasks.map((task) => ({
      on: lastDayInTime({ on: task.due_on!, inclusive: task.due_inclusive ?? true }),
      kind: 'task' as const,
      title: task.title,
      note: task.plan_title,
      count: 1,
      late: taskStandingOn(around.factsOf(task), today) === 'overdue' ? 1 : 0,
      href: `/van-phong/nhiem-vu/${task.id}`,
    })),
    ...(await othersIn(tx, asking, between)),
  ]
  return { entries: entries.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)) }
}

/** They belong to no plan: a calendar narrowed to one leaves them out. */
async function othersIn(
  tx: Tx,
  asking: Asking,
  { from, to, organizationId, planId }: Between,
): Promise<Entry[]> {
  if (planId !== undefined) return []
  const days = await calendarDays(tx, { ...asking, from, to, organizationId })
  return days.map(({ on, kind, title, note, href }) => ({ on, kind, title, note, count: 1, late: 0, href }))
}
