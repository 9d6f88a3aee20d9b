/** Nhập từ Excel: a new file on top, the imports made so far below. */
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import {
  IMPORT_SUBJECTS,
  type ImportBatch,
  listImportsRoute,
} from '@guongsang/contract/organizations-imports.ts'
import { count, showDay, showMoment } from '../../../lib/format.ts'
import { readList } from '../../../lib/query.ts'
import { type Column, DataTable } from '../../../ui/data-table.tsx'
import { ListSearch, useListSearch } from '../../../ui/list-search.ts'
import { Page, Section } from '../../../ui/page.tsx'
import { Empty } from '../../../ui/states.tsx'
import { UploadForm } from './upload-form.tsx'
import { ImportStateWord } from './words.tsx'

const help = {
  about: 'Đưa danh sách đơn vị hoặc cá nhân từ tệp Excel vào hệ thống, có xem trước.',
  steps: [
    'Tải tệp mẫu, điền, hoặc dùng tệp sẵn có: hệ thống tự tìm dòng tiêu đề và đọc tên cột không cần dấu.',
    'Tải tệp lên. Chưa ghi gì: từng dòng hiện kết quả sẽ là thêm mới, cập nhật, trùng hay không nhập được, vì sao.',
    'Xử lý các dòng cần chọn, rồi bấm Xác nhận.',
    'Nhầm thì Gỡ lần nhập, khi chưa có gì dựa vào các dòng đó.',
  ],
  notes: [
    'Ngày đọc là ngày/tháng/năm, không bao giờ đọc là tháng/ngày.',
    'Không có giá trị mặc định thầm lặng: mã sai, cột lạ đều được nêu ra.',
  ],
}

const columns: readonly Column<ImportBatch>[] = [
  {
    key: 'file',
    title: 'Tệp',
    cell: (row) => (
      <Link to="/nhap-du-lieu/$id" params={{ id: row.id }}>
        {row.fileName}
      </Link>
    ),
  },
  { key: 'subject', title: 'Nội dung', cell: (row) => IMPORT_SUBJECTS[row.subject] },
  { key: 'rows', title: 'Số dòng', numeric: true, cell: (row) => count(row.rowCount) },
  { key: 'create', title: 'Thêm mới', numeric: true, cell: (row) => count(row.counts.create) },
  { key: 'update', title: 'Cập nhật', numeric: true, cell: (row) => count(row.counts.update) },
  { key: 'blocked', title: 'Không nhập được', numeric: true, cell: (row) => count(row.counts.blocked) },
  { key: 'on', title: 'Hiệu lực từ', cell: (row) => showDay(row.effectiveOn) },
  { key: 'by', title: 'Người tải lên', cell: (row) => `${row.uploadedBy}, ${showMoment(row.uploadedAt)}` },
  { key: 'state', title: 'Trạng thái', cell: (row) => <ImportStateWord state={row.state} /> },
]

export function ImportsPage() {
  const [{ cursor }, change] = useListSearch(ListSearch)
  const reply = useQuery(readList(listImportsRoute, { query: { cursor } }))
  return (
    <Page
      wide
      title="Nhập từ Excel"
      lead="Xem trước hệ quả của từng dòng; chỉ ghi khi đã xác nhận."
      help={help}
    >
      <UploadForm />
      <Section title="Các lần nhập">
        <DataTable
          caption="Các lần nhập"
          columns={columns}
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
  )
}
