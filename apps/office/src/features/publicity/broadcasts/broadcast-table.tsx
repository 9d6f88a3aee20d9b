/** Kỳ phát sóng as rows: when, how long, what of; a repeat says so. */
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type BroadcastRow, listBroadcastsRoute } from '@guongsang/contract/publicity-broadcasts.ts'
import type { Args } from '@guongsang/contract/route.ts'
import { durationInWords } from '@guongsang/core/kernel/vietnamese/duration.ts'
import { showDay } from '../../../lib/format.ts'
import { readList } from '../../../lib/query.ts'
import { type Column, DataTable } from '../../../ui/data-table.tsx'
import { ListSearch, useListSearch } from '../../../ui/list-search.ts'
import { Empty } from '../../../ui/states.tsx'
import { StateWord } from '../../../ui/state-word.tsx'
import styles from '../publicity.module.css'
import { BroadcastWord } from '../words.tsx'

type Filter = Omit<Args<typeof listBroadcastsRoute>['query'], 'cursor' | 'limit'>

export function BroadcastTable({ filter }: { filter: Filter }) {
  const [{ cursor }, change] = useListSearch(ListSearch)
  const reply = useQuery(readList(listBroadcastsRoute, { query: { ...filter, cursor } }))
  return (
    <DataTable
      caption="Kỳ phát sóng"
      columns={columns}
      reply={reply}
      rowKey={(row) => row.id}
      cursor={cursor}
      onCursor={(next) => change({ cursor: next })}
      empty={<Empty title="Chưa có kỳ phát sóng nào khớp">Bỏ bớt điều kiện lọc, hoặc bấm Xếp lịch.</Empty>}
    />
  )
}

export const whenOf = (row: BroadcastRow): string =>
  [showDay(row.airedOn ?? row.plannedOn), row.airedTime ?? row.plannedTime].filter(Boolean).join(', ')

function Length({ row }: { row: BroadcastRow }) {
  const { airedSeconds, plannedSeconds, secondsMax } = row
  if (airedSeconds === null) return `dự kiến ${durationInWords(plannedSeconds)}`
  const over = secondsMax === null ? 0 : airedSeconds - secondsMax
  return over > 0 ? (
    <StateWord state="late">
      {durationInWords(airedSeconds)}, quá {durationInWords(over)}
    </StateWord>
  ) : (
    durationInWords(airedSeconds)
  )
}

const columns: readonly Column<BroadcastRow>[] = [
  {
    key: 'title',
    title: 'Kỳ phát sóng',
    wrap: true,
    minWidth: '16rem',
    cell: (row) => (
      <>
        <Link to="/ky-phat-song/$id" params={{ id: row.id }}>
          {row.title}
        </Link>
        <span className={styles.facts}>
          {[row.column?.name, row.channel.name, row.repeatOf === null ? '' : 'phát lại, không tính kỳ']
            .filter(Boolean)
            .join(' · ')}
        </span>
      </>
    ),
  },
  { key: 'when', title: 'Ngày, giờ', cell: whenOf },
  { key: 'state', title: 'Trạng thái', cell: (row) => <BroadcastWord state={row.state} /> },
  { key: 'length', title: 'Thời lượng', wrap: true, minWidth: '9rem', cell: (row) => <Length row={row} /> },
  {
    key: 'shown',
    title: 'Điển hình',
    wrap: true,
    minWidth: '12rem',
    cell: (row) =>
      row.exemplars.map(({ id, name }) => (
        <div key={id}>
          <Link to="/dien-hinh/$id" params={{ id }}>
            {name}
          </Link>
        </div>
      )),
  },
  {
    key: 'proof',
    title: 'Minh chứng',
    cell: (row) => (row.state === 'logged' ? (row.proved ? 'Có' : 'Chưa') : ''),
  },
]
