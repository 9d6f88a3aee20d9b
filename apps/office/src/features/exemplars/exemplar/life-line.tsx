/** The five steps in a row, and under them every event of the life by its day. */
import type { Exemplar } from '@guongsang/contract/exemplars.ts'
import { showDay } from '../../../lib/format.ts'
import { lifeOf, stepsOf } from './life.ts'
import styles from './exemplar.module.css'

export const Steps = ({ exemplar }: { exemplar: Exemplar }) => (
  <ol className={styles.steps} aria-label="Năm bước">
    {stepsOf(exemplar).map(({ key, label, on, note }) => (
      <li key={key} data-reached={on !== null || undefined}>
        <span className={styles.step}>{label}</span>
        <span className={styles.note}>{note}</span>
      </li>
    ))}
  </ol>
)

export const Life = ({ exemplar }: { exemplar: Exemplar }) => (
  <ol className={styles.life}>
    {lifeOf(exemplar).map(({ key, on, what, detail, isHonour }) => (
      <li key={key} data-honour={isHonour || undefined}>
        <time dateTime={on}>{showDay(on)}</time>
        <div>
          <p className={styles.what}>{what}</p>
          {detail !== '' && <p className={styles.detail}>{detail}</p>}
        </div>
      </li>
    ))}
  </ol>
)
