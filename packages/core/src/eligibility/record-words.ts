import { awardName } from '../law/awards/catalogue.ts'
import { scopeNames } from '../law/codes.ts'
import type { AwardRecord, WorkRecord } from './evidence.ts'

/** The figures a sentence is filled with, and the records they were counted from. */
export interface Words {
  words: Record<string, string>
  evidence: readonly string[]
  records: readonly string[]
}

export const fromAwards = (awards: readonly AwardRecord[]) => ({
  evidence: awards.map(awardText),
  records: refsOf(awards),
})

/** For programs that read the evidence: the code as it came in. */
const awardText = ({ code, year }: AwardRecord): string => `${code} ${year}`

/** For the sentence an official reads: never a code. */
export const awardNamed = ({ code, year }: AwardRecord): string => `${awardName(code)} năm ${year}`

/** The records behind a figure, where the system named them. */
export function refsOf(records: readonly { ref?: string }[]): string[] {
  return records.flatMap(({ ref }) => (ref === undefined ? [] : [ref]))
}

const whatOf = ({ kind }: WorkRecord): string =>
  kind === 'science-work' ? 'Công trình khoa học' : 'Sáng kiến'

const written = (work: WorkRecord, scope: string, uses: readonly string[]): string =>
  `${whatOf(work)} ${scope} ${work.year}${uses.length > 0 ? `, đã dùng cho ${uses.join(', ')}` : ''}`

export const workText = (work: WorkRecord): string => written(work, work.scope, work.usedFor ?? [])

/** For the sentence an official reads: never a code. */
export const workNamed = (work: WorkRecord): string =>
  written(
    work,
    `phạm vi ${scopeNames[work.scope]} năm`,
    (work.usedFor ?? []).map((code) => awardName(code)),
  )
