/** Hệ quả: what the act would do, in sentences with their numbers, and what forbids it. Nothing is written yet. */
import { useEffect, useRef } from 'react'
import { Alert } from '@mantine/core'
import type { Consequences } from '@guongsang/contract/organizations-successions.ts'
import { count } from '../../../lib/format.ts'
import styles from './consequences-view.module.css'

export function ConsequencesView({ consequences }: { consequences: Consequences }) {
  const { effects, obstacles } = consequences
  const box = useRef<HTMLElement>(null)
  useEffect(() => box.current?.scrollIntoView({ block: 'nearest' }), [consequences])
  return (
    <section ref={box} className={styles.box} aria-label="Hệ quả" aria-live="polite">
      <h2 className={styles.title}>Nếu làm, hệ thống sẽ</h2>
      {obstacles.map((obstacle) => (
        <Alert key={obstacle.code + obstacle.sentence} color="red" variant="outline" role="alert" mb="xs">
          {obstacle.sentence}
        </Alert>
      ))}
      <ul className={styles.effects}>
        {effects.map((effect) => (
          <li key={effect.sentence}>
            <span className={styles.number}>{count(effect.count)}</span>
            <span>
              <span className={styles.about}>{effect.about}</span>
              {effect.sentence}
            </span>
          </li>
        ))}
      </ul>
      {effects.length === 0 && obstacles.length === 0 && <p>Không có gì thay đổi theo.</p>}
    </section>
  )
}
