import { describe, expect, test } from 'vitest'
import { cellDay, cellNumber, cellText } from './cells.ts'

describe('a day', () => {
  test.each([
    ['2024-02-05', '2024-02-05', 'a date cell, as the reader gives it'],
    ['2024-02-05 14:30', '2024-02-05', 'a date cell with a time'],
    [45_327, '2024-02-05', 'the serial number behind it'],
    [20_000, '1954-10-03', 'the first serial number taken'],
    ['12/04/2024', '2024-04-12', 'typed'],
    ['5/2/24', '2024-02-05', 'typed in short'],
    ['ngày 05 tháng 02 năm 2024', '2024-02-05', 'copied from a decision'],
    ['  05-02-2024 ', '2024-02-05', 'with blanks'],
  ])('%j is %s: %s', (cell, expected, _why) => {
    expect(cellDay(cell)).toEqual({ ok: true, value: expected })
  })

  test.each([
    ['31/02/2024', 'no such day'],
    [2024, 'a year is not a day'],
    [45_327.5, 'half a serial number'],
    ['', 'nothing'],
    [null, 'nothing'],
    ['mùng 5 Tết', 'words'],
  ])('%j is refused: %s', (cell, _why) => {
    const read = cellDay(cell)
    expect(read.ok).toBe(false)
    expect(read.ok ? '' : read.reason).toMatch(/ngày/i)
  })
})

describe('a number', () => {
  test.each([
    [1_560_000, 1_560_000],
    ['1.560.000', 1_560_000],
    ['1.560.000,5', 1_560_000.5],
    ['12', 12],
  ])('%j is %d', (cell, expected) => {
    expect(cellNumber(cell)).toEqual({ ok: true, value: expected })
  })

  test('one that can be read in two ways is refused, with both', () => {
    expect(cellNumber('1,560')).toMatchObject({ ok: false, readings: [1_560, 1.56] })
  })
})

test('text is composed and trimmed, whatever the cell held', () => {
  expect(['  Sở   Nội vụ '.normalize('NFD'), 12, true, null, undefined].map(cellText)).toEqual([
    'Sở Nội vụ',
    '12',
    'true',
    '',
    '',
  ])
})
