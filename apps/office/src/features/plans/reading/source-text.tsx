/** The text with its lines numbered: what is understood is marked quietly, what is not stands out. */
import { useEffect, useRef } from 'react'
import { LINE_PARTS } from '@guongsang/contract/plans-reading.ts'
import type { ReadingDraft } from './reading-draft.ts'
import styles from './source-text.module.css'

interface Props {
  draft: ReadingDraft
  /** The line that is looked at. */
  looked: number | null
  onLook: (line: number) => void
}

export function SourceText({ draft, looked, onLook }: Props) {
  const list = useRef<HTMLOListElement>(null)
  const { lines, warnings } = draft.read
  const warned = new Set(warnings.map(({ line }) => line))
  useEffect(() => {
    const line = list.current?.querySelector<HTMLElement>('[aria-current]')
    // The list alone moves: the page stays where it is.
    if (line && list.current) list.current.scrollTop = line.offsetTop - list.current.clientHeight / 3
  }, [looked])
  return (
    <ol ref={list} className={styles.lines} aria-label="Văn bản, từng dòng" tabIndex={0}>
      {lines.map(({ text, part }, at) => {
        const line = at + 1
        if (text === '') return <li key={line} className={styles.blank} aria-hidden="true" />
        return (
          <li
            key={line}
            value={line}
            className={styles.line}
            data-part={part}
            data-warned={warned.has(line) || undefined}
            aria-current={line === looked || undefined}
          >
            <button type="button" className={styles.number} onClick={() => onLook(line)}>
              <span className={styles.hidden}>Dòng </span>
              {line}
            </button>
            <span className={styles.text} onClick={() => onLook(line)}>
              {text}
              {part === 'unread' && <span className={styles.mark}>{LINE_PARTS.unread}</span>}
            </span>
          </li>
        )
      })}
    </ol>
  )
}
