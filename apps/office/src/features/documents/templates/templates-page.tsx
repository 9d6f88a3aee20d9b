/** Mẫu văn bản: Word files of the office, edition by edition. */
import { Button, Group, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import {
  addDocumentTemplateRoute,
  changeDocumentTemplateStateRoute,
  type DocumentTemplate,
  listDocumentTemplatesRoute,
} from '@guongsang/contract/documents-templates.ts'
import { DOCUMENT_KINDS, TEMPLATE_STATES } from '@guongsang/contract/documents-words.ts'
import { readList } from '../../../lib/query.ts'
import { useMay } from '../../../lib/session.ts'
import { useAct } from '../../../ui/act.ts'
import { choicesOf, Choose } from '../../../ui/choose.tsx'
import { type Column, DataTable } from '../../../ui/data-table.tsx'
import { Dialog, useDialog } from '../../../ui/dialog.tsx'
import { AttachedFile, FileField } from '../../../ui/file-field.tsx'
import { Form, useActionForm } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { StateWord } from '../../../ui/state-word.tsx'
import { Empty } from '../../../ui/states.tsx'

const colours = { draft: 'soon', 'in-use': 'done', stopped: 'not-applicable' } as const

const help = {
  about: 'Mẫu văn bản của cơ quan, là tệp Word.',
  steps: ['Thêm mẫu; cùng tên mẫu đã có thì thành bản mới.', 'Đưa vào dùng: bản trước tự thôi dùng.'],
  notes: ['Bản đã dùng không sửa, để văn bản cũ vẫn biết đã dùng mẫu nào.'],
}

export function TemplatesPage() {
  const may = useMay()
  const adding = useDialog()
  const reply = useQuery(readList(listDocumentTemplatesRoute, { query: {} }))
  const isKeeper = may('can-manage-templates')
  return (
    <Page
      wide
      kicker={<Link to="/van-ban">Văn bản</Link>}
      title="Mẫu văn bản"
      acts={isKeeper && <Button onClick={() => adding.open(true)}>Thêm mẫu</Button>}
      help={help}
    >
      <DataTable
        caption="Mẫu văn bản"
        columns={isKeeper ? [...columns, acts] : columns}
        reply={reply}
        rowKey={(row) => row.id}
        empty={
          <Empty title="Chưa có mẫu nào">
            Thể thức chung đã có sẵn khi in; thêm mẫu khi cơ quan có mẫu riêng.
          </Empty>
        }
      />
      <Dialog control={adding} title="Thêm mẫu văn bản">
        {() => <AddTemplate onClose={adding.close} />}
      </Dialog>
    </Page>
  )
}

interface Values extends Record<string, unknown> {
  kind: DocumentTemplate['kind']
  name: string
  fileId: string
}

function AddTemplate({ onClose }: { onClose: () => void }) {
  const save = useAct(addDocumentTemplateRoute, { quiet: true, done: 'Đã thêm mẫu.', after: onClose })
  const action = useActionForm<Values>({
    initial: { kind: 'letter', name: '', fileId: '' },
    schema: addDocumentTemplateRoute.body,
    submit: (body) => save.mutateAsync({ body }),
    guard: false,
  })
  const { form } = action
  return (
    <Form action={action} act="Thêm mẫu" onCancel={onClose}>
      <Choose
        label="Loại văn bản"
        searchable
        data={choicesOf(DOCUMENT_KINDS)}
        {...form.getInputProps('kind')}
      />
      <TextInput label="Tên mẫu" {...form.getInputProps('name')} />
      <FileField
        label="Tệp Word (.docx)"
        value={form.values.fileId === '' ? null : form.values.fileId}
        onChange={(id) => form.setFieldValue('fileId', id ?? '')}
        error={form.errors['fileId']}
      />
    </Form>
  )
}

const columns: readonly Column<DocumentTemplate>[] = [
  { key: 'name', title: 'Tên mẫu', wrap: true, minWidth: '14rem', cell: (row) => row.name },
  { key: 'edition', title: 'Bản', numeric: true, cell: (row) => row.edition },
  { key: 'kind', title: 'Loại văn bản', cell: (row) => DOCUMENT_KINDS[row.kind] },
  {
    key: 'state',
    title: 'Trạng thái',
    cell: (row) => <StateWord state={colours[row.state]}>{TEMPLATE_STATES[row.state]}</StateWord>,
  },
  { key: 'file', title: 'Tệp', wrap: true, cell: (row) => <AttachedFile id={row.fileId} /> },
]

const acts: Column<DocumentTemplate> = {
  key: 'act',
  title: 'Việc',
  cell: (row) => <TemplateActs template={row} />,
}

function TemplateActs({ template }: { template: DocumentTemplate }) {
  const change = useAct(changeDocumentTemplateStateRoute, { done: 'Đã ghi.' })
  const set = (state: 'in-use' | 'stopped') => change.mutate({ params: { id: template.id }, body: { state } })
  return (
    <Group gap={4} wrap="nowrap">
      {template.state !== 'in-use' && (
        <Button size="compact-sm" variant="default" onClick={() => set('in-use')}>
          Đưa vào dùng
        </Button>
      )}
      {template.state === 'in-use' && (
        <Button size="compact-sm" variant="subtle" color="gray" onClick={() => set('stopped')}>
          Ngừng dùng
        </Button>
      )}
    </Group>
  )
}
