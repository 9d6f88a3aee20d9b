/** Gửi thêm: to units chosen in the tree; who has it already is not sent it again. */
import { forwardDocumentRoute } from '@guongsang/contract/documents-deliveries.ts'
import type { RegisteredDocument } from '@guongsang/contract/documents-register.ts'
import { z } from 'zod'
import { useAct } from '../../../ui/act.ts'
import { Form, useActionForm } from '../../../ui/form.tsx'
import { OptionalText } from '../../../ui/optional-text.tsx'
import { OrganizationsPicker } from '../../../ui/pickers/organization-picker.tsx'

const Asked = z.object({
  units: z.array(z.string()).min(1, 'Chọn ít nhất một đơn vị.'),
  remark: z.string().nullable(),
})

export function ForwardForm({ document, onClose }: { document: RegisteredDocument; onClose: () => void }) {
  const send = useAct(forwardDocumentRoute, {
    quiet: true,
    done: ({ delivered }) =>
      delivered === 0 ? 'Các đơn vị này đã nhận trước đó.' : `Đã gửi thêm ${delivered} nơi.`,
    after: onClose,
  })
  const action = useActionForm<{ units: string[]; remark: string | null }>({
    initial: { units: [], remark: null },
    schema: Asked,
    submit: ({ units, remark }) =>
      send.mutateAsync({
        params: { id: document.id },
        body: { targets: units.map((id) => ({ by: 'organization' as const, id })), remark },
      }),
    guard: false,
  })
  const { form } = action
  return (
    <Form action={action} act="Gửi" onCancel={onClose}>
      <OrganizationsPicker label="Đơn vị nhận" {...form.getInputProps('units')} />
      <OptionalText label="Lời nhắn kèm theo" {...form.getInputProps('remark')} />
    </Form>
  )
}
