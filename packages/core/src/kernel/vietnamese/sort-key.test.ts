import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { splitPersonName } from './person-name.ts'
import { compareKeys, sortKey, titleSortKey } from './sort-key.ts'
import { anyName, syllables } from './syllable.samples.ts'

const ordered = (texts: string[], key: (text: string) => string) =>
  texts.toSorted((a, b) => compareKeys(key(a), key(b)))
const partsOf = (name: string) => {
  const { given, family, middle } = splitPersonName(name.toLowerCase())
  return [given, family, middle]
}
/** The judge in these tests only: the program itself must not depend on ICU. */
const collator = new Intl.Collator('vi')

describe('Vietnamese order of titles', () => {
  test('the collation of this runtime knows Vietnamese, so the comparison below means something', () => {
    expect(collator.resolvedOptions().locale).toBe('vi')
  })

  test.each([
    [['a', 'ă', 'â', 'b', 'd', 'đ', 'e', 'ê', 'o', 'ô', 'ơ', 'u', 'ư', 'v']],
    [['ma', 'mà', 'mả', 'mã', 'má', 'mạ', 'man']],
    [['An Bình', 'Ân Bình', 'Bình An']],
    [['Thôn 2', 'Thôn 10', 'Thôn 10a', 'Thôn Đoài']],
    [['Trường Tiểu học số 1', 'Trường Tiểu học số 02', 'Trường Tiểu học số 12']],
    [['Sở', 'Sở Nội vụ', 'Sở Tài chính']],
    [['Xã Tân Hà', 'Xã Тân', 'Xã 漢']],
  ])('%j', (sorted) => {
    expect(ordered(sorted.toReversed(), titleSortKey)).toEqual(sorted)
  })

  test('letters decide before tones, through the whole title', () => {
    expect(ordered(['Hòa Bình', 'Hoa Ban'], titleSortKey)).toEqual(['Hoa Ban', 'Hòa Bình'])
    expect(ordered(['Hòa An', 'Hoa Bình'], titleSortKey)).toEqual(['Hòa An', 'Hoa Bình'])
  })

  test('spelling habits make no difference: case, tone placement, dashes, composition', () => {
    const keys = ['Văn hóa – Thông tin', 'VĂN HOÁ - THÔNG TIN', 'văn hóa thông tin'.normalize('NFD')].map(
      titleSortKey,
    )
    expect(new Set(keys).size).toBe(1)
  })

  test('the order is that of the Vietnamese collation', () => {
    fc.assert(
      fc.property(anyName, anyName, (a, b) => {
        expect(compareKeys(titleSortKey(a), titleSortKey(b))).toBe(
          Math.sign(collator.compare(a.toLowerCase(), b.toLowerCase())),
        )
      }),
      { numRuns: 2000 },
    )
  })

  test('so is the order of syllables that differ only in marks', () => {
    fc.assert(
      fc.property(fc.array(syllables, { minLength: 20, maxLength: 60 }), (list) => {
        expect(ordered(list, titleSortKey)).toEqual(list.toSorted(collator.compare))
      }),
      { numRuns: 50 },
    )
  })
})

describe('order of people', () => {
  test('given name first, then family name, then middle name', () => {
    const sorted = [
      'Lê Văn An',
      'Nguyễn Thị An',
      'Nguyễn Văn An',
      'Bùi Văn Án',
      'Trần Văn Ân',
      'Đỗ Thị Bình',
      'Lê Thị Dung',
      'An Văn Đức',
    ]
    expect(ordered(sorted.toReversed(), sortKey)).toEqual(sorted)
  })

  test('it is the collation applied to tên, họ, đệm in turn', () => {
    fc.assert(
      fc.property(anyName, anyName, (a, b) => {
        const [of, other] = [partsOf(a), partsOf(b)]
        const differences = of.map((part, at) => Math.sign(collator.compare(part, other[at]!)))
        expect(compareKeys(sortKey(a), sortKey(b))).toBe(
          differences.find((difference) => difference !== 0) ?? 0,
        )
      }),
      { numRuns: 2000 },
    )
  })

  test('keys of any text are printable ASCII, so every engine compares them alike', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(sortKey(text) + titleSortKey(text)).toMatch(/^[ -~]*$/)
        expect(sortKey(text)).not.toContain('\\')
      }),
    )
  })
})

describe('parts of a name', () => {
  test.each([
    ['Nguyễn Văn Ân', 'Nguyễn', 'Văn', 'Ân'],
    ['  Nguyễn Thị  Minh Khai ', 'Nguyễn', 'Thị Minh', 'Khai'],
    ['Lò Văn', 'Lò', '', 'Văn'],
    ['Siu', '', '', 'Siu'],
    ['', '', '', ''],
  ])('%s', (name, family, middle, given) => {
    expect(splitPersonName(name)).toEqual({ family, middle, given })
  })
})
