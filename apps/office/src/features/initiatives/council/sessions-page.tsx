/** Hội đồng sáng kiến: its sessions, the newest season first. */
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { listCouncilSessionsRoute } from '@guongsang/contract/initiatives-councils.ts'
import { SESSION_PURPOSES } from '@guongsang/contract/initiatives-words.ts'
import type { Ok } from '@guongsang/contract/route.ts'
import { showDay } from '../../../lib/format.ts'
import { readList } from '../../../lib/query.ts'
import { useMay } from '../../../lib/session.ts'
import { type Column, DataTable } from '../../../ui/data-table.tsx'
import { LinkButton } from '../../../ui/link.tsx'
import { ListSearch, useListSearch } from '../../../ui/list-search.ts'
import { Page } from '../../../ui/page.tsx'
import { Empty } from '../../../ui/states.tsx'
import { SessionWord } from '../words.tsx'

type Row = Ok<typeof listCouncilSessionsRoute>['rows'][number]

const help = {
  about: 'Các phiên họp Hội đồng sáng kiến: công nhận sáng kiến và đánh giá phạm vi ảnh hưởng.',
  steps: [
    'Chuẩn bị phiên họp: chọn thành viên, sáng kiến, tỷ lệ tán thành cần đạt.',
    'Mở phiên họp, thành viên chấm trên điện thoại; thư ký ghi phiếu giấy.',
    'Kiểm phiếu, kết luận, rồi ghi quyết định công nhận.',
  ],
  notes: ['Tỷ lệ tán thành tính trên tổng số thành viên, kể cả người vắng mặt.'],
}

export function SessionsPage() {
  const may = useMay()
  const [{ cursor }, change] = useListSearch(ListSearch)
  const reply = useQuery(readList(listCouncilSessionsRoute, { query: { cursor } }))
  return (
    <Page
      wide
      title="Hội đồng sáng kiến"
      lead="Các phiên họp, mùa mới trước."
      acts={
        may('can-hold-initiative-sessions') && (
          <LinkButton to="/hoi-dong-sang-kien/chuan-bi">Chuẩn bị phiên họp</LinkButton>
        )
      }
      help={help}
    >
      <DataTable
        caption="Phiên họp"
        columns={columns}
        reply={reply}
        rowKey={(row) => row.id}
        cursor={cursor}
        onCursor={(next) => change({ cursor: next })}
        empty={
          <Empty title="Chưa có phiên họp nào">Bấm Chuẩn bị phiên họp khi đã có đơn được tiếp nhận.</Empty>
        }
      />
    </Page>
  )
}

const columns: readonly Column<Row>[] = [
  {
    key: 'name',
    title: 'Phiên họp',
    wrap: true,
    minWidth: '14rem',
    cell: (row) => (
      <Link to="/hoi-dong-sang-kien/$id" params={{ id: row.id }}>
        {row.councilName}
        {row.heldOn === null ? ', chưa định ngày' : `, ngày ${showDay(row.heldOn)}`}
      </Link>
    ),
  },
  { key: 'purpose', title: 'Nội dung', cell: (row) => SESSION_PURPOSES[row.purpose] },
  {
    key: 'season',
    title: 'Mùa xét',
    cell: (row) =>
      row.season === 'education'
        ? `Năm học ${row.seasonYear}-${row.seasonYear + 1}`
        : `Năm ${row.seasonYear}`,
  },
  { key: 'state', title: 'Trạng thái', cell: (row) => <SessionWord state={row.state} /> },
  { key: 'initiatives', title: 'Sáng kiến', numeric: true, cell: (row) => row.initiatives },
  { key: 'members', title: 'Thành viên', numeric: true, cell: (row) => row.members },
]
