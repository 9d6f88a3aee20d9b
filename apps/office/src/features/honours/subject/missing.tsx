/** Còn thiếu gì? Every award this subject may receive, held against the law of a day: the list, and one of them in full. */
import { useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import type { AwardRow } from '@guongsang/contract/honours.ts'
import {
  assessSubjectRoute,
  listAwardFormsRoute,
  type SubjectAssessment,
} from '@guongsang/contract/honours-assessments.ts'
import type { SubjectRecords } from '@guongsang/contract/honours-records.ts'
import { isDay } from '@guongsang/core/kernel/day.ts'
import { showDay } from '../../../lib/format.ts'
import { read, readList } from '../../../lib/query.ts'
import { useSession } from '../../../lib/session.ts'
import { yearOfDay } from '../../../lib/year.ts'
import { ListSearch, oneOf, someText, useListSearch } from '../../../ui/list-search.ts'
import { Await } from '../../../ui/states.tsx'
import { AwardAssessed } from './award-assessed.tsx'
import { AssessedCase, type CaseFacts } from './case-fields.tsx'
import { namedRecords } from './named-records.ts'
import { split } from './verdicts.ts'
import { VerdictWord } from './verdict-word.tsx'
import styles from './missing.module.css'

interface Props {
  subject: { kind: 'person' | 'collective' | 'household' | 'organization'; id: string }
  awards: readonly AwardRow[]
  records: SubjectRecords
}

const Search = ListSearch.pick({}).extend({
  dh: someText,
  nhan: someText,
  den: someText,
  du: oneOf('co'),
})

export function Missing({ subject, awards, records }: Props) {
  const { today } = useSession()
  const [search, change] = useListSearch(Search)
  const [facts, setFacts] = useState<CaseFacts>({ facts: {}, attested: [] })
  const receivedOn = isDay(search.nhan) ? search.nhan : today
  const upToYear = Number(search.den) || yearOfDay(receivedOn) - 1
  const registerComplete = search.du === 'co'
  const body = { subject, receivedOn, upToYear, registerComplete, ...facts }
  const reply = useQuery(readList(assessSubjectRoute, { body }))
  const forms = useQuery(read(listAwardFormsRoute, { query: { on: receivedOn } }))
  const yearly = new Set(forms.data?.rows.flatMap((form) => (form.yearly ? [form.code] : [])))
  const names = namedRecords(awards, records)
  return (
    <>
      <AssessedCase
        kind={subject.kind}
        receivedOn={receivedOn}
        upToYear={upToYear}
        registerComplete={registerComplete}
        facts={facts}
        onFacts={setFacts}
        onCase={change}
      />
      <Await reply={reply}>
        {({ results, assumed }) => {
          const { assessed, left } = split(results)
          const shown = assessed.find(({ awardCode }) => awardCode === search.dh) ?? assessed[0]
          const [titles, forms] = [
            assessed.filter(({ awardCode }) => yearly.has(awardCode)),
            assessed.filter(({ awardCode }) => !yearly.has(awardCode)),
          ]
          const go = (code: string) => change({ dh: code })
          return (
            <>
              <p className={styles.basis}>
                Theo luật của ngày {showDay(receivedOn)}, tính thành tích đến hết năm {upToYear}. {assumed}
              </p>
              <div className={styles.beside}>
                <nav className={styles.list} aria-label="Danh hiệu, hình thức khen thưởng">
                  <Choices title="Danh hiệu thi đua" results={titles} shown={shown} onGo={go} />
                  <Choices title="Hình thức khen thưởng" results={forms} shown={shown} onGo={go} />
                </nav>
                {shown && (
                  <AwardAssessed
                    key={shown.awardCode}
                    result={shown}
                    names={names}
                    asked={body}
                    onAttest={(code, is) => {
                      const others = facts.attested.filter((one) => one !== code)
                      setFacts({ ...facts, attested: is ? [...others, code] : others })
                    }}
                  />
                )}
              </div>
              {left.length > 0 && (
                <p className={styles.note}>
                  Tiêu chuẩn chưa có trong chương trình, người có thẩm quyền xét theo văn bản:{' '}
                  {left.map(({ name }) => name).join('; ')}.
                </p>
              )}
            </>
          )
        }}
      </Await>
    </>
  )
}

interface ChoicesProps {
  title: string
  results: readonly SubjectAssessment[]
  shown: SubjectAssessment | undefined
  onGo: (code: string) => void
}

function Choices({ title, results, shown, onGo }: ChoicesProps) {
  if (results.length === 0) return null
  return (
    <>
      <h2 className={styles.listTitle}>{title}</h2>
      <ul>
        {results.map((one) => (
          <li key={one.awardCode}>
            <button
              type="button"
              className={styles.choice}
              aria-current={one === shown || undefined}
              onClick={() => onGo(one.awardCode)}
            >
              <span>{one.name}</span>
              <span className={styles.choiceState}>
                <VerdictWord verdict={one.verdict} />
                {one.verdict === 'not-eligible' && one.earliestPossible !== null && (
                  <span>sớm nhất {one.earliestPossible}</span>
                )}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
