/** Whether an exemplar was found before, under this or another name: a question to whoever writes it down, never a refusal. */
import { fold } from '../kernel/vietnamese/fold.ts'

export interface KnownExemplar {
  id: string
  title: string
  subjectKind: string
  subjectId: string | null
  subjectName: string
}

/** Share of the words of two titles that is common; below it only the words of every title are. */
const ALIKE = 0.6

/** The likest first, each with why. */
export function exemplarLookAlikes(
  one: Omit<KnownExemplar, 'id'>,
  known: readonly KnownExemplar[],
): { id: string; title: string; reason: string }[] {
  return known.flatMap((other) => {
    const reason = reasonOf(one, other)
    return reason === null ? [] : [{ id: other.id, title: other.title, reason }]
  })
}

function reasonOf(one: Omit<KnownExemplar, 'id'>, other: KnownExemplar): string | null {
  const alikeTitles = likeness(one.title, other.title) >= ALIKE
  if (one.subjectKind !== other.subjectKind) return null
  if (one.subjectId !== null && one.subjectId === other.subjectId) return 'Cùng đối tượng'
  const sameName = fold(one.subjectName) === fold(other.subjectName)
  if (sameName && alikeTitles) return 'Cùng tên đối tượng, tên điển hình gần giống'
  if (sameName && (one.subjectId === null || other.subjectId === null)) return 'Cùng tên đối tượng'
  return alikeTitles ? 'Tên điển hình gần giống' : null
}

function likeness(one: string, other: string): number {
  const [a, b] = [wordsOf(one), wordsOf(other)]
  const common = [...a].filter((word) => b.has(word)).length
  return common / (a.size + b.size - common)
}

const wordsOf = (text: string): Set<string> => new Set(fold(text).split(' '))
