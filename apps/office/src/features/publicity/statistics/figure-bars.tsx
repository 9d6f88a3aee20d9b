/** Figures under each other with a thin bar: a link to what each counts; nought is said, not left out. */
import type { ReactNode } from 'react'
import { Link } from '@tanstack/react-router'
import { count } from '../../../lib/format.ts'
import { useListSearch } from '../../../ui/list-search.ts'
import { StatisticsSearch } from './statistics-search.ts'
import styles from './statistics.module.css'

export interface Bar {
  key: string
  name: ReactNode
  value: number
  /** Beside the number: '3 kỳ, 28,5 phút'. */
  words?: string | undefined
  /** What it counts, as the list of records is asked. */
  ask: Record<string, string | undefined>
}

/** The list behind a figure, within the period, unit and movement on screen. */
export function useRecords() {
  const [{ tungay, denngay, donvi, phongtrao, hinhthuc }] = useListSearch(StatisticsSearch)
  return (ask: Bar['ask']) => ({ tungay, denngay, donvi, phongtrao, hinhthuc, ...ask }) as never
}

export function FigureBars({ bars, none = 'Chưa có' }: { bars: readonly Bar[]; none?: string }) {
  const records = useRecords()
  const largest = Math.max(1, ...bars.map(({ value }) => value))
  return (
    <ul className={styles.bars}>
      {bars.map(({ key, name, value, words, ask }) => (
        <li key={key}>
          {value === 0 ? (
            <div className={styles.bar}>
              <span className={styles.barName}>{name}</span>
              <span className={styles.none}>{none}</span>
              <Track share={0} />
            </div>
          ) : (
            <Link to="/thong-ke-tuyen-truyen/chi-tiet" search={records(ask)} className={styles.bar}>
              <span className={styles.barName}>{name}</span>
              <span className={styles.barValue}>
                {count(value)}
                {words !== undefined && <span className={styles.words}> {words}</span>}
              </span>
              <Track share={value / largest} />
            </Link>
          )}
        </li>
      ))}
    </ul>
  )
}

const Track = ({ share }: { share: number }) => (
  <span className={styles.track} aria-hidden="true">
    <span className={styles.fill} style={{ display: 'block', width: `${share * 100}%` }} />
  </span>
)
