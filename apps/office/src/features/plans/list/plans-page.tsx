/** Kế hoạch: every plan one may see, the newest period first, with how its tasks and duties stand. */
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { z } from 'zod'
import { listPlansRoute, type PlanRow } from '@guongsang/contract/plans.ts'
import { PLAN_KINDS, PLAN_STATES } from '@guongsang/contract/plans-words.ts'
import { showPeriod } from '../../../lib/format.ts'
import { readList } from '../../../lib/query.ts'
import { useMay } from '../../../lib/session.ts'
import { choicesOf } from '../../../ui/choose.tsx'
import { type Column, DataTable } from '../../../ui/data-table.tsx'
import { FilterChoice, Filters, FilterYear, SearchBox } from '../../../ui/filters.tsx'
import { LinkButton, UnitLink } from '../../../ui/link.tsx'
import { ListSearch, oneKeyOf, useListSearch } from '../../../ui/list-search.ts'
import { Page } from '../../../ui/page.tsx'
import { StateWord } from '../../../ui/state-word.tsx'
import { Empty } from '../../../ui/states.tsx'
import { PlanWord } from '../standing.tsx'
import styles from './plans-page.module.css'

const Search = ListSearch.extend({
  loai: oneKeyOf(PLAN_KINDS),
  trangthai: oneKeyOf(PLAN_STATES),
  nam: z.coerce.number().int().min(1930).max(2200).optional().catch(undefined),
})

const help = {
  about: 'Kế hoạch của địa phương và của đơn vị: nhiệm vụ, nghĩa vụ, tiến độ.',
  steps: [
    'Lọc theo năm, loại, trạng thái; bấm tên để mở kế hoạch.',
    'Đọc văn bản có sẵn: dán hoặc tải tệp lên, chương trình đề xuất nhiệm vụ và nghĩa vụ để anh chị sửa.',
    'Cột Nghĩa vụ đếm việc đơn vị phải nộp: đã xong trên tổng số, và số quá hạn.',
  ],
  notes: ['Dự thảo của đơn vị nào chỉ đơn vị đó xem được.'],
}

export function PlansPage() {
  const may = useMay()
  const [{ q, cursor, loai, trangthai, nam }, change] = useListSearch(Search)
  const reply = useQuery(
    readList(listPlansRoute, { query: { q, cursor, kind: loai, state: trangthai, year: nam } }),
  )
  return (
    <Page
      wide
      title="Kế hoạch"
      lead="Nhập kế hoạch một lần: mỗi đơn vị thấy đúng phần việc của mình, hạn tự tính, việc trễ tự nhắc."
      acts={
        may('can-edit-plans') && (
          <>
            <LinkButton variant="default" to="/ke-hoach/doc-van-ban">
              Đọc văn bản
            </LinkButton>
            <LinkButton to="/ke-hoach/soan-moi">Soạn kế hoạch</LinkButton>
          </>
        )
      }
      help={help}
    >
      <Filters>
        <SearchBox label="Tìm kế hoạch" value={q} onChange={(text) => change({ q: text })} />
        <FilterYear value={nam} onChange={(year) => change({ nam: year })} />
        <FilterChoice
          label="Loại kế hoạch"
          placeholder="Mọi loại"
          w={240}
          data={choicesOf(PLAN_KINDS)}
          value={loai}
          onChange={(value) => change({ loai: value })}
        />
        <FilterChoice
          label="Trạng thái"
          placeholder="Mọi trạng thái"
          w={190}
          data={choicesOf(PLAN_STATES)}
          value={trangthai}
          onChange={(value) => change({ trangthai: value })}
        />
      </Filters>
      <DataTable
        caption="Kế hoạch"
        columns={columns}
        reply={reply}
        rowKey={(row) => row.id}
        cursor={cursor}
        onCursor={(next) => change({ cursor: next })}
        empty={
          <Empty title="Chưa có kế hoạch nào khớp">
            Bỏ bớt điều kiện lọc, hoặc đưa kế hoạch năm vào bằng Đọc văn bản.
          </Empty>
        }
      />
    </Page>
  )
}

const columns: readonly Column<PlanRow>[] = [
  {
    key: 'title',
    title: 'Kế hoạch',
    wrap: true,
    minWidth: '18rem',
    cell: (row) => (
      <>
        <Link to="/ke-hoach/$id" params={{ id: row.id }}>
          {row.title}
        </Link>
        <span className={styles.facts}>
          {[row.document?.title ?? 'Chưa có số', showPeriod(row.periodFrom, row.periodTo)].join(' · ')}
        </span>
      </>
    ),
  },
  { key: 'organization', title: 'Đơn vị', wrap: true, cell: (row) => <UnitLink unit={row.organization} /> },
  { key: 'state', title: 'Trạng thái', cell: (row) => <PlanWord state={row.state} /> },
  {
    key: 'tasks',
    title: 'Nhiệm vụ',
    numeric: true,
    cell: ({ tasks }) => <Progress done={tasks.done} total={tasks.total} late={tasks.overdue} />,
  },
  {
    key: 'items',
    title: 'Nghĩa vụ',
    numeric: true,
    cell: ({ items }) => <Progress done={items.settled} total={items.total} late={items.late} />,
  },
]

function Progress({ done, total, late }: { done: number; total: number; late: number }) {
  if (total === 0) return null
  return (
    <>
      {done}/{total}
      {late > 0 && (
        <span className={styles.late}>
          <StateWord state="late">{late} quá hạn</StateWord>
        </span>
      )}
    </>
  )
}
