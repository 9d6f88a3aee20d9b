import { approveStandardSetRoute } from '@guongsang/contract/exemplars-life.ts'
import { useSession } from '../../../lib/session.ts'
import { useAct } from '../../../ui/act.ts'
import { DateField } from '../../../ui/date-field.tsx'
import { FileField } from '../../../ui/file-field.tsx'
import { Form, useActionForm } from '../../../ui/form.tsx'
import type { StandardSet } from './standard-sets-page.tsx'

/** Ban hành: the edition before goes out of use on that day. */
export function ApproveForm({ set, onClose }: { set: StandardSet; onClose: () => void }) {
  const { today } = useSession()
  const approve = useAct(approveStandardSetRoute, { quiet: true, done: 'Đã ban hành.', after: onClose })
  const action = useActionForm({
    initial: { validFrom: today, documentId: null, fileId: null as string | null },
    schema: approveStandardSetRoute.body.omit({ version: true }),
    submit: (body) =>
      approve.mutateAsync({ params: { id: set.id }, body: { ...body, version: set.version } }),
    guard: false,
  })
  const { form } = action
  return (
    <Form action={action} act="Ban hành" onCancel={onClose}>
      <p>{set.name}</p>
      <DateField label="Dùng từ ngày" {...form.getInputProps('validFrom')} />
      <FileField label="Văn bản ban hành" {...form.getInputProps('fileId')} />
    </Form>
  )
}
