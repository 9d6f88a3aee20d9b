/**
 * Text as it is kept: composed (NFC), without control and invisible characters, without lone surrogates, blanks
 * collapsed. The Icelandic eth, which some keyboards give for Đ and which looks the same, becomes the real letter.
 */
const BLANKS = /[\s\u0085]+/g
/** Control, format and half characters; those that mean a blank are left to BLANKS. */
const INVISIBLE = /(?![\t-\r\u0085])[\p{Cc}\p{Cf}\p{Cs}]/gu

/** One line: names, titles, numbers. Line breaks become blanks. */
export function cleanLine(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .replace(BLANKS, ' ')
    .replace(/[ÐƉ]/g, 'Đ')
    .replace(/[ðɖ]/g, 'đ')
    .normalize('NFC')
    .trim()
}

/** Several lines: stories, remarks. Single empty lines stay, longer gaps shrink to one. */
export function cleanText(text: string): string {
  return text
    .split(/\r\n|[\n\r\u0085\u2028\u2029]/)
    .map(cleanLine)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|\n+$/g, '')
}
