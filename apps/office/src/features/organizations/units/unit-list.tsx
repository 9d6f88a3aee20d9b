import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { listOrganizationsRoute, type OrganizationRow } from '@guongsang/contract/organizations.ts'
import { readList } from '../../../lib/query.ts'
import { useAsOf } from '../../../ui/as-of.tsx'
import { type Column, DataTable } from '../../../ui/data-table.tsx'
import { useListSearch } from '../../../ui/list-search.ts'
import { Empty } from '../../../ui/states.tsx'
import { filtersOf, UnitsSearch } from './units-search.ts'
import { levelWords, OrganizationStateWord } from './words.tsx'

const columns: readonly Column<OrganizationRow>[] = [
  {
    key: 'name',
    title: 'Tên đơn vị',
    cell: (row) => (
      <Link to="/don-vi/$id" params={{ id: row.id }}>
        {row.name}
      </Link>
    ),
  },
  { key: 'kind', title: 'Loại', cell: (row) => row.kind.label },
  { key: 'level', title: 'Cấp', cell: (row) => levelWords(row.level) },
  { key: 'parent', title: 'Trực thuộc', cell: (row) => row.parent?.name ?? '' },
  { key: 'head', title: 'Người đứng đầu', cell: (row) => row.head && `${row.head.name}, ${row.head.title}` },
  { key: 'place', title: 'Địa bàn', cell: (row) => row.jurisdiction?.name ?? '' },
  {
    key: 'state',
    title: 'Trạng thái',
    cell: (row) => <OrganizationStateWord state={row.state} to={row.to} />,
  },
]

export function UnitList() {
  const [search, change] = useListSearch(UnitsSearch)
  const on = useAsOf()
  const reply = useQuery(
    readList(listOrganizationsRoute, { query: { ...filtersOf(search), on, cursor: search.cursor } }),
  )
  return (
    <DataTable
      caption="Danh sách đơn vị"
      columns={columns}
      reply={reply}
      rowKey={(row) => row.id}
      cursor={search.cursor}
      onCursor={(cursor) => change({ cursor })}
      onLook={(row) => change({ xem: row.id })}
      looked={search.xem}
      empty={
        <Empty title="Không có đơn vị nào khớp">
          Bớt điều kiện lọc, đổi ngày xem, hoặc thêm đơn vị, nhập danh sách từ Excel.
        </Empty>
      }
    />
  )
}
