/** Vào sổ văn bản đến: số đến is the next of the unit's book. */
import { enterIncomingRoute } from '@guongsang/contract/documents-books.ts'
import { useSession } from '../../../lib/session.ts'
import { useAct } from '../../../ui/act.ts'
import { DateField } from '../../../ui/date-field.tsx'
import { Form, Row, useActionForm } from '../../../ui/form.tsx'
import { OptionalText } from '../../../ui/optional-text.tsx'

interface Props {
  document: { id: string; title: string; ownDelivery: { organization: { id: string } } | null }
  onClose: () => void
}

export function EnterIncoming({ document, onClose }: Props) {
  const { today } = useSession()
  const save = useAct(enterIncomingRoute, {
    quiet: true,
    done: ({ number }) => `Đã vào sổ, số đến ${number}.`,
    after: onClose,
  })
  const organizationId = document.ownDelivery?.organization.id
  const action = useActionForm({
    initial: {
      receivedOn: today as string,
      handedTo: null as string | null,
      dueOn: null as string | null,
      note: null as string | null,
    },
    schema: enterIncomingRoute.body.omit({ documentId: true, organizationId: true }),
    submit: (body) => save.mutateAsync({ body: { ...body, documentId: document.id, organizationId } }),
    guard: false,
  })
  const { form } = action
  return (
    <Form action={action} act="Vào sổ" onCancel={onClose}>
      <p>{document.title}</p>
      <Row>
        <DateField label="Ngày đến" {...form.getInputProps('receivedOn')} />
        <DateField label="Hạn giải quyết (nếu có)" {...form.getInputProps('dueOn')} />
      </Row>
      <OptionalText label="Chuyển cho" {...form.getInputProps('handedTo')} />
      <OptionalText label="Ghi chú" {...form.getInputProps('note')} />
    </Form>
  )
}
