/** Lời đọc: a text as it is read aloud, with figures, dates and common abbreviations in words. */
import { numberInWords } from './money.ts'

/** As the decree on clerical work and everyday papers shorten them; the longest first, so that none hides in another. */
const ABBREVIATIONS: readonly (readonly [string, string])[] = [
  ['UBMTTQ', 'Ủy ban Mặt trận Tổ quốc'],
  ['TĐ-KT', 'thi đua, khen thưởng'],
  ['TĐKT', 'thi đua, khen thưởng'],
  ['GD&ĐT', 'giáo dục và đào tạo'],
  ['MTTQ', 'Mặt trận Tổ quốc'],
  ['UBND', 'Ủy ban nhân dân'],
  ['HĐND', 'Hội đồng nhân dân'],
  ['THCS', 'trung học cơ sở'],
  ['THPT', 'trung học phổ thông'],
  ['LLVT', 'lực lượng vũ trang'],
  ['HTX', 'hợp tác xã'],
  ['NTM', 'nông thôn mới'],
  ['TNHH', 'trách nhiệm hữu hạn'],
  ['DTTS', 'dân tộc thiểu số'],
]
const abbreviated = new Map(ABBREVIATIONS)
const ABBREVIATION = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${ABBREVIATIONS.map(([short]) => short).join('|')})(?![\\p{L}\\p{N}])`,
  'gu',
)

const DATE = /(ngày )?\b(\d{1,2})\/(\d{1,2})\/(\d{4})\b/giu
const MONTH_AFTER = /\btháng (\d{1,2})\b/gu
const RANGE = /(\d)\s*[-–]\s*(?=\d)/gu
const NUMBER = /\d[\d.]*(?:,\d+)?/gu
const ADDRESS = /\(?https?:\/\/\S+/gu

export function spokenText(text: string): string {
  return text
    .normalize('NFC')
    .replace(ADDRESS, '')
    .replace(ABBREVIATION, (short) => abbreviated.get(short)!)
    .replace(
      DATE,
      (_, lead: string | undefined, date: string, month: string, year: string) =>
        `${lead ?? 'ngày '}${inWords(date)} tháng ${monthInWords(month)} năm ${inWords(year)}`,
    )
    .replace(MONTH_AFTER, (_, month: string) => `tháng ${monthInWords(month)}`)
    .replace(RANGE, '$1 đến ')
    .replace(NUMBER, (figures) => numberSpoken(figures))
    .replace(/\s*%/gu, ' phần trăm')
    .replace(/\s*&\s*/gu, ' và ')
    .replace(/ {2,}/gu, ' ')
    .replace(/ +([,.;:])/gu, '$1')
    .trim()
}

const inWords = (figures: string): string => numberInWords(Number(figures))

/** Tháng tư, not tháng bốn. */
const monthInWords = (figures: string): string => (Number(figures) === 4 ? 'tư' : inWords(figures))

function numberSpoken(written: string): string {
  // A full stop that ends the sentence is no part of the number.
  const [, figures = written, end = ''] = /^(.*?)(\.?)$/u.exec(written) ?? []
  const [whole = '', decimals] = figures.split(',')
  const digits = whole.replaceAll('.', '')
  const isNumber = digits.length <= 12 && (digits === '0' || !digits.startsWith('0'))
  const said = isNumber ? inWords(digits) : [...digits].map(inWords).join(' ')
  return `${said}${decimals === undefined ? '' : ` phẩy ${[...decimals].map(inWords).join(' ')}`}${end}`
}
