/** Ma trận: units down, duties and periods across; a cell says where it stands in colour and word, and opens the item. */
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { listDutiesRoute } from '@guongsang/contract/plans-obligations.ts'
import { showMatrixRoute } from '@guongsang/contract/plans-running.ts'
import { ITEM_STANDINGS } from '@guongsang/contract/plans-words.ts'
import type { Ok } from '@guongsang/contract/route.ts'
import { read, readList } from '../../../lib/query.ts'
import { useAsOf } from '../../../ui/as-of.tsx'
import { choicesOf } from '../../../ui/choose.tsx'
import { FilterChoice, Filters, SearchBox } from '../../../ui/filters.tsx'
import { UnitLink } from '../../../ui/link.tsx'
import { ListSearch, oneOf, someText, useListSearch } from '../../../ui/list-search.ts'
import { Pager } from '../../../ui/pager.tsx'
import { Await, Empty } from '../../../ui/states.tsx'
import { itemColours, type ItemStanding } from '../../../ui/item-word.tsx'
import styles from './plan-matrix.module.css'

type Matrix = Ok<typeof showMatrixRoute>
type Column = Matrix['columns'][number]

const Search = ListSearch.extend({
  nghiavu: someText,
  tinhtrang: oneOf(...(Object.keys(ITEM_STANDINGS) as [ItemStanding, ...ItemStanding[]])),
})

export function PlanMatrix({ planId }: { planId: string }) {
  const [{ q, cursor, nghiavu, tinhtrang }, change] = useListSearch(Search)
  const on = useAsOf()
  const params = { id: planId }
  const duties = useQuery(read(listDutiesRoute, { params }))
  const reply = useQuery(
    readList(showMatrixRoute, {
      params,
      // The units of a district, and of most provinces, on one page.
      query: { on, q, cursor, dutyId: nghiavu, standing: tinhtrang, limit: 100 },
    }),
  )
  return (
    <>
      <Filters>
        <FilterChoice
          label="Nghĩa vụ"
          placeholder="Mọi nghĩa vụ"
          w={340}
          data={(duties.data?.rows ?? []).map(({ id, title }) => ({ value: id, label: title }))}
          value={nghiavu}
          onChange={(id) => change({ nghiavu: id })}
        />
        <FilterChoice
          label="Tình trạng"
          placeholder="Mọi tình trạng"
          w={190}
          data={choicesOf(ITEM_STANDINGS)}
          value={tinhtrang}
          onChange={(standing) => change({ tinhtrang: standing })}
        />
        <SearchBox label="Tìm đơn vị" value={q} onChange={(text) => change({ q: text })} />
      </Filters>
      <Await reply={reply}>
        {(matrix) => (
          <>
            <Grid
              matrix={matrix}
              narrowed={[q, nghiavu, tinhtrang].some(Boolean)}
              onPick={(dutyId, standing) => change({ nghiavu: dutyId, tinhtrang: standing })}
            />
            <Pager
              cursor={cursor}
              onCursor={(next) => change({ cursor: next })}
              next={matrix.next}
              shown={matrix.rows.length}
              total={matrix.total}
            />
          </>
        )}
      </Await>
    </>
  )
}

function Grid({ matrix, narrowed, onPick }: { matrix: Matrix; narrowed: boolean; onPick: Pick }) {
  if (matrix.columns.length === 0) {
    return (
      <Empty title="Kế hoạch chưa giao nghĩa vụ nào">
        Thêm nghĩa vụ ở mục Nghĩa vụ, rồi ban hành kế hoạch.
      </Empty>
    )
  }
  if (matrix.rows.length === 0) {
    return narrowed ? (
      <Empty title="Không có đơn vị nào khớp">Bỏ bớt điều kiện lọc.</Empty>
    ) : (
      <Empty title="Chưa đơn vị nào phải nộp">
        Kế hoạch ban hành thì các đơn vị thuộc nhóm đối tượng hiện ở đây.
      </Empty>
    )
  }
  const groups = groupsOf(matrix.columns)
  return (
    <>
      <p className={styles.total}>{totalOf(matrix)}</p>
      <div className={styles.scroll} role="region" aria-label="Ma trận đơn vị và nghĩa vụ" tabIndex={0}>
        <table className={styles.table}>
          <caption className={styles.caption}>Ma trận đơn vị và nghĩa vụ</caption>
          <thead>
            <tr>
              <th scope="col" rowSpan={2} className={styles.unit}>
                Đơn vị
              </th>
              {groups.map(({ dutyId, title, columns }) => (
                <th
                  key={dutyId}
                  scope="colgroup"
                  colSpan={columns.length}
                  className={styles.duty}
                  title={title}
                >
                  <span className={styles.title}>{title}</span>
                </th>
              ))}
            </tr>
            <tr>
              {groups.flatMap(({ columns }) =>
                columns.map((column, at) => (
                  <Head key={column.key} column={column} first={at === 0} onPick={onPick} />
                )),
              )}
            </tr>
          </thead>
          <tbody>
            {matrix.rows.map((row) => (
              <Row key={row.organization.id} row={row} columns={matrix.columns} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}

/** Columns of one duty stand beside each other under its name. */
function groupsOf(columns: readonly Column[]) {
  const groups: { dutyId: string; title: string; columns: Column[] }[] = []
  for (const column of columns) {
    const last = groups.at(-1)
    if (last?.dutyId === column.dutyId) last.columns.push(column)
    else groups.push({ dutyId: column.dutyId, title: column.title, columns: [column] })
  }
  return groups
}

function totalOf({ columns }: Matrix): string {
  const sum = (standing: ItemStanding) =>
    columns.reduce((total, { counts }) => total + (counts[standing] ?? 0), 0)
  const counted = shown.filter((standing) => sum(standing) > 0)
  const words = counted.map((standing) => `${ITEM_STANDINGS[standing].toLowerCase()} ${sum(standing)}`)
  return words.length === 0 ? '' : `Mọi đơn vị: ${words.join(' · ')}`
}

/** In a narrow cell; the whole sentence is what the cell is called. */
const SHORT: Record<ItemStanding, string> = {
  'not-applicable': '–',
  waived: 'Miễn',
  'no-due-day': 'Không hạn',
  'not-due': 'Chưa đến',
  'due-soon': 'Sắp hạn',
  late: 'Quá hạn',
  'no-answer': 'Chưa đáp',
  sent: 'Đã gửi',
  'sent-late': 'Gửi trễ',
  returned: 'Trả lại',
  accepted: 'Xong',
  'accepted-late': 'Xong, trễ',
  'declared-none': 'Không có',
  ended: 'Kết thúc',
}

function Row({ row, columns }: { row: Matrix['rows'][number]; columns: readonly Column[] }) {
  return (
    <tr>
      <th scope="row" className={styles.unit}>
        <UnitLink unit={row.organization} />
        {row.headName !== null && <span className={styles.head}>{row.headName}</span>}
      </th>
      {row.cells.map((cell, at) => {
        const column = columns[at]
        const first = column?.dutyId !== columns[at - 1]?.dutyId
        return (
          <td key={column?.key} className={styles.cell} data-first={first || undefined}>
            {cell && (
              <Link
                to="/viec-phai-nop/$id"
                params={{ id: cell.itemId }}
                className={styles.mark}
                data-light={cell.light}
                title={`${ITEM_STANDINGS[cell.standing]}. ${cell.sentence}`}
              >
                {SHORT[cell.standing]}
                {cell.done > 0 && <span className={styles.done}> {cell.done}</span>}
              </Link>
            )}
          </td>
        )
      })}
    </tr>
  )
}

const shown = [
  'late',
  'no-answer',
  'due-soon',
  'returned',
  'sent',
  'sent-late',
  'accepted',
  'accepted-late',
] as const
type Shown = (typeof shown)[number]
const settled: readonly ItemStanding[] = ['accepted', 'accepted-late', 'declared-none']
/** What somebody has to do something about. */
const open: readonly Shown[] = ['late', 'no-answer', 'due-soon', 'returned', 'sent', 'sent-late']

type Pick = (dutyId: string, standing: ItemStanding) => void

function Head({ column, first, onPick }: { column: Column; first: boolean; onPick: Pick }) {
  const of = (standing: ItemStanding) => column.counts[standing] ?? 0
  const all = Object.entries(column.counts).reduce(
    (total, [standing, many]) => total + (standing === 'not-applicable' ? 0 : many),
    0,
  )
  const done = settled.reduce((total, standing) => total + of(standing), 0)
  return (
    <th scope="col" className={styles.column} data-first={first || undefined}>
      <span className={styles.period}>{column.periodLabel}</span>
      {column.dueText !== null && <span className={styles.due}>{column.dueText}</span>}
      {all > 0 && (
        <>
          <span className={styles.bar} aria-hidden="true">
            <span style={{ width: `${(done / all) * 100}%` }} />
          </span>
          <span className={styles.due}>
            xong {done}/{all}
          </span>
        </>
      )}
      {open
        .filter((standing) => of(standing) > 0)
        // Two lines at most: the most urgent first; the filter knows the others.
        .slice(0, 2)
        .map((standing) => (
          <button
            key={standing}
            type="button"
            className={styles.count}
            data-state={itemColours[standing]}
            onClick={() => onPick(column.dutyId, standing)}
          >
            {ITEM_STANDINGS[standing].toLowerCase()} {of(standing)}
          </button>
        ))}
    </th>
  )
}
