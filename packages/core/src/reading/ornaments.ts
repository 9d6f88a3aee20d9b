/** Lines that say nothing: rules, page numbers, marks of signing programs. */
import { find, pattern, type Words } from './words.ts'

const PAGE_NUMBER = /^(?:trang\s*|page\s*)?[-–—]?\s*\d{1,3}\s*(?:[-–—]|(?:\/|of)\s*\d{1,3})?$/
const STAMP = pattern(
  '^(?:ký bởi|người ký|thời gian ký|ký ngày|ngày ký|digitally signed by|signer|date|email|e-mail|cơ quan|chức vụ)\\s*:.*',
  { loose: true },
)
const SIGNED = pattern(
  '^[(\\[]?\\s*(?:đã ký|ký tên|chữ ký|ký, đóng dấu|đóng dấu)[^\\p{L}]*(?:đóng dấu|và đóng dấu)?[^\\p{L}]*$',
  {
    loose: true,
  },
)

export function isOrnament(line: Words): boolean {
  return !/[\p{L}\p{N}]/u.test(line.text) || PAGE_NUMBER.test(line.lower) || isStamp(line)
}

function isStamp(line: Words): boolean {
  return line.text.length < 120 && (find(STAMP, line) !== null || find(SIGNED, line) !== null)
}
