import {
  editMovementResponseRoute,
  type MovementResponse,
  respondToMovementRoute,
} from '@guongsang/contract/movements.ts'
import { useAccount, useSession } from '../../../lib/session.ts'
import { useAct } from '../../../ui/act.ts'
import { DateField } from '../../../ui/date-field.tsx'
import { Form, Row, useActionForm } from '../../../ui/form.tsx'
import { LongText } from '../../../ui/long-text.tsx'
import { NumberField } from '../../../ui/number-field.tsx'
import { DocumentPicker } from '../../../ui/pickers/document-picker.tsx'
import { OrganizationPicker } from '../../../ui/pickers/organization-picker.tsx'

interface Props {
  movementId: string
  /** Null: a new one. */
  response: MovementResponse | null
  onClose: () => void
}

export function ResponseForm({ movementId, response, onClose }: Props) {
  const { today } = useSession()
  const { organization } = useAccount()
  const outcome = { quiet: true, done: 'Đã ghi hưởng ứng.', after: onClose }
  const add = useAct(respondToMovementRoute, outcome)
  const edit = useAct(editMovementResponseRoute, outcome)
  const action = useActionForm({
    initial: {
      organizationId: response?.organization.id ?? organization?.id ?? '',
      respondedOn: response?.respondedOn ?? today,
      content: response?.content ?? null,
      documentId: response?.document?.id ?? null,
      informed: response?.informed ?? null,
      collectives: response?.collectives ?? (null as number | null),
      individuals: response?.individuals ?? (null as number | null),
    },
    schema: respondToMovementRoute.body,
    guard: false,
    submit: async (values) => {
      const body = respondToMovementRoute.body.parse(values)
      if (response === null) return add.mutateAsync({ params: { id: movementId }, body })
      return edit.mutateAsync({ params: { id: response.id }, body: { ...body, version: response.version } })
    },
  })
  const { form } = action
  const known = response?.document
  return (
    <Form action={action} act="Lưu" onCancel={onClose}>
      {response === null && <OrganizationPicker label="Đơn vị" {...form.getInputProps('organizationId')} />}
      <DateField label="Ngày triển khai" {...form.getInputProps('respondedOn')} />
      <LongText label="Nội dung của đơn vị" {...form.getInputProps('content')} />
      <DocumentPicker
        label="Văn bản của đơn vị"
        known={known ? { value: known.id, label: known.title } : null}
        {...form.getInputProps('documentId')}
      />
      <NumberField label="Số người được phổ biến" {...form.getInputProps('informed')} />
      <Row>
        <NumberField label="Tập thể tham gia" {...form.getInputProps('collectives')} />
        <NumberField label="Cá nhân tham gia" {...form.getInputProps('individuals')} />
      </Row>
    </Form>
  )
}
