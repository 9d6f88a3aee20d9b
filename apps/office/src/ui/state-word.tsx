import type { ReactNode } from 'react'
import type { State } from '@guongsang/core/look/tokens.ts'
import styles from './state-word.module.css'

/** Trạng thái: a dot and a word. The word carries the meaning; the colour only helps the eye along a column. */
export function StateWord({ state, children }: { state: State; children: ReactNode }) {
  return (
    <span className={styles.word} data-state={state}>
      {children}
    </span>
  )
}
