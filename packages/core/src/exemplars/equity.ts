/**
 * Bình đẳng: what share of the exemplars are women, direct workers, of the border … A share is of those it can be said of: a
 * woman among persons, a small collective among collectives, a place among all.
 */
import { percentOf } from '../kernel/percent.ts'

export const equityFlags = [
  'woman',
  'direct-worker',
  'non-manager',
  'farmer',
  'worker',
  'border',
  'remote',
  'ethnic-minority',
  'small-collective',
] as const
export type EquityFlag = (typeof equityFlags)[number]

const ofPersons: readonly EquityFlag[] = ['woman', 'direct-worker', 'non-manager', 'farmer', 'worker']

/** So many exemplars of one year and one kind of subject, and of them so many with each flag. */
export interface CountedYear {
  year: number
  subjectKind: string
  count: number
  flags: Readonly<Partial<Record<EquityFlag, number>>>
}

export interface EquityShare {
  flag: EquityFlag
  count: number
  of: number
  percent: number | null
  years: { year: number; count: number; of: number }[]
}

/** Over all years and year by year, in the order of the list. */
export function equityShares(counted: readonly CountedYear[]): EquityShare[] {
  const years = [...new Set(counted.map(({ year }) => year))].toSorted((a, b) => a - b)
  return equityFlags.map((flag) => {
    const said = counted.filter(({ subjectKind }) => isSaidOf(flag, subjectKind))
    const whole = sums(flag, said)
    return {
      flag,
      ...whole,
      percent: percentOf(whole.count, whole.of),
      years: years.map((year) => ({
        year,
        ...sums(
          flag,
          said.filter((one) => one.year === year),
        ),
      })),
    }
  })
}

function isSaidOf(flag: EquityFlag, subjectKind: string): boolean {
  if (ofPersons.includes(flag)) return subjectKind === 'person'
  return flag !== 'small-collective' || subjectKind === 'collective'
}

function sums(flag: EquityFlag, counted: readonly CountedYear[]): { count: number; of: number } {
  return counted.reduce(
    (sum, one) => ({ count: sum.count + (one.flags[flag] ?? 0), of: sum.of + one.count }),
    { count: 0, of: 0 },
  )
}
