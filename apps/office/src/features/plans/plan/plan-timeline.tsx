/** Dòng thời gian: each task as a bar from the start of its stretch to its due day, under the months; today is a line. */
import type { PlanShown, TaskShown } from '@guongsang/contract/plans.ts'
import { showDay } from '../../../lib/format.ts'
import { useSession } from '../../../lib/session.ts'
import { useAsOf } from '../../../ui/as-of.tsx'
import { Empty } from '../../../ui/states.tsx'
import { TaskWord, taskColours } from '../standing.tsx'
import { leadText, ordinalText } from './parties.ts'
import styles from './plan-timeline.module.css'
import { TaskLink } from './task-link.tsx'
import { barOf, monthsOf, shareOf } from './timeline-scale.ts'

export function PlanTimeline({ plan }: { plan: PlanShown }) {
  const { today } = useSession()
  const on = useAsOf() ?? today
  const period = { from: plan.periodFrom, to: plan.periodTo }
  const months = monthsOf(period)
  const here = shareOf(on, period)
  const dated = plan.taskList.filter(({ dueOn }) => dueOn !== null).sort(byDue)
  const open = plan.taskList.filter(({ dueOn }) => dueOn === null)
  return (
    <>
      {dated.length > 0 ? (
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
                    {months.map(({ label, share, band }) => (
                      <span key={label} style={{ flex: share }} data-band={band || undefined}>
                        {label}
                      </span>
                    ))}
                  </span>
                </th>
              </tr>
            </thead>
            <tbody>
              {dated.map((task) => (
                <Bar key={task.id} task={task} period={period} here={here} months={months} />
              ))}
            </tbody>
          </table>
        </div>
      ) : (
        <Empty title="Kế hoạch không ấn định ngày cho nhiệm vụ nào">
          Hạn của nghĩa vụ xem ở mục Nghĩa vụ và Ma trận.
        </Empty>
      )}
      {open.length > 0 && (
        <details className={styles.open} open={dated.length === 0}>
          <summary>Thường xuyên, không ấn định ngày: {open.length} nhiệm vụ</summary>
          <ul className={styles.tasks}>
            {open.map((task) => (
              <li key={task.id}>
                <span>
                  <TaskLink task={task} /> <span className={styles.due}>{leadText(task)}</span>
                </span>
                <TaskWord standing={task.standing} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

const byDue = (a: TaskShown, b: TaskShown): number =>
  (a.dueOn ?? '') < (b.dueOn ?? '') ? -1 : (a.dueOn ?? '') > (b.dueOn ?? '') ? 1 : a.position - b.position

interface BarProps {
  task: TaskShown
  period: { from: string; to: string }
  here: number | null
  months: ReturnType<typeof monthsOf>
}

function Bar({ task, period, here, months }: BarProps) {
  const bar = barOf(task, period)
  const due = task.dueText ?? (task.dueOn === null ? '' : showDay(task.dueOn))
  return (
    <tr>
      <th scope="row" className={styles.name}>
        <span className={styles.title}>
          {task.ordinal !== null && `${ordinalText(task.ordinal)} `}
          <TaskLink task={task} />
        </span>
        <span className={styles.lead}>{leadText(task)}</span>
      </th>
      <td className={styles.field}>
        <span className={styles.track}>
          <span className={styles.bands} aria-hidden="true">
            {months.map(({ label, share, band }) => (
              <span key={label} style={{ flex: share }} data-band={band || undefined} />
            ))}
          </span>
          <span
            className={styles.bar}
            data-state={taskColours[task.standing]}
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
