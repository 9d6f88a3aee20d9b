/** One version of a rule: what it says, where, how sure, who applies it and where it was read. */
import { ENFORCEMENTS } from '@guongsang/contract/honours-law.ts'
import { showPeriod } from '../../../lib/format.ts'
import { Facts } from '../../../ui/facts.tsx'
import { ConfidenceWord, type LawVersion } from './law-words.tsx'
import styles from './law.module.css'

export function VersionFacts({ version }: { version: LawVersion }) {
  const { text, citation, confidence, enforce, note, sources } = version
  return (
    <>
      {text !== '' && <p>{text}</p>}
      {confidence !== null && (
        <Facts
          rows={[
            ['Áp dụng', showPeriod(version.from, version.to)],
            ['Điều khoản', citation],
            ['Mức tin cậy', <ConfidenceWord key="sure" confidence={confidence} />],
            ['Cách áp dụng', enforce && ENFORCEMENTS[enforce]],
            ...(note === null ? [] : [['Lưu ý', note] as const]),
          ]}
        />
      )}
      {sources.length > 0 && (
        <details>
          <summary>Nơi đã đọc</summary>
          <ul className={styles.list}>
            {sources.map(({ page, read }) => (
              <li key={page}>
                {read}
                <br />
                <span className={styles.quiet}>{page}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}
