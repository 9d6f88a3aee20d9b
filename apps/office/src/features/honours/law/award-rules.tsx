/** The ways to an award, each with its conditions; a condition opens its versions beside the page. */
import type { AwardLaw, AwardRule } from '@guongsang/contract/honours-law-awards.ts'
import { ENFORCEMENTS } from '@guongsang/contract/honours-law.ts'
import { GROUNDS } from '@guongsang/contract/honours.ts'
import { ListSearch, useListSearch } from '../../../ui/list-search.ts'
import { LookButton } from '../../../ui/look-button.tsx'
import { Section } from '../../../ui/page.tsx'
import { StateWord } from '../../../ui/state-word.tsx'
import { SUBJECTS } from '../history/award-forms.ts'
import { ConfidenceWord } from './law-words.tsx'
import { RuleLook } from './rule-look.tsx'
import styles from './law.module.css'

const Search = ListSearch.pick({ xem: true })

export function AwardRules({ law }: { law: AwardLaw }) {
  const [{ xem }, change] = useListSearch(Search)
  const look = (where: string) => (code: string) => change({ xem: `${code}|${where}` })
  return (
    <>
      {law.quota && (
        <p>
          {law.quota.text} <span className={styles.quiet}>({law.quota.citation})</span>
        </p>
      )}
      {law.routes.length === 0 && (
        <p>Tiêu chuẩn chưa có trong chương trình; người có thẩm quyền xét theo văn bản.</p>
      )}
      {law.routes.map((way) => (
        <Section
          key={`${way.id} ${way.subject}`}
          title={way.title}
          acts={way.local && <StateWord state="waiting">Của địa phương</StateWord>}
        >
          <p className={styles.quiet}>
            {SUBJECTS[way.subject]} · {way.grounds.map((ground) => GROUNDS[ground]).join(', ')} ·{' '}
            {way.citation}
          </p>
          <Rules rules={way.conditions} onLook={look(`${law.awardCode}:${way.id}`)} />
        </Section>
      ))}
      {law.general.length > 0 && (
        <Section title="Áp dụng cho mọi khen thưởng">
          <Rules rules={law.general} onLook={look('')} />
        </Section>
      )}
      {law.principles.length > 0 && (
        <Section title="Nguyên tắc">
          <ul className={styles.list}>
            {law.principles.map(({ text, citation }) => (
              <li key={text}>
                {text} <span className={styles.quiet}>({citation})</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {xem !== undefined && <RuleLook key={xem} lookedAt={xem} onClose={() => change({ xem: undefined })} />}
    </>
  )
}

function Rules({ rules, onLook }: { rules: readonly AwardRule[]; onLook: (code: string) => void }) {
  return (
    <ul className={styles.rules}>
      {rules.map((rule) => (
        <li key={rule.code}>
          <LookButton onClick={() => onLook(rule.code)}>{rule.sentence}</LookButton>
          <span className={styles.under}>
            {rule.citation} · {ENFORCEMENTS[rule.enforce].toLowerCase()}
            {rule.confidence !== 'VERIFIED' && (
              <>
                {' '}
                · <ConfidenceWord confidence={rule.confidence} />
              </>
            )}
          </span>
          {rule.note !== null && <span className={styles.under}>{rule.note}</span>}
          {rule.of !== undefined && <Rules rules={rule.of} onLook={onLook} />}
        </li>
      ))}
    </ul>
  )
}
