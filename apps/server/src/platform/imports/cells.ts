/** Reads the text cells of one row. What cannot be read becomes a finding at its cell, never an exception. */
import type { ImportFinding } from '@guongsang/contract/imports.ts'
import { type Day, yearOf } from '@guongsang/core/kernel/day.ts'
import { formatDay, readDay } from '@guongsang/core/kernel/vietnamese/dates.ts'
import { fold } from '@guongsang/core/kernel/vietnamese/fold.ts'
import { readNumber } from '@guongsang/core/kernel/vietnamese/numbers.ts'
import { shownCell } from './columns.ts'

const LINE_MAX = 300
const SUGGESTIONS_MAX = 30
const yes = new Set(['co', 'x', '1', 'dung', 'true', 'v', 'yes'])
const no = new Set(['khong', '0', 'sai', 'false', 'no', 'ko'])

/** Each on a line, or after a semicolon. */
export const splitNames = (text: string): string[] =>
  text
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')

/** An item of a catalogue. */
export interface Entry {
  code: string
  label: string
}
export interface Birth {
  on: Day | null
  year: number
}

/** A list that cells are held to, folded once: thousands of rows ask it. */
export interface Lookup<T> {
  called: string
  byWord: ReadonlyMap<string, T[]>
  labels: readonly { word: string; label: string }[]
}

export function lookupOf<T, V>(
  called: string,
  items: readonly T[],
  /** Its label first. */
  wordsOf: (item: T) => readonly [string, ...string[]],
  valueOf: (item: T) => V,
): Lookup<V> {
  const byWord = new Map<string, V[]>()
  for (const item of items)
    for (const word of new Set(wordsOf(item).map(fold)))
      byWord.set(word, [...new Set([...(byWord.get(word) ?? []), valueOf(item)])])
  const labels = items.map((item) => ({ word: fold(wordsOf(item)[0]), label: wordsOf(item)[0] }))
  return { called, byWord, labels }
}

/** By label or by code. */
export const lookupEntries = (called: string, entries: readonly Entry[]): Lookup<string> =>
  lookupOf(
    called,
    entries,
    ({ code, label }) => [label, code],
    ({ code }) => code,
  )

export class RowCells<K extends string = string> {
  readonly findings: ImportFinding[] = []
  readonly #cells: Readonly<Record<string, string>>

  constructor(cells: Readonly<Record<string, string>>) {
    this.#cells = cells
  }

  has(key: K): boolean {
    return this.raw(key) !== ''
  }

  raw(key: K): string {
    return this.#cells[key] ?? ''
  }

  tell(
    severity: ImportFinding['severity'],
    key: K | '',
    reason: string,
    suggestions: readonly string[] = [],
    { part, scope = 'column' }: { part?: string; scope?: ImportFinding['scope'] } = {},
  ): void {
    const value = key === '' ? '' : shownCell(key, part ?? this.raw(key))
    this.findings.push({
      column: key,
      value,
      reason,
      severity,
      suggestions: suggestions.slice(0, SUGGESTIONS_MAX),
      scope,
    })
  }

  get isRefused(): boolean {
    return this.findings.some((finding) => finding.severity === 'error')
  }

  line(key: K, most: number = LINE_MAX): string | null {
    const text = this.raw(key)
    if (text.length > most) this.tell('error', key, `Dài ${text.length} ký tự, nhiều nhất ${most} ký tự.`)
    return text === '' ? null : text
  }

  /** A name must have letters, else nothing would find it again. */
  name(key: K): string | null {
    const text = this.line(key)
    if (text !== null && (fold(text).length < 2 || !/\p{L}/u.test(text))) {
      this.tell('error', key, 'Tên phải có chữ, ít nhất 2 ký tự.')
      return null
    }
    return text
  }

  /** Several names, each on a line or after a semicolon. */
  names(key: K): string[] {
    const parts = splitNames(this.raw(key))
    if (parts.some((part) => part.length > LINE_MAX))
      this.tell('error', key, `Mỗi tên dài nhất ${LINE_MAX} ký tự; cách nhau bằng dấu chấm phẩy.`)
    return [...new Set(parts)]
  }

  day(key: K): Day | null {
    if (!this.has(key)) return null
    const read = readDay(this.raw(key))
    if (read.ok) return read.value
    this.tell('error', key, read.reason, read.readings.map(formatDay))
    return null
  }

  /** A day of birth, or only the year. */
  birth(key: K, today: Day): Birth | null {
    if (!this.has(key)) return null
    const text = this.raw(key)
    if (/^\d{4}$/.test(text)) {
      const year = Number(text)
      if (year >= 1850 && year <= yearOf(today)) return { on: null, year }
      this.tell('error', key, `Năm sinh phải từ 1850 đến ${yearOf(today)}.`)
      return null
    }
    const read = readDay(text, { notAfter: today })
    if (read.ok) return { on: read.value, year: yearOf(read.value) }
    this.tell('error', key, read.reason, read.readings.map(formatDay))
    return null
  }

  /** Digits only, however they are grouped. */
  identityNumber(key: K): string | null {
    if (!this.has(key)) return null
    const digits = this.raw(key).replace(/[\s.-]/g, '')
    if (/^(\d{9}|\d{12})$/.test(digits)) return digits
    const reason = /^(\d{8}|\d{11})$/.test(digits)
      ? 'Thiếu một chữ số: Excel đã bỏ số 0 ở đầu. Đặt cột này là dạng văn bản rồi ghi lại số.'
      : 'Số định danh có 12 chữ số, hoặc 9 chữ số với chứng minh nhân dân cũ.'
    this.tell('error', key, reason)
    return null
  }

  count(key: K, most: number): number | null {
    if (!this.has(key)) return null
    const read = readNumber(this.raw(key))
    if (read.ok && Number.isInteger(read.value) && read.value >= 0 && read.value <= most) return read.value
    const reason = read.ok ? 'Chỉ nhận số nguyên, không âm.' : read.reason
    this.tell('error', key, reason, read.ok ? [] : read.readings.map(String))
    return null
  }

  flag(key: K): boolean | null {
    if (!this.has(key)) return null
    const word = fold(this.raw(key))
    if (yes.has(word)) return true
    if (no.has(word) || this.raw(key) === '-') return false
    this.tell('error', key, 'Chỉ ghi Có hoặc Không.', ['Có', 'Không'])
    return null
  }

  /** One of a list. */
  entry<T>(key: K, lookup: Lookup<T>): T | null {
    return this.has(key) ? this.#find(key, this.raw(key), lookup) : null
  }

  /** Several of a list, each after a semicolon. */
  entries<T>(key: K, lookup: Lookup<T>): T[] {
    const found = this.names(key).map((part) => this.#find(key, part, lookup))
    return [...new Set(found.filter((one) => one !== null))]
  }

  #find<T>(key: K, text: string, { called, byWord, labels }: Lookup<T>): T | null {
    const word = fold(text)
    const found = byWord.get(word) ?? []
    if (found.length === 1) return found[0]!
    // The likely ones first: 'Sở' is a word of 'Sở, ban, ngành'.
    const near = labels.filter((one) => ` ${one.word} `.includes(` ${word} `))
    const suggestions = [...new Set([...near, ...labels].map(({ label }) => label))]
    const reason =
      found.length > 1
        ? `${called} “${text}” có ${found.length} nơi trùng tên. Hãy ghi rõ.`
        : `${called} “${text}” không có trong danh mục. Hãy chọn một mục có sẵn.`
    this.tell('error', key, reason, suggestions, { part: text })
    return null
  }
}
