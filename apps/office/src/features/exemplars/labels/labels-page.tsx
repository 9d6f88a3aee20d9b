/** Danh mục điển hình: kinds, fields, domains and levels as data; a plan may word them in its own way. */
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { listLabelsRoute } from '@guongsang/contract/exemplars-labels.ts'
import { LABEL_LISTS } from '@guongsang/contract/exemplars-words.ts'
import type { Ok } from '@guongsang/contract/route.ts'
import { showPeriod } from '../../../lib/format.ts'
import { readList } from '../../../lib/query.ts'
import { type Column, DataTable } from '../../../ui/data-table.tsx'
import { Dialog, useDialog } from '../../../ui/dialog.tsx'
import { Page, Section } from '../../../ui/page.tsx'
import { Empty } from '../../../ui/states.tsx'
import { Tabs } from '../../../ui/tabs.tsx'
import { LabelForm } from './label-form.tsx'

const help = {
  about: 'Loại, lĩnh vực, hoạt động, cấp của điển hình. Mỗi kế hoạch có thể gọi theo cách của mình.',
  steps: [
    'Chọn một danh mục, bấm Thêm mục hoặc Sửa.',
    'Mục của một kế hoạch thì gắn với mục chung để thống kê được qua các năm.',
    'Ghi tiêu chuẩn của lĩnh vực ở ô Hướng dẫn: người ghi điển hình thấy ngay khi chọn lĩnh vực.',
  ],
  notes: ['Mục thôi dùng thì ghi ngày hết dùng; điển hình đã ghi vẫn giữ tên cũ.'],
}

type List = keyof typeof LABEL_LISTS
export type Label = Ok<typeof listLabelsRoute>['rows'][number]

export const LabelsPage = () => (
  <Page wide title="Danh mục điển hình" help={help}>
    <Tabs
      label="Danh mục"
      tabs={(Object.keys(LABEL_LISTS) as List[]).map((list) => ({
        key: list,
        label: LABEL_LISTS[list],
        content: () => <Labels key={list} list={list} />,
      }))}
    />
  </Page>
)

const columns = (onEdit: (label: Label) => void): readonly Column<Label>[] => [
  { key: 'label', title: 'Tên', wrap: true, minWidth: '12rem', cell: (row) => row.label },
  {
    key: 'plan',
    title: 'Theo',
    wrap: true,
    minWidth: '10rem',
    cell: (row) => row.plan?.name ?? 'Dùng chung',
  },
  { key: 'guidance', title: 'Hướng dẫn', wrap: true, minWidth: '20rem', cell: (row) => row.guidance },
  { key: 'valid', title: 'Dùng', cell: (row) => showPeriod(row.validFrom, row.validTo) },
  {
    key: 'edit',
    title: 'Sửa',
    cell: (row) => (
      <Button variant="default" size="compact-sm" onClick={() => onEdit(row)}>
        Sửa
      </Button>
    ),
  },
]

function Labels({ list }: { list: List }) {
  const reply = useQuery(readList(listLabelsRoute, { query: { list, all: 'true' } }))
  const dialog = useDialog<Label | 'new'>()
  const rows = reply.data?.rows ?? []
  return (
    <Section title={LABEL_LISTS[list]} acts={<Button onClick={() => dialog.open('new')}>Thêm mục</Button>}>
      <DataTable
        caption={LABEL_LISTS[list]}
        columns={columns((label) => dialog.open(label))}
        reply={reply}
        rowKey={(row) => row.id}
        empty={<Empty title="Danh mục trống">Bấm Thêm mục.</Empty>}
      />
      <Dialog control={dialog} title={dialog.about === 'new' ? 'Thêm mục' : 'Sửa mục'}>
        {(about) => (
          <LabelForm
            list={list}
            label={about === 'new' ? null : about}
            others={rows}
            onClose={dialog.close}
          />
        )}
      </Dialog>
    </Section>
  )
}
