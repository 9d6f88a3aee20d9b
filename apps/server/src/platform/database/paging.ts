/** Pages by key: the next page begins after the last row shown, however many rows came or went meanwhile. */
import { type Expression, sql, type SqlBool } from 'kysely'
import { isDay } from '@guongsang/core/kernel/day.ts'
import { isUuid } from '@guongsang/core/kernel/id.ts'
import { searchTerms } from '@guongsang/core/kernel/vietnamese/search.ts'
import type { Tx } from './database.ts'
import { AppError } from '../errors.ts'

export interface PageAsked {
  cursor?: string | undefined
  limit: number
}
export interface Page<T> {
  rows: T[]
  next: string | null
  total?: { count: number; capped: boolean }
}

/** Counting stops here: "more than 1,000" costs little, the exact number of a million does not. */
export const COUNT_CAP = 1000

export const writeCursor = (keys: readonly (string | number)[]): string =>
  Buffer.from(JSON.stringify(keys)).toString('base64url')

const fits = {
  text: (key: unknown) => typeof key === 'string',
  number: (key: unknown) => typeof key === 'number',
  id: isUuid,
  day: isDay,
  // JavaScript takes a 31st of February for a day of March; the database does not.
  moment: (key: unknown) =>
    typeof key === 'string' && isDay(key.slice(0, 10)) && !Number.isNaN(Date.parse(key)),
}
type KeyType = keyof typeof fits

/** The keys of the last row shown; a cursor that was tampered with is refused at its field. */
export function readCursor<const T extends readonly KeyType[]>(
  cursor: string | undefined,
  types: T,
): { -readonly [K in keyof T]: T[K] extends 'number' ? number : string } | null {
  if (cursor === undefined) return null
  try {
    const keys: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    if (
      Array.isArray(keys) &&
      keys.length === types.length &&
      types.every((type, at) => fits[type](keys[at]))
    )
      return keys as never
  } catch {
    // Told below, like any other wrong cursor.
  }
  throw new AppError('invalid-input', {}, [
    { field: 'cursor', message: 'Hãy mở lại danh sách từ trang đầu.' },
  ])
}

/** One row more than asked was read: it says whether there is a next page. */
export function pageOf<R, T>(
  read: readonly R[],
  asked: PageAsked,
  keysOf: (row: R) => readonly (string | number)[],
  shown: (row: R) => T,
): Page<T> {
  const rows = read.slice(0, asked.limit)
  const last = rows.at(-1)
  const next = read.length > asked.limit && last !== undefined ? writeCursor(keysOf(last)) : null
  return { rows: rows.map(shown), next }
}

/** Only for the first page: the number does not change while one turns the pages. */
export async function boundedCount(
  tx: Tx,
  asked: PageAsked,
  from: Expression<unknown>,
): Promise<{ total?: { count: number; capped: boolean } }> {
  if (asked.cursor !== undefined) return {}
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from (select 1 ${from} limit ${COUNT_CAP + 1}) counted`.execute(tx)
  const count = rows[0]!.count
  return { total: { count: Math.min(count, COUNT_CAP), capped: count > COUNT_CAP } }
}

/** The words typed, as core reads them, on a column that holds a search key. Marks count where they were typed. */
export function searched(query: string | undefined, column: string): Expression<SqlBool> {
  const terms = searchTerms(query ?? '')
  if (terms.length === 0) return sql<SqlBool>`true`
  const wanted = terms.map((term, at) => `'${term}'${at === terms.length - 1 ? ':*' : ''}`).join(' & ')
  return sql<SqlBool>`${sql.ref(column)} @@ ${wanted}::tsquery`
}

/** A dated row holds on this day. */
export const holds = (alias: string, on: string): Expression<SqlBool> =>
  sql<SqlBool>`${sql.ref(`${alias}.valid_from`)} <= ${on}
    and (${sql.ref(`${alias}.valid_to`)} is null or ${sql.ref(`${alias}.valid_to`)} >= ${on})`

export const both = (conditions: readonly Expression<SqlBool>[]): Expression<SqlBool> =>
  conditions.length === 0 ? sql<SqlBool>`true` : sql<SqlBool>`${sql.join([...conditions], sql` and `)}`
