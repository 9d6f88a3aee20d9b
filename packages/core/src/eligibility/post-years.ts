import { formatNumber } from '../kernel/vietnamese/numbers.ts'
import { postNames, type PostCode } from '../law/posts.ts'
import type { PostTerm, Test } from '../law/rules.ts'
import type { Evidence } from './evidence.ts'

type PostTest = Extract<Test<number>, { op: 'post-years' }>

/** The law gives the women's share of the time in thirds. */
const THIRDS = 3

/**
 * Thời gian giữ chức vụ: one line of the table is enough. Women need two thirds of the time, unless they belong to a group
 * that retires later; where the gender is not known, both times are held against the record.
 */
export function hasPostYears(test: PostTest, evidence: Evidence): boolean | null {
  if (evidence.posts === undefined) return null
  if (test.terms.some((term) => isHeld(term, test, evidence, false))) return true
  return test.terms.some((term) => isHeld(term, test, evidence, true)) ? null : false
}

function isHeld(term: PostTerm<number>, test: PostTest, evidence: Evidence, possible: boolean): boolean {
  const held = yearsIn(term.posts, evidence)
  if (held === null) return false
  return term.min === null || held * THIRDS >= term.min * shareOf(test, evidence, possible)
}

function shareOf(test: PostTest, { facts }: Evidence, possible: boolean): number {
  if (facts?.gender === undefined) return possible ? test.womenThirds : THIRDS
  return facts.gender === 'female' && facts.retiresLater !== true ? test.womenThirds : THIRDS
}

/** Years in any of these posts together, or null when none was held. */
function yearsIn(posts: readonly PostCode[], evidence: Evidence): number | null {
  const held = (evidence.posts ?? []).filter(({ post }) => posts.includes(post))
  return held.length === 0 ? null : held.reduce((sum, { years }) => sum + years, 0)
}

/** “Giám đốc sở 12 năm (cần 10 năm)”: what was held, and the time needed for this person. */
export function postYearsInWords(test: PostTest, evidence: Evidence): string {
  return test.terms
    .flatMap((term) => {
      const held = yearsIn(term.posts, evidence)
      if (held === null) return []
      const names = term.posts
        .filter((code) => evidence.posts?.some(({ post }) => post === code))
        .map((code) => postNames[code])
      const need = term.min === null ? null : (term.min * shareOf(test, evidence, false)) / THIRDS
      const needed = need === null ? 'không cần thời gian' : `cần ${formatNumber(need, { decimals: 2 })} năm`
      return [`${names.join(', ')} ${formatNumber(held, { decimals: 2 })} năm (${needed})`]
    })
    .join('; ')
}
