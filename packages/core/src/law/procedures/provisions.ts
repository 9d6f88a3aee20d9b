import { day } from '../../kernel/day.ts'
import { cite } from '../cite.ts'
import type { Dated, Standing } from '../dated.ts'
import type { InstrumentNumber } from '../instruments.ts'
import { dated, dayBefore, decree152, decree152From, law2022 } from '../provisions.ts'
import type { SourceKey } from '../sources.ts'

type Rest = Partial<Omit<Standing, 'cite' | 'sources'>>

/** A provision of any instrument while Luật 2022 stands as read. */
export function provision(
  instrument: InstrumentNumber,
  place: string,
  sources: readonly SourceKey[],
  rest: Rest = {},
): Standing {
  return { ...law2022('', sources), cite: cite(instrument, place), ...rest }
}

/** NĐ 86/2023: Gia đình văn hóa, Thôn, tổ dân phố văn hóa, Xã tiêu biểu. */
export function decree86(place: string, sources: readonly SourceKey[], rest: Rest = {}): Standing {
  return provision('86/2023/NĐ-CP', place, sources, { from: day('2024-01-30'), ...rest })
}

/** While there were districts. */
export const withDistricts: Rest = { to: dayBefore(decree152From) }

/** Since provinces and communes alone remain. */
export const withoutDistricts: Rest = { from: decree152From }

/** A rule read under NĐ 98 whose place in NĐ 152 nobody has found: shown as it was, decides nothing. */
export function carriedOver(sources: readonly SourceKey[], note: string): Standing {
  return decree152('', sources, { confidence: 'UNKNOWN', enforce: 'warn', note })
}

/** What one locality or sector wrote for itself: an example, never the rule elsewhere. */
export function example(
  instrument: InstrumentNumber,
  place: string,
  sources: readonly SourceKey[],
): Standing {
  return provision(instrument, place, sources, {
    enforce: 'warn',
    note: 'Quy định riêng của một địa phương hoặc một ngành, nêu làm ví dụ; nơi khác theo quy định của mình.',
  })
}

/** The same value under one provision after another. */
export function through<T>(value: T, ...standings: readonly Standing[]): readonly Dated<T>[] {
  return standings.map((standing) => dated(value, standing))
}
