/**
 * npm run mutate:law — shifts every number of the rules by one, up and down, in memory, and demands that at least one
 * situation of packages/core/src/situations then answers otherwise. A number that nothing notices is printed; exit 1.
 */
import { createLaw } from '../packages/core/src/eligibility/body-of-law.ts'
import { answerTo, readSituations } from '../packages/core/src/situations/situations.fixture.ts'
import { generalConditions } from '../packages/core/src/law/awards/general.ts'
import { awardRules } from '../packages/core/src/law/awards/index.ts'
import type { Dated } from '../packages/core/src/law/dated.ts'
import type { Parameter } from '../packages/core/src/law/parameters/parameter.ts'

const isParameter = (value: object): value is Parameter => 'versions' in value && 'unit' in value

/** Every number that the rules name, found where it is used: none can be forgotten in a list. */
function parametersIn(value: unknown, found = new Set<Parameter>()): Set<Parameter> {
  if (typeof value !== 'object' || value === null) return found
  if (isParameter(value)) return found.add(value)
  for (const part of Object.values(value)) parametersIn(part, found)
  return found
}

const situations = readSituations()

/** Verdicts and conditions only: sentences print the numbers, so they would change with any. */
function answers(): string[] {
  // A fresh law each time: compiled rules keep the numbers they were compiled with.
  const law = createLaw()
  return situations.map((situation) => {
    const { verdict, routes = {} } = answerTo(situation, law)
    const bare = Object.entries(routes).map(([id, { says: _says, ...route }]) => [id, route])
    return JSON.stringify([verdict, bare])
  })
}

const asWritten = answers()
const isNoticed = (): boolean => answers().some((answer, index) => answer !== asWritten[index])

const survivors: string[] = []
let mutants = 0
for (const { code, name, versions } of parametersIn([awardRules, generalConditions])) {
  for (const version of versions as Dated<number>[]) {
    const written = version.value
    for (const shifted of [written - 1, written + 1]) {
      version.value = shifted
      mutants++
      if (!isNoticed()) survivors.push(`${code} từ ${version.from}: ${written} → ${shifted} (${name})`)
    }
    version.value = written
  }
}

for (const survivor of survivors) console.log(`Không tình huống nào nhận ra: ${survivor}`)
console.log(
  `${mutants} lần đổi một số của luật, ${mutants - survivors.length} lần có tình huống nhận ra, ${survivors.length} lần lọt (${situations.length} tình huống).`,
)
process.exitCode = survivors.length > 0 || mutants === 0 ? 1 : 0
