/** What plans add to "Việc của tôi": tasks that are a unit's or the office's own, and work that waits for its confirmation. */
import { addDays } from '@guongsang/core/kernel/day.ts'
import { SOON_DAYS } from '@guongsang/core/plans/item-standing.ts'
import { taskStandingOn } from '@guongsang/core/plans/task-state.ts'
import { type HomeEntry, registerHomeProvider } from '../../platform/home.ts'
import { askedNotOrdered, standingForOn } from '../organizations/index.ts'
import { canIssuePlans, canWorkOnTasks, overlooks, pathsUnder } from './policy.ts'
import { reachOf } from './reach.ts'
import { taskFacts } from './shown-task.ts'
import { countAwaiting, type OwedTask, readOwedTasks } from './task-queries.ts'
import { loadParties } from './task-store.ts'

registerHomeProvider({
  name: 'tasks',
  async list(tx, { actor, today }) {
    const { localityId } = actor
    if (localityId === null) return []
    const office = overlooks(actor, canIssuePlans, localityId)
    if (!office && pathsUnder(actor, canWorkOnTasks).length === 0) return []
    const reach = await reachOf(tx, { localityId, actor, today })
    const agencyIds = office ? await standingForOn(tx, localityId, reach.ofLocality, today) : []
    const until = addDays(today, SOON_DAYS)
    const owed = await readOwedTasks(tx, localityId, { reach, office, agencyIds, until })
    const taskIds = owed.map(({ id }) => id)
    const parties = await loadParties(tx, localityId, taskIds)
    const leads = parties.flatMap(({ organization_id }) => organization_id ?? [])
    const asked = await askedNotOrdered(tx, localityId, leads)
    const byTask = Map.groupBy(parties, ({ task_id }) => task_id)
    const waiting = await countAwaiting(tx, localityId, { reach, office })
    return [
      ...owed.map((task) =>
        entryOf(task, taskStandingOn(taskFacts(task, byTask.get(task.id) ?? [], asked), today)),
      ),
      ...waiting.map(({ planId, title, count }): HomeEntry => ({
        object: `waiting/${planId}`,
        band: 'waiting',
        menu: 'ke-hoach',
        many: count,
        kind: 'Xác nhận',
        title: `${count} nhiệm vụ chờ xác nhận hoàn thành`,
        place: title,
        href: `/van-phong/ke-hoach/${planId}`,
      })),
    ]
  },
})

const entryOf = (task: OwedTask, standing: string): HomeEntry => ({
  object: task.id,
  band: standing === 'overdue' ? 'late' : 'owe',
  menu: 'ke-hoach',
  kind: 'Nhiệm vụ',
  title: task.title,
  place: task.planTitle,
  dueOn: task.due_on,
  href: `/van-phong/nhiem-vu/${task.id}`,
})
