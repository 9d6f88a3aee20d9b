/**
 * npm run situations:write — the situations of the law as the server shows them: the cases in words, and the codes of the
 * law each of them shows. The server reads this file; it needs neither the sources nor a reader of YAML.
 */
import { caseInWords } from '@guongsang/core/eligibility/case-words.ts'
import { readCase } from '@guongsang/core/eligibility/read-evidence.ts'
import { awardRules } from '@guongsang/core/law/awards/index.ts'
import { generalConditions } from '@guongsang/core/law/awards/general.ts'
import type { Parameter } from '@guongsang/core/law/parameters/parameter.ts'
import type { Condition } from '@guongsang/core/law/rules.ts'
import {
  assessmentOf,
  readSituations,
  type Situation,
  withParts,
} from '@guongsang/core/situations/situations.fixture.ts'
import { writeOrCompare } from './committed.ts'

const parts = (condition: Condition): Condition[] => {
  const { test } = condition
  return [condition, ...(test.op === 'any' || test.op === 'all' ? test.of.flatMap(parts) : [])]
}

const isParameter = (value: unknown): value is Parameter =>
  typeof value === 'object' && value !== null && 'versions' in value && 'unit' in value

/** The numbers a condition of a route is computed with. */
const numbersOf = new Map<string, string[]>()
for (const { code: award, routes } of awardRules)
  for (const { id, conditions } of routes)
    for (const { code, test } of [...conditions, ...generalConditions].flatMap(parts)) {
      const numbers = Object.values(test).flatMap((value) => (isParameter(value) ? [value.code] : []))
      const key = `${award}:${id}:${code}`
      numbersOf.set(key, [...(numbersOf.get(key) ?? []), ...numbers])
    }

/** A general condition that holds shows nothing of itself: it nearly always does. */
const quiet = new Set(generalConditions.filter(({ test }) => test.op !== 'notice').map(({ code }) => code))

function codesOf({ input }: Situation): string[] {
  const { routes } = assessmentOf(input)
  const award = String(input['award'])
  const seen = routes
    .filter(({ claimed }) => claimed)
    .flatMap((route) => [
      `${award}:${route.id}`,
      ...route.conditions
        .flatMap(withParts)
        .filter(({ code, holds }) => !(holds === true && quiet.has(code)))
        .flatMap(({ code }) => [code, ...(numbersOf.get(`${award}:${route.id}:${code}`) ?? [])]),
    ])
  return [...new Set([award, ...seen])]
}

const rows = readSituations().map((situation) => {
  const read = readCase(situation.input)
  if (!read.ok) throw new Error(`${situation.name}: ${JSON.stringify(read.problems)}`)
  const { award, dossierReceivedOn } = read.evidence
  return JSON.stringify({
    name: situation.name,
    awardCode: award,
    receivedOn: dossierReceivedOn,
    verdict: situation.expect.verdict,
    facts: caseInWords(read.evidence),
    answeredBy: situation.answeredBy ?? null,
    sources: situation.sources,
    codes: codesOf(situation),
  })
})
writeOrCompare(
  'apps/server/src/modules/honours/situations.json',
  `[\n${rows.join(',\n')}\n]\n`,
  'npm run situations:write',
)
