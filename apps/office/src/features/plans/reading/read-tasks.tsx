/** Nhiệm vụ as read, by the part of the year they stand in. */
import { useState } from 'react'
import type { z } from 'zod'
import type { TaskTyped } from '@guongsang/contract/plans.ts'
import { DUE_KINDS, STRENGTHS, TASK_GROUPINGS, TASK_PARTS } from '@guongsang/contract/plans-words.ts'
import { showDay } from '../../../lib/format.ts'
import { Dialog, useDialog } from '../../../ui/dialog.tsx'
import { TaskForm } from '../editing/task-form.tsx'
import { type Looking, Proposal } from './proposal.tsx'
import { isKept, type ReadingDraft, type ReadTask } from './reading-draft.ts'
import styles from './proposal.module.css'

export interface Acts extends Looking {
  draft: ReadingDraft
  onDrop: (key: string) => void
  onTake: (key: string) => void
}

const groupings = Object.keys(TASK_GROUPINGS) as (keyof typeof TASK_GROUPINGS)[]
/** Long plans open group by group: this many are drawn at once. */
const AT_ONCE = 60

export function TaskProposals({ onEdit, ...acts }: Acts & { onEdit: (task: ReadTask) => void }) {
  const { draft } = acts
  const dialog = useDialog<ReadTask>()
  return (
    <>
      {groupings.map((grouping) => {
        const tasks = draft.tasks.filter(({ typed }) => typed.grouping === grouping)
        if (tasks.length === 0) return null
        return (
          <div key={grouping}>
            <h3 className={styles.subhead}>
              {TASK_GROUPINGS[grouping]} · {tasks.length}
            </h3>
            <SomeTasks {...acts} tasks={tasks} onOpen={dialog.open} />
          </div>
        )
      })}
      <Dialog control={dialog} title="Sửa nhiệm vụ" wide>
        {(task) => (
          <TaskForm
            initial={task.typed}
            needsReason={false}
            save={async ({ reason: _, ...typed }) => {
              onEdit({ ...task, typed, confidence: 'sure' })
              dialog.close()
            }}
            close={dialog.close}
          />
        )}
      </Dialog>
    </>
  )
}

function SomeTasks({
  tasks,
  onOpen,
  ...acts
}: Acts & { tasks: ReadTask[]; onOpen: (task: ReadTask) => void }) {
  const [most, setMost] = useState(AT_ONCE)
  const { draft } = acts
  return (
    <>
      <ul className={styles.list}>
        {tasks.slice(0, most).map((task) => (
          <Proposal
            key={task.key}
            {...acts}
            line={task.line}
            confidence={task.confidence}
            kept={isKept(draft, task.key)}
            name={`nhiệm vụ ở dòng ${task.line}`}
            title={titled(task)}
            note={sameNote(task, draft)}
            onDrop={() => acts.onDrop(task.key)}
            onTake={() => acts.onTake(task.key)}
            onEdit={() => onOpen(task)}
          >
            <Facts task={task} draft={draft} />
          </Proposal>
        ))}
      </ul>
      {tasks.length > most && (
        <button type="button" className={styles.line} onClick={() => setMost(most + AT_ONCE)}>
          Xem thêm {tasks.length - most} nhiệm vụ
        </button>
      )}
    </>
  )
}

const titled = ({ typed }: ReadTask) => (
  <>
    {typed.ordinal !== null && <span className={styles.ordinal}>{typed.ordinal}</span>} {typed.title}
  </>
)

function Facts({ task: { typed }, draft }: { task: ReadTask; draft: ReadingDraft }) {
  const parties = typed.parties.map(
    ({ part, text, organizationId, groupId, blocId }) =>
      `${TASK_PARTS[part]}: ${text}${(organizationId ?? groupId ?? blocId) ? '' : ' (chưa khớp)'}`,
  )
  const leadless = !typed.parties.some(({ part }) => part === 'lead') && draft.head.defaultLeadId === null
  return (
    <>
      {[dueText(typed), typed.strength === 'order' ? null : STRENGTHS[typed.strength], ...parties]
        .filter(Boolean)
        .join(' · ')}
      {leadless && <span className={styles.lack}> · Chưa có đơn vị chủ trì</span>}
    </>
  )
}

type Typed = Pick<z.output<typeof TaskTyped>, 'dueKind' | 'dueOn' | 'dueInclusive' | 'dueText'>

const dueText = ({ dueKind, dueOn, dueInclusive, dueText: said }: Typed): string => {
  if (dueOn !== null && dueKind === 'day')
    return `${dueInclusive === false ? 'trước' : 'chậm nhất'} ngày ${showDay(dueOn)}`
  return said ?? DUE_KINDS[dueKind]
}

const sameNote = ({ key, sameAs }: ReadTask, draft: ReadingDraft) => {
  const duty = draft.duties.find((one) => one.key === sameAs)
  if (duty === undefined) return undefined
  return isKept(draft, key)
    ? 'Câu này cũng được đọc thành nghĩa vụ; chỉ nên giữ một.'
    : 'Câu này đã được giữ ở mục Nghĩa vụ. Lấy lại nếu muốn giữ là nhiệm vụ.'
}
