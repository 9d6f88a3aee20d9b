/** Xem trước, while one types: the rule as it will be read, and how it stands to the nation's law. Nothing is written. */
import { useDebouncedValue } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { LOCAL_REMARKS, previewLocalRuleRoute } from '@guongsang/contract/honours-overlays.ts'
import { isDay } from '@guongsang/core/kernel/day.ts'
import { showPeriod } from '../../../lib/format.ts'
import { readList } from '../../../lib/query.ts'
import { sentenceOf } from '../../../lib/refusal.ts'
import { StateWord } from '../../../ui/state-word.tsx'
import type { EnactValues } from './enact-local-rule-page.tsx'
import type { LawNames } from './law-names.ts'
import { NationalLaw } from './national-law.tsx'
import { REMARK_STATES } from './rule-words.ts'
import styles from './local-rules.module.css'

export function RulePreview({ values, names }: { values: EnactValues; names: LawNames }) {
  const [typed] = useDebouncedValue(values, 300)
  // What does not depend on the text of the instrument is previewed before that text is typed.
  const asked = previewLocalRuleRoute.body.safeParse({
    ...typed,
    instrument: typed.instrument.trim().length < 3 ? 'Văn bản của địa phương' : typed.instrument,
    place: typed.place.trim() === '' ? '1' : typed.place,
  })
  const reply = useQuery({
    ...readList(previewLocalRuleRoute, { body: asked.data! }),
    enabled: asked.success,
  })
  const remark = asked.success ? reply.data : undefined
  return (
    <aside className={styles.preview} data-remark={remark?.kind} aria-label="Xem trước" aria-live="polite">
      <h2 className={styles.previewTitle}>Xem trước</h2>
      {!asked.success && <p className={styles.quiet}>Ghi nội dung và ngày có hiệu lực để xem trước.</p>}
      {asked.success && (
        <>
          {remark && <p>{remark.says}</p>}
          {isDay(asked.data.from) && (
            <p className={styles.quiet}>Hiệu lực {showPeriod(asked.data.from, asked.data.to)}.</p>
          )}
          {reply.error && <p role="alert">{sentenceOf(reply.error)}</p>}
          {remark && (
            <>
              <p>
                <StateWord state={REMARK_STATES[remark.kind]}>{LOCAL_REMARKS[remark.kind]}</StateWord>
              </p>
              <p>{remark.sentence}</p>
            </>
          )}
          <h3 className={styles.previewTitle}>Quy định quốc gia vào ngày đó</h3>
          <NationalLaw rule={asked.data.rule} on={asked.data.from} names={names} />
        </>
      )}
    </aside>
  )
}
