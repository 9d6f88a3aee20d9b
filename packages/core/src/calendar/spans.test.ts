import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, day, daysBetween, type Day } from '../kernel/day.ts'
import { stretchesOf, yearsLabel, type Span } from './spans.ts'

const year = (text: string) => ({ from: day(`${text}-01-01`), to: day(`${text}-12-31`) })
const schoolYear = { begins: { month: 9, date: 5 }, ends: { month: 5, date: 31 } }

describe('stretches of the calendar', () => {
  test.each<[Span, string[], string[]]>([
    [
      'quarter',
      ['2023-Q1', '2023-Q2', '2023-Q3', '2023-Q4'],
      ['Quý I/2023', 'Quý II/2023', 'Quý III/2023', 'Quý IV/2023'],
    ],
    ['half-year', ['2023-H1', '2023-H2'], ['6 tháng đầu năm 2023', '6 tháng cuối năm 2023']],
    ['year', ['2023'], ['Năm 2023']],
    ['school-year', ['2022-2023', '2023-2024'], ['Năm học 2022-2023', 'Năm học 2023-2024']],
  ])('%s', (span, keys, labels) => {
    const found = stretchesOf(span, year('2023'), schoolYear)
    expect(found.map(({ key }) => key)).toEqual(keys)
    expect(found.map(({ label }) => label)).toEqual(labels)
  })

  test('the month a plan begins in is whole', () => {
    expect(stretchesOf('month', { from: day('2024-04-12'), to: day('2024-05-02') })).toEqual([
      { key: '2024-04', from: '2024-04-01', to: '2024-04-30', label: 'Tháng 4/2024' },
      { key: '2024-05', from: '2024-05-01', to: '2024-05-31', label: 'Tháng 5/2024' },
    ])
  })

  test('school years need the dates of the province', () => {
    expect(stretchesOf('school-year', year('2023'))).toEqual([])
  })

  test('the years of a plan have a name', () => {
    expect(yearsLabel(year('2024'))).toBe('Năm 2024')
    expect(yearsLabel({ from: day('2023-01-01'), to: day('2025-12-31') })).toBe('Giai đoạn 2023-2025')
  })

  test('stretches follow each other without gap and cover the period', () => {
    const days = fc.nat(4000).map((count): Day => addDays(day('2020-01-01'), count))
    const spans = fc.constantFrom<Span>('month', 'quarter', 'half-year', 'year')
    fc.assert(
      fc.property(spans, days, fc.nat(1500), (span, from, length) => {
        const to = addDays(from, length)
        const found = stretchesOf(span, { from, to })
        expect(new Set(found.map(({ key }) => key)).size).toBe(found.length)
        expect(found[0]!.from <= from && to <= found.at(-1)!.to).toBe(true)
        for (const [at, stretch] of found.entries())
          if (at > 0) expect(daysBetween(found[at - 1]!.to, stretch.from)).toBe(1)
      }),
    )
  })
})
