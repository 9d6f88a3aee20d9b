/** Đoạn giống nhau: the passages of two texts beside each other; words that only one of them has stand out. */
import styles from './shared-passages.module.css'

interface Props {
  passages: readonly { ours: string; theirs: string }[]
  /** 'Sáng kiến này', 'Sáng kiến đã có'. */
  whose: readonly [ours: string, theirs: string]
}

export const SharedPassages = ({ passages, whose }: Props) =>
  passages.map(({ ours, theirs }) => (
    <div key={ours} className={styles.pair}>
      <Passage whose={whose[0]} text={ours} against={theirs} />
      <Passage whose={whose[1]} text={theirs} against={ours} />
    </div>
  ))

/** Words that the other text does not have stand out: those are the ones somebody changed. */
function Passage({ whose, text, against }: { whose: string; text: string; against: string }) {
  const known = new Set(against.toLowerCase().match(/[\p{L}\p{N}]+/gu))
  const parts = text.split(/([\p{L}\p{N}]+)/u)
  return (
    <blockquote className={styles.passage}>
      <span className={styles.whose}>{whose}</span>
      {parts.map((part, at) =>
        at % 2 === 1 && !known.has(part.toLowerCase()) ? <mark key={at}>{part}</mark> : part,
      )}
    </blockquote>
  )
}
