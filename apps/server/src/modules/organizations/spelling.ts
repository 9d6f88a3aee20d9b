/** A name as it is kept, and what is stored beside it for search and order. */
import { cleanLine } from '@guongsang/core/kernel/vietnamese/clean.ts'
import { fold } from '@guongsang/core/kernel/vietnamese/fold.ts'
import { searchKey } from '@guongsang/core/kernel/vietnamese/search.ts'
import { sortKey, titleSortKey } from '@guongsang/core/kernel/vietnamese/sort-key.ts'
import { AppError } from '../../platform/errors.ts'
import type { Spelled } from './tables.ts'

/** Of an organisation, a collective, a place. */
export const spellTitle = (name: string): Spelled => ({
  name_fold: fold(name),
  search_key: searchKey(name),
  sort_key: titleSortKey(name),
})

/** Of a person: tên first, then họ and đệm. */
export const spellPerson = (name: string): Spelled => ({ ...spellTitle(name), sort_key: sortKey(name) })

/** A typed name, cleaned; one without any letter or digit is refused at its field. */
export function readName(field: string, typed: string): string {
  const name = cleanLine(typed)
  if (fold(name) === '') throw new AppError('invalid-input', {}, [{ field, message: 'Tên phải có chữ.' }])
  return name
}

export const readOptionalName = (field: string, typed: string | null): string | null =>
  typed === null || typed.trim() === '' ? null : readName(field, typed)

/** A remark or a reference on one line; blank is none. */
export function readLine(typed: string | null | undefined): string | null {
  const line = cleanLine(typed ?? '')
  return line === '' ? null : line
}
