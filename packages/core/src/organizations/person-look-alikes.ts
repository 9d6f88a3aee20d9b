import { dateOf, dayFrom, monthOf, yearOf, type Day } from '../kernel/day.ts'
import { cleanLine } from '../kernel/vietnamese/clean.ts'
import { fold } from '../kernel/vietnamese/fold.ts'
import { splitPersonName } from '../kernel/vietnamese/person-name.ts'
import { titleSortKey } from '../kernel/vietnamese/sort-key.ts'
import { findPairs, weigh, type Evidence, type Likeness, type LookAlikePair } from './look-alikes.ts'

/** What is known of a person; null is unknown, and unknown is never a difference. */
export interface PersonFacts {
  id: string
  fullName: string
  gender: string | null
  birthOn: Day | null
  birthYear: number | null
  organizationId: string | null
  identityNumber: string | null
}

export function comparePersons(a: PersonFacts, b: PersonFacts): Likeness {
  const name = compareNames(a.fullName, b.fullName)
  const identity = compareIdentities(a.identityNumber, b.identityNumber)
  if (name.length === 0 && (identity[0]?.[0] ?? 0) <= 0) return weigh([])
  return weigh([...name, ...identity, ...compareBirths(a, b), ...compareGenders(a, b), ...compareUnits(a, b)])
}

export function findPersonLookAlikes(persons: readonly PersonFacts[]): LookAlikePair[] {
  return findPairs(persons, bucketsOf, comparePersons)
}

/** The whole name, or the ends of the name with a second fact that agrees. */
function bucketsOf({ fullName, birthOn, organizationId, identityNumber }: PersonFacts): string[] {
  const { family, given } = splitPersonName(fold(fullName))
  const seconds = [birthOn, organizationId].filter((fact) => fact !== null)
  return [
    fold(fullName),
    ...seconds.map((second) => `${family} ${given} ${second}`),
    identityNumber ?? fold(fullName),
  ]
}

function compareNames(a: string, b: string): Evidence[] {
  const [bareA, bareB] = [fold(a), fold(b)]
  if (bareA !== bareB)
    return leavesOutMiddle(bareA, bareB) ? [[30, 'Họ và tên giống nhau, khác hoặc thiếu chữ đệm']] : []
  // The sort key holds letters and tones and forgives where the tone is written.
  if (titleSortKey(a) === titleSortKey(b)) return [[50, 'Cùng họ tên']]
  const unmarked = [a, b].some((name) => fold(name) === cleanLine(name).toLowerCase())
  return [unmarked ? [45, 'Cùng họ tên, một bên không ghi dấu'] : [25, 'Họ tên chỉ khác dấu']]
}

/** nguyen van an and nguyen an; family name and given name agree, and one middle name is part of the other. */
function leavesOutMiddle(a: string, b: string): boolean {
  const [one, other] = [splitPersonName(a), splitPersonName(b)]
  if (one.family === '' || one.family !== other.family || one.given !== other.given) return false
  const [short, long] =
    one.middle.length < other.middle.length ? [one.middle, other.middle] : [other.middle, one.middle]
  return ` ${long} `.includes(` ${short} `) || short === ''
}

function compareIdentities(a: string | null, b: string | null): Evidence[] {
  if (a === null || b === null) return []
  return [a === b ? [100, 'Cùng số định danh'] : [-50, 'Khác số định danh']]
}

function compareBirths(a: PersonFacts, b: PersonFacts): Evidence[] {
  if (a.birthOn !== null && b.birthOn !== null) {
    if (a.birthOn === b.birthOn) return [[40, 'Cùng ngày sinh']]
    return swapped(a.birthOn) === b.birthOn
      ? [[25, 'Ngày và tháng sinh đảo cho nhau']]
      : [[-40, 'Khác ngày sinh']]
  }
  const [yearA, yearB] = [a, b].map(({ birthOn, birthYear }) =>
    birthOn === null ? birthYear : yearOf(birthOn),
  )
  if (yearA == null || yearB == null) return []
  return [yearA === yearB ? [20, 'Cùng năm sinh'] : [-40, 'Khác năm sinh']]
}

function swapped(on: Day): Day | null {
  return dayFrom(yearOf(on), dateOf(on), monthOf(on))
}

function compareGenders(a: PersonFacts, b: PersonFacts): Evidence[] {
  const differ = a.gender !== null && b.gender !== null && a.gender !== b.gender
  return differ ? [[-30, 'Khác giới tính']] : []
}

function compareUnits(a: PersonFacts, b: PersonFacts): Evidence[] {
  return a.organizationId !== null && a.organizationId === b.organizationId ? [[20, 'Cùng đơn vị']] : []
}
