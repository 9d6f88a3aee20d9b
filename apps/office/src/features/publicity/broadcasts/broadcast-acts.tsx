/** What may be done with a broadcast now. */
import { Button } from '@mantine/core'
import {
  airBroadcastRoute,
  approveBroadcastRoute,
  type Broadcast,
  cancelBroadcastRoute,
  finishEditingRoute,
  returnBroadcastRoute,
} from '@guongsang/contract/publicity-broadcasts.ts'
import { useSession } from '../../../lib/session.ts'
import { useAct } from '../../../ui/act.ts'
import { useAsk } from '../../../ui/ask.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { Dialog, useDialog } from '../../../ui/dialog.tsx'
import { Form, Row, useActionForm } from '../../../ui/form.tsx'
import { LinkButton } from '../../../ui/link.tsx'
import { OptionalText } from '../../../ui/optional-text.tsx'
import { LogForm } from './log-form.tsx'

type What = 'air' | 'log' | 'repeat'
const titles: Record<What, string> = {
  air: 'Ghi đã phát',
  log: 'Nhật ký phát sóng',
  repeat: 'Ghi một lần phát lại',
}

export function BroadcastActs({ broadcast }: { broadcast: Broadcast }) {
  const { id, title, version, may, state } = broadcast
  const ask = useAsk()
  const dialog = useDialog<What>()
  const finish = useAct(finishEditingRoute, { done: 'Đã trình duyệt.' })
  const approve = useAct(approveBroadcastRoute, { done: 'Đã duyệt phát.' })
  const send = useAct(returnBroadcastRoute, { done: 'Đã trả lại để biên tập.' })
  const cancel = useAct(cancelBroadcastRoute, { done: 'Đã hủy kỳ phát sóng.' })
  const params = { id }
  const can = (act: string) => may.includes(act)
  const because = async (question: Parameters<typeof ask>[0], then: (reason: string) => void) => {
    const answer = await ask(question)
    if (answer) then(answer.reason)
  }
  const cancelling = {
    title: 'Hủy kỳ phát sóng?',
    text: `“${title}” sẽ không phát nữa.`,
    act: 'Hủy kỳ phát sóng',
    reason: 'Lý do hủy',
  }
  const returning = {
    title: 'Trả lại để biên tập',
    text: 'Kỳ phát sóng trở về bước dự kiến.',
    act: 'Trả lại',
    reason: 'Điều cần biên tập lại',
  }
  const quiet = (label: string, onClick: () => void) => (
    <Button variant="default" onClick={onClick}>
      {label}
    </Button>
  )
  return (
    <>
      {can('cancel') &&
        quiet(
          'Hủy',
          () => void because(cancelling, (reason) => cancel.mutate({ params, body: { reason, version } })),
        )}
      {can('return') &&
        quiet(
          'Trả lại',
          () => void because(returning, (reason) => send.mutate({ params, body: { reason, version } })),
        )}
      {can('edit') && (
        <LinkButton variant="default" to="/ky-phat-song/$id/sua" params={params}>
          Sửa
        </LinkButton>
      )}
      {can('air') && quiet('Ghi đã phát', () => dialog.open('air'))}
      {can('repeat') && quiet('Ghi phát lại', () => dialog.open('repeat'))}
      {can('finish') && (
        <Button loading={finish.isPending} onClick={() => finish.mutate({ params, body: { version } })}>
          Trình duyệt
        </Button>
      )}
      {can('approve') && (
        <Button loading={approve.isPending} onClick={() => approve.mutate({ params, body: { version } })}>
          Duyệt phát
        </Button>
      )}
      {can('log') && (
        <Button variant={state === 'logged' ? 'default' : 'filled'} onClick={() => dialog.open('log')}>
          {state === 'logged' ? 'Sửa nhật ký' : 'Ghi nhật ký'}
        </Button>
      )}
      <Dialog control={dialog} title={dialog.about === null ? '' : titles[dialog.about]}>
        {(what) =>
          what === 'air' ? (
            <AirForm broadcast={broadcast} onClose={dialog.close} />
          ) : (
            <LogForm broadcast={broadcast} isRepeat={what === 'repeat'} onClose={dialog.close} />
          )
        }
      </Dialog>
    </>
  )
}

function AirForm({ broadcast, onClose }: { broadcast: Broadcast; onClose: () => void }) {
  const { today } = useSession()
  const { id, version, plannedOn, plannedTime } = broadcast
  const air = useAct(airBroadcastRoute, { done: 'Đã ghi.', quiet: true, after: onClose })
  const action = useActionForm({
    initial: { airedOn: plannedOn < today ? plannedOn : today, airedTime: plannedTime ?? '' },
    schema: airBroadcastRoute.body.omit({ version: true }),
    submit: (body) => air.mutateAsync({ params: { id }, body: { ...body, version } }),
    guard: false,
  })
  return (
    <Form action={action} act="Lưu" onCancel={onClose}>
      <Row>
        <DateField label="Ngày phát" {...action.form.getInputProps('airedOn')} />
        <OptionalText label="Giờ phát" placeholder="17:30" {...action.form.getInputProps('airedTime')} />
      </Row>
    </Form>
  )
}
