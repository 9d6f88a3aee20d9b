import { type Reach, REACHES } from './reaches.ts'
import styles from './policy-matrix.module.css'

/** A moon: the fuller, the further. Drawn in ink, so it prints in grey; readers hear the words. */
const fills: Record<Reach, string> = {
  self: 'M8 6.2a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 0 0 0-3.6',
  own: 'M8 8V2.5A5.5 5.5 0 0 1 13.5 8z',
  subtree: 'M8 2.5a5.5 5.5 0 0 1 0 11z',
  locality: 'M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11',
  system: 'M8 4.6a3.4 3.4 0 1 0 0 6.8 3.4 3.4 0 0 0 0-6.8',
}

interface Props {
  reach: Reach
  /** Whose it is, when no word stands beside the mark. */
  of?: string
}

export function ReachMark({ reach, of }: Props) {
  return (
    <span className={styles.mark} title={of === undefined ? undefined : `${of}: ${REACHES[reach]}`}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
        <circle
          cx="8"
          cy="8"
          r={reach === 'system' ? 7 : 5.5}
          fill="none"
          stroke="currentColor"
          strokeWidth="1.2"
        />
        <path d={fills[reach]} fill="currentColor" />
      </svg>
      {of !== undefined && <span className={styles.spoken}>{REACHES[reach]}</span>}
    </span>
  )
}

/** What the marks mean, above every table that uses them. */
export const ReachLegend = ({ reaches }: { reaches: readonly Reach[] }) => (
  <ul className={styles.legend} aria-label="Ý nghĩa của dấu">
    {reaches.map((reach) => (
      <li key={reach}>
        <ReachMark reach={reach} /> {REACHES[reach]}
      </li>
    ))}
    <li>Ô trống: không được làm</li>
  </ul>
)
