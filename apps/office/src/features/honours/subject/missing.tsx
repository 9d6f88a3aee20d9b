/** Còn thiếu gì? Every award this subject may receive, held against the law of today, condition by condition. */
import { useEffect, useRef, useState } from 'react'
import { Checkbox } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { AwardRow } from '@guongsang/contract/honours.ts'
import {
  assessSubjectRoute,
  type SubjectAssessment,
  VERDICTS,
} from '@guongsang/contract/honours-assessments.ts'
import type { SubjectRecords } from '@guongsang/contract/honours-records.ts'
import { showDay } from '../../../lib/format.ts'
import { readList } from '../../../lib/query.ts'
import { Section } from '../../../ui/page.tsx'
import { StateWord } from '../../../ui/state-word.tsx'
import { Await } from '../../../ui/states.tsx'
import { namedRecords } from './named-records.ts'
import { holdsWord, split, VERDICT_STATES } from './verdicts.ts'
import styles from './missing.module.css'

interface Props {
  subject: { kind: 'person' | 'collective' | 'household' | 'organization'; id: string }
  awards: readonly AwardRow[]
  records: SubjectRecords
}

export function Missing({ subject, awards, records }: Props) {
  const [registerComplete, setComplete] = useState(false)
  const reply = useQuery(readList(assessSubjectRoute, { body: { subject, registerComplete } }))
  const names = namedRecords(awards, records)
  const whole = useOpenOnPaper()
  return (
    <div ref={whole}>
      <Checkbox
        mb="md"
        label="Sổ kỷ luật đã ghi đủ"
        description="Chọn khi chắc chắn: việc không có trong sổ là việc không xảy ra. Không chọn thì là chưa rõ."
        checked={registerComplete}
        onChange={(event) => setComplete(event.currentTarget.checked)}
      />
      <Await reply={reply}>
        {({ results, upToYear, receivedOn }) => {
          const { assessed, left } = split(results)
          return (
            <>
              <p className={styles.basis}>
                Theo luật của ngày {showDay(receivedOn)}, tính thành tích đến hết năm {upToYear}.
              </p>
              {assessed.map((one) => (
                <OneAward key={one.awardCode} result={one} names={names} />
              ))}
              {left.length > 0 && (
                <Section title="Người có thẩm quyền xét">
                  <p>Tiêu chuẩn chưa có trong chương trình; xét theo văn bản:</p>
                  <p>{left.map(({ name }) => name).join('; ')}.</p>
                </Section>
              )}
            </>
          )
        }}
      </Await>
    </div>
  )
}

/** A paper has nothing to open: every way is printed with its conditions. */
function useOpenOnPaper() {
  const whole = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const open = () => whole.current?.querySelectorAll('details').forEach((way) => (way.open = true))
    window.addEventListener('beforeprint', open)
    return () => window.removeEventListener('beforeprint', open)
  }, [])
  return whole
}

type Names = ReadonlyMap<string, string>

function OneAward({ result, names }: { result: SubjectAssessment; names: Names }) {
  const { verdict, earliestPossible, earliestWhy, quota, notes, routes } = result
  return (
    <Section
      title={result.name}
      acts={<StateWord state={VERDICT_STATES[verdict]}>{VERDICTS[verdict]}</StateWord>}
    >
      {earliestPossible !== null && (
        <p className={styles.earliest}>{earliestWhy ?? `Sớm nhất: năm ${earliestPossible}.`}</p>
      )}
      {routes.map((way) => (
        <details key={way.id} className={styles.way} open={routes.length === 1}>
          <summary>
            {way.title}
            <span className={styles.verdict}>
              <StateWord state={VERDICT_STATES[way.verdict]}>{VERDICTS[way.verdict]}</StateWord>
            </span>
            <span className={styles.clause}>{way.citation}</span>
          </summary>
          <Conditions conditions={way.conditions} names={names} />
        </details>
      ))}
      {[quota, ...notes].filter(Boolean).map((note) => (
        <p key={note} className={styles.note}>
          {note}
        </p>
      ))}
    </Section>
  )
}

type Condition = SubjectAssessment['routes'][number]['conditions'][number]

function Conditions({ conditions, names }: { conditions: readonly Condition[]; names: Names }) {
  return (
    <ul className={styles.conditions}>
      {conditions.map((one) => {
        const { state, word } = holdsWord(one)
        const counted = one.records.flatMap((id) => names.get(id) ?? [])
        return (
          <li key={one.code}>
            <StateWord state={state}>{word}</StateWord> {one.sentence}
            <span className={styles.clause}>{one.citation}</span>
            {counted.length > 0 && <span className={styles.clause}>Căn cứ: {counted.join('; ')}</span>}
            {one.of !== undefined && <Conditions conditions={one.of} names={names} />}
          </li>
        )
      })}
    </ul>
  )
}
