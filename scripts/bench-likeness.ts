/**
 * npm run bench:likeness — 2,000 reports of a locality and 200 new ones, half of them copies with one word in ten changed: how many
 * copies are found first, how many of the others are wrongly shown, and how long one check takes. Not a test: no limit.
 */
import { inventedReport, rewritten } from '@guongsang/core/initiatives/invented-reports.fixture.ts'
import { findLike } from '@guongsang/core/initiatives/likeness.ts'
import { matchingPassages } from '@guongsang/core/initiatives/matching-passages.ts'
import { sketchOf } from '@guongsang/core/initiatives/sketch.ts'

const REPORTS = 2000
const TRIED = 100
/** A likeness an official is asked to look at. */
const SHOWN = 0.2

const began = performance.now()
const corpus = Array.from({ length: REPORTS }, (_, at) => ({ id: String(at), text: inventedReport(at, 45) }))
const made = performance.now()
const sketched = corpus.map(({ id, text }) => ({ id, sketch: sketchOf(text) }))
const ready = performance.now()

let found = 0
let passages = 0
const checks: number[] = []
for (let at = 0; at < TRIED; at++) {
  const source = corpus[at * 17]
  if (source === undefined) continue
  const copy = rewritten(source.text, 0.1, at)
  const start = performance.now()
  const like = findLike(sketchOf(copy), sketched)
  const match = matchingPassages(copy, source.text)
  checks.push(performance.now() - start)
  if (like[0]?.id === source.id && like[0].share >= SHOWN) found++
  passages += match.likeness
}
let wrong = 0
for (let at = 0; at < TRIED; at++) {
  const like = findLike(sketchOf(inventedReport(10_000 + at, 45)), sketched)
  if ((like[0]?.share ?? 0) >= SHOWN) wrong++
}

const words = Math.round(corpus.reduce((sum, { text }) => sum + text.split(' ').length, 0) / REPORTS)
const sorted = [...checks].sort((a, b) => a - b)
const say = (line: string) => process.stdout.write(`${line}\n`)
say(
  `${REPORTS} reports of ${words} words made in ${Math.round(made - began)} ms, sketched in ${Math.round(ready - made)} ms`,
)
say(
  `copies with 10 % of words changed found first: ${found} of ${TRIED}; own work shown wrongly: ${wrong} of ${TRIED}`,
)
say(`share of a copy shown as passages: ${Math.round((passages / TRIED) * 100)} %`)
say(
  `one check against all: median ${sorted[TRIED / 2]?.toFixed(1)} ms, slowest ${sorted.at(-1)?.toFixed(1)} ms`,
)
