/** Tệp của văn bản: the draft, the signed copy that came back, annexes. */
import { Button } from '@mantine/core'
import { type RegisteredDocument } from '@guongsang/contract/documents-register.ts'
import {
  attachDocumentFileRoute,
  detachDocumentFileRoute,
  downloadDocumentFileRoute,
} from '@guongsang/contract/documents-drafts.ts'
import { DOCUMENT_FILE_PURPOSES } from '@guongsang/contract/documents-words.ts'
import { addressOf } from '../../../lib/call.ts'
import { showBytes, showMoment } from '../../../lib/format.ts'
import { useAct } from '../../../ui/act.ts'
import { choicesOf, Choose } from '../../../ui/choose.tsx'
import { Dialog, useDialog } from '../../../ui/dialog.tsx'
import { FileField } from '../../../ui/file-field.tsx'
import { Form, useActionForm } from '../../../ui/form.tsx'
import { Section } from '../../../ui/page.tsx'
import { RowList } from '../../../ui/row-list.tsx'
import { Empty } from '../../../ui/states.tsx'

export function DocumentFiles({ document }: { document: RegisteredDocument }) {
  const adding = useDialog()
  const remove = useAct(detachDocumentFileRoute, { done: 'Đã bỏ tệp khỏi văn bản.' })
  const mayChange = document.state === 'draft' || document.state === 'recorded'
  return (
    <Section
      title="Tệp"
      acts={
        document.may.includes('attach') && (
          <Button variant="default" onClick={() => adding.open(true)}>
            Gắn tệp
          </Button>
        )
      }
    >
      {document.files.length === 0 ? (
        <Empty title="Chưa có tệp">Gắn bản đã ký để mọi nơi nhận cùng xem một bản.</Empty>
      ) : (
        <RowList
          rows={document.files.map((file) => ({
            key: file.id,
            title: (
              <a
                href={addressOf(downloadDocumentFileRoute, { params: { id: document.id, fileId: file.id } })}
                download
              >
                {file.name} ({showBytes(file.sizeBytes)})
              </a>
            ),
            detail: `${DOCUMENT_FILE_PURPOSES[file.purpose]}; ${file.addedBy} gắn lúc ${showMoment(file.addedAt)}`,
            acts: mayChange && document.may.includes('attach') && (
              <Button
                variant="subtle"
                color="gray"
                size="compact-sm"
                onClick={() => remove.mutate({ params: { id: document.id, fileId: file.id } })}
              >
                Bỏ tệp
              </Button>
            ),
          }))}
        />
      )}
      <Dialog control={adding} title="Gắn tệp vào văn bản">
        {() => <AttachForm document={document} onClose={adding.close} />}
      </Dialog>
    </Section>
  )
}

function AttachForm({ document, onClose }: { document: RegisteredDocument; onClose: () => void }) {
  const save = useAct(attachDocumentFileRoute, { quiet: true, done: 'Đã gắn tệp.', after: onClose })
  const isSigned = ['signed', 'numbered', 'issued'].includes(document.state)
  const action = useActionForm<{ fileId: string; purpose: keyof typeof DOCUMENT_FILE_PURPOSES }>({
    initial: { fileId: '', purpose: isSigned ? 'signed-copy' : 'draft' },
    schema: attachDocumentFileRoute.body,
    submit: (body) => save.mutateAsync({ params: { id: document.id }, body }),
    guard: false,
  })
  const { form } = action
  return (
    <Form action={action} act="Gắn tệp" onCancel={onClose}>
      <Choose
        label="Loại tệp"
        description={isSigned ? 'Văn bản đã ký: chỉ gắn thêm bản đã ký.' : undefined}
        disabled={isSigned}
        data={choicesOf(DOCUMENT_FILE_PURPOSES)}
        {...form.getInputProps('purpose')}
      />
      <FileField
        label="Tệp"
        value={form.values.fileId === '' ? null : form.values.fileId}
        onChange={(id) => form.setFieldValue('fileId', id ?? '')}
        error={form.errors['fileId']}
      />
    </Form>
  )
}
