import { Button } from '@mantine/core'
import { freezeAddresseeGroupRoute } from '@guongsang/contract/organizations-functions.ts'
import { useSession } from '../../../lib/session.ts'
import { useAct } from '../../../ui/act.ts'
import { DateField } from '../../../ui/date-field.tsx'
import { Dialog, useDialog } from '../../../ui/dialog.tsx'
import { Form, useActionForm } from '../../../ui/form.tsx'
import type { Group } from './group-page.tsx'

/** Chốt: from then on the members of the group never change. */
export function FreezeButton({ group }: { group: Group }) {
  const dialog = useDialog()
  return (
    <>
      <Button onClick={() => dialog.open(true)}>Chốt thành viên</Button>
      <Dialog control={dialog} title="Chốt thành viên của nhóm">
        {() => <FreezeForm group={group} onClose={dialog.close} />}
      </Dialog>
    </>
  )
}

function FreezeForm({ group, onClose }: { group: Group; onClose: () => void }) {
  const { today } = useSession()
  const freeze = useAct(freezeAddresseeGroupRoute, {
    quiet: true,
    done: ({ memberCount }) => `Đã chốt ${memberCount} đơn vị.`,
    after: onClose,
  })
  const action = useActionForm({
    initial: { on: today },
    schema: freezeAddresseeGroupRoute.body.omit({ version: true }),
    submit: (body) =>
      freeze.mutateAsync({ params: { id: group.id }, body: { ...body, version: group.version } }),
    guard: false,
  })
  return (
    <Form action={action} act="Chốt" onCancel={onClose}>
      <p>
        Thành viên được ghi lại như vào ngày này và về sau không đổi, kể cả khi đơn vị đổi tên hoặc sáp nhập.
        Không bỏ chốt được.
      </p>
      <DateField label="Ngày ban hành" data-autofocus {...action.form.getInputProps('on')} />
    </Form>
  )
}
