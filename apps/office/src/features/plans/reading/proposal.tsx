/** One proposal: what was read, how sure, on which line; kept unless it is dropped. */
import type { ReactNode } from 'react'
import { Button } from '@mantine/core'
import { CONFIDENCES } from '@guongsang/contract/plans-reading.ts'
import type { State } from '@guongsang/core/look/tokens.ts'
import { StateWord } from '../../../ui/state-word.tsx'
import styles from './proposal.module.css'

type Confidence = keyof typeof CONFIDENCES

const colours: Record<Confidence, State> = { sure: 'done', likely: 'waiting', guess: 'soon' }

export const ConfidenceWord = ({ confidence }: { confidence: Confidence }) => (
  <StateWord state={colours[confidence]}>{CONFIDENCES[confidence]}</StateWord>
)

export interface Looking {
  looked: number | null
  onLook: (line: number) => void
}

interface Props extends Looking {
  line: number
  confidence: Confidence
  kept: boolean
  /** Says in a list of acts what is dropped or edited: 'nhiệm vụ ở dòng 12'. */
  name: string
  title: ReactNode
  children?: ReactNode
  /** Why it is as it is: dropped because it is said twice. */
  note?: ReactNode
  onDrop: () => void
  onTake: () => void
  onEdit?: () => void
}

export function Proposal(props: Props) {
  const { line, confidence, kept, name, title, children, note, onDrop, onTake, onEdit } = props
  return (
    <li
      className={styles.proposal}
      data-line={line}
      data-dropped={!kept || undefined}
      aria-current={props.looked === line || undefined}
    >
      <div className={styles.title}>{title}</div>
      {children && <div className={styles.facts}>{children}</div>}
      {note && <p className={styles.note}>{note}</p>}
      <div className={styles.foot}>
        <button type="button" className={styles.line} onClick={() => props.onLook(line)}>
          Dòng {line}
        </button>
        {kept ? (
          <ConfidenceWord confidence={confidence} />
        ) : (
          <StateWord state="not-applicable">Không lấy</StateWord>
        )}
        <span className={styles.acts}>
          {kept && onEdit && (
            <Button variant="subtle" size="compact-sm" onClick={onEdit} aria-label={`Sửa ${name}`}>
              Sửa
            </Button>
          )}
          {kept ? (
            <Button
              variant="subtle"
              color="gray"
              size="compact-sm"
              onClick={onDrop}
              aria-label={`Bỏ ${name}`}
            >
              Bỏ
            </Button>
          ) : (
            <Button variant="subtle" size="compact-sm" onClick={onTake} aria-label={`Lấy lại ${name}`}>
              Lấy lại
            </Button>
          )}
        </span>
      </div>
    </li>
  )
}

/** A group of proposals with its count, open or folded. */
export function ProposalGroup({
  title,
  count,
  open = true,
  children,
}: {
  title: string
  count: string
  open?: boolean
  children: ReactNode
}) {
  return (
    <details className={styles.group} open={open}>
      <summary className={styles.head}>
        <h2 className={styles.name}>{title}</h2>
        <span className={styles.count}>{count}</span>
      </summary>
      {children}
    </details>
  )
}
