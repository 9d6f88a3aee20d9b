/** Đợt giới thiệu: one row a round, the newest first: who sent, who is late, who has none, who is exempt. */
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { listRoundsRoute } from '@guongsang/contract/exemplars-rounds.ts'
import { ROUND_STATES, RoundState } from '@guongsang/contract/exemplars-words.ts'
import type { Ok } from '@guongsang/contract/route.ts'
import { count } from '../../../lib/format.ts'
import { readList } from '../../../lib/query.ts'
import { choicesOf } from '../../../ui/choose.tsx'
import { type Column, DataTable } from '../../../ui/data-table.tsx'
import { FilterChoice, Filters, FilterYear } from '../../../ui/filters.tsx'
import { ListSearch, someYear, useListSearch } from '../../../ui/list-search.ts'
import { Page } from '../../../ui/page.tsx'
import { Empty } from '../../../ui/states.tsx'
import { RoundWord } from '../words.tsx'

const help = {
  about: 'Mỗi kỳ của nghĩa vụ giới thiệu điển hình trong kế hoạch là một đợt.',
  steps: [
    'Bấm tên đợt để xem đơn vị nào đã gửi, danh sách tổng hợp, bình chọn, kết quả.',
    'Đợt tự có khi kế hoạch có nghĩa vụ giới thiệu điển hình.',
  ],
}

type Row = Ok<typeof listRoundsRoute>['rows'][number]

const Search = ListSearch.pick({ cursor: true }).extend({
  year: someYear,
  state: RoundState.optional().catch(undefined),
})

const columns: readonly Column<Row>[] = [
  {
    key: 'label',
    title: 'Đợt',
    wrap: true,
    minWidth: '12rem',
    cell: (row) => (
      <Link to="/dot-gioi-thieu/$id" params={{ id: row.id }}>
        {row.label}
      </Link>
    ),
  },
  {
    key: 'plan',
    title: 'Kế hoạch',
    wrap: true,
    minWidth: '14rem',
    cell: ({ plan }) => (
      <Link to="/ke-hoach/$id" params={{ id: plan.id }}>
        {plan.name}
      </Link>
    ),
  },
  { key: 'due', title: 'Hạn', wrap: true, minWidth: '9rem', cell: (row) => row.dueText },
  { key: 'state', title: 'Trạng thái', cell: (row) => <RoundWord state={row.state} /> },
  {
    key: 'sent',
    title: 'Đã gửi',
    numeric: true,
    cell: ({ units }) => `${count(units.sent)}/${count(units.asked)}`,
  },
  { key: 'late', title: 'Trễ', numeric: true, cell: ({ units }) => count(units.late) },
  { key: 'none', title: 'Báo không có', numeric: true, cell: ({ units }) => count(units.none) },
  { key: 'exempt', title: 'Được miễn', numeric: true, cell: ({ units }) => count(units.exempt) },
  { key: 'nominations', title: 'Điển hình', numeric: true, cell: (row) => count(row.nominations) },
  { key: 'to', title: 'Gửi đến', wrap: true, minWidth: '10rem', cell: (row) => row.sendsTo },
]

export function RoundsPage() {
  const [{ cursor, year, state }, change] = useListSearch(Search)
  const reply = useQuery(readList(listRoundsRoute, { query: { cursor, year, state } }))
  return (
    <Page
      wide
      title="Đợt giới thiệu điển hình"
      lead="Đơn vị giới thiệu, cơ quan tổng hợp, bình chọn, gửi cấp trên, nhận trả lời."
      help={help}
    >
      <Filters>
        <FilterYear value={year} onChange={(value) => change({ year: value })} />
        <FilterChoice
          label="Trạng thái"
          placeholder="Mọi trạng thái"
          w={190}
          data={choicesOf(ROUND_STATES)}
          value={state}
          onChange={(value) => change({ state: value })}
        />
      </Filters>
      <DataTable
        caption="Đợt giới thiệu điển hình"
        columns={columns}
        reply={reply}
        rowKey={(row) => row.id}
        cursor={cursor}
        onCursor={(next) => change({ cursor: next })}
        empty={
          <Empty title="Chưa có đợt nào">
            Đợt tự có khi một kế hoạch đang thực hiện có nghĩa vụ giới thiệu điển hình.
          </Empty>
        }
      />
    </Page>
  )
}
