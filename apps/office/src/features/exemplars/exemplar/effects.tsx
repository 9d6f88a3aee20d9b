import type { Exemplar } from '@guongsang/contract/exemplars.ts'
import { count, showDay } from '../../../lib/format.ts'
import styles from './honours.module.css'

/** Hiệu quả of one replication or honour; nothing while none was seen. */
export function Effects({ effects, of }: { effects: Exemplar['effects']; of: string }) {
  const seen = effects.filter(({ aboutId }) => aboutId === of)
  if (seen.length === 0) return null
  return (
    <ul className={styles.effects}>
      {seen.map(({ id, observedOn, text, followers, amount }) => (
        <li key={id}>
          {[
            `Hiệu quả, thấy ngày ${showDay(observedOn)}: ${text}`,
            followers !== null && `${count(followers)} người, hộ làm theo`,
            amount !== null && `thêm ${count(amount)} đồng`,
          ]
            .filter(Boolean)
            .join(' · ')}
        </li>
      ))}
    </ul>
  )
}
