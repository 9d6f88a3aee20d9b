/**
 * Danh sách: a real table, paged by the server. The first column stays in sight, rows are 36 px high; arrows walk the
 * rows, Enter opens one, the space bar looks at it beside the list. Sort, filters and page live in the address.
 */
import { type KeyboardEvent, type MouseEvent, type ReactNode, useRef } from 'react'
import { Trouble, Loading } from './states.tsx'
import { Icon } from './icon.tsx'
import { Pager, type PagerProps } from './pager.tsx'
import styles from './data-table.module.css'

export interface Column<Row> {
  key: string
  title: string
  cell: (row: Row) => ReactNode
  /** The name the server sorts by; given, the heading becomes a button. */
  sort?: string
  numeric?: boolean
  /** The least width of a column of long text. */
  minWidth?: string
  /** Long text may take several lines. */
  wrap?: boolean
}

/** A page of rows, or all of them when the list is short enough to come whole. */
interface Reply<Row> {
  data:
    | { rows: readonly Row[]; next?: string | null; total?: { count: number; capped: boolean } | undefined }
    | undefined
  error: Error | null
  isPending: boolean
  isPlaceholderData?: boolean
  refetch: () => unknown
}

/** Rows that are there already, as a part of something read whole. */
export const whole = <Row,>(rows: readonly Row[]): Reply<Row> => ({
  data: { rows },
  error: null,
  isPending: false,
  refetch: () => null,
})

interface Props<Row> extends Partial<Pick<PagerProps, 'cursor' | 'onCursor'>> {
  /** Said by screen readers: 'Danh sách đơn vị'. */
  caption: string
  columns: readonly Column<Row>[]
  reply: Reply<Row>
  rowKey: (row: Row) => string
  /** 'name' or '-name'. */
  sort?: string | undefined
  onSort?: (sort: string) => void
  /** Opens the quick look beside the list. */
  onLook?: (row: Row) => void
  /** The row being looked at. */
  looked?: string | undefined
  empty: ReactNode
}

export function DataTable<Row>(props: Props<Row>) {
  const { reply, columns, caption, rowKey } = props
  const body = useRef<HTMLTableSectionElement>(null)
  if (reply.data === undefined) {
    return reply.error ? <Trouble error={reply.error} onRetry={() => void reply.refetch()} /> : <Loading />
  }
  const { rows, next = null, total } = reply.data
  if (rows.length === 0 && props.cursor === undefined) return props.empty
  return (
    <>
      <div
        className={styles.scroll}
        data-waiting={reply.isPlaceholderData || undefined}
        role="region"
        aria-label={caption}
        tabIndex={0}
      >
        <table className={styles.table}>
          <caption className={styles.caption}>{caption}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <Heading key={column.key} column={column} sort={props.sort} onSort={props.onSort} />
              ))}
            </tr>
          </thead>
          <tbody ref={body} onKeyDown={(event) => walk(event, body.current)}>
            {rows.map((row) => (
              <TableRow key={rowKey(row)} row={row} table={props} />
            ))}
          </tbody>
        </table>
      </div>
      <Pager cursor={props.cursor} onCursor={props.onCursor} next={next} shown={rows.length} total={total} />
    </>
  )
}

function TableRow<Row>({ row, table }: { row: Row; table: Props<Row> }) {
  const { columns, onLook, looked, rowKey } = table
  const look = onLook && (() => onLook(row))
  return (
    <tr
      data-looked={(looked !== undefined && looked === rowKey(row)) || undefined}
      data-openable={look !== undefined || undefined}
      onClick={(event) => look && !isControl(event) && look()}
      onKeyDown={(event) => {
        if (event.key !== ' ' || look === undefined || isControl(event, 'button, input, select')) return
        event.preventDefault()
        look()
      }}
    >
      {columns.map((column, index) => {
        const content = column.cell(row)
        const flags = { 'data-numeric': column.numeric || undefined, 'data-wrap': column.wrap || undefined }
        return index === 0 ? (
          <th key={column.key} scope="row" {...flags}>
            {content}
          </th>
        ) : (
          <td key={column.key} {...flags}>
            {content}
          </td>
        )
      })}
    </tr>
  )
}

const isControl = (event: MouseEvent | KeyboardEvent, selector = 'a, button, input, select, label') =>
  event.target instanceof Element && event.target.closest(selector) !== null

/** Up and down between the first link or button of the rows. */
function walk(event: KeyboardEvent, body: HTMLTableSectionElement | null) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (step === undefined || body === null || isControl(event, 'input, select, textarea')) return
  const stops = [...body.rows].map((row) => row.querySelector<HTMLElement>('a, button'))
  const here = [...body.rows].findIndex((row) => row.contains(document.activeElement))
  const target = stops[here + step]
  if (target) {
    event.preventDefault()
    target.focus()
  }
}

interface HeadingProps<Row> {
  column: Column<Row>
  sort: string | undefined
  onSort: ((sort: string) => void) | undefined
}

function Heading<Row>({ column, sort, onSort }: HeadingProps<Row>) {
  const { title, numeric } = column
  const order =
    column.sort === undefined
      ? null
      : sort === column.sort
        ? 'ascending'
        : sort === `-${column.sort}`
          ? 'descending'
          : 'none'
  const flag = {
    'data-numeric': numeric || undefined,
    ...(column.minWidth !== undefined && { style: { minWidth: column.minWidth } }),
  }
  if (order === null || onSort === undefined) {
    return (
      <th scope="col" {...flag}>
        {title}
      </th>
    )
  }
  return (
    <th scope="col" aria-sort={order} {...flag}>
      <button
        type="button"
        className={styles.sort}
        onClick={() => onSort(order === 'ascending' ? `-${column.sort}` : String(column.sort))}
      >
        {title}
        <span className={styles.order} data-order={order}>
          <Icon name={order === 'descending' ? 'down' : 'up'} size={12} />
        </span>
      </button>
    </th>
  )
}
