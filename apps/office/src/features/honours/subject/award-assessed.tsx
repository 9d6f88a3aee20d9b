/** One award in full: why, what is missing, way by way and condition by condition, each with its clause and evidence. */
import { useEffect, useRef } from 'react'
import { Button, Checkbox } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import {
  printAssessmentRoute,
  type assessSubjectRoute,
  type SubjectAssessment,
} from '@guongsang/contract/honours-assessments.ts'
import type { Args } from '@guongsang/contract/route.ts'
import { formatMoney } from '@guongsang/core/kernel/vietnamese/money.ts'
import { call } from '../../../lib/call.ts'
import { useDialog } from '../../../ui/dialog.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { PrintDialog } from '../../../ui/print-dialog.tsx'
import { StateWord } from '../../../ui/state-word.tsx'
import type { NamedRecord, NamedRecords } from './named-records.ts'
import { bestWayFirst, holdsWord } from './verdicts.ts'
import { VerdictWord } from './verdict-word.tsx'
import styles from './missing.module.css'

interface Props {
  result: SubjectAssessment
  names: NamedRecords
  asked: Args<typeof assessSubjectRoute>['body']
  onAttest: (code: string, is: boolean) => void
}

export function AwardAssessed({ result, names, asked, onAttest }: Props) {
  const { awardCode, name, verdict, why, earliestWhy, quota, prize, notes } = result
  const printing = useDialog()
  const whole = useOpenOnPaper()
  const ways = bestWayFirst(result.routes)
  const isAttested = (code: string) => asked.attested?.includes(code) === true
  return (
    <article ref={whole} aria-label={name}>
      <header className={styles.head}>
        <h2 className={styles.name}>{name}</h2>
        <VerdictWord verdict={verdict} />
        <Button
          className={styles.print}
          variant="default"
          size="compact-sm"
          leftSection={<Icon name="print" size={16} />}
          onClick={() => printing.open(true)}
        >
          In phụ lục
        </Button>
      </header>
      <p className={styles.why}>
        <strong>Vì sao: </strong>
        {why}
      </p>
      {earliestWhy !== null && verdict !== 'eligible' && <p className={styles.earliest}>{earliestWhy}</p>}
      {ways.map((way, at) => (
        <details key={way.id} className={styles.way} open={at === 0}>
          <summary>
            <span className={styles.wayTitle}>{way.title}</span>
            {way.claimed && <VerdictWord verdict={way.verdict} />}
            <span className={styles.clause}>{way.citation}</span>
            {!way.claimed && (
              <span className={styles.clause}>
                Chỉ tính khi có thành tích riêng này: mở ra, đánh dấu điều đã được xác nhận.
              </span>
            )}
          </summary>
          <Conditions conditions={way.conditions} names={names} isAttested={isAttested} onAttest={onAttest} />
        </details>
      ))}
      {prize !== null && (
        <p className={styles.note}>
          Tiền thưởng{prize.isCeiling ? ' nhiều nhất' : ''} {formatMoney(prize.amount)}: {prize.formula} (
          {prize.citation}). {prize.note}
        </p>
      )}
      {[quota, ...notes].filter(Boolean).map((note) => (
        <p key={note} className={styles.note}>
          {note}
        </p>
      ))}
      <PrintDialog
        control={printing}
        title={`In phụ lục thẩm định: ${name}`}
        print={(values) => {
          const { awardCodes: _, ...about } = asked
          return call(printAssessmentRoute, { body: { ...about, awardCode, ...values } })
        }}
      />
    </article>
  )
}

/** A paper has nothing to open: every way is printed with its conditions. */
function useOpenOnPaper() {
  const whole = useRef<HTMLElement>(null)
  useEffect(() => {
    const open = () => whole.current?.querySelectorAll('details').forEach((way) => (way.open = true))
    window.addEventListener('beforeprint', open)
    return () => window.removeEventListener('beforeprint', open)
  }, [])
  return whole
}

interface ConditionsProps {
  conditions: SubjectAssessment['routes'][number]['conditions']
  names: NamedRecords
  isAttested: (code: string) => boolean
  onAttest: (code: string, is: boolean) => void
}

function Conditions(props: ConditionsProps) {
  const { conditions, names, isAttested, onAttest } = props
  return (
    <ul className={styles.conditions}>
      {conditions.map((one) => {
        const { state, word } = holdsWord(one)
        const counted = one.records.flatMap((id) => names.get(id) ?? [])
        return (
          <li key={one.code} data-holds={one.holds ?? undefined}>
            <div className={styles.condition}>
              <span className={styles.word}>
                <StateWord state={state}>{word}</StateWord>
              </span>
              <div>
                {one.sentence}
                <span className={styles.clause}>{one.citation}</span>
                {counted.length > 0 && <Evidence counted={counted} />}
                {one.enforce === 'attest' && one.of === undefined && (
                  <Checkbox
                    mt="0.25rem"
                    size="xs"
                    label="Người có trách nhiệm đã xác nhận, có minh chứng trong hồ sơ"
                    checked={isAttested(one.code)}
                    onChange={(event) => onAttest(one.code, event.currentTarget.checked)}
                  />
                )}
              </div>
            </div>
            {one.of !== undefined && <Conditions {...props} conditions={one.of} />}
          </li>
        )
      })}
    </ul>
  )
}

const Evidence = ({ counted }: { counted: readonly NamedRecord[] }) => (
  <span className={styles.clause}>
    Căn cứ:{' '}
    {counted.map(({ label, at }, index) => (
      <span key={label}>
        {index > 0 && '; '}
        {'award' in at ? (
          <Link to="/khen-thuong" search={{ xem: at.award } as never}>
            {label}
          </Link>
        ) : (
          <Link to="." search={((old: object) => ({ ...old, muc: at.tab })) as never}>
            {label}
          </Link>
        )}
      </span>
    ))}
  </span>
)
