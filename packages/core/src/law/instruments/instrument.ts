import { day, type Day } from '../../kernel/day.ts'
import type { Confidence } from '../confidence.ts'
import type { SourceKey } from '../sources.ts'

/** A law, decree, circular, decision or letter that a rule cites. Its number is how everybody names it. */
export interface Instrument {
  number: string
  title: string
  /** How it ends a citation: “điểm b khoản 1 Điều 73 Luật Thi đua, khen thưởng năm 2022”. */
  citedAs: string
  issuedOn: Day | null
  /** Null when the day was not found. */
  from: Day | null
  to: Day | null
  confidence: Confidence
  sources: readonly SourceKey[]
  note?: string
}

/** One line of the tables: number, title, cited as, issued, from, to. */
export function instrument(
  number: string,
  title: string,
  citedAs: string,
  days: readonly [issuedOn: string | null, from: string | null, to: string | null],
  sources: readonly SourceKey[],
  rest: { confidence?: Confidence; note?: string } = {},
): Instrument {
  const [issuedOn, from, to] = days.map((text) => (text === null ? null : day(text)))
  return {
    number,
    title,
    citedAs,
    issuedOn: issuedOn ?? null,
    from: from ?? null,
    to: to ?? null,
    confidence: 'VERIFIED',
    sources,
    ...rest,
  }
}
