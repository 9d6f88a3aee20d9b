/**
 * The passages two reports share, as places in both texts, to be shown beside each other. A passage is runs of common
 * words with few others between: somebody who changes one word in ten does not hide it.
 */
import { RUN, runHashes } from './sketch.ts'
import { type PlacedWord, placedWords } from './words-of-report.ts'

export interface Passage {
  /** Characters of the new text and of the other one, end excluded. */
  ours: { from: number; to: number }
  theirs: { from: number; to: number }
  /** Words of ours that are the same in theirs. */
  words: number
}

export interface Matching {
  /** Longest first. */
  passages: Passage[]
  /** Share of our words that lie in a passage and are the same, 0 to 1. */
  likeness: number
}

/** Words that may differ between two common runs of one passage. */
const GAP = 6
/** Shorter ones are turns of speech. */
const LEAST_WORDS = 10

export function matchingPassages(ours: string, theirs: string): Matching {
  const our = placedWords(ours)
  const their = placedWords(theirs)
  const runs = commonRuns(our, their)
  const passages = joined(runs)
    .filter((run) => run.same >= LEAST_WORDS)
    .map((run) => placed(run, our, their))
    .sort((a, b) => b.words - a.words || a.ours.from - b.ours.from)
  const same = passages.reduce((sum, { words }) => sum + words, 0)
  return { passages, likeness: our.length === 0 ? 0 : same / our.length }
}

interface Run {
  ours: number
  oursEnd: number
  theirs: number
  theirsEnd: number
  same: number
}

/** Greedy, from the first word on: the longest run that begins here, then on behind it. */
function commonRuns(our: readonly PlacedWord[], their: readonly PlacedWord[]): Run[] {
  const places = new Map<number, number[]>()
  for (const [at, hash] of runHashes(their.map(({ word }) => word)).entries()) {
    const known = places.get(hash)
    if (known) known.push(at)
    else places.set(hash, [at])
  }
  const hashes = runHashes(our.map(({ word }) => word))
  const runs: Run[] = []
  for (let at = 0; at < hashes.length;) {
    const best = longestAt(at, places.get(hashes[at] ?? 0) ?? [], our, their, runs.at(-1))
    if (best === null) at++
    else {
      runs.push(best)
      at = best.oursEnd
    }
  }
  return runs
}

function longestAt(
  at: number,
  places: readonly number[],
  our: readonly PlacedWord[],
  their: readonly PlacedWord[],
  before: Run | undefined,
): Run | null {
  let best: Run | null = null
  for (const place of places) {
    let length = 0
    while (our[at + length] && our[at + length]?.word === their[place + length]?.word) length++
    if (length < RUN) continue
    const run = { ours: at, oursEnd: at + length, theirs: place, theirsEnd: place + length, same: length }
    if (
      best === null ||
      length > best.same ||
      (length === best.same && goesOn(before, run) && !goesOn(before, best))
    )
      best = run
  }
  return best
}

const goesOn = (before: Run | undefined, run: Run): boolean =>
  before !== undefined &&
  run.ours - before.oursEnd <= GAP &&
  run.theirs >= before.theirsEnd &&
  run.theirs - before.theirsEnd <= GAP

function joined(runs: readonly Run[]): Run[] {
  const passages: Run[] = []
  for (const run of runs) {
    const last = passages.at(-1)
    if (last && goesOn(last, run)) {
      last.oursEnd = run.oursEnd
      last.theirsEnd = run.theirsEnd
      last.same += run.same
    } else passages.push({ ...run })
  }
  return passages
}

function placed(run: Run, our: readonly PlacedWord[], their: readonly PlacedWord[]): Passage {
  return {
    ours: { from: our[run.ours]?.from ?? 0, to: our[run.oursEnd - 1]?.to ?? 0 },
    theirs: { from: their[run.theirs]?.from ?? 0, to: their[run.theirsEnd - 1]?.to ?? 0 },
    words: run.same,
  }
}
