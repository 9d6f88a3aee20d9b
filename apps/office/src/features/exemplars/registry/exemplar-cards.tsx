/** Điển hình as cards: cover, name, what was done, where it stands. */
import { Link } from '@tanstack/react-router'
import { EQUITY_FLAGS, EXEMPLAR_SUBJECTS } from '@guongsang/contract/exemplars-words.ts'
import type { ExemplarRow } from '@guongsang/contract/exemplars.ts'
import { showDay } from '../../../lib/format.ts'
import { ExemplarCover } from '../exemplar-cover.tsx'
import { StageWord } from '../words.tsx'
import styles from './registry.module.css'

export const ExemplarCards = ({ rows }: { rows: readonly ExemplarRow[] }) => (
  <ul className={styles.cards}>
    {rows.map((row) => (
      <li key={row.id}>
        <Card row={row} />
      </li>
    ))}
  </ul>
)

function Card({ row }: { row: ExemplarRow }) {
  const { id, title, subject, organization, kind, stage, level, summary, flags, reviewDueOn } = row
  return (
    <article className={styles.card}>
      <ExemplarCover of={row} size="small" className={styles.cover} />
      <div className={styles.body}>
        <p className={styles.kicker}>
          {kind.label}
          {level !== null && ` · ${level.label}`}
        </p>
        <h2 className={styles.name}>
          <Link to="/dien-hinh/$id" params={{ id }}>
            {title}
          </Link>
        </h2>
        <p className={styles.who}>
          {subject.name === title ? EXEMPLAR_SUBJECTS[subject.kind] : subject.name}, {organization.name}
        </p>
        {summary !== null && <p className={styles.summary}>{summary}</p>}
        {flags.length > 0 && (
          <p className={styles.flags}>{flags.map((flag) => EQUITY_FLAGS[flag]).join(' · ')}</p>
        )}
        <p className={styles.foot}>
          <StageWord stage={stage} />
          {reviewDueOn !== null && <span>Theo dõi lại {showDay(reviewDueOn)}</span>}
        </p>
      </div>
    </article>
  )
}
