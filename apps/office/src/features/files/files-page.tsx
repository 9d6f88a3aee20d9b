/** Tệp: what was uploaded and printed, as far as one may see it; searched by name and by the words inside. */
import { useQuery } from '@tanstack/react-query'
import { type FileInfo, listFilesRoute } from '@guongsang/contract/files.ts'
import { showBytes, showMoment } from '../../lib/format.ts'
import { readList } from '../../lib/query.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { Filters, SearchBox } from '../../ui/filters.tsx'
import { ListSearch, useListSearch } from '../../ui/list-search.ts'
import { LookButton } from '../../ui/look-button.tsx'
import { Page } from '../../ui/page.tsx'
import { Empty } from '../../ui/states.tsx'
import { FileLook } from './file-look.tsx'
import { UploadFile } from './upload-file.tsx'
import { formatWord, purposeWord } from './words.tsx'

const help = {
  about: 'Tệp mình tải lên, tệp của đơn vị mình và văn bản hệ thống in ra.',
  steps: [
    'Gõ vài chữ để tìm theo tên tệp hoặc theo chữ bên trong tệp, không cần dấu.',
    'Bấm tên tệp để xem thông tin, tải về hoặc gỡ.',
  ],
  notes: [
    'Hệ thống nhận dạng tệp theo nội dung, không theo tên. Nhận PDF, Word, Excel và ảnh.',
    'Tệp đã gỡ không tải về được nữa; ai gỡ, vì sao có trong nhật ký.',
  ],
}

export function FilesPage() {
  const [search, change] = useListSearch(ListSearch)
  const { q, cursor, xem } = search
  const reply = useQuery(readList(listFilesRoute, { query: { q, cursor } }))
  const look = (file: FileInfo) => change({ xem: file.id })
  return (
    <Page
      wide
      title="Tệp"
      lead="Tệp mình tải lên, tệp của đơn vị mình và văn bản hệ thống in ra."
      acts={<UploadFile onDone={look} />}
      help={help}
    >
      <Filters>
        <SearchBox
          label="Tìm theo tên hoặc chữ trong tệp"
          value={q}
          onChange={(text) => change({ q: text })}
        />
      </Filters>
      <DataTable
        caption="Danh sách tệp"
        columns={columnsWith(look)}
        reply={reply}
        rowKey={(row) => row.id}
        cursor={cursor}
        onCursor={(next) => change({ cursor: next })}
        onLook={look}
        looked={xem}
        empty={
          q === undefined ? (
            <Empty title="Chưa có tệp nào">
              Bấm Tải tệp lên, hoặc in một danh sách: bản in xong được giữ ở đây.
            </Empty>
          ) : (
            <Empty title="Không có tệp nào khớp">Thử ít chữ hơn, hoặc bỏ dấu.</Empty>
          )
        }
      />
      {xem !== undefined && <FileLook id={xem} onClose={() => change({ xem: undefined })} />}
    </Page>
  )
}

const columnsWith = (look: (file: FileInfo) => void): readonly Column<FileInfo>[] => [
  {
    key: 'name',
    title: 'Tên tệp',
    wrap: true,
    cell: (row) => <LookButton onClick={() => look(row)}>{row.name}</LookButton>,
  },
  { key: 'format', title: 'Loại', cell: (row) => formatWord(row.format) },
  { key: 'purpose', title: 'Dùng để', cell: (row) => purposeWord(row.purpose) },
  { key: 'size', title: 'Cỡ', numeric: true, cell: (row) => showBytes(row.sizeBytes) },
  { key: 'by', title: 'Người tải lên', cell: (row) => row.createdByName },
  { key: 'at', title: 'Lúc', cell: (row) => showMoment(row.createdAt) },
]
