/** Danh mục: the lists a locality keeps itself; an entry no longer used is put aside, never deleted. */
import { Button, Checkbox, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import {
  type CatalogueEntry,
  listCatalogueRoute,
  saveCatalogueEntryRoute,
} from '@guongsang/contract/organizations-places.ts'
import { CATALOGUES } from '@guongsang/contract/organizations-words.ts'
import { slugOf } from '@guongsang/core/kernel/vietnamese/fold.ts'
import { readList } from '../../../lib/query.ts'
import { useAct } from '../../../ui/act.ts'
import { type Column, DataTable } from '../../../ui/data-table.tsx'
import { Dialog, useDialog } from '../../../ui/dialog.tsx'
import { Form, KEPT, useActionForm } from '../../../ui/form.tsx'
import { NumberField } from '../../../ui/number-field.tsx'
import { Page, Section } from '../../../ui/page.tsx'
import { StateWord } from '../../../ui/state-word.tsx'
import { Empty } from '../../../ui/states.tsx'
import { Tabs } from '../../../ui/tabs.tsx'

type Catalogue = keyof typeof CATALOGUES

const help = {
  about:
    'Các danh mục địa phương tự giữ: loại đơn vị, loại địa bàn, vai trò chức năng, lĩnh vực, nhóm nghề nghiệp, lực lượng tuyên truyền.',
  steps: [
    'Thêm mục mới, đặt thứ tự hiện trong danh sách chọn.',
    'Mục không dùng nữa: bỏ chọn Đang dùng. Những gì đã ghi theo mục đó vẫn đọc được.',
  ],
}

export const CataloguesPage = () => (
  <Page title="Danh mục" lead="Những danh sách chọn mà địa phương tự giữ." help={help}>
    <Tabs
      label="Danh mục"
      tabs={(Object.keys(CATALOGUES) as Catalogue[]).map((catalogue) => ({
        key: catalogue,
        label: CATALOGUES[catalogue],
        content: () => <Entries key={catalogue} catalogue={catalogue} />,
      }))}
    />
  </Page>
)

function Entries({ catalogue }: { catalogue: Catalogue }) {
  const reply = useQuery(readList(listCatalogueRoute, { params: { catalogue } }))
  const dialog = useDialog<CatalogueEntry | 'new'>()
  const rows = reply.data?.rows ?? []
  const columns: readonly Column<CatalogueEntry>[] = [
    { key: 'label', title: 'Tên', wrap: true, cell: (row) => row.label },
    { key: 'order', title: 'Thứ tự', numeric: true, cell: (row) => row.sortOrder },
    ...flagColumns(catalogue),
    {
      key: 'state',
      title: 'Trạng thái',
      cell: (row) => (
        <StateWord state={row.inUse ? 'done' : 'not-applicable'}>
          {row.inUse ? 'Đang dùng' : 'Thôi dùng'}
        </StateWord>
      ),
    },
    {
      key: 'acts',
      title: 'Việc',
      cell: (row) => (
        <Button variant="subtle" color="gray" size="compact-sm" onClick={() => dialog.open(row)}>
          Sửa
        </Button>
      ),
    },
  ]
  return (
    <Section
      title={CATALOGUES[catalogue]}
      acts={<Button onClick={() => dialog.open('new')}>Thêm mục</Button>}
    >
      <DataTable
        caption={CATALOGUES[catalogue]}
        columns={columns}
        reply={reply}
        rowKey={(row) => row.code}
        empty={<Empty title="Danh mục trống">Bấm Thêm mục.</Empty>}
      />
      <Dialog control={dialog} title={dialog.about === 'new' ? 'Thêm mục' : 'Sửa mục'}>
        {(about) => (
          <EntryForm
            catalogue={catalogue}
            entry={about === 'new' ? null : about}
            others={rows}
            onClose={dialog.close}
          />
        )}
      </Dialog>
    </Section>
  )
}

const yes = (value: boolean) => (value ? 'Có' : '')

function flagColumns(catalogue: Catalogue): Column<CatalogueEntry>[] {
  if (catalogue === 'function')
    return [{ key: 'single', title: 'Chỉ một nơi giữ', cell: (row) => yes(row.singleHolder) }]
  if (catalogue !== 'organization-kind') return []
  return [
    { key: 'under', title: 'Thuộc Ủy ban nhân dân', cell: (row) => yes(row.underCommittee) },
    { key: 'vertical', title: 'Ngành dọc', cell: (row) => yes(row.vertical) },
  ]
}

interface EntryFormProps {
  catalogue: Catalogue
  /** Null: a new one. */
  entry: CatalogueEntry | null
  others: readonly CatalogueEntry[]
  onClose: () => void
}

function EntryForm({ catalogue, entry, others, onClose }: EntryFormProps) {
  const save = useAct(saveCatalogueEntryRoute, { quiet: true, done: 'Đã lưu danh mục.', after: onClose })
  const action = useActionForm({
    initial: {
      label: entry?.label ?? '',
      sortOrder: entry?.sortOrder ?? Math.max(0, ...others.map((one) => one.sortOrder)) + 1,
      inUse: entry?.inUse ?? true,
      underCommittee: entry?.underCommittee ?? false,
      vertical: entry?.vertical ?? false,
      singleHolder: entry?.singleHolder ?? false,
    },
    schema: saveCatalogueEntryRoute.body,
    submit: async (body) => {
      // The code is for the program; people read the name.
      const code = entry?.code ?? slugOf(body.label).slice(0, 60)
      if (entry === null && others.some((one) => one.code === code)) {
        action.form.setFieldError('label', 'Đã có mục tên này. Sửa mục đó, hoặc đặt tên khác.')
        return KEPT
      }
      return save.mutateAsync({ params: { catalogue, code }, body })
    },
    guard: false,
  })
  const { form } = action
  const check = (field: 'inUse' | 'underCommittee' | 'vertical' | 'singleHolder') =>
    form.getInputProps(field, { type: 'checkbox' })
  return (
    <Form action={action} act="Lưu" onCancel={onClose}>
      <TextInput label="Tên" data-autofocus {...form.getInputProps('label')} />
      <NumberField label="Thứ tự" {...form.getInputProps('sortOrder')} />
      {catalogue === 'organization-kind' && (
        <>
          <Checkbox label="Đơn vị mới loại này thuộc Ủy ban nhân dân" {...check('underCommittee')} />
          <Checkbox label="Đơn vị mới loại này là ngành dọc" {...check('vertical')} />
        </>
      )}
      {catalogue === 'function' && (
        <Checkbox label="Mỗi thời điểm chỉ một đơn vị giữ trong một địa bàn" {...check('singleHolder')} />
      )}
      <Checkbox label="Đang dùng" {...check('inUse')} />
    </Form>
  )
}
