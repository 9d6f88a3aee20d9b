/** Số định danh: hidden until someone who may says why; the look is recorded by the server. */
import { useState } from 'react'
import { Button, Group } from '@mantine/core'
import {
  type Person,
  readIdentityNumberRoute,
  setIdentityNumberRoute,
} from '@guongsang/contract/organizations-people.ts'
import { useAct } from '../../../ui/act.ts'
import { useAsk } from '../../../ui/ask.tsx'
import { Dialog, useDialog } from '../../../ui/dialog.tsx'
import { Form, useActionForm } from '../../../ui/form.tsx'
import { OptionalText } from '../../../ui/optional-text.tsx'

export function IdentityNumber({ person }: { person: Person }) {
  const ask = useAsk()
  const dialog = useDialog()
  const [shown, setShown] = useState<string | null>(null)
  const look = useAct(readIdentityNumberRoute, { after: ({ number }) => setShown(number) })
  const press = async () => {
    const answer = await ask({
      title: `Xem số định danh của ${person.fullName}?`,
      text: 'Đây là dữ liệu cá nhân được bảo vệ. Người xem, lúc xem và lý do được ghi vào nhật ký.',
      act: 'Xem',
      reason: 'Lý do xem',
    })
    if (answer) look.mutate({ params: { id: person.id }, body: answer })
  }
  if (!person.may.includes('identity')) return <span>{person.hasIdentityNumber ? 'Đã ghi' : 'Chưa ghi'}</span>
  return (
    <Group gap="xs">
      <span>{shown ?? (person.hasIdentityNumber ? 'Đã ghi, đang ẩn' : 'Chưa ghi')}</span>
      {person.hasIdentityNumber && shown === null && (
        <Button variant="subtle" color="gray" size="compact-sm" onClick={() => void press()}>
          Xem
        </Button>
      )}
      <Button variant="subtle" color="gray" size="compact-sm" onClick={() => dialog.open(true)}>
        {person.hasIdentityNumber ? 'Ghi lại' : 'Ghi số'}
      </Button>
      <Dialog control={dialog} title="Số định danh cá nhân">
        {() => <NumberForm personId={person.id} onClose={dialog.close} />}
      </Dialog>
    </Group>
  )
}

function NumberForm({ personId, onClose }: { personId: string; onClose: () => void }) {
  const save = useAct(setIdentityNumberRoute, { quiet: true, done: 'Đã ghi số định danh.', after: onClose })
  const action = useActionForm({
    initial: { number: null as string | null },
    schema: setIdentityNumberRoute.body,
    submit: (body) => save.mutateAsync({ params: { id: personId }, body }),
    guard: false,
  })
  return (
    <Form action={action} act="Lưu" onCancel={onClose}>
      <OptionalText
        label="Số định danh"
        description="12 chữ số. Để trống để bỏ số đã ghi."
        inputMode="numeric"
        autoComplete="off"
        data-autofocus
        {...action.form.getInputProps('number')}
      />
    </Form>
  )
}
