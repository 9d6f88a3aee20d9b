/** In văn bản: Word to go on with, PDF to hand out. */
import { useState } from 'react'
import { type RegisteredDocument } from '@guongsang/contract/documents-register.ts'
import { printDocumentRoute } from '@guongsang/contract/documents-drafts.ts'
import { useAct } from '../../../ui/act.ts'
import { Form, useActionForm } from '../../../ui/form.tsx'
import { FormatField, PrintWaited } from '../../../ui/print-dialog.tsx'

export function PrintForm({ document, onClose }: { document: RegisteredDocument; onClose: () => void }) {
  const [asked, setAsked] = useState<string | null>(null)
  const print = useAct(printDocumentRoute, { quiet: true })
  const action = useActionForm<{ format: 'pdf' | 'docx' }>({
    initial: { format: 'docx' },
    schema: printDocumentRoute.body,
    submit: async (body) => setAsked((await print.mutateAsync({ params: { id: document.id }, body })).id),
    guard: false,
  })
  if (asked !== null) return <PrintWaited id={asked} />
  return (
    <Form action={action} act="In" onCancel={onClose}>
      <p>In đúng thể thức văn bản hành chính. Chưa có số và ngày thì bản in ghi Dự thảo.</p>
      <FormatField {...action.form.getInputProps('format')} />
    </Form>
  )
}
