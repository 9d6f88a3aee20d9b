import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { barChart } from './bar-chart.ts'
import { pagePaint, scaleSteps, spread, textWidth, withUnit, wrapText } from './charts.ts'
import { donutChart, PARTS_MAX, sharesOf } from './donut-chart.ts'
import { lineChart, SERIES_MAX } from './line-chart.ts'

const value = fc.oneof(fc.nat({ max: 5_000_000 }), fc.double({ min: 0, max: 1000, noNaN: true }))
const label = fc.oneof(
  fc.string({ maxLength: 120 }),
  fc.constantFrom('Ủy ban nhân dân thị trấn Vĩnh Thuận', '<b>"&\''),
)
const head = { id: 'chart', title: 'Hồ sơ & "đơn vị" <2024>' }

/** Well formed, named, and with no number that is not one. */
function expectSound(drawn: string): void {
  expect(drawn).toMatch(
    /^<svg [^>]*role="img" aria-labelledby="chart-title chart-figures"[^>]*><title id="chart-title">[^<]+<\/title><desc id="chart-figures">[^<]+<\/desc>/,
  )
  expect(drawn).not.toMatch(/NaN|Infinity|undefined/)
  const opened = [...drawn.matchAll(/<(\w+)[^>]*[^/]>/g)].length
  expect([...drawn.matchAll(/<\/\w+>/g)].length).toBe(opened)
}
const texts = (drawn: string): string[] =>
  [...drawn.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map((found) => found[1]!)
const numbersOf = (drawn: string, name: string): number[] =>
  [...drawn.matchAll(new RegExp(` ${name}="([\\d.]+)"`, 'g'))].map((found) => Number(found[1]))
const heightOf = (drawn: string): number => Number(/viewBox="0 0 \d+ (\d+)"/.exec(drawn)![1])

describe('a bar chart', () => {
  test('is sound whatever its rows, and every bar is in proportion', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ label, value }), { minLength: 1, maxLength: 20 }), (rows) => {
        const drawn = barChart({ ...head, rows, unit: 'hồ sơ' })
        expectSound(drawn)
        const bars = [...drawn.matchAll(/<rect[^>]* width="([\d.]+)"/g)].map((found) => Number(found[1]))
        const largest = Math.max(...rows.map((row) => row.value))
        expect(bars).toHaveLength(rows.length)
        rows.forEach((row, index) =>
          expect(bars[index]!).toBeCloseTo(largest === 0 ? 0 : (row.value / largest) * Math.max(...bars), 0),
        )
        for (const y of numbersOf(drawn, 'y')) expect(y).toBeLessThanOrEqual(heightOf(drawn))
      }),
    )
  })

  test('writes numbers the Vietnamese way, beside the bar and for the ear', () => {
    const drawn = barChart({
      ...head,
      rows: [
        { label: 'Quỹ', value: 2_340_000 },
        { label: 'Điểm', value: 97.5 },
      ],
    })
    expect(texts(drawn)).toEqual(['Quỹ', '2.340.000', 'Điểm', '97,5'])
    expect(drawn).toContain('>Quỹ: 2.340.000; Điểm: 97,5.</desc>')
  })

  test('breaks a long name between words and leaves room for the longest number', () => {
    const name =
      'Trung tâm Văn hóa, Thể thao và Truyền thanh cùng các đơn vị sự nghiệp trực thuộc Ủy ban nhân dân huyện'
    const drawn = barChart({ ...head, rows: [{ label: name, value: 128 }], unit: 'hồ sơ', width: 360 })
    expect(texts(drawn).slice(0, -1).join(' ')).toBe(name)
    const number = texts(drawn).at(-1)!
    expect(Math.max(...numbersOf(drawn, 'width')) + 6 + textWidth(number)).toBeLessThanOrEqual(360)
  })
})

describe('a line chart', () => {
  const series = fc.array(
    fc.record({ name: label, values: fc.array(fc.option(value), { minLength: 4, maxLength: 4 }) }),
    { minLength: 1, maxLength: SERIES_MAX },
  )

  test('is sound whatever its lines, and its labels do not lie on each other', () => {
    fc.assert(
      fc.property(series, (lines) => {
        const drawn = lineChart({ ...head, points: ['Quý I', 'Quý II', 'Quý III', 'Quý IV'], series: lines })
        expectSound(drawn)
        const labels = [...drawn.matchAll(/<text x="[\d.]+" y="([\d.]+)"[^>]*font-weight/g)]
          .map((found) => Number(found[1]))
          .sort((a, b) => a - b)
        labels.slice(1).forEach((y, index) => expect(y - labels[index]!).toBeGreaterThan(15))
      }),
    )
  })

  test('a gap is a gap, not a zero, and a line that ends early says where', () => {
    const drawn = lineChart({
      ...head,
      points: ['2022', '2023', '2024'],
      series: [
        { name: 'Cẩm Mỹ', values: [10, null, 30] },
        { name: 'Tân Biên', values: [5, 8, null] },
      ],
    })
    const ways = [...drawn.matchAll(/ d="([^"]+)"[^>]*fill="none"/g)].map((found) => found[1]!)
    expect(ways.map((way) => way.replace(/[\d. ]+/g, ''))).toEqual(['MM', 'ML'])
    expect(texts(drawn)).toContain('Tân Biên 8 (2023)')
    expect(drawn).toContain('Cẩm Mỹ: 2022 10, 2023 chưa có, 2024 30.')
  })

  test('lines differ by their dashes, for grey paper', () => {
    const lines = Array.from({ length: SERIES_MAX }, (_, index) => ({
      name: `${index}`,
      values: [index, index + 1],
    }))
    const drawn = lineChart({ ...head, points: ['a', 'b'], series: lines })
    const dashes = [...drawn.matchAll(/stroke-dasharray="([^"]+)"/g)].map((found) => found[1])
    expect(new Set(dashes).size).toBe(SERIES_MAX - 1)
    expect(() => lineChart({ ...head, points: ['a'], series: [...lines, lines[0]!] })).toThrow(RangeError)
  })
})

describe('a donut', () => {
  test('is sound whatever its parts', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ label, value }), { maxLength: PARTS_MAX }), (parts) => {
        expectSound(donutChart({ ...head, parts, whole: 'hồ sơ' }))
      }),
    )
  })

  test('shares have one decimal and add up to exactly 100', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 10_000 }), { minLength: 1, maxLength: 20 }), (values) => {
        fc.pre(values.some((one) => one > 0))
        const shares = sharesOf(values)
        expect(Math.round(shares.reduce((sum, share) => sum + share * 10, 0))).toBe(1000)
        const whole = values.reduce((sum, one) => sum + one, 0)
        shares.forEach((share, index) =>
          expect(Math.abs(share - (values[index]! / whole) * 100)).toBeLessThan(0.1 + 1e-9),
        )
      }),
    )
    expect(sharesOf([1, 1, 1])).toEqual([33.4, 33.3, 33.3])
  })

  test('names each part with number and share, and the whole in the middle', () => {
    const drawn = donutChart({
      ...head,
      whole: 'hồ sơ',
      parts: [
        { label: 'Đồng ý', value: 1500 },
        { label: 'Trả lại', value: 500 },
        { label: 'Rút', value: 0 },
      ],
    })
    expect(texts(drawn)).toEqual([
      '2.000',
      'hồ sơ',
      'Đồng ý',
      '1.500 (75%)',
      'Trả lại',
      '500 (25%)',
      'Rút',
      '0 (0%)',
    ])
    expect(drawn).toContain('Rút: 0 (0%).</desc>')
  })

  test('one part is a whole ring; neighbours differ in strength', () => {
    const one = donutChart({ ...head, parts: [{ label: 'Tất cả', value: 7 }] })
    expect(one.match(/<path[^>]*fill-opacity/g)).toHaveLength(1)
    const six = donutChart({
      ...head,
      parts: Array.from({ length: PARTS_MAX }, (_, index) => ({ label: `${index}`, value: 1 })),
    })
    const strengths = numbersOf(six, 'fill-opacity').slice(0, PARTS_MAX)
    strengths.slice(1).forEach((strength, index) => expect(strengths[index]! - strength).toBeGreaterThan(0.1))
  })
})

describe('charts together', () => {
  test('say so when there is nothing to draw', () => {
    const none = [
      barChart({ ...head, rows: [] }),
      lineChart({ ...head, points: ['a'], series: [{ name: 'b', values: [null] }] }),
      donutChart({ ...head, parts: [{ label: 'a', value: 0 }] }),
    ]
    for (const drawn of none) {
      expectSound(drawn)
      expect(texts(drawn)).toEqual(['Chưa có số liệu.'])
    }
  })

  test('refuse what cannot be a count or a score', () => {
    for (const bad of [-1, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => barChart({ ...head, rows: [{ label: 'a', value: bad }] })).toThrow(RangeError)
      expect(() => lineChart({ ...head, points: ['a'], series: [{ name: 'a', values: [bad] }] })).toThrow(
        RangeError,
      )
      expect(() => donutChart({ ...head, parts: [{ label: 'a', value: bad }] })).toThrow(RangeError)
    }
  })

  test('follow the theme of a page when asked', () => {
    const drawn = barChart({ ...head, rows: [{ label: 'a', value: 1, marked: true }], paint: pagePaint })
    expect(drawn).toContain('fill="var(--gs-lacquer)"')
    expect(drawn).not.toMatch(/#[0-9A-F]{6}/)
  })
})

describe('measures', () => {
  test('steps begin at nothing, reach the largest value, and are few and round', () => {
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 10 }), (values) => {
        const steps = scaleSteps(values)
        expect(steps[0]).toBe(0)
        expect(steps.at(-1)!).toBeGreaterThanOrEqual(Math.max(...values) * (1 - 1e-9))
        expect(steps.length).toBeLessThanOrEqual(7)
        if (values.every(Number.isInteger)) expect(steps.every(Number.isInteger)).toBe(true)
      }),
    )
    expect(scaleSteps([27, 12])).toEqual([0, 10, 20, 30])
    expect(scaleSteps([0.3])).toEqual([0, 0.1, 0.2, 0.3])
    expect(scaleSteps([0])).toEqual([0, 1])
  })

  test('spread keeps order, distance and bounds whenever there is room', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 200, noNaN: true }), { maxLength: 10 }), (wanted) => {
        const placed = spread(wanted, 16, 0, 200)
        const order = wanted.map((_, index) => index).sort((a, b) => wanted[a]! - wanted[b]!)
        order
          .slice(1)
          .forEach((index, at) =>
            expect(placed[index]! - placed[order[at]!]!).toBeGreaterThanOrEqual(16 - 1e-9),
          )
        for (const place of placed) expect(place >= -1e-9 && place <= 200 + 1e-9).toBe(true)
      }),
    )
  })

  test('wrapping loses no word', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), fc.integer({ min: 1, max: 40 }), (text, characters) => {
        const lines = wrapText(text, characters)
        expect(lines.join(' ')).toBe(text)
        for (const line of lines) expect(line.length <= characters || !line.includes(' ')).toBe(true)
      }),
    )
  })

  test('units stand as Vietnamese writes them', () => {
    expect([withUnit(2340, 'hồ sơ'), withUnit(12.345, '%'), withUnit(0, undefined)]).toEqual([
      '2.340 hồ sơ',
      '12,35%',
      '0',
    ])
  })
})
