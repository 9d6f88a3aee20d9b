/** Pages by key, as the lists of this module are cut. */
import { type Expression, type RawBuilder, sql, type SqlBool } from 'kysely'
import { searchTerms } from '@guongsang/core/kernel/vietnamese/search.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'

export interface PageAsked {
  cursor?: string | undefined
  limit: number
}

/** Counting stops here: "more than 1,000" costs little. */
const COUNT_CAP = 1000

export const writeCursor = (keys: readonly [number, string, string]): string =>
  Buffer.from(JSON.stringify(keys)).toString('base64url')

/** The year, name and id of the last row shown; a cursor that was tampered with is refused at its field. */
export function readCursor(cursor: string | undefined): [number, string, string] | null {
  if (cursor === undefined) return null
  try {
    const keys: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    if (
      Array.isArray(keys) &&
      keys.length === 3 &&
      ['number', 'string', 'string'].every((type, at) => typeof keys[at] === type)
    )
      return keys as [number, string, string]
  } catch {
    // Told below, like any other wrong cursor.
  }
  throw new AppError('invalid-input', {}, [
    { field: 'cursor', message: 'Hãy mở lại danh sách từ trang đầu.' },
  ])
}

/** Only for the first page: the number does not change while one turns the pages. */
export async function boundedCount(tx: Tx, from: RawBuilder<unknown>) {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from (select 1 ${from} limit ${COUNT_CAP + 1}) counted`.execute(tx)
  const count = rows[0]!.count
  return { count: Math.min(count, COUNT_CAP), capped: count > COUNT_CAP }
}

/** The words typed, on a column that holds a search key; terms hold letters and digits only. */
export function searched(query: string | undefined, column: string): Expression<SqlBool> {
  const terms = searchTerms(query ?? '')
  if (terms.length === 0) return sql<SqlBool>`true`
  const wanted = terms.map((term, at) => `'${term}'${at === terms.length - 1 ? ':*' : ''}`).join(' & ')
  return sql<SqlBool>`${sql.ref(column)} @@ ${wanted}::tsquery`
}
