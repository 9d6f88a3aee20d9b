/** Codes as the words of the locality's lists. */
import type { StoredLabel } from './label-store.ts'
import { loadLabels } from './label-store.ts'
import type { Tx } from '../../platform/database/database.ts'
import { demandCodes, GONE_LABEL } from '../../platform/labels.ts'

type List = StoredLabel['list']

export interface LabelBook {
  all: readonly StoredLabel[]
  coded(list: List, code: string): { code: string; label: string }
  codedOrNull(list: List, code: string | null): { code: string; label: string } | null
  has(list: List, code: string): boolean
}

export async function labelBook(tx: Tx, localityId: string): Promise<LabelBook> {
  const all = await loadLabels(tx, localityId)
  const words = new Map(all.map(({ list, code, label }) => [`${list}/${code}`, label]))
  const coded = (list: List, code: string) => ({
    code,
    label: words.get(`${list}/${code}`) ?? GONE_LABEL,
  })
  return {
    all,
    coded,
    codedOrNull: (list, code) => (code === null ? null : coded(list, code)),
    has: (list, code) => words.has(`${list}/${code}`),
  }
}

/** Refuses codes that no list has, each at its field. */
export const demandLabels = (
  book: LabelBook,
  asked: readonly { field: string; list: List; code: string | null }[],
): void => demandCodes(book.has, asked)
