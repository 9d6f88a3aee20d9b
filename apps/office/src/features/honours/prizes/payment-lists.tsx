/** Danh sách chi đã lập, the newest first; a withdrawn one stays in sight and says so. */
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { listPaymentListsRoute, type PaymentListRow } from '@guongsang/contract/honours-payments.ts'
import { formatMoney } from '@guongsang/core/kernel/vietnamese/money.ts'
import { count, showMoment } from '../../../lib/format.ts'
import { readList } from '../../../lib/query.ts'
import { type Column, DataTable } from '../../../ui/data-table.tsx'
import { Filters, SearchBox } from '../../../ui/filters.tsx'
import { ListSearch, useListSearch } from '../../../ui/list-search.ts'
import { StateWord } from '../../../ui/state-word.tsx'
import { Empty } from '../../../ui/states.tsx'

export function PaymentLists() {
  const [{ q, cursor }, change] = useListSearch(ListSearch)
  const reply = useQuery(readList(listPaymentListsRoute, { query: { q, cursor } }))
  return (
    <>
      <Filters>
        <SearchBox label="Tìm danh sách chi" value={q} onChange={(text) => change({ q: text })} />
      </Filters>
      <DataTable
        caption="Danh sách chi đã lập"
        columns={columns}
        reply={reply}
        rowKey={(row) => row.id}
        cursor={cursor}
        onCursor={(next) => change({ cursor: next })}
        empty={
          q === undefined ? (
            <Empty title="Chưa lập danh sách chi nào">
              Tính tiền thưởng trước, xem lại, rồi bấm Lập danh sách chi.
            </Empty>
          ) : (
            <Empty title="Không có danh sách nào khớp">Thử ít chữ hơn.</Empty>
          )
        }
      />
    </>
  )
}

export const PaymentStateWord = ({ list }: { list: Pick<PaymentListRow, 'withdrawn' | 'open'> }) => {
  if (list.withdrawn !== null) return <StateWord state="not-applicable">Đã bỏ</StateWord>
  return list.open > 0 ? (
    <StateWord state="soon">Còn {count(list.open)} dòng chờ quyết định</StateWord>
  ) : (
    <StateWord state="done">Đủ</StateWord>
  )
}

const columns: readonly Column<PaymentListRow>[] = [
  {
    key: 'title',
    title: 'Danh sách',
    wrap: true,
    minWidth: 'min(18rem, 55vw)',
    cell: (row) => (
      <Link to="/tien-thuong/$id" params={{ id: row.id }}>
        {row.title}
      </Link>
    ),
  },
  { key: 'total', title: 'Tổng cộng', numeric: true, cell: (row) => formatMoney(row.total) },
  { key: 'lines', title: 'Số dòng', numeric: true, cell: (row) => count(row.lineCount) },
  { key: 'state', title: 'Trạng thái', cell: (row) => <PaymentStateWord list={row} /> },
  { key: 'decision', title: 'Quyết định', cell: (row) => row.decisionNumber },
  { key: 'by', title: 'Người lập', cell: (row) => row.recordedBy },
  { key: 'at', title: 'Lúc', cell: (row) => showMoment(row.recordedAt) },
]
