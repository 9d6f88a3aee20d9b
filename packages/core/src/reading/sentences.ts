/** A paragraph taken apart into sentences and their clauses, each with its place in the paragraph. */
import { part, type Words } from './words.ts'

export interface Piece extends Words {
  from: number
}

/** After a stop, where a capital follows; 'TT.HU', '31.12' and 'v.v.' go on. */
export function sentencesOf(text: Words): Piece[] {
  const cuts = [...text.text.matchAll(/(?<=[^\s.]{2}|\d|[)”"])[.!?…]+\s+(?=[\p{Lu}“"(])/gu)].map(
    (stop) => stop.index + stop[0].length,
  )
  return pieces(text, cuts)
}

/** Between semicolons outside brackets. */
export function clausesOf(sentence: Piece): Piece[] {
  const cuts: number[] = []
  let depth = 0
  for (const [index, letter] of [...sentence.text].entries()) {
    if (letter === '(') depth += 1
    else if (letter === ')') depth = Math.max(0, depth - 1)
    else if (letter === ';' && depth === 0) cuts.push(index + 1)
  }
  return pieces(sentence, cuts).map((clause) => ({ ...clause, from: sentence.from + clause.from }))
}

function pieces(text: Words, cuts: readonly number[]): Piece[] {
  return [0, ...cuts].flatMap((from, index) => {
    const to = cuts[index] ?? text.text.length
    const start = from + (/^\s*/.exec(text.text.slice(from, to))?.[0].length ?? 0)
    return start >= to ? [] : [{ ...part(text, start, to), from: start }]
  })
}

/** A clause without the marks at its ends. */
export const trimmed = (text: string): string => text.replace(/^[\s,;:–-]+|[\s,;:.]+$/gu, '')
