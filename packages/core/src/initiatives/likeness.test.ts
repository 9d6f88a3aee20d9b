import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inventedReport, rewritten } from './invented-reports.fixture.ts'
import { findLike } from './likeness.ts'
import { matchingPassages } from './matching-passages.ts'
import { sketchOf } from './sketch.ts'

const corpus = Array.from({ length: 300 }, (_, at) => ({ id: `r${at}`, text: inventedReport(at, 40) }))
const sketched = corpus.map(({ id, text }) => ({ id, sketch: sketchOf(text) }))

describe('likeness of reports', () => {
  test('a report copied with one word in ten changed is found first, unrelated ones stay far behind', () => {
    for (const at of [3, 77, 250]) {
      const copy = rewritten(corpus[at]?.text ?? '', 0.1, at)
      const found = findLike(sketchOf(copy), sketched)
      expect(found[0]?.id).toBe(`r${at}`)
      expect(found[0]?.share).toBeGreaterThan(0.4)
      expect(found[1]?.share ?? 0).toBeLessThan(0.2)
    }
  })

  test('a page copied into a report of one’s own is found', () => {
    const page = (corpus[42]?.text ?? '').split('. ').slice(5, 15).join('. ')
    const own = `${inventedReport(9001, 25)} ${page} ${inventedReport(9002, 10)}`
    expect(findLike(sketchOf(own), sketched)[0]?.id).toBe('r42')
  })

  test('a report of its own is like nobody’s', () => {
    expect(findLike(sketchOf(inventedReport(5000, 40)), sketched).filter(({ share }) => share > 0.2)).toEqual(
      [],
    )
  })

  test('marks, capitals, dashes and the form of Unicode make no difference', () => {
    const text = 'Số hóa hồ sơ đất đai – giải pháp rút ngắn thời gian xử lý cho người dân ở xã'
    const other = 'SO HOA HO SO DAT DAI, GIAI PHAP RUT NGAN THOI GIAN XU LY CHO NGUOI DAN O XA'
    expect(sketchOf(text.normalize('NFD'))).toEqual(sketchOf(text))
    expect(sketchOf(other)).toEqual(sketchOf(text))
  })

  test('what many reports say in the same words tells nothing', () => {
    const phrase = 'góp phần nâng cao chất lượng giáo dục toàn diện của nhà trường trong giai đoạn hiện nay'
    const all = corpus.map(({ id, text }) => ({ id, sketch: sketchOf(`${text} ${phrase}`) }))
    expect(
      findLike(sketchOf(`${inventedReport(6000, 40)} ${phrase}`), all).filter(({ share }) => share > 0.2),
    ).toEqual([])
  })

  test('nothing and next to nothing have no likeness', () => {
    expect(sketchOf('')).toEqual([])
    expect(sketchOf('ba từ thôi')).toEqual([])
    expect(findLike([], sketched)).toEqual([])
    expect(matchingPassages('', 'chữ')).toEqual({ passages: [], likeness: 0 })
  })

  test('any nine words in a row that two texts share leave a common number', () => {
    const words = fc.array(
      fc.constantFrom('an', 'binh', 'cuong', 'dung', 'em', 'giang', 'hoa', 'lan', 'minh'),
      { minLength: 9, maxLength: 9 },
    )
    const rest = fc.array(fc.stringMatching(/^[k-z]{3,6}$/), { minLength: 10, maxLength: 40 })
    fc.assert(
      fc.property(words, rest, rest, (shared, before, after) => {
        const one = new Set(sketchOf([...before, ...shared, ...after].join(' ')))
        const two = sketchOf([...after, ...shared, ...before].join(' '))
        expect(two.some((number) => one.has(number))).toBe(true)
      }),
    )
  })
})

describe('matching passages', () => {
  test('the copied passage is shown in both texts, with the changed words inside it', () => {
    const theirs = corpus[10]?.text ?? ''
    const copied = rewritten(theirs.split('. ').slice(3, 9).join('. '), 0.1, 4)
    const ours = `${inventedReport(7000, 5)} ${copied} ${inventedReport(7001, 5)}`
    const { passages, likeness } = matchingPassages(ours, theirs)
    const shown = passages.map(({ ours: place }) => ours.slice(place.from, place.to)).join(' … ')
    expect(likeness).toBeGreaterThan(0.25)
    expect(likeness).toBeLessThan(0.6)
    expect(shown.length).toBeGreaterThan(copied.length * 0.7)
    for (const { ours: mine, theirs: other } of passages) {
      expect(mine.from).toBeLessThan(mine.to)
      expect(other.to).toBeLessThanOrEqual(theirs.length)
    }
  })

  test('the same text matches whole, whatever it repeats', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('thi', 'đua', 'yêu', 'nước', 'sáng', 'kiến'), {
          minLength: 10,
          maxLength: 60,
        }),
        (words) => {
          const text = words.join(' ')
          expect(matchingPassages(text, text).likeness).toBe(1)
        },
      ),
    )
  })
})
