import type { Day } from '../../kernel/day.ts'
import { formatDay } from '../../kernel/vietnamese/dates.ts'
import { formatNumber } from '../../kernel/vietnamese/numbers.ts'
import type { AwardCode } from '../awards/catalogue.ts'
import { subjectNames, type Subject } from '../codes.ts'
import type { Standing } from '../dated.ts'
import { answerOn, type Answer } from '../procedures/answer.ts'
import { stepDay } from '../procedures/step-day.ts'
import { baseSalaryOn } from './base-salary.ts'
import { coefficientOn, householdTenthsOn, type Coefficient } from './coefficients.ts'
import { roundingUnit } from './rules.ts'

export interface PrizeQuestion {
  award: AwardCode
  subject: Subject
  /** Which base salary, and which decree: money follows the decision. */
  decisionOn: Day
  /** Which law, where the law changed between receipt and decision (see `stepDay`). */
  receivedOn?: Day
}

/** One step of the sum, with the provision it rests on. */
export interface PrizeStep {
  text: string
  standing: Standing
}

export interface PrizeFigures {
  /** Đồng. Of a ceiling: the most, not rounded up, since that would exceed it. */
  amount: number
  /** “3,5 × 2.340.000”. */
  formula: string
  steps: readonly PrizeStep[]
}

/**
 * Known: pay it. Ceiling: who awards sets the amount, up to this. Unconfirmed: what it would be if the figure is right, and
 * why nobody should pay it yet. Not known: why.
 */
export type Prize =
  | ({ kind: 'known' } & PrizeFigures)
  | ({ kind: 'ceiling' } & PrizeFigures)
  | ({ kind: 'unconfirmed'; isCeiling: boolean; why: string } & PrizeFigures)
  | { kind: 'not-known'; why: string }

/** Tiền thưởng: coefficient × base salary on the day of the decision, rounded up. */
export function prizeFor(question: PrizeQuestion): Prize {
  const { award, subject, decisionOn } = question
  const on = stepDay(decisionOn, question.receivedOn)
  const coefficient = coefficientOn(award, subject, on)
  if (coefficient.kind === 'not-known') return coefficient
  const base = baseSalaryOn(decisionOn)
  if (base.kind === 'not-known') return base
  const unit = answerOn(roundingUnit, on)
  if (unit.kind === 'not-known') return unit
  const household = subject === 'household' ? householdTenthsOn(on) : null
  if (household?.kind === 'not-known') return household

  const { isCeiling } = coefficient.value
  const figures = figuresOf({ coefficient, base, unit, household, decisionOn, subject })
  const why = [coefficient, base, unit, household].flatMap((answer) =>
    answer?.kind === 'unconfirmed' ? [answer.why] : [],
  )
  if (why.length > 0) return { kind: 'unconfirmed', isCeiling, why: why.join(' '), ...figures }
  return { kind: isCeiling ? 'ceiling' : 'known', ...figures }
}

type Found<T> = Exclude<Answer<T>, { kind: 'not-known' }>

interface Ingredients {
  coefficient: Found<Coefficient>
  base: Found<number>
  unit: Found<number>
  household: Found<number> | null
  decisionOn: Day
  subject: Subject
}

function figuresOf({ coefficient, base, unit, household, decisionOn, subject }: Ingredients): PrizeFigures {
  const { tenths, isCeiling } = coefficient.value
  const factors = [tenths, ...(household ? [household.value] : [])]
  const exact = factors.reduce((product, factor) => product * factor, base.value) / 10 ** factors.length
  const amount = isCeiling ? Math.floor(exact) : Math.ceil(exact / unit.value) * unit.value
  const [shownTenths, ...shownHousehold] = factors.map((factor) => formatNumber(factor / 10))
  const atMost = isCeiling ? 'tối đa ' : ''
  return {
    amount,
    formula: [shownTenths, ...shownHousehold, formatNumber(base.value)].join(' × '),
    steps: [
      {
        text: `Hệ số tiền thưởng ${household ? subjectNames.individual : subjectNames[subject]}: ${atMost}${shownTenths}`,
        standing: coefficient.standing,
      },
      ...(household
        ? [{ text: `Hộ gia đình: ${shownHousehold[0]} lần cá nhân`, standing: household.standing }]
        : []),
      {
        text: `Lương cơ sở ngày quyết định ${formatDay(decisionOn)}: ${formatNumber(base.value)} đồng`,
        standing: base.standing,
      },
      ...(isCeiling
        ? []
        : [
            {
              text: `${formatNumber(exact)} đồng, làm tròn lên ${formatNumber(unit.value)} đồng: ${formatNumber(amount)} đồng`,
              standing: unit.standing,
            },
          ]),
    ],
  }
}
