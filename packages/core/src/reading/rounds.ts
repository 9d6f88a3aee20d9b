/** 'báo cáo định kỳ tháng, quý, 6 tháng, 9 tháng và năm': every round of the list is owed by itself. */
import type { DueRule } from '../calendar/deadline.ts'
import type { CountingSpan } from './plan-reading.ts'
import { findAll, part, pattern, type Words } from './words.ts'

const ROUND = '(?:(?:0?[69]|sáu|chín)\\s+)?tháng|quý|(?:cả\\s+)?năm(?!\\s*\\d)'
const ROUNDS = pattern(
  `(?:báo\\s+cáo|định\\s+kỳ|hằng|hàng)\\s+(?:${ROUND})(?:\\s*(?:,|;|và|/)\\s*(?:và\\s+)?(?:(?:hằng|hàng)\\s+)?(?:${ROUND})){1,4}`,
)
const ONE_ROUND = pattern(ROUND)

interface Round {
  from: number
  to: number
  when: DueRule
  counts: CountingSpan
}

export function listedRounds(within: Words): Round[] {
  return findAll(ROUNDS, within).flatMap((list) => {
    const rounds = findAll(ONE_ROUND, part(within, list.index, list.index + list[0].length)).map(
      ({ index, 0: printed }) => ({
        from: list.index + index,
        to: list.index + index + printed.length,
        ...roundOf(printed),
      }),
    )
    // '6 tháng, năm' is one duty with two days: each half-year.
    return rounds.length === 2 && rounds[0]!.counts === 'half-year' ? [] : rounds
  })
}

function roundOf(printed: string): { when: DueRule; counts: CountingSpan } {
  const endOf = (span: 'month' | 'quarter' | 'half-year' | 'year') =>
    ({ when: { kind: 'end-of', span }, counts: span }) as const
  if (/q/u.test(printed)) return endOf('quarter')
  if (!/th[áa]ng/u.test(printed)) return endOf('year')
  if (/9|ch/u.test(printed))
    return { when: { kind: 'yearly', dates: [{ month: 9, date: 30 }] }, counts: 'once' }
  return endOf(/\s/.test(printed) ? 'half-year' : 'month')
}
