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

export const awardText = ({ code, year }: AwardRecord): string => `${code} ${year}`

/** The records behind a figure, where the system named them. */
export function refsOf(records: readonly { ref?: string }[]): string[] {
  return records.flatMap(({ ref }) => (ref === undefined ? [] : [ref]))
}

export function workText({ year, scope, kind, usedFor }: WorkRecord): string {
  const what = kind === 'science-work' ? 'Công trình khoa học' : 'Sáng kiến'
  const used = usedFor && usedFor.length > 0 ? `, đã dùng cho ${usedFor.join(', ')}` : ''
  return `${what} ${scope} ${year}${used}`
}
