/** The states with how many jobs are in each: the figures are the filter. */
import type { JobRow } from '@guongsang/contract/administration-system.ts'
import { count } from '../../../lib/format.ts'
import styles from './state-filter.module.css'
import { JOB_STATES, jobStateWord } from './words.tsx'

type State = JobRow['state']

interface Props {
  counts: Partial<Record<State, number>> | undefined
  value: State | undefined
  onChange: (state: State | undefined) => void
}

export function StateFilter({ counts, value, onChange }: Props) {
  const of = (state: State) => counts?.[state] ?? 0
  const all = JOB_STATES.reduce((sum, state) => sum + of(state), 0)
  const entries: [State | undefined, string, number][] = [
    [undefined, 'Tất cả', all],
    ...JOB_STATES.map((state): [State, string, number] => [state, jobStateWord(state), of(state)]),
  ]
  return (
    <div role="group" aria-label="Trạng thái" className={styles.bar}>
      {entries.map(([state, word, number]) => (
        <button
          key={word}
          type="button"
          aria-pressed={state === value}
          className={styles.state}
          onClick={() => onChange(state)}
        >
          {word} {counts && <span className={styles.count}>{count(number)}</span>}
        </button>
      ))}
    </div>
  )
}
