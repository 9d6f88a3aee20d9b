/** Tổng kết: for whoever thinks of copying it. */
import type { Exemplar } from '@guongsang/contract/exemplars.ts'
import { count, showDay } from '../../../lib/format.ts'
import { AttachedFile } from '../../../ui/file-field.tsx'
import { Section } from '../../../ui/page.tsx'
import styles from './honours.module.css'

type SummingUp = Exemplar['summingsUp'][number]

export const SummingsUp = ({ summingsUp }: Pick<Exemplar, 'summingsUp'>) =>
  [...summingsUp].reverse().map((one) => (
    <Section key={one.id} title={`Tổng kết ngày ${showDay(one.heldOn)}, ${one.ledBy} chủ trì`}>
      <dl className={styles.sum}>
        {partsOf(one).map(([name, text]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {one.fileIds.map((id) => (
        <p key={id}>
          <AttachedFile id={id} />
        </p>
      ))}
    </Section>
  ))

function partsOf(one: SummingUp): [name: string, text: string][] {
  const cost =
    one.cost === null ? one.costBasis : [`${count(one.cost)} đồng`, one.costBasis].filter(Boolean).join('. ')
  const parts: [string, string | null][] = [
    ['Điều làm được', one.worked],
    ['Điều chưa được', one.fellShort],
    ['Chi phí', cost],
    ['Điều kiện để làm theo', one.conditions],
    ['Bài học khi xây dựng, nhân rộng', one.lessons],
  ]
  return parts.flatMap(([name, text]) => (text === null ? [] : [[name, text]]))
}
