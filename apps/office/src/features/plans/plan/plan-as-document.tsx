/** Văn bản: sections and tasks as printed, ordinals as printed; beside each task how it stands. */
import type { PlanShown, TaskShown } from '@guongsang/contract/plans.ts'
import { TASK_GROUPINGS } from '@guongsang/contract/plans-words.ts'
import { Empty } from '../../../ui/states.tsx'
import { TaskLink } from './task-link.tsx'
import { TaskWord } from '../standing.tsx'
import { ordinalText, partyText } from './parties.ts'
import styles from './plan-as-document.module.css'

export function PlanAsDocument({ plan }: { plan: PlanShown }) {
  if (plan.sections.length === 0 && plan.taskList.length === 0) {
    return <Empty title="Kế hoạch chưa có nội dung">Bấm Sửa nội dung để thêm mục và nhiệm vụ.</Empty>
  }
  const loose = plan.taskList.filter((task) => task.sectionId === null)
  const tops = plan.sections.filter(({ parentId, heading }) => parentId === null && heading !== null)
  return (
    <div className={styles.columns}>
      {tops.length > 1 && <Outline plan={plan} tops={tops} />}
      <div className={styles.sheet}>
        {plan.motto && <p className={styles.motto}>“{plan.motto}”</p>}
        {plan.sections
          .filter((section) => section.parentId === null)
          .map((section) => (
            <Part key={section.id} plan={plan} section={section} depth={2} />
          ))}
        {groupsOf(loose).map(([grouping, tasks]) => (
          <section key={grouping}>
            <h2 className={styles.heading}>{TASK_GROUPINGS[grouping]}</h2>
            <Tasks tasks={tasks} />
          </section>
        ))}
      </div>
    </div>
  )
}

const placeOf = (sectionId: string): string => `muc-${sectionId}`

/** Mục lục: where one is taken at once, with how many tasks stand there. */
function Outline({ plan, tops }: { plan: PlanShown; tops: readonly Section[] }) {
  const within = (id: string): string[] => [
    id,
    ...plan.sections.filter(({ parentId }) => parentId === id).flatMap((child) => within(child.id)),
  ]
  const go = (id: string) => {
    const place = document.getElementById(placeOf(id))
    place?.scrollIntoView({ block: 'start' })
    place?.focus({ preventScroll: true })
  }
  const line = (section: Section) => {
    const ids = new Set(within(section.id))
    const tasks = plan.taskList.filter(({ sectionId }) => sectionId !== null && ids.has(sectionId)).length
    return (
      <button type="button" className={styles.jump} onClick={() => go(section.id)}>
        <span className={styles.ordinal}>{section.ordinal}</span>
        <span>{section.heading}</span>
        {tasks > 0 && <span className={styles.many}>{tasks} việc</span>}
      </button>
    )
  }
  return (
    <nav className={styles.outline} aria-label="Mục lục kế hoạch">
      <ul>
        {tops.map((section) => (
          <li key={section.id}>
            {line(section)}
            <ul>
              {plan.sections
                .filter(({ parentId, heading }) => parentId === section.id && heading !== null)
                .map((child) => (
                  <li key={child.id}>{line(child)}</li>
                ))}
            </ul>
          </li>
        ))}
      </ul>
    </nav>
  )
}

type Section = PlanShown['sections'][number]

function Part({ plan, section, depth }: { plan: PlanShown; section: Section; depth: number }) {
  const Heading = `h${Math.min(depth, 6)}` as 'h2'
  return (
    <section id={placeOf(section.id)} tabIndex={-1} className={styles.part} data-depth={depth}>
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
          <Part
            key={child.id}
            plan={plan}
            section={child}
            depth={section.heading === null ? depth : depth + 1}
          />
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
              {task.ordinal !== null && <span className={styles.ordinal}>{ordinalText(task.ordinal)}</span>}{' '}
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
