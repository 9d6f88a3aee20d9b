import { moneyInWords } from '../../kernel/vietnamese/money.ts'
import type { AwardCode } from '../awards/catalogue.ts'
import { settle, type PrizeLine, type Settlement } from './settle.ts'

export interface PaymentList<L extends PrizeLine> {
  /** Every line given, paid or not, in its order. */
  rows: readonly Settlement<L>[]
  /** Sums of what is paid, by award, in the order of first appearance. */
  byAward: readonly { award: AwardCode; count: number; amount: number }[]
  total: number
  totalInWords: string
  /** Lines left to a person: while there are any, the total is not the whole. */
  open: number
}

/** Danh sách chi tiền thưởng: each line with its clauses, sums in digits and words. */
export function paymentList<L extends PrizeLine>(lines: readonly L[]): PaymentList<L> {
  const rows = settle(lines)
  const paid = rows.filter(({ outcome }) => outcome === 'paid')
  const total = sum(paid)
  return {
    rows,
    byAward: [...Map.groupBy(paid, ({ line }) => line.award)].map(([award, same]) => ({
      award,
      count: same.length,
      amount: sum(same),
    })),
    total,
    totalInWords: moneyInWords(total),
    open: rows.filter(({ outcome }) => outcome === 'person-decides').length,
  }
}

function sum(rows: readonly Settlement[]): number {
  return rows.reduce((total, { amount }) => total + amount, 0)
}
