/** Codes as the words of the locality's lists. */
import type { StoredLabel } from './label-store.ts'
import { loadLabels } from './label-store.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError, type FieldError } from '../../platform/errors.ts'

type List = StoredLabel['list']

export interface LabelBook {
  all: readonly StoredLabel[]
  /** A code that was taken from the list since is still called something. */
  coded(list: List, code: string): { code: string; label: string }
  codedOrNull(list: List, code: string | null): { code: string; label: string } | null
  has(list: List, code: string): boolean
}

export async function labelBook(tx: Tx, localityId: string): Promise<LabelBook> {
  const all = await loadLabels(tx, localityId)
  const words = new Map(all.map(({ list, code, label }) => [`${list}/${code}`, label]))
  const coded = (list: List, code: string) => ({
    code,
    label: words.get(`${list}/${code}`) ?? 'Mục đã bỏ khỏi danh mục',
  })
  return {
    all,
    coded,
    codedOrNull: (list, code) => (code === null ? null : coded(list, code)),
    has: (list, code) => words.has(`${list}/${code}`),
  }
}

/** Refuses codes that no list has, each at its field. */
export function demandLabels(
  book: LabelBook,
  asked: readonly { field: string; list: List; code: string | null }[],
): void {
  const unknown: FieldError[] = asked
    .filter(({ list, code }) => code !== null && !book.has(list, code))
    .map(({ field }) => ({ field, message: 'Không có mục này. Hãy chọn lại trong danh mục.' }))
  if (unknown.length > 0) throw new AppError('invalid-input', {}, unknown)
}
