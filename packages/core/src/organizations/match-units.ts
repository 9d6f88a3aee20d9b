/** Printed names → organisations of the register, by name and alias, with what else it could be. A person decides. */
import {
  indexNames,
  organizationNameKey,
  resolveOrganization,
  splitBrackets,
  type NamedOrganization,
  type NameIndex,
} from './organization-names.ts'

interface UnitMatch {
  printed: string
  /** Null: nobody, or several. */
  id: string | null
  /** Sure: the name or an alias; likely: by what the brackets say; guess: the only one nearly so. */
  confidence: 'sure' | 'likely' | 'guess' | null
  /** Others it could be, the likeliest first. */
  alternatives: string[]
}

interface MatchedName {
  printed: string
  /** A line may name several: 'Phòng A, Trung tâm B và các cơ quan C'. */
  units: UnitMatch[]
}

const ALTERNATIVES_MAX = 5
/** Shared words of this part of the longer name make two names alike. */
const ALIKE = 0.6

/** `piecesOf` cuts a line that names several; a name that is known whole is not cut. */
export function matchUnits(
  names: readonly string[],
  register: readonly NamedOrganization[],
  piecesOf: (printed: string) => readonly string[],
): MatchedName[] {
  const index = indexNames(register)
  const keyed = register.flatMap(({ id, names: own }) => own.map((name) => ({ id, words: keyWords(name) })))
  const known = new Map<string, MatchedName>()
  return names.map((printed) => {
    const match = known.get(printed) ?? matchName(printed, piecesOf(printed), index, keyed)
    known.set(printed, match)
    return match
  })
}

type Keyed = { id: string; words: ReadonlySet<string> }

/** The whole name first: 'Phòng Tài chính, Kế hoạch' is one office. */
function matchName(
  printed: string,
  pieces: readonly string[],
  index: NameIndex,
  keyed: readonly Keyed[],
): MatchedName {
  const whole = matchUnit(printed, index, keyed)
  if (pieces.length < 2 || whole.confidence === 'sure' || whole.confidence === 'likely')
    return { printed, units: [whole] }
  return { printed, units: pieces.map((piece) => matchUnit(piece, index, keyed)) }
}

function matchUnit(printed: string, index: NameIndex, keyed: readonly Keyed[]): UnitMatch {
  const resolved = resolveOrganization(printed, index)
  if (resolved.kind === 'one') {
    const exact =
      index.whole.has(organizationNameKey(printed)) ||
      index.outside.has(organizationNameKey(splitBrackets(printed).outside))
    return { printed, id: resolved.id, confidence: exact ? 'sure' : 'likely', alternatives: [] }
  }
  if (resolved.kind === 'several') {
    return { printed, id: null, confidence: null, alternatives: resolved.ids.slice(0, ALTERNATIVES_MAX) }
  }
  const alike = alikeTo(printed, keyed)
  const [best, next] = alike
  const clear = best !== undefined && (next === undefined || best.share > next.share)
  return {
    printed,
    id: clear ? best.id : null,
    confidence: clear ? 'guess' : null,
    alternatives: alike.map(({ id }) => id).slice(clear ? 1 : 0, ALTERNATIVES_MAX),
  }
}

function alikeTo(printed: string, keyed: readonly Keyed[]): { id: string; share: number }[] {
  const own = keyWords(printed)
  const best = new Map<string, number>()
  for (const { id, words: theirs } of keyed) {
    const shared = [...own].filter((word) => theirs.has(word)).length
    const share = shared / Math.max(own.size, theirs.size, 1)
    if (share >= ALIKE && share > (best.get(id) ?? 0)) best.set(id, share)
  }
  return [...best].map(([id, share]) => ({ id, share })).toSorted((a, b) => b.share - a.share)
}

const keyWords = (name: string): ReadonlySet<string> =>
  new Set(organizationNameKey(name).split(' ').filter(Boolean))
