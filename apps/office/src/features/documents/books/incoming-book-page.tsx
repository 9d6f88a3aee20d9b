/** Sổ văn bản đến: in the order things came, and to whom each was handed. */
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { z } from 'zod'
import {
  exportIncomingBookRoute,
  handOverIncomingRoute,
  type IncomingEntry,
  showIncomingBookRoute,
} from '@guongsang/contract/documents-books.ts'
import { addressOf } from '../../../lib/call.ts'
import { showDay } from '../../../lib/format.ts'
import { readList } from '../../../lib/query.ts'
import { useSession } from '../../../lib/session.ts'
import { yearOfDay } from '../../../lib/year.ts'
import { useAct } from '../../../ui/act.ts'
import { type Column, DataTable } from '../../../ui/data-table.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { Dialog, useDialog } from '../../../ui/dialog.tsx'
import { Filters, SearchBox } from '../../../ui/filters.tsx'
import { Form, useActionForm } from '../../../ui/form.tsx'
import { DownloadButton } from '../../../ui/link.tsx'
import { ListSearch, useListSearch } from '../../../ui/list-search.ts'
import { OptionalText } from '../../../ui/optional-text.tsx'
import { Page } from '../../../ui/page.tsx'
import { Empty } from '../../../ui/states.tsx'
import { YearField } from '../../../ui/year-field.tsx'
import { DocumentLink } from '../words.tsx'

const Search = ListSearch.extend({
  nam: z.coerce.number().int().min(1930).max(2200).optional().catch(undefined),
})

const help = {
  about: 'Sổ đăng ký văn bản đến của đơn vị anh chị, theo số đến.',
  steps: [
    'Văn bản gửi qua hệ thống: mở văn bản, chọn Vào sổ văn bản đến.',
    'Văn bản giấy: bấm Ghi văn bản đến, căn cứ ở trang Văn bản.',
    'Chuyển: ghi ai xử lý và hạn.',
  ],
  notes: [],
}

export function IncomingBookPage() {
  const { today } = useSession()
  const [{ q, cursor, nam = yearOfDay(today) }, change] = useListSearch(Search)
  const handing = useDialog<IncomingEntry>()
  const reply = useQuery(readList(showIncomingBookRoute, { query: { q, cursor, year: nam } }))
  return (
    <Page
      wide
      kicker={<Link to="/van-ban">Văn bản</Link>}
      title={`Sổ văn bản đến năm ${nam}`}
      acts={
        <DownloadButton href={addressOf(exportIncomingBookRoute, { query: { q, year: nam } })}>
          Xuất Excel
        </DownloadButton>
      }
      help={help}
    >
      <Filters>
        <SearchBox label="Tìm trong sổ" value={q} onChange={(text) => change({ q: text })} />
        <YearField value={nam} onChange={(year) => change({ nam: year })} />
      </Filters>
      <DataTable
        caption="Sổ văn bản đến"
        columns={columnsFor(handing.open)}
        reply={reply}
        rowKey={(row) => row.id}
        cursor={cursor}
        onCursor={(next) => change({ cursor: next })}
        empty={
          <Empty title="Năm này chưa vào sổ văn bản nào">
            Chọn năm khác, hoặc vào sổ từ trang của văn bản.
          </Empty>
        }
      />
      <Dialog control={handing} title="Chuyển xử lý văn bản đến">
        {(entry) => <HandOver entry={entry} onClose={handing.close} />}
      </Dialog>
    </Page>
  )
}

function HandOver({ entry, onClose }: { entry: IncomingEntry; onClose: () => void }) {
  const save = useAct(handOverIncomingRoute, { quiet: true, done: 'Đã ghi.', after: onClose })
  const { handedTo, dueOn, note } = entry
  const action = useActionForm({
    initial: { handedTo, dueOn, note },
    schema: handOverIncomingRoute.body,
    submit: (body) => save.mutateAsync({ params: { id: entry.id }, body }),
    guard: false,
  })
  const { form } = action
  return (
    <Form action={action} act="Ghi" onCancel={onClose}>
      <p>
        Số đến {entry.number}: {entry.document.title}
      </p>
      <OptionalText label="Chuyển cho" data-autofocus {...form.getInputProps('handedTo')} />
      <DateField label="Hạn giải quyết" {...form.getInputProps('dueOn')} />
      <OptionalText label="Ghi chú" {...form.getInputProps('note')} />
    </Form>
  )
}

const columnsFor = (open: (entry: IncomingEntry) => void): readonly Column<IncomingEntry>[] => [
  { key: 'number', title: 'Số đến', numeric: true, cell: (row) => row.number },
  { key: 'received', title: 'Ngày đến', cell: (row) => showDay(row.receivedOn) },
  {
    key: 'title',
    title: 'Văn bản',
    wrap: true,
    minWidth: '14rem',
    cell: (row) => <DocumentLink document={row.document} whole />,
  },
  {
    key: 'issuer',
    title: 'Nơi ban hành',
    wrap: true,
    minWidth: '9rem',
    cell: (row) => row.document.issuer.name,
  },
  {
    key: 'handed',
    title: 'Chuyển cho',
    wrap: true,
    minWidth: '9rem',
    cell: (row) =>
      [row.handedTo, row.dueOn === null ? null : `hạn ${showDay(row.dueOn)}`].filter(Boolean).join(', '),
  },
  { key: 'note', title: 'Ghi chú', wrap: true, cell: (row) => row.note ?? '' },
  {
    key: 'act',
    title: 'Việc',
    cell: (row) => (
      <Button variant="subtle" size="compact-sm" onClick={() => open(row)}>
        Chuyển
      </Button>
    ),
  },
]
