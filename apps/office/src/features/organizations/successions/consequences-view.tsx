/** Hệ quả: what forbids the act, and what it would do, in sentences. Nothing is written yet. */
import { useEffect, useRef } from 'react'
import type { Consequences } from '@guongsang/contract/organizations-successions.ts'
import styles from './consequences-view.module.css'

export function ConsequencesView({ consequences }: { consequences: Consequences }) {
  const { effects, obstacles } = consequences
  const box = useRef<HTMLElement>(null)
  // In braces: newer browsers answer scrollIntoView with a promise, which React would take for a clean-up.
  useEffect(() => {
    box.current?.scrollIntoView({ block: 'nearest' })
  }, [consequences])
  return (
    <section
      ref={box}
      className={styles.box}
      aria-label="Hệ quả"
      aria-live="polite"
      data-forbidden={obstacles.length > 0 || undefined}
    >
      {obstacles.length > 0 && (
        <Sentences title="Chưa làm được, vì" sentences={obstacles.map((one) => one.sentence)} />
      )}
      <Sentences
        title="Nếu làm, hệ thống sẽ ghi"
        sentences={
          effects.length > 0 ? effects.map((one) => one.sentence) : ['Không có gì khác thay đổi theo.']
        }
      />
    </section>
  )
}

function Sentences({ title, sentences }: { title: string; sentences: readonly string[] }) {
  return (
    <>
      <h2 className={styles.title}>{title}</h2>
      <ul className={styles.sentences}>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  )
}
