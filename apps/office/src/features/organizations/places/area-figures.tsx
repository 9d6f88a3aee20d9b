import { useQuery } from '@tanstack/react-query'
import { showAreaFiguresRoute } from '@guongsang/contract/organizations-places.ts'
import { AREA_ATTRIBUTES } from '@guongsang/contract/organizations-words.ts'
import type { Ok } from '@guongsang/contract/route.ts'
import { count } from '../../../lib/format.ts'
import { readList } from '../../../lib/query.ts'
import { AsOf, useAsOf } from '../../../ui/as-of.tsx'
import { type Column, DataTable } from '../../../ui/data-table.tsx'
import { Filters } from '../../../ui/filters.tsx'
import { Empty } from '../../../ui/states.tsx'

type Row = Ok<typeof showAreaFiguresRoute>['rows'][number]

const columns: readonly Column<Row>[] = [
  { key: 'attribute', title: 'Đặc điểm vùng', cell: (row) => AREA_ATTRIBUTES[row.attribute] },
  { key: 'places', title: 'Địa bàn', numeric: true, cell: (row) => count(row.jurisdictions) },
  { key: 'units', title: 'Đơn vị', numeric: true, cell: (row) => count(row.organizations) },
  { key: 'collectives', title: 'Tập thể', numeric: true, cell: (row) => count(row.collectives) },
  { key: 'small', title: 'Trong đó tập thể nhỏ', numeric: true, cell: (row) => count(row.smallCollectives) },
  { key: 'people', title: 'Người', numeric: true, cell: (row) => count(row.people) },
]

/** Số liệu theo đặc điểm vùng, as reports on equity ask for them. */
export function AreaFigures() {
  const on = useAsOf()
  const reply = useQuery(readList(showAreaFiguresRoute, { query: { on } }))
  return (
    <>
      <Filters>
        <AsOf />
      </Filters>
      <DataTable
        caption="Số liệu theo đặc điểm vùng"
        columns={columns}
        reply={reply}
        rowKey={(row) => row.attribute}
        empty={<Empty title="Chưa có số liệu">Ghi đặc điểm vùng cho các địa bàn ở mục Danh sách.</Empty>}
      />
    </>
  )
}
