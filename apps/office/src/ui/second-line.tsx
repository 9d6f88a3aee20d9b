import type { ReactNode } from 'react'
import styles from './second-line.module.css'

/** What stands quietly under the first line of a cell: kind, level, period. */
export const SecondLine = ({ children }: { children: ReactNode }) => (
  <span className={styles.line}>{children}</span>
)
