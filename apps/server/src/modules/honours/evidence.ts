/** Records of this module, as the evidence that core assesses. Nothing is decided here. */
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Evidence } from '@guongsang/core/eligibility/evidence.ts'
import { isAwardCode } from '@guongsang/core/law/awards/catalogue.ts'
import type { RecordsRead } from './record-queries.ts'

type Counted = Required<Pick<Evidence, 'years' | 'awards' | 'initiatives' | 'facts'>>

/**
 * `registerComplete`: somebody says that the register of disciplines is whole, so what it does not name did not happen.
 * Without that word the absence of a record is no evidence.
 */
export function evidenceOf(records: RecordsRead, registerComplete: boolean): Counted {
  const disciplines = records.impediments.filter(({ kind }) => kind === 'discipline')
  const years = new Set(disciplines.map(({ beganOn }) => Number(beganOn.slice(0, 4))))
  const rated = new Map(records.ratings.map((rating) => [rating.year, rating]))
  return {
    years: [...new Set([...rated.keys(), ...years])]
      .sort((a, b) => a - b)
      .map((year) => {
        const rating = rated.get(year)
        return {
          year,
          ...(rating && { rating: rating.rating, ref: rating.id }),
          ...(years.has(year) ? { disciplined: true } : registerComplete && { disciplined: false }),
        }
      }),
    awards: records.awards.flatMap(({ id, code, year, decidedOn, ground, revoked }) =>
      isAwardCode(code)
        ? [
            {
              code,
              year,
              ...(decidedOn && { decidedOn: decidedOn as Day }),
              ...(ground && { ground }),
              revoked,
              ref: id,
            },
          ]
        : [],
    ),
    initiatives: records.works.map(({ id, year, scope, kind, uses }) => ({
      year,
      scope,
      kind,
      recognized: true,
      usedFor: uses.flatMap(({ awardCode }) => (isAwardCode(awardCode) ? [awardCode] : [])),
      ref: id,
    })),
    facts: { ...reviewOf(records, registerComplete), ...servedOf(disciplines, registerComplete) },
  }
}

function reviewOf({ impediments }: RecordsRead, registerComplete: boolean) {
  const open = impediments.some(({ kind, endedOn }) => kind === 'review' && endedOn === null)
  return open || registerComplete ? { underReview: open } : {}
}

/** The last day served; unknown while one is not, null where there never was one. */
function servedOf(disciplines: RecordsRead['impediments'], registerComplete: boolean) {
  if (disciplines.length === 0) return registerComplete ? { disciplineServedOn: null } : {}
  const ends = disciplines.map(({ endedOn }) => endedOn)
  if (ends.some((end) => end === null)) return {}
  return { disciplineServedOn: (ends as Day[]).reduce((last, end) => (end > last ? end : last)) }
}
