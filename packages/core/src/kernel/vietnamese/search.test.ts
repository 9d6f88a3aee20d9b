import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold, slugOf } from './fold.ts'
import { matches, searchKey, searchTerms } from './search.ts'
import { bareLetters } from './syllable.ts'
import { anyName, LOOK_ALIKE_NUCLEI, parts, spell } from './syllable.samples.ts'

describe('folding', () => {
  test.each([
    ['Nguyễn Văn Ân', 'nguyen van an'],
    ['NGUYỄN  VĂN\u00a0ÂN', 'nguyen van an'],
    ['Nguye\u0302\u0303n', 'nguyen'],
    ['Đặng Ðức đồng', 'dang duc dong'],
    ['Phòng Văn hóa – Thông tin', 'phong van hoa thong tin'],
    ['Phòng Văn hoá - Thông tin', 'phong van hoa thong tin'],
    ['“Thi đua yêu nước”', 'thi dua yeu nuoc'],
    ['"Thi đua yêu nước"', 'thi dua yeu nuoc'],
    ['H’Hen Niê', 'h hen nie'],
    ["H'Hen Niê", 'h hen nie'],
    ['Số 75/KH-UBND', 'so 75 kh ubnd'],
    ['', ''],
  ])('%s gives %s', (text, folded) => {
    expect(fold(text)).toBe(folded)
  })

  test('folding twice changes nothing, and only words with single blanks are left', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = fold(text)
        expect(fold(once)).toBe(once)
        expect(once).toMatch(/^([\p{L}\p{N}\p{M}]+( [\p{L}\p{N}\p{M}]+)*)?$/u)
      }),
    )
  })

  test('composed and decomposed text fold alike', () => {
    fc.assert(
      fc.property(anyName, (name) => {
        expect(fold(name.normalize('NFD'))).toBe(fold(name))
        expect(fold(name.toUpperCase())).toBe(fold(name))
        expect(fold(name)).toMatch(/^[a-z ]+$/)
      }),
    )
  })

  test('a slug is the folded words with strokes', () => {
    expect([slugOf('Xã Diên Lạc'), slugOf(' UBND - tỉnh (Điện Biên)! '), slugOf('?')]).toEqual([
      'xa-dien-lac',
      'ubnd-tinh-dien-bien',
      '',
    ])
  })
})

describe('searching', () => {
  test.each([
    ['nguyen van an', 'Nguyễn Văn Ân', true],
    ['an nguyen', 'Nguyễn Văn Ân', true],
    ['an', 'Trần Thị An', true],
    ['an', 'Trần Thị Ân', true],
    ['Ân', 'Nguyễn Văn Ân', true],
    ['Ân', 'Nguyễn Văn An', false],
    ['Ân', 'Nguyễn Văn Ẩn', false],
    ['nguyen Ân', 'Nguyễn Văn Ân', true],
    ['nguyen Ân', 'Nguyễn Văn An', false],
    ['nguyên', 'Nguyễn Văn An', false],
    ['NGUYỄN', 'nguyễn văn an', true],
    ['nguy', 'Nguyễn Văn An', true],
    ['nguyễ', 'Nguyễn Văn An', true],
    ['nguy an', 'Nguyễn Văn An', false],
    ['dien', 'Điện Biên', true],
    ['đien', 'Điện Biên', true],
    ['đien', 'Diên Khánh', false],
    ['diên', 'Diên Khánh', true],
    ['diên', 'Điện Biên', false],
    ['75 kh', 'Số 75/KH-UBND', true],
    ['', 'Nguyễn Văn An', true],
    ['an', '', false],
  ])('%s in %s: %s', (query, text, found) => {
    expect(matches(query, text)).toBe(found)
  })

  test.each([
    ['hoá', 'hóa'],
    ['xoè', 'xòe'],
    ['uỷ', 'ủy'],
    ['thuỷ', 'thủy'],
    ['HOÁ', 'hóa'],
    ['quý', 'qúy'],
    ['khoẻ', 'khỏe'],
    ['ngoài', 'ngòai'],
  ])('S003-II-1-1g: %s and %s are one word, both ways', (a, b) => {
    expect([matches(a, b), matches(b, a)]).toEqual([true, true])
  })

  test('S003-II-1-1g: the movement is found by either spelling, any quotes and dashes', () => {
    const printed = 'Cuộc vận động “Toàn dân đoàn kết xây dựng đời sống văn hoá”'
    for (const query of ['văn hóa', 'văn hoá', 'van hoa', '"đời sống văn hóa"']) {
      expect(matches(query, printed)).toBe(true)
    }
    expect(matches('Điện Biên phủ', 'chiến thắng Điện Biên Phủ')).toBe(true)
    expect(matches('Cụm – Khối', 'Khối - Cụm')).toBe(true)
  })

  test('a name is found by itself, by its bare letters, and by the beginning of its last word', () => {
    fc.assert(
      fc.property(anyName, fc.nat(3), (name, cut) => {
        const bare = fold(name)
        const begun = bare.slice(0, Math.max(bare.length - cut, bare.lastIndexOf(' ') + 2))
        for (const query of [name, bare, begun]) expect(matches(query, name)).toBe(true)
      }),
    )
  })

  test('a word typed with vowel marks or a tone finds only the word with exactly these', () => {
    const twins = fc
      .constantFrom(...LOOK_ALIKE_NUCLEI)
      .chain((nuclei) => fc.tuple(fc.constantFrom(...nuclei), fc.constantFrom(...nuclei)))
    fc.assert(
      fc.property(parts, fc.nat(5), twins, (typed, tone, [nucleus, other]) => {
        fc.pre(typed.tone > 0 || nucleus !== bareLetters(nucleus))
        const [query, text] = [spell({ ...typed, nucleus }), spell({ ...typed, nucleus: other, tone })]
        expect(matches(`${query} x`, `${text} x`)).toBe(query === text)
        expect(matches(query, text)).toBe(query === text)
      }),
      { numRuns: 500 },
    )
  })

  test('the stored key and the terms give the same answer without knowing Vietnamese', () => {
    expect(searchKey('Điện Biên')).toBe('dien bien đien địên biên')
    expect(searchTerms('Đien “Biên”')).toEqual(['đien', 'biên'])
  })
})
