/** What becomes of a document later: replaced by another, or no longer in force. */
import { Textarea } from '@mantine/core'
import { expireDocumentRoute, replaceDocumentRoute } from '@guongsang/contract/documents-flow.ts'
import type { RegisteredDocument } from '@guongsang/contract/documents-register.ts'
import { useSession } from '../../../lib/session.ts'
import { useAct } from '../../../ui/act.ts'
import { DateField } from '../../../ui/date-field.tsx'
import { Form, useActionForm } from '../../../ui/form.tsx'
import { DocumentPicker } from '../../../ui/pickers/document-picker.tsx'

interface Props {
  document: RegisteredDocument
  onClose: () => void
}

export function ReplaceForm({ document, onClose }: Props) {
  const { today } = useSession()
  const save = useAct(replaceDocumentRoute, { quiet: true, done: 'Đã ghi bị thay thế.', after: onClose })
  const action = useActionForm({
    initial: { byId: '', on: today as string },
    schema: replaceDocumentRoute.body,
    submit: (body) => save.mutateAsync({ params: { id: document.id }, body }),
    guard: false,
  })
  const { form } = action
  return (
    <Form action={action} act="Ghi" onCancel={onClose}>
      <DocumentPicker label="Văn bản thay thế" {...form.getInputProps('byId')} />
      <DateField label="Thay thế từ ngày" {...form.getInputProps('on')} />
    </Form>
  )
}

export function ExpireForm({ document, onClose }: Props) {
  const { today } = useSession()
  const save = useAct(expireDocumentRoute, { quiet: true, done: 'Đã ghi hết hiệu lực.', after: onClose })
  const action = useActionForm({
    initial: { lastDay: document.effectiveTo ?? (today as string), reason: '' },
    schema: expireDocumentRoute.body,
    submit: (body) => save.mutateAsync({ params: { id: document.id }, body }),
    guard: false,
  })
  const { form } = action
  return (
    <Form action={action} act="Ghi" onCancel={onClose}>
      <DateField label="Ngày cuối còn hiệu lực" {...form.getInputProps('lastDay')} />
      <Textarea label="Lý do" autosize minRows={2} {...form.getInputProps('reason')} />
    </Form>
  )
}
