import pg from 'pg'

const { types } = pg
const DATE = 1082
const DATE_ARRAY = 1182
const TIMESTAMP = 1114
const TIMESTAMP_ARRAY = 1115
const INT8 = 20
const INT8_ARRAY = 1016
const INTERVAL = 1186
const TEXT_ARRAY = 1009

const asText = (value: string) => value
const builtIn = types.getTypeParser as (oid: number, format?: string) => (value: string) => unknown
const textArray = builtIn(TEXT_ARRAY, 'text') as (value: string) => (string | null)[]

function asNumber(value: string): number {
  const number = Number(value)
  if (!Number.isSafeInteger(number)) throw new RangeError(`int8 ${value} does not fit a JavaScript number`)
  return number
}

/** A day stays text: a Date would shift it by the time zone of whoever reads it. */
const parsers = new Map<number, (value: string) => unknown>([
  [DATE, asText],
  [DATE_ARRAY, textArray],
  [TIMESTAMP, asText],
  [TIMESTAMP_ARRAY, textArray],
  [INTERVAL, asText],
  [INT8, asNumber],
  [INT8_ARRAY, (value) => textArray(value).map((item) => (item === null ? null : asNumber(item)))],
])

/** How values come out of PostgreSQL, the same for both engines. */
export const values = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    parsers.get(oid) ?? builtIn(oid, format)) as typeof types.getTypeParser,
}
