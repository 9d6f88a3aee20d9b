import { accepted, refused, type Result } from '../result.ts'
import { cleanLine } from './clean.ts'

/** 2.340.000 and 1.560.000,5: the dot groups thousands, the comma opens the decimals. */
export function formatNumber(value: number, { decimals = 6 }: { decimals?: number } = {}): string {
  const rounded = Math.abs(value).toFixed(decimals)
  const [whole, fraction = ''] = rounded.split('.')
  const grouped = whole!.replace(/\B(?=(\d{3})+$)/g, '.')
  const shown = fraction.replace(/0+$/, '')
  const text = shown === '' ? grouped : `${grouped},${shown}`
  return value < 0 && /[1-9]/.test(text) ? `-${text}` : text
}

/**
 * Reads a number written the Vietnamese way. One written the English way is never taken silently: '1,560' could be 1.560
 * or 1,56, so it is refused and both readings are given; '1.5' and '1,560,000' are refused with their one reading.
 */
export function readNumber(text: string): Result<number> {
  const line = cleanLine(text).replace(/^[-−–]\s*/u, '-')
  if (line === '') return refused('Chưa nhập số.')
  if (/^-?[1-9]\d{0,2},\d{3}$/.test(line)) return ambiguous(line)
  if (/^-?(\d+|\d{1,3}(\.\d{3})+)(,\d+)?$/.test(line)) return checked(vietnamese(line))
  if (/^-?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/.test(line)) return writtenOtherwise(line)
  return refused('Chỉ nhập chữ số; dấu chấm ngăn hàng nghìn, dấu phẩy trước phần lẻ, ví dụ 1.560.000,5.')
}

/** Reads an amount of money: whole đồng, with or without the word: '1.560.000 đồng', '1.560.000đ'. */
export function readMoney(text: string): Result<number> {
  const read = readNumber(cleanLine(text).replace(/\s*(?:đồng|vnđ|vnd|đ|₫)$/iu, ''))
  if (!read.ok) return read.reason === 'Chưa nhập số.' ? refused('Chưa nhập số tiền.') : read
  if (read.value < 0) return refused('Số tiền không được âm.')
  return Number.isInteger(read.value) ? read : refused('Số tiền phải là số đồng nguyên, không có phần lẻ.')
}

function ambiguous(line: string): Result<number> {
  const grouped = english(line)
  const decimal = vietnamese(line)
  const [first, second] = [formatNumber(grouped), formatNumber(decimal)]
  return refused(`Chưa rõ “${line}” là ${first} hay ${second}. Hãy viết lại theo một trong hai cách.`, [
    grouped,
    decimal,
  ])
}

function writtenOtherwise(line: string): Result<number> {
  const value = english(line)
  return refused(`Hãy viết ${formatNumber(value)} thay cho “${line}”.`, [value])
}

function checked(value: number): Result<number> {
  return Math.abs(value) <= Number.MAX_SAFE_INTEGER ? accepted(value) : refused('Số quá lớn.')
}

function vietnamese(line: string): number {
  return Number(line.replaceAll('.', '').replace(',', '.'))
}

function english(line: string): number {
  return Number(line.replaceAll(',', ''))
}
