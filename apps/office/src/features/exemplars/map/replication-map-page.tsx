/** Nhân rộng theo đơn vị: which way of working has come to whom; who found much and took over nothing. */
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { showReplicationMapRoute } from '@guongsang/contract/exemplars-labels.ts'
import { REPLICATION_KINDS, REPLICATION_STATES } from '@guongsang/contract/exemplars-words.ts'
import type { Ok } from '@guongsang/contract/route.ts'
import { count } from '../../../lib/format.ts'
import { readList } from '../../../lib/query.ts'
import { type Column, DataTable } from '../../../ui/data-table.tsx'
import { Filters, FilterYear } from '../../../ui/filters.tsx'
import { UnitLink } from '../../../ui/link.tsx'
import { ListSearch, someYear, useListSearch } from '../../../ui/list-search.ts'
import { Page } from '../../../ui/page.tsx'
import { Empty } from '../../../ui/states.tsx'
import styles from './map.module.css'

const help = {
  about: 'Từng đơn vị đã phát hiện bao nhiêu điển hình, đã làm theo mô hình nào của nơi khác.',
  steps: ['Chọn năm để chỉ xem việc nhân rộng bắt đầu trong năm.', 'Bấm tên mô hình để mở cả quá trình.'],
  notes: ['Thanh dài là đơn vị làm theo nhiều; đơn vị chưa làm theo nơi nào đứng cuối.'],
}

type Unit = Ok<typeof showReplicationMapRoute>['units'][number]

const Search = ListSearch.pick({ q: true }).extend({
  year: someYear,
})

const columns = (most: number): readonly Column<Unit>[] => [
  {
    key: 'unit',
    title: 'Đơn vị',
    wrap: true,
    minWidth: '12rem',
    cell: ({ organization }) => <UnitLink unit={organization} />,
  },
  { key: 'place', title: 'Địa bàn', wrap: true, cell: ({ jurisdiction }) => jurisdiction?.name },
  { key: 'found', title: 'Phát hiện', numeric: true, cell: ({ found }) => count(found) },
  {
    key: 'taken',
    title: 'Làm theo',
    minWidth: '8rem',
    cell: ({ takenOver }) => (
      <span className={styles.taken}>
        {takenOver > 0 && (
          <span className={styles.bar} style={{ width: `${(takenOver / most) * 5}rem` }} aria-hidden="true" />
        )}
        {count(takenOver)}
      </span>
    ),
  },
  {
    key: 'which',
    title: 'Mô hình, điển hình',
    wrap: true,
    minWidth: '16rem',
    cell: ({ exemplars }) => <Which exemplars={exemplars} />,
  },
]

const Which = ({ exemplars }: Pick<Unit, 'exemplars'>) => (
  <ul className={styles.which}>
    {exemplars.map(({ id, title, kind, state }) => (
      <li key={`${id}${kind}`} data-stopped={state === 'stopped' || undefined}>
        <Link to="/dien-hinh/$id" params={{ id }}>
          {title}
        </Link>{' '}
        <span className={styles.how}>
          {REPLICATION_KINDS[kind].toLowerCase()}, {REPLICATION_STATES[state].toLowerCase()}
        </span>
      </li>
    ))}
  </ul>
)

export function ReplicationMapPage() {
  const [{ year }, change] = useListSearch(Search)
  const reply = useQuery(readList(showReplicationMapRoute, { query: { year } }))
  const units = [...(reply.data?.units ?? [])].sort((a, b) => b.takenOver - a.takenOver || b.found - a.found)
  const most = Math.max(1, ...units.map(({ takenOver }) => takenOver))
  const reached = units.filter(({ takenOver }) => takenOver > 0).length
  return (
    <Page
      wide
      kicker={<Link to="/dien-hinh">Điển hình tiên tiến</Link>}
      title="Nhân rộng theo đơn vị"
      lead={
        reply.data &&
        `${count(reached)} trên ${count(units.length)} đơn vị đã làm theo ít nhất một mô hình, điển hình.`
      }
      help={help}
    >
      <Filters>
        <FilterYear value={year} onChange={(value) => change({ year: value })} />
      </Filters>
      <DataTable
        caption="Nhân rộng theo đơn vị"
        columns={columns(most)}
        reply={{ ...reply, data: reply.data && { rows: units } }}
        rowKey={({ organization }) => organization.id}
        empty={
          <Empty title="Chưa có đơn vị nào">
            Ghi nhân rộng ở trang của từng điển hình; đơn vị làm theo hiện ở đây.
          </Empty>
        }
      />
    </Page>
  )
}
