/** Nhiệm vụ: the list in its groups; each one opens in a form over the page. */
import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import type { PlanShown, TaskShown } from '@guongsang/contract/plans.ts'
import { addTaskRoute, editTaskRoute, removeTaskRoute } from '@guongsang/contract/plans-tasks.ts'
import { TASK_GROUPINGS } from '@guongsang/contract/plans-words.ts'
import { call } from '../../../lib/call.ts'
import { useAct } from '../../../ui/act.ts'
import { useAsk } from '../../../ui/ask.tsx'
import { Dialog, useDialog } from '../../../ui/dialog.tsx'
import { Section } from '../../../ui/page.tsx'
import { RowList } from '../../../ui/row-list.tsx'
import { Empty } from '../../../ui/states.tsx'
import { useToast } from '../../../ui/toast.tsx'
import { ordinalText, partyText } from '../plan/parties.ts'
import { TaskForm } from './task-form.tsx'
import { emptyTask, type TypedTask, typedTask } from './typed-task.ts'

type Grouping = TaskShown['grouping']
const groupings = Object.keys(TASK_GROUPINGS) as Grouping[]

/** Most plans tell their work by quarter, some by organisation. */
const usual = ({ taskList }: PlanShown): Grouping => taskList.at(-1)?.grouping ?? 'quarter-1'

interface Opened {
  task: TaskShown | null
  typed: TypedTask
}

export function TasksEditor({ plan }: { plan: PlanShown }) {
  const dialog = useDialog<Opened>()
  const ask = useAsk()
  const remove = useAct(removeTaskRoute, { done: 'Đã bỏ nhiệm vụ.' })
  const drop = async (task: TaskShown) => {
    const sure = await ask({ title: 'Bỏ nhiệm vụ này?', text: task.title, act: 'Bỏ nhiệm vụ' })
    if (sure !== null) remove.mutate({ params: { id: task.id }, body: { version: task.version } })
  }
  return (
    <>
      <Button variant="default" onClick={() => dialog.open({ task: null, typed: emptyTask(usual(plan)) })}>
        Thêm nhiệm vụ
      </Button>
      {plan.taskList.length === 0 && (
        <Empty title="Chưa có nhiệm vụ">Thêm từng nhiệm vụ, hoặc đưa văn bản vào bằng Đọc văn bản.</Empty>
      )}
      {groupings.map((grouping) => {
        const tasks = plan.taskList.filter((task) => task.grouping === grouping)
        if (tasks.length === 0) return null
        return (
          <Section
            key={grouping}
            title={`${TASK_GROUPINGS[grouping]} (${tasks.length})`}
            acts={
              <Button
                variant="subtle"
                size="compact-sm"
                aria-label={`Thêm nhiệm vụ vào ${TASK_GROUPINGS[grouping]}`}
                onClick={() => dialog.open({ task: null, typed: emptyTask(grouping) })}
              >
                Thêm
              </Button>
            }
          >
            <RowList
              rows={tasks.map((task) => ({
                key: task.id,
                title: `${task.ordinal === null ? '' : `${ordinalText(task.ordinal)} `}${task.title}`,
                detail: [partyText(task), task.dueText].filter(Boolean).join(' · '),
                acts: (
                  <>
                    <Button
                      variant="subtle"
                      color="gray"
                      size="compact-sm"
                      onClick={() => dialog.open({ task, typed: typedTask(task) })}
                    >
                      Sửa
                    </Button>
                    {task.may.includes('remove') && (
                      <Button variant="subtle" color="red" size="compact-sm" onClick={() => void drop(task)}>
                        Bỏ
                      </Button>
                    )}
                  </>
                ),
              }))}
            />
          </Section>
        )
      })}
      <Dialog wide control={dialog} title="Nhiệm vụ">
        {(opened) => <OneTask plan={plan} opened={opened} close={dialog.close} />}
      </Dialog>
    </>
  )
}

function OneTask({ plan, opened, close }: { plan: PlanShown; opened: Opened; close: () => void }) {
  const client = useQueryClient()
  const toast = useToast()
  const issued = !['drafting', 'consulting', 'submitted'].includes(plan.state)
  const save = async ({ reason, ...typed }: TypedTask & { reason: string | null }) => {
    const { task } = opened
    if (task === null) {
      await call(addTaskRoute, {
        params: { id: plan.id },
        body: { ...typed, sectionId: null, parentId: null },
      })
    } else {
      await call(editTaskRoute, {
        params: { id: task.id },
        body: { ...typed, reason, version: task.version },
      })
    }
    toast({ text: 'Đã lưu nhiệm vụ.' })
    close()
    await client.invalidateQueries()
  }
  return (
    <TaskForm initial={opened.typed} needsReason={issued && opened.task !== null} save={save} close={close} />
  )
}
