/** Sản phẩm: what the task brought forth. A document that is out, of the kind the task asks for, finishes it. */
import { Button } from '@mantine/core'
import {
  linkTaskOutputRoute,
  type showTaskRoute,
  unlinkTaskOutputRoute,
} from '@guongsang/contract/plans-tasks.ts'
import type { Ok } from '@guongsang/contract/route.ts'
import { useAct } from '../../../ui/act.ts'
import { Dialog, useDialog } from '../../../ui/dialog.tsx'
import { Form, useActionForm } from '../../../ui/form.tsx'
import { ServerLink } from '../../../ui/link.tsx'
import { Section } from '../../../ui/page.tsx'
import { DocumentPicker } from '../../../ui/pickers/document-picker.tsx'
import { RowList } from '../../../ui/row-list.tsx'

export function TaskOutputs({ task: { id, outputs, may } }: { task: Ok<typeof showTaskRoute> }) {
  const dialog = useDialog()
  const unlink = useAct(unlinkTaskOutputRoute, { done: 'Đã bỏ gắn; sản phẩm vẫn còn trong sổ.' })
  const links = may.includes('link')
  if (outputs.length === 0 && !links) return null
  return (
    <Section
      title="Sản phẩm"
      acts={
        links && (
          <Button variant="default" size="compact-sm" onClick={() => dialog.open(true)}>
            Gắn văn bản
          </Button>
        )
      }
    >
      {outputs.length === 0 && <p>Chưa gắn sản phẩm.</p>}
      <RowList
        rows={outputs.map((output) => ({
          key: output.id,
          title:
            output.href === null ? output.label : <ServerLink href={output.href}>{output.label}</ServerLink>,
          acts: links && (
            <Button
              variant="subtle"
              color="gray"
              size="compact-sm"
              loading={unlink.isPending}
              onClick={() => unlink.mutate({ params: { id: output.id } })}
            >
              Bỏ gắn
            </Button>
          ),
        }))}
      />
      <Dialog control={dialog} title="Gắn văn bản là sản phẩm">
        {() => <LinkForm taskId={id} onClose={dialog.close} />}
      </Dialog>
    </Section>
  )
}

function LinkForm({ taskId, onClose }: { taskId: string; onClose: () => void }) {
  const link = useAct(linkTaskOutputRoute, { quiet: true, done: 'Đã gắn sản phẩm.', after: onClose })
  const action = useActionForm({
    initial: { objectKind: 'document' as const, objectId: '' },
    schema: linkTaskOutputRoute.body,
    guard: false,
    submit: (body) => link.mutateAsync({ params: { id: taskId }, body }),
  })
  return (
    <Form action={action} act="Gắn" onCancel={onClose}>
      <DocumentPicker
        label="Văn bản trong sổ"
        description="Văn bản đã ban hành, đúng loại sản phẩm phải có, thì nhiệm vụ được ghi hoàn thành theo ngày ban hành."
        data-autofocus
        {...action.form.getInputProps('objectId')}
      />
    </Form>
  )
}
