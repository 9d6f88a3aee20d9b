/** Theo quý: four columns of the year, and below them what goes on all year and what is told by organisation. */
import type { PlanShown, TaskShown } from '@guongsang/contract/plans.ts'
import { TASK_GROUPINGS } from '@guongsang/contract/plans-words.ts'
import { TaskWord } from '../standing.tsx'
import { leadText, ordinalText } from './parties.ts'
import styles from './plan-board.module.css'
import { TaskLink } from './task-link.tsx'

const quarters = ['quarter-1', 'quarter-2', 'quarter-3', 'quarter-4'] as const
const others = ['all-year', 'by-organisation'] as const

export function PlanBoard({ plan }: { plan: PlanShown }) {
  const of = (grouping: TaskShown['grouping']) => plan.taskList.filter((task) => task.grouping === grouping)
  const printed = quarters.some((quarter) => of(quarter).length > 0)
  return (
    <>
      {printed && (
        <div className={styles.quarters}>
          {quarters.map((quarter) => (
            <Lane key={quarter} name={TASK_GROUPINGS[quarter]} tasks={of(quarter)} />
          ))}
        </div>
      )}
      {others
        .filter((grouping) => of(grouping).length > 0)
        .map((grouping) => (
          <Lane key={grouping} wide name={TASK_GROUPINGS[grouping]} tasks={of(grouping)} />
        ))}
    </>
  )
}

function Lane({ name, tasks, wide }: { name: string; tasks: readonly TaskShown[]; wide?: boolean }) {
  const settled = tasks.filter(({ standing }) => standing === 'done' || standing === 'done-late').length
  const late = tasks.filter(({ standing }) => standing === 'overdue').length
  return (
    <section className={styles.lane} data-wide={wide || undefined} aria-label={name}>
      <h2 className={styles.name}>
        {name}
        <span className={styles.count}>
          {late > 0 && <span className={styles.late}>{late} quá hạn · </span>}
          xong {settled}/{tasks.length}
        </span>
      </h2>
      {tasks.length === 0 && <p className={styles.none}>Không có nhiệm vụ</p>}
      {wide ? (
        byLead(tasks).map(([lead, some]) => (
          <section key={lead} className={styles.led}>
            <h3 className={styles.leader}>
              {lead || 'Không ghi đơn vị chủ trì'} <span className={styles.count}>{some.length}</span>
            </h3>
            <Cards tasks={some} />
          </section>
        ))
      ) : (
        <Cards tasks={tasks} withLead />
      )}
    </section>
  )
}

/** Under the office that leads them, in the order of the plan. */
function byLead(tasks: readonly TaskShown[]): [string, TaskShown[]][] {
  const led = new Map<string, TaskShown[]>()
  for (const task of tasks) {
    const lead = leadText(task)
    led.set(lead, [...(led.get(lead) ?? []), task])
  }
  return [...led]
}

function Cards({ tasks, withLead = false }: { tasks: readonly TaskShown[]; withLead?: boolean }) {
  return (
    <ul className={styles.cards}>
      {tasks.map((task) => (
        <li key={task.id} className={styles.card} data-late={task.standing === 'overdue' || undefined}>
          <p className={styles.title} title={task.title}>
            {task.ordinal !== null && <span className={styles.ordinal}>{ordinalText(task.ordinal)}</span>}{' '}
            <TaskLink task={task} />
          </p>
          {withLead && <p className={styles.lead}>{leadText(task)}</p>}
          <p className={styles.foot}>
            <TaskWord standing={task.standing} />
            {task.percent > 0 && task.percent < 100 && <span>{task.percent}%</span>}
          </p>
        </li>
      ))}
    </ul>
  )
}
