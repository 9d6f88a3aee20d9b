import { count } from '../lib/format.ts'

export interface Total {
  count: number
  /** There are more, nobody counted how many. */
  capped: boolean
}

export function countSentence(shown: number, total: Total | undefined, single: boolean): string {
  if (total === undefined) return single ? `${count(shown)} dòng` : `${count(shown)} dòng ở trang này`
  const all = total.capped ? `hơn ${count(total.count)}` : count(total.count)
  return single && !total.capped ? `${all} dòng` : `${count(shown)} trong ${all} dòng`
}
