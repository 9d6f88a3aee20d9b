import type { DocumentRow } from '@guongsang/contract/documents-register.ts'
import type { Relation } from '@guongsang/contract/documents-words.ts'
import { citationDoubt } from '@guongsang/core/documents/citation-doubt.ts'
import { readReference, type Reference } from '@guongsang/core/documents/reference.ts'
import { type Day, yearOf } from '@guongsang/core/kernel/day.ts'
import { formatDay } from '@guongsang/core/kernel/vietnamese/dates.ts'
import { cleanLine } from '@guongsang/core/kernel/vietnamese/clean.ts'
import { fold } from '@guongsang/core/kernel/vietnamese/fold.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { askingOf, reachOf } from './reach.ts'
import { documentsNumbered } from './register-queries.ts'

/** Tìm văn bản trong sổ theo câu dẫn: by number and symbol, with or without the word 'số', whatever dash was typed. */
export const matchCitations = (ctx: Ctx, { citations }: { citations: readonly string[] }) =>
  ctx.transaction(async (tx) => {
    const asking = askingOf(ctx)
    const read = citations.map((citation) => ({
      citation: cleanLine(citation),
      reference: readReference(citation),
    }))
    const numbers = read.flatMap(({ reference: { number, symbol } }) =>
      number === null ? [] : [{ number, symbol }],
    )
    const known = await documentsNumbered(tx, asking, await reachOf(tx, asking), numbers)
    return {
      matches: read.map(({ citation, reference }) => {
        const found = bestOf(reference, known)
        return {
          citation,
          kind: kindOf(citation),
          citedOn: reference.issuedOn,
          document: found,
          doubt: doubtOf(citation, reference, found),
        }
      }),
    }
  })

type Known = DocumentRow & { symbol: string | null }

/** The same number and symbol; of several, the one of the day or year that is cited. */
function bestOf(reference: Reference, known: readonly Known[]): DocumentRow | null {
  const same = known.filter(
    ({ number, symbol }) =>
      number === reference.number && symbol?.toUpperCase() === reference.symbol?.toUpperCase(),
  )
  const { issuedOn } = reference
  const found =
    same.find((one) => one.issuedOn === issuedOn) ??
    same.find((one) => issuedOn !== null && one.issuedOn !== null && sameYear(one.issuedOn, issuedOn)) ??
    (issuedOn === null || same.length === 1 ? same[0] : undefined)
  if (found === undefined) return null
  const { symbol: _, ...row } = found
  return row
}

const sameYear = (a: string, b: string): boolean => yearOf(a as Day) === yearOf(b as Day)

function doubtOf(citation: string, { issuedOn }: Reference, found: DocumentRow | null): string | null {
  if (found?.issuedOn != null && issuedOn !== null && found.issuedOn !== issuedOn)
    return `Câu dẫn ghi ngày ${formatDay(issuedOn)}, văn bản trong sổ ghi ngày ${formatDay(found.issuedOn as Day)}.`
  return citationDoubt(citation, issuedOn, null)
}

const VERBS: readonly [RegExp, Relation['kind']][] = [
  [/^can cu/, 'basis'],
  [/^tiep tuc thuc hien/, 'continues'],
  [/^(thuc hien|trien khai)/, 'implements'],
  [/^cu the hoa/, 'concretizes'],
  [/^(sua doi|bo sung)/, 'amends'],
  [/^thay the/, 'replaces'],
  [/^huong dan thuc hien/, 'guides'],
  [/^(tra loi|phuc dap)/, 'replies-to'],
]

/** What the first words of a citation say of the tie. */
const kindOf = (citation: string): Relation['kind'] =>
  VERBS.find(([verb]) => verb.test(fold(citation)))?.[1] ?? 'cites'
