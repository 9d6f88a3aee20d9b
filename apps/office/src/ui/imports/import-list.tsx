/** A new file on top, the imports made so far below. */
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { IMPORT_SUBJECTS, type ImportBatch } from '@guongsang/contract/imports.ts'
import { count, showDay, showMoment } from '../../lib/format.ts'
import { readList } from '../../lib/query.ts'
import { type Column, DataTable } from '../data-table.tsx'
import type { Help } from '../help.tsx'
import { ListSearch, useListSearch } from '../list-search.ts'
import { Page, Section } from '../page.tsx'
import { Empty } from '../states.tsx'
import { type ImportsHere, ImportsProvider } from './here.ts'
import { UploadForm } from './upload-form.tsx'
import { ImportStateWord } from './words.tsx'

export function ImportList({
  here,
  kicker,
  help,
}: {
  here: ImportsHere
  kicker?: React.ReactNode
  help: Help
}) {
  const [{ cursor }, change] = useListSearch(ListSearch)
  const reply = useQuery(readList(here.routes.list, { query: { cursor } }))
  return (
    <ImportsProvider value={here}>
      <Page
        wide
        kicker={kicker}
        title={here.title}
        lead="Xem trước hệ quả của từng dòng; chỉ ghi khi đã xác nhận."
        help={help}
      >
        <UploadForm />
        <Section title="Các lần nhập">
          <DataTable
            caption="Các lần nhập"
            columns={columnsOf(here)}
            reply={reply}
            rowKey={(row) => row.id}
            cursor={cursor}
            onCursor={(next) => change({ cursor: next })}
            empty={
              <Empty title="Chưa nhập lần nào">
                Tải tệp mẫu ở trên, điền danh sách rồi tải lên để xem trước.
              </Empty>
            }
          />
        </Section>
      </Page>
    </ImportsProvider>
  )
}

function columnsOf({ one, subjects, isDated }: ImportsHere): Column<ImportBatch>[] {
  const all: (Column<ImportBatch> | false)[] = [
    {
      key: 'file',
      title: 'Tệp',
      cell: (row) => (
        <Link to={one} params={{ id: row.id }}>
          {row.fileName}
        </Link>
      ),
    },
    subjects.length > 1 && { key: 'subject', title: 'Nội dung', cell: (row) => IMPORT_SUBJECTS[row.subject] },
    { key: 'rows', title: 'Số dòng', numeric: true, cell: (row) => count(row.rowCount) },
    { key: 'create', title: 'Thêm mới', numeric: true, cell: (row) => count(row.counts.create) },
    isDated && { key: 'update', title: 'Cập nhật', numeric: true, cell: (row) => count(row.counts.update) },
    { key: 'blocked', title: 'Không nhập được', numeric: true, cell: (row) => count(row.counts.blocked) },
    isDated && { key: 'on', title: 'Hiệu lực từ', cell: (row) => showDay(row.effectiveOn) },
    { key: 'by', title: 'Người tải lên', cell: (row) => `${row.uploadedBy}, ${showMoment(row.uploadedAt)}` },
    { key: 'state', title: 'Trạng thái', cell: (row) => <ImportStateWord state={row.state} /> },
  ]
  return all.filter((column) => column !== false)
}
