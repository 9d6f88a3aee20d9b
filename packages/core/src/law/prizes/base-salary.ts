import { day, type Day } from '../../kernel/day.ts'
import { cite } from '../cite.ts'
import type { Dated } from '../dated.ts'
import type { InstrumentNumber } from '../instruments.ts'
import { parameter } from '../parameters/parameter.ts'
import { answerOn, type Answer } from '../procedures/answer.ts'
import type { SourceKey } from '../sources.ts'

function decreed(
  amount: number,
  [from, to]: readonly [string, string | null],
  instrument: InstrumentNumber,
  place: string,
  sources: readonly SourceKey[],
): Dated<number> {
  return {
    from: day(from),
    to: to === null ? null : day(to),
    value: amount,
    cite: cite(instrument, place),
    confidence: 'VERIFIED',
    enforce: 'auto',
    sources,
  }
}

/** Lương cơ sở. Its days are its own: they do not follow the law on commendation. */
export const baseSalary = parameter(
  'base-salary',
  'Mức lương cơ sở',
  'đồng',
  decreed(1_490_000, ['2019-07-01', '2023-06-30'], '38/2019/NĐ-CP', '', ['tvpl-5153C']),
  decreed(1_800_000, ['2023-07-01', '2024-06-30'], '24/2023/NĐ-CP', '', ['nd-298715']),
  decreed(2_340_000, ['2024-07-01', '2026-06-30'], '73/2024/NĐ-CP', '3.2', ['tvpl-246901', 'ld-1446302']),
  decreed(2_530_000, ['2026-07-01', null], '161/2026/NĐ-CP', '3.2', ['cp-218107']),
)

export function baseSalaryOn(on: Day): Answer<number> {
  return answerOn(baseSalary, on)
}
