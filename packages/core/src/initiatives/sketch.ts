/**
 * A report as a small set of numbers. Runs of four words are hashed and, of every six neighbours, the least is kept
 * (winnowing: Schleimer, Wilkerson, Aiken 2003): any nine words in a row that two reports share leave a common number, and a sketch
 * is about a third as long as the report. Texts changed in one word of ten still share whole runs between the changes.
 */
import { placedWords } from './words-of-report.ts'

export const RUN = 4
const WINDOW = 6

/** Distinct, in rising order: kept as they are in the database. */
export function sketchOf(text: string): number[] {
  const hashes = runHashes(placedWords(text).map(({ word }) => word))
  const kept = new Set<number>()
  for (let start = 0; start < Math.max(1, hashes.length - WINDOW + 1); start++) {
    let least = Infinity
    const end = Math.min(hashes.length, start + WINDOW)
    for (let at = start; at < end; at++) least = Math.min(least, hashes[at] ?? Infinity)
    if (least !== Infinity) kept.add(least)
  }
  return [...kept].sort((a, b) => a - b)
}

/** The hash of each run of words, in their order; whole numbers that fit a column of integers. */
export function runHashes(words: readonly string[]): number[] {
  const single = words.map(hashWord)
  const hashes: number[] = []
  for (let start = 0; start + RUN <= single.length; start++) {
    let hash = 0x811c9dc5
    for (let at = start; at < start + RUN; at++) hash = mix(hash ^ (single[at] ?? 0))
    hashes.push(hash | 0)
  }
  return hashes
}

function hashWord(word: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  return mix(hash)
}

/** Spreads neighbouring values over all numbers (the finish of MurmurHash3). */
function mix(value: number): number {
  let hash = value
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}
