/** Records of this module, as the evidence that core assesses. Nothing is decided here. */
import { addDays, type Day, monthsBetween } from '@guongsang/core/kernel/day.ts'
import type { Evidence } from '@guongsang/core/eligibility/evidence.ts'
import { isAwardCode } from '@guongsang/core/law/awards/catalogue.ts'
import type { RecordsRead } from './record-queries.ts'

type Counted = Required<Pick<Evidence, 'years' | 'awards' | 'initiatives' | 'facts'>>

/**
 * `registerComplete`: somebody says that the register of disciplines is whole, so what it does not name did not happen.
 * Without that word the absence of a record is no evidence.
 */
export function evidenceOf(
  records: RecordsRead,
  { registerComplete, upTo }: { registerComplete: boolean; upTo: Day },
): Counted {
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
    facts: {
      ...reviewOf(records, registerComplete),
      ...servedOf(disciplines, registerComplete),
      ...recruitedOf(records, upTo),
    },
  }
}

/** What the answers take for granted, to be read with them. */
export const assumedOf = (registerComplete: boolean): string | null =>
  registerComplete
    ? 'Xét theo lời xác nhận hồ sơ của đơn vị đã nhập đủ: không có bản ghi kỷ luật, xem xét thì coi là không có.'
    : null

/** The last day that counts: the end of the year, or the day of the dossier where that comes before. */
export function lastDayCounted(upToYear: number, receivedOn: Day): Day {
  const yearEnd = `${upToYear}-12-31` as Day
  return receivedOn < yearEnd ? receivedOn : yearEnd
}

/** Whole months at work: from the day of recruitment exactly, from a day known at work at least so many. */
function recruitedOf({ recruitments }: RecordsRead, upTo: Day) {
  const recruitment = recruitments[0]
  if (recruitment === undefined) return {}
  // The last day counts: from 01/01 to 30/06 is six months.
  const months = Math.max(0, monthsBetween(recruitment.on as Day, addDays(upTo, 1)))
  return recruitment.basis === 'recorded' ? { recruitedMonths: months } : { recruitedMonthsAtLeast: months }
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
