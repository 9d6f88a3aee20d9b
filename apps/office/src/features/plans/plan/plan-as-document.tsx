/** Văn bản: sections and tasks as printed, ordinals as printed; beside each task how it stands. */
import type { PlanShown, TaskShown } from '@guongsang/contract/plans.ts'
import { TASK_GROUPINGS } from '@guongsang/contract/plans-words.ts'
import { Empty } from '../../../ui/states.tsx'
import { TaskLink } from './task-link.tsx'
import { TaskWord } from '../standing.tsx'
import { partyText } from './parties.ts'
import styles from './plan-as-document.module.css'

export function PlanAsDocument({ plan }: { plan: PlanShown }) {
  if (plan.sections.length === 0 && plan.taskList.length === 0) {
    return <Empty title="Kế hoạch chưa có nội dung">Bấm Sửa nội dung để thêm mục và nhiệm vụ.</Empty>
  }
  const loose = plan.taskList.filter((task) => task.sectionId === null)
  return (
    <div className={styles.sheet}>
      {plan.motto && <p className={styles.motto}>“{plan.motto}”</p>}
      {plan.sections
        .filter((section) => section.parentId === null)
        .map((section) => (
          <Part key={section.id} plan={plan} section={section} depth={2} />
        ))}
      {groupsOf(loose).map(([grouping, tasks]) => (
        <section key={grouping}>
          <h3 className={styles.heading}>{TASK_GROUPINGS[grouping]}</h3>
          <Tasks tasks={tasks} />
        </section>
      ))}
    </div>
  )
}

type Section = PlanShown['sections'][number]

function Part({ plan, section, depth }: { plan: PlanShown; section: Section; depth: number }) {
  const Heading = `h${Math.min(depth, 6)}` as 'h2'
  return (
    <section className={styles.part} data-depth={depth}>
      {section.heading !== null && (
        <Heading className={styles.heading}>
          {section.ordinal !== null && <span className={styles.ordinal}>{section.ordinal}</span>}{' '}
          {section.heading}
        </Heading>
      )}
      {section.text?.split('\n').map((line, at) => (
        <p key={at} className={styles.text}>
          {at === 0 && section.heading === null && section.ordinal !== null && `${section.ordinal} `}
          {line}
        </p>
      ))}
      <Tasks tasks={plan.taskList.filter((task) => task.sectionId === section.id)} />
      {plan.sections
        .filter((child) => child.parentId === section.id)
        .map((child) => (
          <Part key={child.id} plan={plan} section={child} depth={depth + 1} />
        ))}
    </section>
  )
}

function Tasks({ tasks }: { tasks: readonly TaskShown[] }) {
  if (tasks.length === 0) return null
  return (
    <ol className={styles.tasks}>
      {tasks.map((task) => (
        <li key={task.id} className={styles.task}>
          <div>
            <p className={styles.title}>
              {task.ordinal !== null && <span className={styles.ordinal}>{task.ordinal}.</span>}{' '}
              <TaskLink task={task} />
            </p>
            <p className={styles.parties}>{partyText(task)}</p>
          </div>
          <p className={styles.standing}>
            <TaskWord standing={task.standing} />
            {task.dueText !== null && <span className={styles.due}>{task.dueText}</span>}
          </p>
        </li>
      ))}
    </ol>
  )
}

const groupings = Object.keys(TASK_GROUPINGS) as TaskShown['grouping'][]

/** In the order of the year, the groupings that have a task. */
const groupsOf = (tasks: readonly TaskShown[]) =>
  groupings
    .map((grouping) => [grouping, tasks.filter((task) => task.grouping === grouping)] as const)
    .filter(([, found]) => found.length > 0)
