/**
 * npm run bench:assess — one province: 500,000 people with ten years of history, each held against every annual title of
 * an individual. Prints people and assessments a second on one core, and the peak of memory. Not a test: it has no limit.
 */
import { assess, verdictOf } from '@guongsang/core/eligibility/assess.ts'
import type { AwardRecord, Evidence, WorkRecord, YearRecord } from '@guongsang/core/eligibility/evidence.ts'
import { day } from '@guongsang/core/kernel/day.ts'
import type { AwardCode } from '@guongsang/core/law/awards/catalogue.ts'

const PEOPLE = 500_000
const WHOLE_PEOPLE = 20_000
const YEARS = 10
const UP_TO_YEAR = 2025
const titles: readonly AwardCode[] = ['LDTT', 'CSTDCS', 'CSTDT', 'CSTDTQ']
const receivedOn = day('2025-12-20')

/** A small generator of fixed seed: the same province every time. */
function lot(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

function personAt(index: number): Omit<Evidence, 'award'> {
  const draw = lot(index + 1)
  const years: YearRecord[] = []
  const awards: AwardRecord[] = []
  const initiatives: WorkRecord[] = []
  for (let year = UP_TO_YEAR - YEARS + 1; year <= UP_TO_YEAR; year++) {
    const luck = draw()
    years.push({
      year,
      rating: luck > 0.8 ? 'HTXSNV' : luck > 0.1 ? 'HTTNV' : 'HTNV',
      disciplined: luck < 0.01,
    })
    if (luck > 0.1) awards.push({ code: 'LDTT', year })
    if (luck > 0.6) awards.push({ code: 'CSTDCS', year })
    if (luck > 0.97) awards.push({ code: 'CSTDT', year })
    if (luck > 0.7) {
      initiatives.push({
        year,
        scope: luck > 0.95 ? 'bo_tinh' : 'co_so',
        usedFor: luck > 0.9 ? ['CSTDCS'] : [],
      })
    }
  }
  return {
    subject: 'individual',
    dossierReceivedOn: receivedOn,
    upToYear: UP_TO_YEAR,
    ground: 'CONG_TRANG',
    years,
    awards,
    initiatives,
    facts: { underReview: draw() < 0.002, disciplineServedOn: null, recruitedMonths: 120 },
    attested: ['tu-luc-doan-ket'],
  }
}

function measure(what: string, people: number, run: (evidence: Evidence) => string): void {
  const tally = new Map<string, number>()
  let spent = 0n
  for (let index = 0; index < people; index++) {
    const person = personAt(index)
    for (const award of titles) {
      const evidence = { ...person, award }
      const started = process.hrtime.bigint()
      const verdict = run(evidence)
      spent += process.hrtime.bigint() - started
      tally.set(verdict, (tally.get(verdict) ?? 0) + 1)
    }
  }
  const seconds = Number(spent) / 1e9
  const each = people * titles.length
  console.log(
    `${what}: ${people.toLocaleString('vi-VN')} người × ${titles.length} danh hiệu trong ${seconds.toFixed(2)} giây`,
  )
  console.log(
    `  ${Math.round(people / seconds).toLocaleString('vi-VN')} người/giây, ${Math.round(each / seconds).toLocaleString('vi-VN')} lượt xét/giây trên một nhân`,
  )
  console.log(`  ${[...tally].map(([verdict, count]) => `${verdict} ${count}`).join(', ')}`)
}

for (let index = 0; index < WHOLE_PEOPLE; index++) verdictOf({ ...personAt(index), award: 'CSTDT' })
measure('Kết luận', PEOPLE, (evidence) => verdictOf(evidence))
measure('Kết luận kèm giải thích', WHOLE_PEOPLE, (evidence) => assess(evidence).verdict)
console.log(`Bộ nhớ cao nhất: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`)
