/** Codes of forms, topics and audiences as the words of the locality's lists, with the mark a plan prints. */
import type { Tx } from '../../platform/database/database.ts'
import { demandCodes, GONE_LABEL } from '../../platform/labels.ts'
import { loadPublicityLabels, type StoredLabel } from './channel-label-store.ts'

type List = StoredLabel['list']
interface CodedLabel {
  code: string
  label: string
  letter: string | null
}

export interface PublicityLabelBook {
  all: readonly StoredLabel[]
  coded(list: List, code: string): CodedLabel
  codedAll(list: List, codes: readonly string[]): CodedLabel[]
  has(list: List, code: string): boolean
}

export async function publicityLabelBook(tx: Tx, localityId: string): Promise<PublicityLabelBook> {
  const all = await loadPublicityLabels(tx, localityId)
  const known = new Map(all.map((one) => [`${one.list}/${one.code}`, one]))
  const coded = (list: List, code: string): CodedLabel => {
    const found = known.get(`${list}/${code}`)
    return { code, label: found?.label ?? GONE_LABEL, letter: found?.letter ?? null }
  }
  return {
    all,
    coded,
    codedAll: (list, codes) => codes.map((code) => coded(list, code)),
    has: (list, code) => known.has(`${list}/${code}`),
  }
}

/** Refuses codes that no list has, each at its field. */
export const demandPublicityLabels = (
  book: PublicityLabelBook,
  asked: readonly { field: string; list: List; code: string | null }[],
): void => demandCodes(book.has, asked)
