/** Several awards at one time: which of them are paid (khoản 5, 6, 7 Điều 53 NĐ 98, Điều 49 NĐ 152). */
import type { Day } from '../../kernel/day.ts'
import { formatMoney } from '../../kernel/vietnamese/money.ts'
import { awardName, catalogue } from '../awards/catalogue.ts'
import type { Standing } from '../dated.ts'
import { answerOn } from '../procedures/answer.ts'
import { stepDay } from '../procedures/step-day.ts'
import { law2022 } from '../provisions.ts'
import { prizeFor, type Prize, type PrizeQuestion } from './calculate.ts'
import { differentForms, differentPeriods, samePeriod, titleAndForm } from './rules.ts'

export interface PrizeLine extends PrizeQuestion {
  /** Who receives. The clauses speak of several awards at one time, so lines of one decision day are looked at together. */
  recipientId: string
  /** Thời gian tính thành tích of a title; null where nobody wrote it down. */
  period: { from: Day; to: Day } | null
  /** What a form was given for; forms with the same one were given for one achievement. */
  achievement: string | null
  /** What the authority set, where the law gives only a ceiling. */
  amountSet?: number
}

/** Paid; not paid, by a clause; or for a person to decide, with the reason. */
export interface Settlement<L extends PrizeLine = PrizeLine> {
  line: L
  prize: Prize
  outcome: 'paid' | 'not-paid' | 'person-decides'
  /** Đồng; 0 unless paid. */
  amount: number
  why: string
  /** The clauses on several awards that were applied. */
  clauses: readonly Standing[]
}

/** Every line answered, in the order given. */
export function settle<L extends PrizeLine>(lines: readonly L[]): Settlement<L>[] {
  const groups = Map.groupBy(lines, (line) => `${line.recipientId} ${line.decisionOn}`)
  const settled = new Map([...groups.values()].flatMap(settleTogether).map((one) => [one.line, one]))
  return lines.map((line) => settled.get(line)!)
}

/** What one recipient is decided at one time. */
function settleTogether<L extends PrizeLine>(lines: readonly L[]): Settlement<L>[] {
  const titles = lines.filter(isTitle)
  const forms = lines.filter((line) => !isTitle(line))
  const mixed = titles.length > 0 && forms.length > 0
  return [...settleTitles(titles), ...settleForms(forms)].map((settlement) =>
    mixed ? citing(settlement, titleAndForm) : settlement,
  )
}

function isTitle({ award }: PrizeLine): boolean {
  return catalogue[award].family === 'emulation-title'
}

function settleTitles<L extends PrizeLine>(titles: readonly L[]): Settlement<L>[] {
  if (titles.length < 2) return titles.map(alone)
  const periods = Map.groupBy(titles, ({ period }) => period && `${period.from} ${period.to}`)
  return [...periods].flatMap(([period, sharing]) => {
    if (period === null) return sharing.map((line) => left(line, noPeriod))
    return sharing.length < 2
      ? sharing.map((line) => citing(alone(line), differentPeriods))
      : settleSamePeriod(sharing)
  })
}

const noPeriod = 'Chưa ghi thời gian tính thành tích nên chưa biết có trùng với danh hiệu khác hay không.'

/** Only the highest under NĐ 152; NĐ 98 does not say. A sum still in doubt leaves the highest in doubt. */
function settleSamePeriod<L extends PrizeLine>(sharing: readonly L[]): Settlement<L>[] {
  const first = sharing[0]!
  const rule = answerOn(samePeriod, stepDay(first.decisionOn, first.receivedOn))
  if (rule.kind !== 'known') return sharing.map((line) => left(line, rule.why))
  const each = sharing.map(alone)
  if (each.some(({ outcome }) => outcome !== 'paid')) {
    return each.map((one) => (one.outcome === 'paid' ? left(one.line, highestInDoubt) : one))
  }
  const highest = each.reduce((best, one) => (one.amount > best.amount ? one : best))
  const paidInstead = `Cùng thời gian tính thành tích: chỉ nhận tiền thưởng của danh hiệu cao nhất, “${awardName(highest.line.award, highest.line.decisionOn)}”.`
  return each.map((one) => {
    const clauses = [...one.clauses, rule.standing]
    return one === highest
      ? { ...one, clauses }
      : { ...one, outcome: 'not-paid', amount: 0, why: paidInstead, clauses }
  })
}

const highestInDoubt =
  'Cùng thời gian tính thành tích với một danh hiệu chưa rõ tiền thưởng nên chưa biết danh hiệu nào cao nhất.'

function settleForms<L extends PrizeLine>(forms: readonly L[]): Settlement<L>[] {
  if (forms.length < 2) return forms.map(alone)
  const achievements = Map.groupBy(forms, ({ achievement }) => achievement)
  return [...achievements].flatMap(([achievement, sharing]) => {
    if (achievement === null) return sharing.map((line) => left(line, noAchievement))
    return sharing.length < 2
      ? sharing.map((line) => citing(alone(line), differentForms))
      : sharing.map((line) => left(line, sameAchievement, [oneAchievementOnce]))
  })
}

const noAchievement =
  'Chưa ghi khen thưởng cho thành tích nào nên chưa biết có trùng với hình thức khác hay không.'
const sameAchievement =
  'Nhiều hình thức cho cùng một thành tích: luật không cho khen nhiều hình thức cho một thành tích.'
const oneAchievementOnce = law2022('5.2.c', ['tvpl-245477'])

/** A line by itself: paid where its prize is known, or set within its ceiling. */
function alone<L extends PrizeLine>(line: L): Settlement<L> {
  const prize = prizeFor(line)
  if (prize.kind === 'known') {
    return { line, prize, outcome: 'paid', amount: prize.amount, why: '', clauses: [] }
  }
  if (prize.kind === 'ceiling') return withinCeiling(line, prize)
  return { line, prize, outcome: 'person-decides', amount: 0, why: prize.why, clauses: [] }
}

function withinCeiling<L extends PrizeLine>(line: L, prize: Prize & { kind: 'ceiling' }): Settlement<L> {
  const { amountSet } = line
  const most = formatMoney(prize.amount)
  if (amountSet === undefined)
    return left(line, `Luật chỉ quy định mức tối đa ${most}; chưa ghi mức đã quyết định.`)
  if (amountSet > prize.amount) return left(line, `${formatMoney(amountSet)} vượt mức tối đa ${most}.`)
  return { line, prize, outcome: 'paid', amount: amountSet, why: '', clauses: [] }
}

function left<L extends PrizeLine>(line: L, why: string, clauses: readonly Standing[] = []): Settlement<L> {
  return { line, prize: prizeFor(line), outcome: 'person-decides', amount: 0, why, clauses }
}

/** Notes a clause that lets the line be paid beside others. */
function citing<L extends PrizeLine>(settlement: Settlement<L>, rule: typeof differentForms): Settlement<L> {
  const { decisionOn, receivedOn } = settlement.line
  const answer = answerOn(rule, stepDay(decisionOn, receivedOn))
  if (answer.kind === 'not-known') return settlement
  return { ...settlement, clauses: [...settlement.clauses, answer.standing] }
}
