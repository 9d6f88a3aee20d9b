/**
 * npm run mutate:law — shifts every number of the rules and of prize money by one, up and down, in memory, and demands that at least one
 * situation of packages/core/src/situations then answers otherwise. A number that nothing notices is printed; exit 1.
 */
import { createLaw } from '../packages/core/src/eligibility/body-of-law.ts'
import {
  answerTo,
  prizeAnswer,
  readPrizes,
  readSituations,
} from '../packages/core/src/situations/situations.fixture.ts'
import { generalConditions } from '../packages/core/src/law/awards/general.ts'
import { awardRules } from '../packages/core/src/law/awards/index.ts'
import type { Dated } from '../packages/core/src/law/dated.ts'
import type { Parameter } from '../packages/core/src/law/parameters/parameter.ts'
import { prizeEntries } from '../packages/core/src/law/prizes/index.ts'
import { law2022From } from '../packages/core/src/law/provisions.ts'

const isParameter = (value: object): value is Parameter => 'versions' in value && 'unit' in value

/** Every number that the rules name, found where it is used: none can be forgotten in a list. */
function parametersIn(value: unknown, found = new Set<Parameter>()): Set<Parameter> {
  if (typeof value !== 'object' || value === null) return found
  if (isParameter(value)) return found.add(value)
  for (const part of Object.values(value)) parametersIn(part, found)
  return found
}

const situations = readSituations()
const prizes = readPrizes()

/** Verdicts, conditions and sums only: sentences print the numbers, so they would change with any. */
function answers(): string[] {
  // A fresh law each time: compiled rules keep the numbers they were compiled with.
  const law = createLaw()
  const assessed = situations.map((situation) => {
    const { verdict, routes = {} } = answerTo(situation, law)
    const bare = Object.entries(routes).map(([id, { says: _says, ...route }]) => [id, route])
    return JSON.stringify([verdict, bare])
  })
  return [...assessed, ...prizes.map((prize) => String(prizeAnswer(prize).amount))]
}

const asWritten = answers()
const isNoticed = (): boolean => answers().some((answer, index) => answer !== asWritten[index])

/** A number, or each number inside a value, one more or one less. */
function shiftsOf(value: unknown): unknown[] {
  if (typeof value === 'number') return [value - 1, value + 1]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) =>
    shiftsOf(part).map((shifted) => ({ ...value, [key]: shifted })),
  )
}

const numbers = new Map<Dated<unknown>, string>()
for (const { code, name, versions } of [...parametersIn([awardRules, generalConditions]), ...prizeEntries]) {
  for (const version of versions) {
    // What ended before the law of 2022 answers nothing: that law is not entered.
    if (version.to === null || version.to >= law2022From) numbers.set(version, `${code} (${name})`)
  }
}

const survivors: string[] = []
let mutants = 0
for (const [version, what] of numbers) {
  const written = version.value
  for (const shifted of shiftsOf(written)) {
    version.value = shifted
    mutants++
    if (!isNoticed()) survivors.push(`${what} từ ${version.from}: ${say(written)} → ${say(shifted)}`)
  }
  version.value = written
}

function say(value: unknown): string {
  return JSON.stringify(value)
}

for (const survivor of survivors) console.log(`Không tình huống nào nhận ra: ${survivor}`)
console.log(
  `${mutants} lần đổi một số của luật, ${mutants - survivors.length} lần có tình huống nhận ra, ${survivors.length} lần lọt (${situations.length} tình huống, ${prizes.length} mức tiền thưởng).`,
)
process.exitCode = survivors.length > 0 || mutants === 0 ? 1 : 0
