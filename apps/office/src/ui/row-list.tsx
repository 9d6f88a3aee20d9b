/** A short list of things with what can be done to each: too few for a table. */
import type { ReactNode } from 'react'
import styles from './row-list.module.css'

export interface ListedRow {
  key: string
  title: ReactNode
  state?: ReactNode
  detail?: ReactNode
  acts?: ReactNode
}

export function RowList({ rows }: { rows: readonly ListedRow[] }) {
  return (
    <ul className={styles.list}>
      {rows.map((row) => (
        <li key={row.key} className={styles.row}>
          <div className={styles.what}>
            <p className={styles.title}>
              <span>{row.title}</span>
              {row.state !== undefined && <span>{row.state}</span>}
            </p>
            {row.detail !== undefined && row.detail !== '' && <p className={styles.detail}>{row.detail}</p>}
          </div>
          {row.acts !== undefined && <div className={styles.acts}>{row.acts}</div>}
        </li>
      ))}
    </ul>
  )
}
