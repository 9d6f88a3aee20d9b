/** Tình huống mẫu: the cases every rule of the law is held against, in words (scripts/write-situations.ts writes the file). */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { listSituationsRoute } from '@guongsang/contract/honours-law-awards.ts'
import type { Ok, Parsed } from '@guongsang/contract/route.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { matches } from '@guongsang/core/kernel/vietnamese/search.ts'
import { type AwardCode, awardName } from '@guongsang/core/law/awards/catalogue.ts'
import { sourceOf, type SourceKey } from '@guongsang/core/law/sources.ts'
import { pageOf, readCursor } from '../../platform/database/paging.ts'

type Shown = Ok<typeof listSituationsRoute>['rows'][number]
interface Situation extends Omit<Shown, 'awardName' | 'sources'> {
  awardCode: AwardCode
  receivedOn: Day
  sources: SourceKey[]
  codes: string[]
}

const situations: readonly Situation[] = JSON.parse(
  readFileSync(join(import.meta.dirname, 'situations.json'), 'utf8'),
)
const byCode = new Map<string, number>()
for (const { codes } of situations) for (const code of codes) byCode.set(code, (byCode.get(code) ?? 0) + 1)

/** How many show this award, route, condition or number. */
export const situationsOf = (code: string): number => byCode.get(code) ?? 0

export function listSituations(
  asked: Parsed<typeof listSituationsRoute>['query'],
): Ok<typeof listSituationsRoute> {
  const { code, verdict, q = '' } = asked
  const found = situations.filter(
    (one) =>
      (code === undefined || one.codes.includes(code)) &&
      (verdict === undefined || one.verdict === verdict) &&
      matches(q, one.name),
  )
  const begin = readCursor(asked.cursor, ['number'])?.[0] ?? 0
  const rows = found.slice(begin, begin + asked.limit + 1).map((one, at) => ({ one, at: begin + at + 1 }))
  const page = pageOf(
    rows,
    asked,
    ({ at }) => [at],
    ({ one }) => shown(one),
  )
  return { ...page, ...(begin === 0 && { total: { count: found.length, capped: false } }) }
}

const shown = ({ codes: _, ...one }: Situation): Shown => ({
  ...one,
  awardName: awardName(one.awardCode, one.receivedOn),
  sources: one.sources.map((key) => sourceOf(key).page),
})
