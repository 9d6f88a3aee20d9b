/** What may be done with an event now; the next step stands out, what takes it back asks why. */
import { Button, Menu } from '@mantine/core'
import { moveEventRoute } from '@guongsang/contract/events-changes.ts'
import type { EventShown } from '@guongsang/contract/events-register.ts'
import { EVENT_STEPS } from '@guongsang/contract/events-words.ts'
import { useAct } from '../../../ui/act.ts'
import { type Question, useAsk } from '../../../ui/ask.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { Dialog, useDialog } from '../../../ui/dialog.tsx'
import { Form, useActionForm } from '../../../ui/form.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { LinkButton } from '../../../ui/link.tsx'
import { useToast } from '../../../ui/toast.tsx'

type Step = keyof typeof EVENT_STEPS

const done: Record<Step, string> = {
  prepare: 'Đã bắt đầu chuẩn bị.',
  invite: 'Đã ghi là đã gửi giấy mời.',
  postpone: 'Đã hoãn.',
  reschedule: 'Đã ấn định lại ngày.',
  'switch-online': 'Đã chuyển sang trực tuyến.',
  'call-off': 'Đã hủy sự kiện.',
  hold: 'Đã ghi là đã diễn ra.',
  report: 'Đã báo cáo.',
  reopen: 'Đã mở lại để bổ sung.',
}
/** Those that say why; the sentence tells what follows. */
const asked: Partial<Record<Step, string>> = {
  postpone: 'Sự kiện lồng ghép bên trong cũng tạm hoãn. Ấn định lại ngày được sau.',
  'switch-online': 'Hình thức đổi thành trực tuyến; người được mời sẽ thấy lý do.',
  'call-off': 'Sự kiện và những gì lồng ghép bên trong sẽ không tổ chức nữa. Không khôi phục được.',
  reopen: 'Báo cáo được mở lại để bổ sung, rồi báo cáo lần nữa.',
}
/** Those that nothing takes back quietly; no reason is asked. */
const confirmed: Partial<Record<Step, string>> = {
  hold: 'Từ đây không hoãn, hủy hay đổi ngày được nữa; ghi người dự, kết quả rồi báo cáo.',
  report: 'Bài nói và lần tôn vinh được ghi vào quá trình của từng điển hình, không xóa được.',
}
/** The way it usually goes. */
const onward: readonly Step[] = ['report', 'hold', 'invite', 'prepare', 'reschedule']
const aside: readonly Step[] = ['postpone', 'switch-online', 'call-off', 'reopen']

export function EventActs({ event: { id, title, version, may } }: { event: EventShown }) {
  const ask = useAsk()
  const setting = useDialog()
  const toast = useToast()
  const move = useAct(moveEventRoute, { after: (_, { body }) => toast({ text: done[body.act] }) })
  const can = (act: string) => may.includes(act)
  const go = (act: Step, reason: string | null = null) =>
    move.mutate({ params: { id }, body: { act, reason, version } })
  const askFirst = async (act: Step) => {
    const question: Question = {
      title: `${EVENT_STEPS[act]}?`,
      text: `“${title}”. ${asked[act] ?? confirmed[act]}`,
      act: EVENT_STEPS[act],
      ...(asked[act] !== undefined && { reason: 'Lý do' }),
    }
    const answer = await ask(question)
    if (answer) go(act, answer.reason || null)
  }
  const [main, ...others] = onward.filter(can)
  const start = (act: Step) => {
    if (act === 'reschedule') setting.open(true)
    else if (asked[act] ?? confirmed[act]) void askFirst(act)
    else go(act)
  }
  const rest = [...others, ...aside.filter(can)]
  return (
    <>
      {can('edit') && (
        <LinkButton variant="default" to="/su-kien/$id/sua" params={{ id }}>
          Sửa
        </LinkButton>
      )}
      {rest.length > 0 && (
        <Menu position="bottom-end">
          <Menu.Target>
            <Button variant="default" rightSection={<Icon name="down" size={14} />}>
              Việc khác
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {rest.map((act) => (
              <Menu.Item key={act} onClick={() => start(act)}>
                {EVENT_STEPS[act]}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
      {main !== undefined && (
        <Button loading={move.isPending} onClick={() => start(main)}>
          {EVENT_STEPS[main]}
        </Button>
      )}
      <Dialog control={setting} title="Ấn định lại ngày">
        {() => <NewDay id={id} version={version} onClose={setting.close} />}
      </Dialog>
    </>
  )
}

function NewDay({ id, version, onClose }: { id: string; version: number; onClose: () => void }) {
  const move = useAct(moveEventRoute, { done: done.reschedule, quiet: true, after: onClose })
  const action = useActionForm({
    initial: { act: 'reschedule' as const, startsOn: null as string | null, reason: null, version },
    schema: moveEventRoute.body,
    guard: false,
    submit: (body) => move.mutateAsync({ params: { id }, body }),
  })
  return (
    <Form action={action} act="Ấn định" onCancel={onClose}>
      <DateField label="Ngày mới" data-autofocus {...action.form.getInputProps('startsOn')} />
    </Form>
  )
}
