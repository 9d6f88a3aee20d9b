import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cleanLine, cleanText } from './clean.ts'

const anyText = fc.string({ unit: 'binary' })

describe('clean text', () => {
  test.each([
    ['decomposed marks', 'Nguye\u0302\u0303n Va\u0306n A\u0302n', 'Nguyễn Văn Ân'],
    ['marks as Windows-1258 splits them', 'Nguyê\u0303n Thi\u0323', 'Nguyễn Thị'],
    ['marks in the wrong order', 'Vie\u0302\u0323t', 'Việt'],
    ['blanks of every kind', '  Phòng\u00a0Nội\t\tvụ \r\n huyện ', 'Phòng Nội vụ huyện'],
    ['invisible characters', '\ufeffĐiện\u200b Biên\u00ad\u202e', 'Điện Biên'],
    ['a zero-width joiner between a letter and its mark', 'a\u200d\u0301', 'á'],
    ['control characters', 'Sở\u0000 Nội\u0007 vụ\u009f', 'Sở Nội vụ'],
    ['a lone half of a pair', 'Cẩm \ud83d Mỹ', 'Cẩm Mỹ'],
    ['the Icelandic eth', 'Ðiện Biên, ðồng chí', 'Điện Biên, đồng chí'],
  ])('%s', (_, typed, kept) => {
    expect(cleanLine(typed)).toBe(kept)
  })

  test('a whole pair outside the basic plane stays', () => {
    expect(cleanLine('Tốt 👍')).toBe('Tốt 👍')
  })

  test('lines stay lines, and gaps shrink to one empty line', () => {
    expect(cleanText('\n\n Một  câu.\r\n\r\n\r\n\r\nHai câu. \u2028Ba câu.\n')).toBe(
      'Một câu.\n\nHai câu.\nBa câu.',
    )
  })

  test('cleaning twice changes nothing, and the result is composed and well formed', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const clean of [cleanLine, cleanText]) {
          const once = clean(text)
          expect(clean(once)).toBe(once)
          expect(once).toBe(once.normalize('NFC'))
          expect(once.isWellFormed()).toBe(true)
        }
        expect(cleanLine(text)).not.toMatch(/[\p{Cc}\u2028\u2029]|^ | $| {2}/u)
      }),
    )
  })
})
