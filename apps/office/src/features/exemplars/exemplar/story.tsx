/** Câu chuyện: the four parts as they will be read, and what they are worth. */
import type { Exemplar } from '@guongsang/contract/exemplars.ts'
import { count } from '../../../lib/format.ts'
import { Empty } from '../../../ui/states.tsx'
import styles from './exemplar.module.css'

export function Story({ exemplar }: { exemplar: Exemplar }) {
  const { promise, experience, method, practice, effect, economicValue, economicBasis, socialMeaning } =
    exemplar
  const worth = economicValue === null ? null : `${count(economicValue)} đồng. ${economicBasis ?? ''}`
  const parts = [
    ['Triển vọng', promise],
    ['Kinh nghiệm', experience],
    ['Phương pháp', method],
    ['Cách làm', practice],
    ['Hiệu quả', effect],
    ['Giá trị kinh tế', worth],
    ['Ý nghĩa xã hội', socialMeaning],
  ] as const
  const written = parts.filter(([, text]) => text !== null && text !== '')
  if (written.length === 0)
    return (
      <Empty title="Chưa viết câu chuyện">
        Bấm Viết, sửa để ghi kinh nghiệm, phương pháp, cách làm, hiệu quả.
      </Empty>
    )
  return (
    <div className={styles.story}>
      {written.map(([title, text]) => (
        <section key={title}>
          <h2>{title}</h2>
          <p>{text}</p>
        </section>
      ))}
    </div>
  )
}
