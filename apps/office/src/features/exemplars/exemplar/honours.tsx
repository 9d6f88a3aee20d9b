/** Công nhận: the ladder of levels with its years, each honour, and what was seen of it afterwards. */
import { RECOGNITION_KINDS } from '@guongsang/contract/exemplars-words.ts'
import type { Exemplar } from '@guongsang/contract/exemplars.ts'
import { showDay } from '../../../lib/format.ts'
import { Section } from '../../../ui/page.tsx'
import { RowList } from '../../../ui/row-list.tsx'
import { Effects } from './effects.tsx'
import styles from './honours.module.css'

export function Honours({ exemplar }: { exemplar: Exemplar }) {
  const { recognitions } = exemplar
  if (recognitions.length === 0) return null
  return (
    <>
      <Section title="Bậc phấn đấu">
        <Ladder rungs={exemplar.ladder} />
      </Section>
      <Section title="Công nhận, tôn vinh, báo cáo">
        <RowList
          rows={[...recognitions].reverse().map((one) => ({
            key: one.id,
            title: `${RECOGNITION_KINDS[one.kind]}: ${one.form}`,
            detail: (
              <>
                {[
                  showDay(one.happenedOn),
                  one.level.label,
                  one.byWhom,
                  one.decisionNumber && `số ${one.decisionNumber}`,
                  one.partners.length > 0 && `cùng ${one.partners.map(({ name }) => name).join(', ')}`,
                  one.followsHoChiMinh && 'gắn với học tập và làm theo Bác',
                ]
                  .filter(Boolean)
                  .join(' · ')}
                {one.text !== null && (
                  <details>
                    <summary>{one.kind === 'talk' ? 'Bài báo cáo' : 'Nội dung'}</summary>
                    <p className={styles.said}>{one.text}</p>
                  </details>
                )}
                <Effects effects={exemplar.effects} of={one.id} />
              </>
            ),
          }))}
        />
      </Section>
    </>
  )
}

/** The highest level on top, as one climbs. */
const Ladder = ({ rungs }: { rungs: Exemplar['ladder'] }) => (
  <ol className={styles.ladder} reversed>
    {[...rungs].reverse().map(({ level, since, years, inARow }) => (
      <li key={level.code} data-reached={since !== null || undefined}>
        <span className={styles.level}>{level.label}</span>
        <span className={styles.years}>
          {since === null
            ? 'Chưa đạt'
            : `Từ ${showDay(since)} · ${years.join(', ')}${inARow > 1 ? ` · ${inARow} năm liền` : ''}`}
        </span>
      </li>
    ))}
  </ol>
)
