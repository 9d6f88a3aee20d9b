/** Ma trận nội dung × hình thức × đối tượng: what is hatched nobody did. */
import { Switch } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { showPublicityMatrixRoute } from '@guongsang/contract/publicity-statistics.ts'
import type { Ok } from '@guongsang/contract/route.ts'
import { count } from '../../../lib/format.ts'
import { readList } from '../../../lib/query.ts'
import { useListSearch } from '../../../ui/list-search.ts'
import { Await } from '../../../ui/states.tsx'
import { useRecords } from './figure-bars.tsx'
import { periodOf, StatisticsSearch } from './statistics-search.ts'
import styles from './statistics.module.css'

type Shown = Ok<typeof showPublicityMatrixRoute>
type Cell = Shown['rows'][number]['cells'][number]

export function Matrix() {
  const [search] = useListSearch(StatisticsSearch)
  const reply = useQuery(readList(showPublicityMatrixRoute, { query: periodOf(search) }))
  return <Await reply={reply}>{(matrix) => <Table matrix={matrix} />}</Await>
}

function Table({ matrix }: { matrix: Shown }) {
  const [byAudience, setByAudience] = useState(false)
  const empty = matrix.rows.reduce((sum, row) => sum + row.empty, 0)
  const all = matrix.rows.length * matrix.forms.length
  return (
    <>
      <p>
        {count(all - empty)} ô đã có, {count(empty)} ô còn trống trên {count(all)} ô nội dung × hình thức.
      </p>
      <Switch
        mb="md"
        label="Xem đối tượng còn thiếu trong từng ô"
        checked={byAudience}
        onChange={({ currentTarget: { checked } }) => setByAudience(checked)}
      />
      <div className={styles.scroll} role="region" aria-label="Ma trận nội dung và hình thức" tabIndex={0}>
        <table className={styles.matrix}>
          <thead>
            <tr>
              <th scope="col">Nội dung</th>
              {matrix.forms.map(({ code, label }) => (
                <th key={code} scope="col">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {matrix.rows.map(({ topic, cells }) => (
              <tr key={topic.code}>
                <th scope="row">{topic.label}</th>
                {cells.map((cell) => (
                  <td key={cell.form} data-empty={cell.count === 0 || undefined}>
                    <Figure cell={cell} topic={topic.code} matrix={matrix} byAudience={byAudience} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}

interface Props {
  cell: Cell
  topic: string
  matrix: Shown
  byAudience: boolean
}

function Figure({ cell, topic, matrix, byAudience }: Props) {
  const records = useRecords()
  if (cell.count === 0) return '0'
  const labels = new Map(matrix.audiences.map(({ code, label }) => [code, label]))
  const missing = cell.audiences.filter((audience) => audience.count === 0)
  return (
    <>
      <Link
        to="/thong-ke-tuyen-truyen/chi-tiet"
        search={records({ chude: topic, hinhthuc: cell.form })}
        className={styles.cell}
      >
        {count(cell.count)}
      </Link>
      {byAudience && (
        <span className={styles.audiences}>
          {missing.length === 0
            ? 'đủ đối tượng'
            : `thiếu ${missing.map(({ code }) => labels.get(code)?.toLowerCase()).join('; ')}`}
        </span>
      )}
    </>
  )
}
