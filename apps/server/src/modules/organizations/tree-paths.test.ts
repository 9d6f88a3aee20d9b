import fc from 'fast-check'
import { day, type Day } from '@guongsang/core/kernel/day.ts'
import { describe, expect, test } from 'vitest'
import { LONG_AGO } from './periods.ts'
import { changeFrom, ownPlacements, pathsThroughTime, type Placement, withoutGaps } from './tree-paths.ts'

const at = (from: string | null, to: string | null, parentId: string | null): Placement => ({
  from: from === null ? LONG_AGO : day(from),
  to: to === null ? null : day(to),
  parentId,
  jurisdictionId: null,
})
const paths = (placements: Record<string, Placement[]>, id: string) =>
  pathsThroughTime(new Map(Object.entries(placements)), id)?.map(({ from, to, path }) => [from, to, path]) ??
  null

describe('paths of the tree through time', () => {
  test('a unit below moves with the unit above it', () => {
    const tree = {
      province: [at(null, null, null)],
      district: [at(null, null, 'province')],
      agency: [at(null, '2025-06-30', 'district'), at('2025-07-01', null, 'province')],
      desk: [at('2020-01-01', null, 'agency')],
    }
    expect(paths(tree, 'desk')).toEqual([
      ['2020-01-01', '2025-06-30', '/province/district/agency/desk/'],
      ['2025-07-01', null, '/province/agency/desk/'],
    ])
  })

  test('two units that change places, one after the other, are no circle', () => {
    const tree = {
      a: [at(null, '2019-12-31', 'b'), at('2020-01-01', null, null)],
      b: [at(null, '2019-12-31', null), at('2020-01-01', null, 'a')],
    }
    expect(paths(tree, 'a')).toEqual([
      [LONG_AGO, '2019-12-31', '/b/a/'],
      ['2020-01-01', null, '/a/'],
    ])
  })

  test('a circle on any single day is found', () => {
    const tree = {
      a: [at(null, '2020-01-01', 'b'), at('2020-01-02', null, null)],
      b: [at(null, '2019-12-31', null), at('2020-01-01', null, 'a')],
    }
    expect(paths(tree, 'a')).toBeNull()
    expect(paths({ a: [at(null, null, 'a')] }, 'a')).toBeNull()
  })

  test('a parent that begins later than its child is taken to have stood where it first stood', () => {
    const tree = { a: [at('2024-01-01', null, null)], b: [at('2020-01-01', null, 'a')] }
    expect(paths(tree, 'b')).toEqual([['2020-01-01', null, '/a/b/']])
  })

  test('rows cut by moves above become own placements again', () => {
    const pieces = [at(null, '2025-06-30', 'agency'), at('2025-07-01', null, 'agency')]
    expect(ownPlacements(pieces)).toEqual([at(null, null, 'agency')])
  })
})

describe('a change from a day on', () => {
  test('keeps a later change that is already known', () => {
    const periods = [at(null, '2024-12-31', 'a'), at('2025-01-01', null, 'b')]
    expect(changeFrom(periods, day('2024-06-01'), { parentId: 'c', jurisdictionId: null })).toEqual([
      at(null, '2024-05-31', 'a'),
      at('2024-06-01', '2024-12-31', 'c'),
      at('2025-01-01', null, 'b'),
    ])
  })

  test('never leaves a gap or an overlap, in whatever order changes come', () => {
    const days = fc.integer({ min: 0, max: 4000 }).map(dayNumber)
    fc.assert(
      fc.property(fc.array(days, { maxLength: 12 }), (changes) => {
        let periods = [at(null, null, 'start')]
        for (const [index, on] of changes.entries())
          periods = changeFrom(periods, on as Day, { parentId: `p${index}`, jurisdictionId: null })
        expect(withoutGaps(periods)).toBe(true)
      }),
    )
  })
})

function dayNumber(count: number): string {
  const year = 2015 + Math.floor(count / 372)
  const month = Math.floor((count % 372) / 31) + 1
  const date = Math.min((count % 31) + 1, 28)
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
}
