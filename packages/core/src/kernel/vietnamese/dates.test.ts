import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, day, type Day } from '../day.ts'
import { formatDay, officialDate, readDay } from './dates.ts'

const days = fc.integer({ min: 0, max: 73_413 }).map((count): Day => addDays(day('1900-01-01'), count))
const valueOf = (text: string) => {
  const read = readDay(text)
  return read.ok ? read.value : null
}
const reasonOf = (text: string, notAfter?: Day) => {
  const read = readDay(text, notAfter === undefined ? {} : { notAfter })
  return read.ok ? null : read.reason
}

describe('printing days', () => {
  test('screens show two digits for day and month', () => {
    expect(formatDay(day('2026-03-05'))).toBe('05/03/2026')
  })

  test.each([
    ['2024-04-12', 'ngày 12 tháng 4 năm 2024'],
    ['2024-03-06', 'ngày 06 tháng 3 năm 2024'],
    ['2024-01-10', 'ngày 10 tháng 01 năm 2024'],
    ['2024-02-09', 'ngày 09 tháng 02 năm 2024'],
    ['2023-12-31', 'ngày 31 tháng 12 năm 2023'],
  ])('S000-H-2: %s is printed «%s»', (on, printed) => {
    expect(officialDate(day(on))).toBe(printed)
  })
})

describe('reading typed days', () => {
  test.each([
    '5/3/2026',
    '05/03/2026',
    '05032026',
    '5-3-26',
    '5.3.2026',
    '5 3 2026',
    ' 5 / 3 / 2026 ',
    '5–3–2026',
    '2026-03-05',
    'ngày 05 tháng 3 năm 2026',
    'Ngày 5 tháng 03 năm 2026',
    '5 tháng 3 năm 2026',
  ])('%s is 5 March 2026', (text) => {
    expect(valueOf(text)).toBe('2026-03-05')
  })

  test.each([
    ['31/02/2026', 'Tháng 2 năm 2026 chỉ có 28 ngày.'],
    ['29/2/2023', 'Tháng 2 năm 2023 chỉ có 28 ngày.'],
    ['31/4/2024', 'Tháng 4 năm 2024 chỉ có 30 ngày.'],
    ['0/4/2024', 'Không có ngày 0.'],
    ['3/13/2024', 'Không có tháng 13.'],
    ['12/4/1024', 'Năm phải từ 1900 đến 2100.'],
    ['', 'Chưa nhập ngày.'],
    ['5/3', 'Nhập ngày theo dạng ngày/tháng/năm, ví dụ 05/03/2026.'],
    ['5/3-2026', 'Nhập ngày theo dạng ngày/tháng/năm, ví dụ 05/03/2026.'],
    ['50326', 'Nhập ngày theo dạng ngày/tháng/năm, ví dụ 05/03/2026.'],
    ['hôm nay', 'Nhập ngày theo dạng ngày/tháng/năm, ví dụ 05/03/2026.'],
  ])('%s is refused: %s', (text, reason) => {
    expect(reasonOf(text)).toBe(reason)
  })

  test.each([
    ['5/3/62', '1962-03-05'],
    ['5/3/24', '2024-03-05'],
    ['12/4/24', '2024-04-12'],
    ['13/4/24', '1924-04-13'],
  ])('a birth date %s read on 12/4/2024 is %s', (text, on) => {
    expect(readDay(text, { notAfter: day('2024-04-12') })).toEqual({ ok: true, value: on })
  })

  test('a day that may not lie ahead is refused when it does', () => {
    expect(reasonOf('13/4/2024', day('2024-04-12'))).toBe('Ngày không được sau 12/04/2024.')
  })

  test('what is printed is read back, in each form', () => {
    fc.assert(
      fc.property(days, (on) => {
        expect([formatDay(on), officialDate(on), formatDay(on).replaceAll('/', ''), on].map(valueOf)).toEqual(
          [on, on, on, on],
        )
      }),
    )
  })

  test('any text is either a real day or refused with a sentence', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$/)), (text) => {
        const read = readDay(text)
        if (read.ok) expect(day(read.value)).toBe(read.value)
        else expect(read.reason).toMatch(/\.$/)
      }),
    )
  })
})
