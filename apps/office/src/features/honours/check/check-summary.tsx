/** How many of the whole unit have each answer; a figure narrows the list to them. */
import { VERDICTS } from '@guongsang/contract/honours-assessments.ts'
import type { checkUnitRoute } from '@guongsang/contract/honours-bulk.ts'
import type { Ok } from '@guongsang/contract/route.ts'
import { count } from '../../../lib/format.ts'
import { LookButton } from '../../../ui/look-button.tsx'
import { VerdictWord } from '../subject/verdict-word.tsx'
import styles from './check.module.css'

type Verdict = keyof typeof VERDICTS

interface Props {
  awards: Ok<typeof checkUnitRoute>['awards']
  onNarrow: (code: string, verdict: Verdict) => void
}

export function CheckSummary({ awards, onNarrow }: Props) {
  const verdicts = (Object.keys(VERDICTS) as Verdict[]).filter((one) =>
    awards.some(({ counts }) => (counts[one] ?? 0) > 0),
  )
  if (verdicts.length === 0) return null
  return (
    <div className={styles.scroll} role="region" aria-label="Cả đơn vị" tabIndex={0}>
      <table className={styles.summary}>
        <caption>Cả đơn vị, theo danh hiệu, hình thức và kết quả</caption>
        <thead>
          <tr>
            <th scope="col">Cả đơn vị</th>
            {verdicts.map((verdict) => (
              <th key={verdict} scope="col">
                <VerdictWord verdict={verdict} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {awards.map(({ code, name, counts }) => (
            <tr key={code}>
              <th scope="row">{name}</th>
              {verdicts.map((verdict) => (
                <td key={verdict}>
                  {counts[verdict] === undefined ? (
                    <span className={styles.none}>0</span>
                  ) : (
                    <LookButton onClick={() => onNarrow(code, verdict)}>
                      <span className={styles.spoken}>
                        {name}, {VERDICTS[verdict]}:{' '}
                      </span>
                      {count(counts[verdict])}
                    </LookButton>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
