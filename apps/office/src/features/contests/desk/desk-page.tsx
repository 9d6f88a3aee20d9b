/** Bàn chấm: the entries one was given, by number; what is left comes first. */
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { listDeskRoute } from '@guongsang/contract/contests-jury.ts'
import type { Ok } from '@guongsang/contract/route.ts'
import { count } from '../../../lib/format.ts'
import { readList } from '../../../lib/query.ts'
import { type Column, DataTable } from '../../../ui/data-table.tsx'
import { ListSearch, useListSearch } from '../../../ui/list-search.ts'
import { Page } from '../../../ui/page.tsx'
import { SecondLine } from '../../../ui/second-line.tsx'
import { StateWord } from '../../../ui/state-word.tsx'
import { Empty } from '../../../ui/states.tsx'
import { maskText } from '../words.tsx'

type Row = Ok<typeof listDeskRoute>['rows'][number]

const help = {
  about: 'Bài dự thi anh chị được phân công chấm, đã rọc phách.',
  steps: [
    'Bấm số phách để đọc bài và cho điểm theo từng tiêu chí.',
    'Nhận ra tác giả hoặc có liên quan với người được viết thì bấm Xin không chấm.',
  ],
  notes: ['Điểm đã cho không sửa được.', 'Không ai thấy điểm của người kia trước khi cả hai chấm xong.'],
}

const columns: readonly Column<Row>[] = [
  {
    key: 'entry',
    title: 'Bài',
    wrap: true,
    minWidth: '12rem',
    cell: (row) => (
      <>
        <Link to="/ban-cham/$id" params={{ id: row.entryId }}>
          {maskText(row.maskNumber)}
        </Link>
        <SecondLine>
          {[row.title, row.category?.label, row.isThird && 'chấm lần ba'].filter(Boolean).join(' · ')}
        </SecondLine>
      </>
    ),
  },
  {
    key: 'total',
    title: 'Điểm của tôi',
    cell: (row) =>
      row.total === null ? (
        <StateWord state="soon">Chưa chấm</StateWord>
      ) : (
        <StateWord state="done">{count(row.total)} điểm</StateWord>
      ),
  },
  { key: 'contest', title: 'Cuộc thi', wrap: true, minWidth: '12rem', cell: (row) => row.contest.name },
]

export function MarkingDeskPage() {
  const [{ cursor }, change] = useListSearch(ListSearch)
  const reply = useQuery(readList(listDeskRoute, { query: { cursor } }))
  return (
    <Page wide title="Bàn chấm" lead="Bài dự thi đã rọc phách, bài chưa chấm đứng trước." help={help}>
      <DataTable
        caption="Bài được giao chấm"
        columns={columns}
        reply={reply}
        rowKey={(row) => row.entryId}
        cursor={cursor}
        onCursor={(next) => change({ cursor: next })}
        empty={
          <Empty title="Không có bài nào chờ chấm">
            Khi được cử làm giám khảo và cuộc thi chốt nhận bài, bài hiện ở đây.
          </Empty>
        }
      />
    </Page>
  )
}
