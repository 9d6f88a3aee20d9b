/** Dòng thời gian: each task as a bar from the start of its stretch to its due day, under the months; today is a line. */
import type { PlanShown, TaskShown } from '@guongsang/contract/plans.ts'
import { showDay } from '../../../lib/format.ts'
import { useSession } from '../../../lib/session.ts'
import { useAsOf } from '../../../ui/as-of.tsx'
import { TaskWord, taskColours } from '../standing.tsx'
import { leadText } from './parties.ts'
import styles from './plan-timeline.module.css'
import { TaskLink } from './task-link.tsx'
import { barOf, monthsOf, shareOf } from './timeline-scale.ts'

export function PlanTimeline({ plan }: { plan: PlanShown }) {
  const { today } = useSession()
  const on = useAsOf() ?? today
  const period = { from: plan.periodFrom, to: plan.periodTo }
  const months = monthsOf(period)
  const here = shareOf(on, period)
  return (
    <div className={styles.scroll} role="region" aria-label="Dòng thời gian" tabIndex={0}>
      <table className={styles.table}>
        <caption className={styles.caption}>Nhiệm vụ theo thời gian</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.name}>
              Nhiệm vụ
            </th>
            <th scope="col" className={styles.field}>
              <span className={styles.months}>
                {months.map(({ label, share }) => (
                  <span key={label} style={{ flex: share }}>
                    {label}
                  </span>
                ))}
              </span>
            </th>
          </tr>
        </thead>
        <tbody>
          {plan.taskList.map((task) => (
            <Bar key={task.id} task={task} period={period} here={here} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface BarProps {
  task: TaskShown
  period: { from: string; to: string }
  here: number | null
}

function Bar({ task, period, here }: BarProps) {
  const bar = barOf(task, period)
  const due = task.dueOn === null ? 'không ấn định ngày' : (task.dueText ?? showDay(task.dueOn))
  return (
    <tr>
      <th scope="row" className={styles.name}>
        <span className={styles.title}>
          {task.ordinal !== null && `${task.ordinal}. `}
          <TaskLink task={task} />
        </span>
        <span className={styles.lead}>{leadText(task)}</span>
      </th>
      <td className={styles.field}>
        <span className={styles.track}>
          <span
            className={styles.bar}
            data-state={taskColours[task.standing]}
            data-open={task.dueOn === null || undefined}
            style={{ left: `${bar.left}%`, width: `${bar.width}%` }}
          />
          {here !== null && <span className={styles.today} style={{ left: `${here}%` }} aria-hidden="true" />}
        </span>
        <span className={styles.words}>
          <TaskWord standing={task.standing} /> <span className={styles.due}>{due}</span>
        </span>
      </td>
    </tr>
  )
}
