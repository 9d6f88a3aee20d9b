/** Một nhiệm vụ: what is asked of whom, what was done, what it brought forth. */
import { Button, Checkbox, Menu, Textarea } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import {
  acceptTaskRoute,
  cancelTaskRoute,
  carryOverTaskRoute,
  confirmTaskRoute,
  declareNotArisenRoute,
  logTaskRoute,
  reopenTaskRoute,
  showTaskRoute,
} from '@guongsang/contract/plans-tasks.ts'
import { STRENGTHS, TASK_GROUPINGS } from '@guongsang/contract/plans-words.ts'
import type { Ok } from '@guongsang/contract/route.ts'
import { call } from '../../../lib/call.ts'
import { showDay } from '../../../lib/format.ts'
import { read } from '../../../lib/query.ts'
import { useSession } from '../../../lib/session.ts'
import { useAct } from '../../../ui/act.ts'
import { useAsk } from '../../../ui/ask.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { Facts } from '../../../ui/facts.tsx'
import { AttachedFile } from '../../../ui/file-field.tsx'
import { Form, Row, useActionForm } from '../../../ui/form.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { NumberField } from '../../../ui/number-field.tsx'
import { Page, Section } from '../../../ui/page.tsx'
import { RowList } from '../../../ui/row-list.tsx'
import { Await } from '../../../ui/states.tsx'
import { useToast } from '../../../ui/toast.tsx'
import { FilesField } from '../../../ui/files-field.tsx'
import { capital } from '../plan/task-link.tsx'
import { TaskWord } from '../standing.tsx'
import { TaskOutputs } from './task-outputs.tsx'
import styles from './task-page.module.css'

type Task = Ok<typeof showTaskRoute>

const help = {
  about: 'Một nhiệm vụ của kế hoạch: ai làm, đến khi nào, đã làm gì, ra sản phẩm gì.',
  steps: [
    'Đơn vị chủ trì, phối hợp ghi nhật ký, kèm minh chứng; xong thì đánh dấu đã hoàn thành.',
    'Cơ quan giữ kế hoạch xác nhận hoàn thành, hoặc mở lại.',
    'Việc không phát sinh, chuyển kỳ sau, hủy: chọn trong menu và ghi lý do.',
  ],
  notes: ['Nhiệm vụ thường xuyên không có hạn: tiến độ là nhật ký, hỏi vào giữa năm và cuối năm.'],
}

export function TaskPage() {
  const { id } = useParams({ from: '/shell/nhiem-vu/$id' })
  const reply = useQuery(read(showTaskRoute, { params: { id } }))
  return <Await reply={reply}>{(task) => <Shown task={task} />}</Await>
}

/** A plan prints whole paragraphs as one task; the heading says enough to know it, the paragraph stands below. */
function shortened(title: string): string {
  const whole = capital(title)
  if (whole.length <= 110) return whole
  return `${whole.slice(0, whole.lastIndexOf(' ', 100))}…`
}

function Shown({ task }: { task: Task }) {
  return (
    <Page
      kicker={
        <Link to="/ke-hoach/$id" params={{ id: task.plan.id }}>
          {task.plan.title}
        </Link>
      }
      title={shortened(task.title)}
      state={<TaskWord standing={task.standing} />}
      lead={
        <>
          {shortened(task.title) !== capital(task.title) && (
            <p className={styles.whole}>{capital(task.title)}</p>
          )}
          {task.stateReason}
        </>
      }
      acts={<Acts task={task} />}
      help={help}
    >
      <Facts rows={factsOf(task)} />
      {task.may.includes('log') && (
        <Section title="Ghi việc đã làm">
          <LogForm key={task.version} task={task} />
        </Section>
      )}
      <Section title="Nhật ký">
        {task.entries.length === 0 && <p>Chưa có nhật ký.</p>}
        <RowList
          rows={task.entries.map((entry) => ({
            key: entry.id,
            title: `${showDay(entry.happenedOn)}: ${entry.text}`,
            detail: (
              <>
                {entry.recordedBy}
                {entry.percent !== null && `, ${entry.percent}%`}
                {entry.files.map(({ id }) => (
                  <span key={id}>
                    <br />
                    <AttachedFile id={id} />
                  </span>
                ))}
              </>
            ),
          }))}
        />
      </Section>
      <TaskOutputs task={task} />
    </Page>
  )
}

function factsOf(task: Task) {
  const named = (part: Task['parties'][number]['part']) =>
    task.parties
      .filter((party) => party.part === part)
      .map(({ text }) => text)
      .join('; ') || null
  const all = [
    ['Thuộc phần', TASK_GROUPINGS[task.grouping]],
    ['Chủ trì', named('lead')],
    ['Phối hợp', named('partner')],
    ['Thực hiện', named('doer')],
    ['Trình, báo cáo', named('submits-to')],
    ['Làm thay', takenOverText(task)],
    ['Người đứng đầu', task.accountableName],
    ['Hạn', task.dueText],
    ['Điều kiện', task.condition],
    ['Mức độ', STRENGTHS[task.strength]],
    ['Về năm', task.yearAbout],
    ['Cho năm', task.yearFor],
    ['Năm học', task.schoolYear],
    ['Sản phẩm phải có', task.outputKind],
  ] as const
  return all.filter(([, value]) => value !== null)
}

/** 'Phòng Nội vụ thay Phòng Lao động; Phòng Y tế đã kết thúc, không có đơn vị kế thừa' */
const takenOverText = ({ takenOver }: Task): string | null =>
  takenOver
    .map(({ ended, by }) =>
      by.length === 0 ? `${ended} đã kết thúc, không có đơn vị kế thừa` : `${by.join(', ')} thay ${ended}`,
    )
    .join('; ') || null

function LogForm({ task }: { task: Task }) {
  const { today } = useSession()
  const client = useQueryClient()
  const toast = useToast()
  const action = useActionForm({
    initial: {
      happenedOn: today,
      text: '',
      percent: null as number | null,
      fileIds: [] as string[],
      finished: false,
    },
    schema: logTaskRoute.body,
    submit: async (values) => {
      await call(logTaskRoute, { params: { id: task.id }, body: values })
      toast({ text: values.finished ? 'Đã ghi, chờ xác nhận hoàn thành.' : 'Đã ghi nhật ký.' })
      action.form.reset()
      await client.invalidateQueries()
    },
  })
  const { form } = action
  return (
    <Form action={action} act="Ghi nhật ký">
      <Row>
        <DateField label="Ngày" {...form.getInputProps('happenedOn')} />
        <NumberField label="Hoàn thành, phần trăm" {...form.getInputProps('percent')} />
      </Row>
      <Textarea label="Việc đã làm, kết quả" autosize minRows={3} {...form.getInputProps('text')} />
      <FilesField label="Minh chứng" {...form.getInputProps('fileIds')} />
      <Checkbox
        label="Đã hoàn thành, đề nghị xác nhận"
        {...form.getInputProps('finished', { type: 'checkbox' })}
      />
    </Form>
  )
}

function Acts({ task }: { task: Task }) {
  const ask = useAsk()
  const accept = useAct(acceptTaskRoute, { done: 'Đơn vị đã nhận nhiệm vụ.' })
  const confirm = useAct(confirmTaskRoute, { done: 'Đã xác nhận hoàn thành.' })
  const reopen = useAct(reopenTaskRoute, { done: 'Đã mở lại nhiệm vụ.' })
  const notArisen = useAct(declareNotArisenRoute, { done: 'Đã ghi không phát sinh.' })
  const carry = useAct(carryOverTaskRoute, { done: 'Đã chuyển sang kỳ sau.' })
  const cancel = useAct(cancelTaskRoute, { done: 'Đã hủy nhiệm vụ.' })
  const can = (act: string) => task.may.includes(act)
  const given = (reason: string | null) => ({
    params: { id: task.id },
    body: { reason, version: task.version },
  })
  const reasoned = [
    { act: 'reopen', title: 'Mở lại nhiệm vụ', text: 'Nhiệm vụ trở lại đang làm.', run: reopen.mutate },
    {
      act: 'not-arisen',
      title: 'Ghi không phát sinh',
      text: 'Kỳ này không có việc phải làm.',
      run: notArisen.mutate,
    },
    {
      act: 'carry-over',
      title: 'Chuyển kỳ sau',
      text: 'Nhiệm vụ được đưa vào kế hoạch tiếp theo.',
      run: carry.mutate,
    },
    { act: 'cancel', title: 'Hủy nhiệm vụ', text: 'Nhiệm vụ không còn phải làm.', run: cancel.mutate },
  ].filter(({ act }) => can(act))
  const go = async (one: (typeof reasoned)[number]) => {
    const answer = await ask({ title: one.title, text: one.text, act: one.title, reason: 'Lý do' })
    if (answer !== null) one.run(given(answer.reason))
  }
  return (
    <>
      {can('confirm') && <Button onClick={() => confirm.mutate(given(null))}>Xác nhận hoàn thành</Button>}
      {can('accept') && (
        <Button variant="default" onClick={() => accept.mutate(given(null))}>
          Nhận nhiệm vụ
        </Button>
      )}
      {reasoned.length > 0 && (
        <Menu position="bottom-end">
          <Menu.Target>
            <Button variant="default" px="xs" aria-label="Việc khác với nhiệm vụ">
              <Icon name="more" />
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {reasoned.map((one) => (
              <Menu.Item key={one.act} onClick={() => void go(one)}>
                {one.title}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
    </>
  )
}
