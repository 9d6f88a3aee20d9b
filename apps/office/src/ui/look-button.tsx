/** First cell of a row that has no page of its own: opens the quick look, and the arrows of the list stop here. */
import type { ReactNode } from 'react'
import styles from './look-button.module.css'

export const LookButton = ({ onClick, children }: { onClick: () => void; children: ReactNode }) => (
  <button type="button" className={styles.look} onClick={onClick}>
    {children}
  </button>
)
