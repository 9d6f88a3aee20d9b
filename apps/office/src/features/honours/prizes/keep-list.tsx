/** Lập danh sách chi: what was calculated is kept as it stands, under a name. */
import { Button, TextInput } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { createPaymentListRoute } from '@guongsang/contract/honours-payments.ts'
import type { Args } from '@guongsang/contract/route.ts'
import { useAct } from '../../../ui/act.ts'
import { Dialog, useDialog } from '../../../ui/dialog.tsx'
import { Form, useActionForm } from '../../../ui/form.tsx'
import { OptionalText } from '../../../ui/optional-text.tsx'

type Lines = Args<typeof createPaymentListRoute>['body']['lines']

export function KeepList({ lines }: { lines: Lines }) {
  const keeping = useDialog()
  return (
    <>
      <Button size="compact-sm" onClick={() => keeping.open(true)}>
        Lập danh sách chi
      </Button>
      <Dialog control={keeping} title="Lập danh sách chi tiền thưởng">
        {() => <KeepForm lines={lines} onClose={keeping.close} />}
      </Dialog>
    </>
  )
}

function KeepForm({ lines, onClose }: { lines: Lines; onClose: () => void }) {
  const navigate = useNavigate()
  const create = useAct(createPaymentListRoute, {
    quiet: true,
    done: 'Đã lập danh sách chi.',
    after: ({ id }) => void navigate({ to: '/tien-thuong/$id', params: { id } }),
  })
  const action = useActionForm({
    initial: { title: '', decisionNumber: null },
    schema: createPaymentListRoute.body.omit({ lines: true }),
    submit: (values) => create.mutateAsync({ body: { ...values, lines } }),
    guard: false,
  })
  const { form } = action
  return (
    <Form action={action} act="Lập danh sách" onCancel={onClose}>
      <TextInput
        label="Tên danh sách"
        placeholder="Chi tiền thưởng kèm Quyết định khen thưởng năm 2025"
        data-autofocus
        {...form.getInputProps('title')}
      />
      <OptionalText label="Số quyết định khen thưởng" {...form.getInputProps('decisionNumber')} />
    </Form>
  )
}
