/** Ma trận: units down, duties and periods across; a cell says where it stands in colour and word, and opens the item. */
import { useState } from 'react'
import { TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { listDutiesRoute } from '@guongsang/contract/plans-obligations.ts'
import { showMatrixRoute } from '@guongsang/contract/plans-running.ts'
import { ITEM_STANDINGS } from '@guongsang/contract/plans-words.ts'
import type { Ok } from '@guongsang/contract/route.ts'
import { fold } from '@guongsang/core/kernel/vietnamese/fold.ts'
import { read, readList } from '../../../lib/query.ts'
import { useAsOf } from '../../../ui/as-of.tsx'
import { Choose } from '../../../ui/choose.tsx'
import { Filters } from '../../../ui/filters.tsx'
import { UnitLink } from '../../../ui/link.tsx'
import { ListSearch, someText, useListSearch } from '../../../ui/list-search.ts'
import { Await, Empty } from '../../../ui/states.tsx'
import { itemColours, type ItemStanding } from '../standing.tsx'
import styles from './plan-matrix.module.css'

type Matrix = Ok<typeof showMatrixRoute>
type Column = Matrix['columns'][number]

const Search = ListSearch.pick({ cursor: true }).extend({ nghiavu: someText, tinhtrang: someText })

export function PlanMatrix({ planId }: { planId: string }) {
  const [{ nghiavu, tinhtrang }, change] = useListSearch(Search)
  const [name, setName] = useState('')
  const on = useAsOf()
  const params = { id: planId }
  const duties = useQuery(read(listDutiesRoute, { params }))
  const reply = useQuery(readList(showMatrixRoute, { params, query: { on, dutyId: nghiavu } }))
  return (
    <>
      <Filters>
        <Choose
          label="Nghĩa vụ"
          placeholder="Mọi nghĩa vụ"
          clearable
          w={340}
          data={(duties.data?.rows ?? []).map(({ id, title }) => ({ value: id, label: title }))}
          value={nghiavu ?? null}
          onChange={(id) => change({ nghiavu: id ?? undefined })}
        />
        <Choose
          label="Tình trạng"
          placeholder="Mọi tình trạng"
          clearable
          w={190}
          data={Object.entries(ITEM_STANDINGS).map(([value, label]) => ({ value, label }))}
          value={tinhtrang ?? null}
          onChange={(standing) => change({ tinhtrang: standing ?? undefined })}
        />
        <TextInput
          type="search"
          aria-label="Tìm đơn vị"
          placeholder="Tìm đơn vị"
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
      </Filters>
      <Await reply={reply}>{(matrix) => <Grid matrix={narrowed(matrix, name, tinhtrang)} />}</Await>
    </>
  )
}

/** The rows whose unit is meant and that have a cell of the standing asked for. */
function narrowed(matrix: Matrix, name: string, standing: string | undefined): Matrix {
  const wanted = fold(name)
  const rows = matrix.rows.filter(
    (row) =>
      fold(row.organization.name).includes(wanted) &&
      (standing === undefined || row.cells.some((cell) => cell?.standing === standing)),
  )
  return { ...matrix, rows }
}

function Grid({ matrix }: { matrix: Matrix }) {
  if (matrix.columns.length === 0) {
    return (
      <Empty title="Kế hoạch chưa giao nghĩa vụ nào">
        Thêm nghĩa vụ ở mục Nghĩa vụ, rồi ban hành kế hoạch.
      </Empty>
    )
  }
  if (matrix.rows.length === 0) return <Empty title="Không có đơn vị nào khớp">Bỏ bớt điều kiện lọc.</Empty>
  return (
    <div className={styles.scroll} role="region" aria-label="Ma trận đơn vị và nghĩa vụ" tabIndex={0}>
      <table className={styles.table}>
        <caption className={styles.caption}>Ma trận đơn vị và nghĩa vụ</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.unit}>
              Đơn vị
            </th>
            {matrix.columns.map((column) => (
              <Head key={column.key} column={column} />
            ))}
          </tr>
        </thead>
        <tbody>
          {matrix.rows.map((row) => (
            <tr key={row.organization.id}>
              <th scope="row" className={styles.unit}>
                <UnitLink unit={row.organization} />
                {row.headName !== null && <span className={styles.head}>{row.headName}</span>}
              </th>
              {row.cells.map((cell, at) => (
                <td key={matrix.columns[at]?.key} className={styles.cell}>
                  {cell && (
                    <Link
                      to="/viec-phai-nop/$id"
                      params={{ id: cell.itemId }}
                      className={styles.mark}
                      data-light={cell.light}
                      data-state={itemColours[cell.standing]}
                      title={cell.sentence}
                    >
                      {ITEM_STANDINGS[cell.standing]}
                      {cell.done > 0 && <span className={styles.done}> ({cell.done})</span>}
                    </Link>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
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

function Head({ column }: { column: Column }) {
  const counted = shown.filter((standing: ItemStanding) => (column.counts[standing] ?? 0) > 0)
  return (
    <th scope="col" className={styles.column}>
      <span className={styles.title}>{column.title}</span>
      <span className={styles.period}>{column.periodLabel}</span>
      {column.dueText !== null && <span className={styles.due}>{column.dueText}</span>}
      <span className={styles.counts}>
        {counted.map((standing) => (
          <span key={standing} data-state={itemColours[standing]}>
            {ITEM_STANDINGS[standing]}: {column.counts[standing]}
          </span>
        ))}
      </span>
    </th>
  )
}
