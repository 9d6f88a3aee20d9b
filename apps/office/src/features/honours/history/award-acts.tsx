/** What can be done about an award: nothing is changed, what happened is written beside it with its reason. */
import { Button, Group, Textarea, TextInput } from '@mantine/core'
import {
  type Award,
  restoreAwardRoute,
  revokeAwardRoute,
  withdrawAwardRoute,
} from '@guongsang/contract/honours.ts'
import { useAct } from '../../../ui/act.ts'
import { useAsk } from '../../../ui/ask.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { Dialog, useDialog } from '../../../ui/dialog.tsx'
import { Form, useActionForm } from '../../../ui/form.tsx'
import { LinkButton } from '../../../ui/link.tsx'

export function AwardActs({ award, onClose }: { award: Award; onClose: () => void }) {
  const ask = useAsk()
  const revoking = useDialog()
  const restoring = useDialog()
  const may = (act: string) => award.may.includes(act)
  const withdraw = useAct(withdrawAwardRoute, { done: 'Đã bỏ bản ghi nhầm.', after: onClose })
  const press = async () => {
    const answer = await ask({
      title: `Bỏ lần khen thưởng này của ${award.subject.name}?`,
      text: 'Chỉ dùng khi ghi nhầm. Bản ghi ra khỏi lịch sử khen thưởng; nhật ký vẫn giữ cùng lý do. Có quyết định thu hồi thì bấm Ghi thu hồi.',
      act: 'Bỏ bản ghi',
      reason: 'Lý do',
    })
    if (answer) withdraw.mutate({ params: { id: award.id }, body: answer })
  }
  return (
    <Group gap="xs">
      {may('correct') && (
        <LinkButton to="/khen-thuong/$id/dinh-chinh" params={{ id: award.id }} variant="default">
          Đính chính
        </LinkButton>
      )}
      {may('revoke') && (
        <Button variant="default" onClick={() => revoking.open(true)}>
          Ghi thu hồi
        </Button>
      )}
      {may('restore') && (
        <Button variant="default" onClick={() => restoring.open(true)}>
          Ghi khôi phục
        </Button>
      )}
      {may('withdraw') && (
        <Button variant="subtle" color="gray" loading={withdraw.isPending} onClick={() => void press()}>
          Bỏ vì ghi nhầm
        </Button>
      )}
      <Dialog control={revoking} title={`Thu hồi khen thưởng của ${award.subject.name}`}>
        {() => <Decide award={award} route={revokeAwardRoute} act="Ghi thu hồi" onClose={revoking.close} />}
      </Dialog>
      <Dialog control={restoring} title={`Khôi phục khen thưởng của ${award.subject.name}`}>
        {() => (
          <Decide award={award} route={restoreAwardRoute} act="Ghi khôi phục" onClose={restoring.close} />
        )}
      </Dialog>
    </Group>
  )
}

interface DecideProps {
  award: Award
  route: typeof revokeAwardRoute | typeof restoreAwardRoute
  act: string
  onClose: () => void
}

function Decide({ award, route, act, onClose }: DecideProps) {
  const save = useAct(route, { quiet: true, done: 'Đã ghi.', after: onClose })
  const action = useActionForm({
    initial: { decisionNumber: '', decidedOn: '', reason: '' },
    schema: route.body,
    submit: (body) => save.mutateAsync({ params: { id: award.id }, body }),
    guard: false,
  })
  const { form } = action
  return (
    <Form action={action} act={act} onCancel={onClose}>
      <p>{award.title}</p>
      <TextInput label="Số quyết định" data-autofocus {...form.getInputProps('decisionNumber')} />
      <DateField label="Ngày quyết định" {...form.getInputProps('decidedOn')} />
      <Textarea label="Lý do" autosize minRows={2} {...form.getInputProps('reason')} />
    </Form>
  )
}
