import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, day, daysBetween, type Day } from '../kernel/day.ts'
import { cadenceCells, cadenceInWords, type CadenceRule, longestGap, ruleOn, type Run } from './cadence.ts'

/** Chuyên mục “Thi đua là yêu nước”: phấn đấu mỗi tháng ít nhất 02 kỳ, không quá 10 phút/lần. */
const twoAMonth: CadenceRule = {
  validFrom: day('2024-01-01'),
  times: 2,
  per: 'month',
  byDay: null,
  strength: 'aim',
  secondsMax: 600,
}
const aired = (on: string): Run => ({ on: day(on), isRepeat: false, aired: true })
const repeat = (on: string): Run => ({ on: day(on), isRepeat: true, aired: true })
const planned = (on: string): Run => ({ on: day(on), isRepeat: false, aired: false })

const cells = (runs: Run[], today: string, more: Partial<Parameters<typeof cadenceCells>[0]> = {}) =>
  cadenceCells({
    rules: [twoAMonth],
    runs,
    openedOn: day('2020-01-01'),
    closedOn: null,
    year: 2024,
    today: day(today),
    warningDays: 7,
    ...more,
  })
const march = (runs: Run[], today: string, more = {}) =>
  cells(runs, today, more).find(({ key }) => key === '2024-03')!

describe('the month board', () => {
  test('S000-IV-3-b: 0/2, 1/2, 2/2 in a month, a repeat is not counted', () => {
    const count = (runs: Run[]) => {
      const { aired: count, times, repeats } = march(runs, '2024-03-31')
      return `${count}/${times}, ${repeats}`
    }
    expect(count([])).toBe('0/2, 0')
    expect(count([aired('2024-03-05')])).toBe('1/2, 0')
    expect(count([aired('2024-03-05'), repeat('2024-03-06'), repeat('2024-03-07')])).toBe('1/2, 2')
    expect(count([aired('2024-03-05'), aired('2024-03-31'), aired('2024-04-01')])).toBe('2/2, 0')
  })

  test('S000-IV-3-b: it warns before the month ends, never after and never when the rest is scheduled', () => {
    const one = [aired('2024-03-05')]
    const standing = (runs: Run[], today: string) => march(runs, today).standing
    expect(standing(one, '2024-03-10')).toBe('running')
    expect(standing(one, '2024-03-24')).toBe('warning')
    expect(standing(one, '2024-03-31')).toBe('warning')
    expect(standing(one, '2024-04-01')).toBe('short')
    expect(standing([...one, planned('2024-03-28')], '2024-03-24')).toBe('on-track')
    expect(standing([...one, planned('2024-03-20')], '2024-03-24')).toBe('warning')
    expect(standing([...one, aired('2024-03-28')], '2024-03-29')).toBe('met')
    expect(standing([], '2024-02-29')).toBe('not-begun')
  })

  test('S000-IV-3-b: the warning says how many are missing and how many days are left', () => {
    const cell = march([aired('2024-03-05'), repeat('2024-03-06')], '2024-03-26')
    expect(cell.sentence).toBe(
      'Tháng 3/2024 mới 1/2 kỳ, đã xếp lịch 0 kỳ; còn 5 ngày, đến 31/03/2024. 1 lần phát lại không tính.',
    )
    expect(march([], '2024-04-02').sentence).toBe('Tháng 3/2024 thiếu: 0/2 kỳ.')
  })

  test('S000-IV-4-a: what is only asked of others is never short and never warned of', () => {
    const rules = [{ ...twoAMonth, strength: 'request' as const }]
    expect(march([], '2024-03-30', { rules }).standing).toBe('running')
    expect(march([], '2024-04-05', { rules })).toMatchObject({
      standing: 'below',
      sentence: 'Tháng 3/2024: 0/2 kỳ, ít hơn số đề nghị.',
    })
  })

  test('a rule with a day in the month counts what was on the air by that day', () => {
    const rules = [{ ...twoAMonth, byDay: 15 }]
    const runs = [aired('2024-03-05'), aired('2024-03-20')]
    expect(march(runs, '2024-03-14', { rules }).standing).toBe('warning')
    expect(march(runs, '2024-03-21', { rules })).toMatchObject({ standing: 'short', aired: 2 })
  })

  test('months before the column was opened have no cell, the month it was opened in is not judged', () => {
    const found = cells([], '2024-12-31', { openedOn: day('2024-10-10') })
    expect(found.map(({ key, standing }) => `${key} ${standing}`)).toEqual([
      '2024-10 no-rule',
      '2024-11 short',
      '2024-12 warning',
    ])
  })

  test('a rule changed in the middle of a year holds from then on', () => {
    const rules = [
      twoAMonth,
      { ...twoAMonth, validFrom: day('2024-07-01'), times: 1, per: 'quarter' as const },
    ]
    expect(cells([], '2024-01-01', { rules }).map(({ key }) => key)).toEqual([
      '2024-01',
      '2024-02',
      '2024-03',
      '2024-04',
      '2024-05',
      '2024-06',
      '2024-Q3',
      '2024-Q4',
    ])
  })

  test('weeks begin on Monday and each belongs to one year', () => {
    const rules = [{ ...twoAMonth, validFrom: day('2020-01-01'), times: 1, per: 'week' as const }]
    const weeks = (year: number) => cells([], '2024-01-01', { rules, year })
    expect(weeks(2024)).toHaveLength(53)
    expect(weeks(2024)[0]).toMatchObject({
      from: '2024-01-01',
      to: '2024-01-07',
      label: 'Tuần 01/01–07/01/2024',
    })
    expect(weeks(2023).at(-1)).toMatchObject({ from: '2023-12-25', to: '2023-12-31' })
  })

  test('every first run of a year stands in exactly one cell', () => {
    const on = fc.integer({ min: 0, max: 365 }).map((offset) => addDays(day('2024-01-01'), offset))
    fc.assert(
      fc.property(
        fc.array(on, { maxLength: 30 }),
        fc.constantFrom('month', 'quarter', 'year'),
        (days, per) => {
          const rules = [{ ...twoAMonth, per: per as 'month' }]
          const runs = days.map((one): Run => ({ on: one, isRepeat: false, aired: true }))
          const sum = cells(runs, '2024-12-31', { rules }).reduce((all, cell) => all + cell.aired, 0)
          expect(sum).toBe(days.length)
        },
      ),
    )
  })
})

describe('the rule of a column', () => {
  test('S000-IV-3-b, S000-IV-3-c: is told as the plan prints it', () => {
    expect(cadenceInWords(twoAMonth)).toBe('Phấn đấu ít nhất 02 kỳ/tháng, mỗi lần không quá 10 phút')
    expect(cadenceInWords({ ...twoAMonth, strength: 'request', secondsMax: null })).toBe(
      'Đề nghị ít nhất 02 kỳ/tháng',
    )
    expect(cadenceInWords({ ...twoAMonth, times: null, per: null, secondsMax: null })).toBe(
      'Thường xuyên, không đặt số kỳ',
    )
  })

  test('of two of one day the one recorded last holds; before the first there is none', () => {
    const later = { ...twoAMonth, times: 3 }
    expect(ruleOn([twoAMonth, later], day('2024-05-01'))).toBe(later)
    expect(ruleOn([later, twoAMonth], day('2024-01-01'))).toBe(twoAMonth)
    expect(ruleOn([twoAMonth], day('2023-12-31'))).toBeUndefined()
  })
})

describe('the longest gap', () => {
  const of = (days: string[], from: string, to: string) => longestGap(days.map(day), day(from), day(to))

  test('S004-III-3-1b: of a column without a number, between two, before the first or after the last', () => {
    expect(of(['2022-01-10', '2022-02-20'], '2022-01-01', '2022-02-28')).toEqual({
      days: 40,
      from: '2022-01-11',
      to: '2022-02-19',
    })
    expect(of(['2022-02-20'], '2022-01-01', '2022-02-28')).toMatchObject({ days: 50, from: '2022-01-01' })
    expect(of([], '2022-01-01', '2022-01-31')).toEqual({ days: 31, from: '2022-01-01', to: '2022-01-31' })
    expect(of(['2022-01-01', '2022-01-02'], '2022-01-01', '2022-01-02')).toBeNull()
  })

  test('no day with something lies in it', () => {
    const first = day('2024-01-01')
    const on = fc.integer({ min: 0, max: 120 }).map((offset) => addDays(first, offset))
    fc.assert(
      fc.property(fc.array(on), (days: Day[]) => {
        const gap = longestGap(days, first, addDays(first, 120))
        if (gap === null) return expect(new Set(days).size).toBe(121)
        expect(days.filter((one) => one >= gap.from && one <= gap.to)).toEqual([])
        expect(daysBetween(gap.from, gap.to) + 1).toBe(gap.days)
      }),
    )
  })
})
