import { cleanLine } from './clean.ts'

/** Họ, đệm, tên. */
export interface PersonName {
  family: string
  middle: string
  given: string
}

/**
 * The first word is the family name, the last the given name. A single word is a given name. Names of some peoples are
 * ordered otherwise (H'Hen Niê): the split is good for sorting and comparing, the name is always shown as written.
 */
export function splitPersonName(name: string): PersonName {
  const words = cleanLine(name).split(' ')
  const given = words.pop() ?? ''
  const family = words.shift() ?? ''
  return { family, middle: words.join(' '), given }
}
