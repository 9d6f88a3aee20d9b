/**
 * Số văn bản: how an office counts its documents in a year. The count begins at 01 on 1 January and a number and symbol
 * are unique in the year (Nghị định 30/2020/NĐ-CP, khoản 1 Điều 15); which kinds share a count is for the head of the
 * office to say. Nothing is assumed of the size of a number: one shared by all kinds passes a thousand in January.
 */
import type { Day } from '../kernel/day.ts'
import { contains, type Period } from '../kernel/period.ts'

/** A number that was given, kept back or skipped: all three are taken. */
export interface TakenNumber {
  number: number
  /** '' or 'a', 'b': a document put between two others afterwards. */
  suffix: string
}

export interface NumberingSeries extends Period {
  /** Empty: every kind together. */
  kinds: readonly string[]
}

/** The number after the last one. Gaps are not filled: a number left out belongs to a document that may still come. */
export function nextNumber(taken: readonly TakenNumber[]): number {
  return taken.reduce((highest, { number }) => Math.max(highest, number), 0) + 1
}

/** Numbers below the highest that nobody accounts for: what the clerk has to explain at the end of the year. */
export function missingNumbers(taken: readonly TakenNumber[]): number[] {
  const known = new Set(taken.map(({ number }) => number))
  return Array.from({ length: nextNumber(taken) - 1 }, (_, at) => at + 1).filter(
    (number) => !known.has(number),
  )
}

export function isTaken({ number, suffix }: TakenNumber, taken: readonly TakenNumber[]): boolean {
  return taken.some((other) => other.number === number && other.suffix === suffix)
}

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz']

/** The first letter that is free behind a number: 12a after 12, 12b after 12a; null when all are gone. */
export function freeSuffix(number: number, taken: readonly TakenNumber[]): string | null {
  return LETTERS.find((suffix) => !isTaken({ number, suffix }, taken)) ?? null
}

/** The series in force on the day that counts a kind; one made for the kind goes before one that counts everything. */
export function seriesFor<T extends NumberingSeries>(
  kind: string,
  series: readonly T[],
  on: Day,
): T | undefined {
  const current = series.filter((one) => contains(one, on))
  return current.find(({ kinds }) => kinds.includes(kind)) ?? current.find(({ kinds }) => kinds.length === 0)
}
