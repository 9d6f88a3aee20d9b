import type { calculatePrizesRoute } from '@guongsang/contract/honours-prizes.ts'
import type { Ok, Parsed } from '@guongsang/contract/route.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { cleanLine } from '@guongsang/core/kernel/vietnamese/clean.ts'
import { type AwardEntry, awardName, catalogue, isAwardCode } from '@guongsang/core/law/awards/catalogue.ts'
import { printCitation } from '@guongsang/core/law/cite.ts'
import { paymentList } from '@guongsang/core/law/prizes/payment-list.ts'
import type { PrizeLine } from '@guongsang/core/law/prizes/settle.ts'
import { AppError, type FieldError } from '../../platform/errors.ts'

type Typed = Parsed<typeof calculatePrizesRoute>['body']['lines'][number]
type Line = PrizeLine & { recipient: string }

/** Tính tiền thưởng: the sums are core's, each with its clauses; what is not sure is left to a person. */
export function calculatePrizes(typed: readonly Typed[]): Ok<typeof calculatePrizesRoute> {
  const problems = typed.flatMap(problemsOf)
  if (problems.length > 0) throw new AppError('invalid-input', {}, problems)
  const list = paymentList(typed.map(lineOf))
  return {
    rows: list.rows.map(({ line, prize, outcome, amount, why, clauses }) => ({
      recipient: line.recipient,
      awardCode: line.award,
      name: awardName(line.award, line.decisionOn),
      outcome,
      amount,
      why,
      formula: prize.kind === 'not-known' ? null : prize.formula,
      steps:
        prize.kind === 'not-known'
          ? []
          : prize.steps.map(({ text, standing }) => ({ text, citation: printCitation(standing.cite) })),
      clauses: clauses.map(({ cite }) => printCitation(cite)),
    })),
    byAward: list.byAward.map(({ award, count, amount }) => ({
      awardCode: award,
      name: awardName(award),
      count,
      amount,
    })),
    total: list.total,
    totalInWords: list.totalInWords,
    open: list.open,
  }
}

function problemsOf({ awardCode, subject, period, receivedOn, decisionOn }: Typed, at: number): FieldError[] {
  const wrong = (field: string, message: string) => [{ field: `lines.${at}.${field}`, message }]
  if (!isAwardCode(awardCode)) return wrong('awardCode', 'Chọn danh hiệu, hình thức trong danh mục.')
  const { subjects } = catalogue[awardCode] as AwardEntry
  if (!subjects.includes(subject))
    return wrong('subject', 'Danh hiệu, hình thức này không tặng loại đối tượng đã chọn.')
  if (period !== null && period.to < period.from) return wrong('period', 'Ngày cuối không trước ngày đầu.')
  if (receivedOn !== undefined && receivedOn > decisionOn)
    return wrong('receivedOn', 'Ngày nhận hồ sơ không sau ngày quyết định.')
  return []
}

const lineOf = (typed: Typed): Line => ({
  recipient: cleanLine(typed.recipient),
  // However the marks were typed, one name is one recipient.
  recipientId: cleanLine(typed.recipient).toLocaleLowerCase('vi'),
  award: typed.awardCode as Line['award'],
  subject: typed.subject,
  decisionOn: typed.decisionOn as Day,
  ...(typed.receivedOn && { receivedOn: typed.receivedOn as Day }),
  period: typed.period && { from: typed.period.from as Day, to: typed.period.to as Day },
  achievement: typed.achievement === null ? null : cleanLine(typed.achievement) || null,
  ...(typed.amountSet !== undefined && { amountSet: typed.amountSet }),
})
