/** A contest as the form holds it. */
import type { Contest } from '@guongsang/contract/contests.ts'
import type { draftContestRoute } from '@guongsang/contract/contests.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import { slugOf } from '@guongsang/core/kernel/vietnamese/fold.ts'

export type TypedContest = Parsed<typeof draftContestRoute>['body'] & Record<string, unknown>

export const emptyContest = (organizationId: string | null): TypedContest => ({
  title: '',
  kind: 'writing',
  origin: 'own',
  level: 'district',
  organizerName: '',
  organizationId: organizationId ?? '',
  movementId: null,
  rulesDocumentId: null,
  rules: null,
  opensOn: '',
  closesOn: '',
  roundDays: null,
  categories: [],
  criteria: [],
  prizes: [],
  mostApart: 20,
  tieRule: 'shared',
  wordsMax: null,
})

export const typedOf = (contest: Contest): TypedContest => ({
  title: contest.title,
  kind: contest.kind,
  origin: contest.origin,
  level: contest.level,
  organizerName: contest.organizerName,
  organizationId: contest.organization.id,
  movementId: contest.movement?.id ?? null,
  rulesDocumentId: contest.rulesDocument?.id ?? null,
  rules: contest.rules,
  opensOn: contest.opensOn,
  closesOn: contest.closesOn,
  roundDays: contest.roundDays,
  categories: contest.categories,
  criteria: contest.criteria,
  prizes: contest.prizes,
  mostApart: contest.mostApart,
  tieRule: contest.tieRule,
  wordsMax: contest.wordsMax,
})

/** A line keeps the code it had; a new one is called after its words, and after its place where two are alike. */
export function coded<T extends { code: string; label: string }>(lines: readonly T[]): T[] {
  const taken = new Set(lines.map(({ code }) => code).filter(Boolean))
  return lines.map((line, at) => {
    if (line.code !== '') return line
    const wanted = slugOf(line.label).slice(0, 50) || 'muc'
    const code = taken.has(wanted) || wanted.length < 2 ? `${wanted}-${at + 1}` : wanted
    taken.add(code)
    return { ...line, code }
  })
}

/** What is sent: lines with codes, and nothing a quiz or a writing contest does not have. */
export const sent = (typed: TypedContest): TypedContest => ({
  ...typed,
  categories: coded(typed.categories),
  criteria: typed.kind === 'writing' && typed.origin === 'own' ? coded(typed.criteria) : [],
  prizes: coded(typed.prizes),
})
