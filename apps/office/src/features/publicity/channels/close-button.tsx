/** Dừng kênh, chuyên mục từ một ngày: asks for the day and the reason. */
import { Button, Textarea } from '@mantine/core'
import type { closeChannelRoute, closeColumnRoute } from '@guongsang/contract/publicity-channels.ts'
import { useSession } from '../../../lib/session.ts'
import { useAct } from '../../../ui/act.ts'
import { DateField } from '../../../ui/date-field.tsx'
import { Dialog, useDialog } from '../../../ui/dialog.tsx'
import { Form, useActionForm } from '../../../ui/form.tsx'

interface Props {
  route: typeof closeChannelRoute | typeof closeColumnRoute
  /** 'kênh “…”'. */
  what: string
  id: string
  version: number
}

export function CloseButton(props: Props) {
  const dialog = useDialog()
  return (
    <>
      <Button variant="default" onClick={() => dialog.open(true)}>
        Dừng
      </Button>
      <Dialog control={dialog} title={`Dừng ${props.what}?`}>
        {() => <CloseForm {...props} onClose={dialog.close} />}
      </Dialog>
    </>
  )
}

function CloseForm({ route, id, version, onClose }: Props & { onClose: () => void }) {
  const { today } = useSession()
  const close = useAct(route, { done: 'Đã ghi ngày dừng.', quiet: true, after: onClose })
  const action = useActionForm({
    initial: { closedOn: today, reason: '' },
    schema: route.body.omit({ version: true }),
    submit: (body) => close.mutateAsync({ params: { id }, body: { ...body, version } }),
    guard: false,
  })
  return (
    <Form action={action} act="Ghi ngày dừng" onCancel={onClose}>
      <DateField label="Dừng từ ngày" {...action.form.getInputProps('closedOn')} />
      <Textarea label="Lý do" autosize minRows={2} {...action.form.getInputProps('reason')} />
    </Form>
  )
}
