import { addDays, day, type Day } from '../kernel/day.ts'
import { cite } from './cite.ts'
import type { Dated, Standing } from './dated.ts'
import type { SourceKey } from './sources.ts'

/** The days on which the law changed under the rules below. */
export const law2003From = day('2004-07-01')
export const law2022From = day('2024-01-01')
export const decree152From = day('2025-07-01')
export const decree86From = day('2024-01-30')
export const circular01From = day('2024-04-15')
export const circular15From = day('2025-08-05')
export const law2026From = day('2026-10-01')

export const dayBefore = (on: Day): Day => addDays(on, -1)

type Rest = Partial<Omit<Standing, 'cite' | 'sources'>>

/**
 * A provision of Luật 2022 as read: it stands until the amending law of 2026 takes effect, whose wording we do not have.
 */
export function law2022(place: string, sources: readonly SourceKey[], rest: Rest = {}): Standing {
  return {
    from: law2022From,
    to: dayBefore(law2026From),
    cite: cite('06/2022/QH15', place),
    confidence: 'VERIFIED',
    enforce: 'auto',
    sources,
    ...rest,
  }
}

/** A provision of NĐ 98/2023, up to 30/6/2025. */
export function decree98(place: string, sources: readonly SourceKey[], rest: Rest = {}): Standing {
  return {
    ...law2022('', sources),
    to: dayBefore(decree152From),
    cite: cite('98/2023/NĐ-CP', place),
    ...rest,
  }
}

/** A provision of NĐ 152/2025, from 1/7/2025. */
export function decree152(place: string, sources: readonly SourceKey[], rest: Rest = {}): Standing {
  return { ...law2022('', sources), from: decree152From, cite: cite('152/2025/NĐ-CP', place), ...rest }
}

/** NĐ 86/2023 on the cultural titles, from 30/1/2024. */
export function decree86(place: string, sources: readonly SourceKey[], rest: Rest = {}): Standing {
  return { ...law2022('', sources), from: decree86From, cite: cite('86/2023/NĐ-CP', place), ...rest }
}

/** What nobody has read: shown, and left to a person. */
export const unread: Rest = { confidence: 'UNKNOWN', enforce: 'manual' }

/** What is known from memory only: shown as a warning. */
export const recalled: Rest = { confidence: 'RECALLED', enforce: 'warn' }

/** A value standing so. */
export function dated<T>(value: T, standing: Standing): Dated<T> {
  return { ...standing, value }
}
