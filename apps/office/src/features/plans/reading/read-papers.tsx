/** Căn cứ, Nơi nhận and what was not understood. */
import { Button } from '@mantine/core'
import { RECIPIENT_PURPOSES, RELATION_KINDS } from '@guongsang/contract/documents-words.ts'
import { showDay } from '../../../lib/format.ts'
import { StateWord } from '../../../ui/state-word.tsx'
import { Proposal } from './proposal.tsx'
import { isKept, keyOf } from './reading-draft.ts'
import type { Acts } from './read-tasks.tsx'
import styles from './proposal.module.css'

export const BasisProposals = (acts: Acts) => (
  <ul className={styles.list}>
    {acts.draft.read.bases.map(({ line, confidence, relation, known }, at) => (
      <Proposal
        key={at}
        {...acts}
        line={line}
        confidence={confidence}
        kept={isKept(acts.draft, keyOf('can-cu', at))}
        name={`căn cứ ở dòng ${line}`}
        title={relation.citation}
        note={typeof relation.doubt === 'string' && <StateWord state="soon">{relation.doubt}</StateWord>}
        onDrop={() => acts.onDrop(keyOf('can-cu', at))}
        onTake={() => acts.onTake(keyOf('can-cu', at))}
      >
        {[
          RELATION_KINDS[relation.kind],
          relation.citedOn && `ngày ${showDay(relation.citedOn)}`,
          known === null ? 'chưa có trong sổ văn bản' : `đã có trong sổ: ${known}`,
        ]
          .filter(Boolean)
          .join(' · ')}
      </Proposal>
    ))}
  </ul>
)

export const RecipientProposals = (acts: Acts) => (
  <ul className={styles.list}>
    {acts.draft.read.recipients.map(({ line, confidence, recipient, names, unmatched }, at) => (
      <Proposal
        key={at}
        {...acts}
        line={line}
        confidence={confidence}
        kept={isKept(acts.draft, keyOf('noi-nhan', at))}
        name={`nơi nhận ở dòng ${line}`}
        title={recipient.text}
        note={
          unmatched.length > 0 && (
            <StateWord state="soon">Chưa khớp: {unmatched.join('; ')}. Sửa được ở văn bản dự thảo.</StateWord>
          )
        }
        onDrop={() => acts.onDrop(keyOf('noi-nhan', at))}
        onTake={() => acts.onTake(keyOf('noi-nhan', at))}
      >
        {[RECIPIENT_PURPOSES[recipient.purpose], names.join('; ')].filter(Boolean).join(' · ')}
      </Proposal>
    ))}
  </ul>
)

/** Each line with what is wrong with it, and the way to make it a task. */
export function Unread({ onAddTask, ...acts }: Acts & { onAddTask: (line: number, key: string) => void }) {
  const { draft } = acts
  return (
    <ul className={styles.list}>
      {draft.read.warnings.map(({ line, sentence }, at) => {
        const key = keyOf('chua-hieu', at)
        if (!isKept(draft, key)) return null
        const isUnread = draft.read.lines[line - 1]?.part === 'unread'
        return (
          <li key={key} className={styles.proposal} aria-current={acts.looked === line || undefined}>
            <p className={styles.note}>{sentence}</p>
            <div className={styles.foot}>
              <button type="button" className={styles.line} onClick={() => acts.onLook(line)}>
                Dòng {line}
              </button>
              <span className={styles.acts}>
                {isUnread && (
                  <Button
                    variant="subtle"
                    size="compact-sm"
                    aria-label={`Thêm thành nhiệm vụ: dòng ${line}`}
                    onClick={() => onAddTask(line, key)}
                  >
                    Thêm thành nhiệm vụ
                  </Button>
                )}
                <Button
                  variant="subtle"
                  color="gray"
                  size="compact-sm"
                  aria-label={`Đã xem dòng ${line}`}
                  onClick={() => acts.onDrop(key)}
                >
                  Đã xem
                </Button>
              </span>
            </div>
          </li>
        )
      })}
    </ul>
  )
}
