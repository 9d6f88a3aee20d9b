import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, day } from '../kernel/day.ts'
import { endOf, obstaclesTo, predecessorsOf, successorsOn, type SuccessionAct } from './succession.ts'

const act = (
  kind: SuccessionAct['kind'],
  on: string,
  predecessors: string[],
  successors: string[],
): SuccessionAct => ({
  kind,
  on: day(on),
  predecessors,
  successors,
})

/** The district ended on 1 July 2025; its communes were merged on the same day. */
const acts = [
  act('found', '2000-01-01', [], ['Huyện Vĩnh Thuận']),
  act('rename', '2010-05-01', ['Huyện Vĩnh Thuận'], ['Huyện Vĩnh Thuận']),
  act('merge', '2020-01-01', ['Xã Vĩnh Bình Bắc', 'Xã Vĩnh Bình'], ['Xã Vĩnh Bình']),
  act('split', '2021-01-01', ['Thị trấn'], ['Thị trấn', 'Xã Mới']),
  act('dissolve', '2022-01-01', ['Trung tâm Dạy nghề'], []),
  act('split', '2025-07-01', ['Huyện Vĩnh Thuận'], ['Xã Vĩnh Thuận', 'Xã Vĩnh Bình Mới']),
  act('merge', '2025-07-01', ['Xã Vĩnh Bình', 'Xã Mới'], ['Xã Vĩnh Bình Mới']),
]
const after = (unit: string, on: string) => successorsOn(unit, acts, day(on))

describe('who stands in the place of a unit', () => {
  test.each([
    ['Huyện Vĩnh Thuận', '2025-06-30', ['Huyện Vĩnh Thuận']],
    ['Huyện Vĩnh Thuận', '2025-07-01', ['Xã Vĩnh Thuận', 'Xã Vĩnh Bình Mới']],
    ['Xã Vĩnh Bình Bắc', '2019-12-31', ['Xã Vĩnh Bình Bắc']],
    ['Xã Vĩnh Bình Bắc', '2020-01-01', ['Xã Vĩnh Bình']],
    ['Xã Vĩnh Bình Bắc', '2025-07-01', ['Xã Vĩnh Bình Mới']],
    ['Xã Vĩnh Bình', '2020-01-01', ['Xã Vĩnh Bình']],
    ['Thị trấn', '2021-01-01', ['Thị trấn']],
    ['Trung tâm Dạy nghề', '2021-12-31', ['Trung tâm Dạy nghề']],
    ['Trung tâm Dạy nghề', '2022-01-01', []],
    ['Đơn vị không có sự kiện', '2024-01-01', ['Đơn vị không có sự kiện']],
  ])('%s on %s: %j', (unit, on, successors) => {
    expect(after(unit, on)).toEqual(successors)
  })

  test('acts of one day are followed in whatever order they were recorded', () => {
    const sameDay = [act('rename', '2025-07-01', ['B'], ['C']), act('merge', '2025-07-01', ['A'], ['B'])]
    expect(successorsOn('A', sameDay, day('2025-07-01'))).toEqual(['C'])
  })

  test('history is collected backwards, by the day asked', () => {
    expect(predecessorsOf('Xã Vĩnh Bình Mới', acts, day('2026-01-01')).toSorted()).toEqual(
      ['Huyện Vĩnh Thuận', 'Thị trấn', 'Xã Mới', 'Xã Vĩnh Bình', 'Xã Vĩnh Bình Bắc'].toSorted(),
    )
    expect(predecessorsOf('Xã Vĩnh Bình', acts, day('2019-12-31'))).toEqual([])
  })
})

const why = (candidate: SuccessionAct) => obstaclesTo(candidate, acts).map((obstacle) => obstacle.why)

describe('what forbids an act', () => {
  test.each([
    ['a unit ended before', act('dissolve', '2026-01-01', ['Huyện Vĩnh Thuận'], []), ['already-ended']],
    [
      'a successor ended before',
      act('merge', '2026-01-01', ['Thị trấn'], ['Xã Vĩnh Bình Bắc']),
      ['already-ended'],
    ],
    ['a merge into itself', act('merge', '2026-01-01', ['Thị trấn'], ['Thị trấn']), ['stays']],
    [
      'a dissolved unit that lives on',
      act('dissolve', '2026-01-01', ['Thị trấn'], ['Thị trấn']),
      ['successor-not-wanted', 'stays'],
    ],
    ['nobody before', act('merge', '2026-01-01', [], ['Mới']), ['no-predecessor']],
    ['nobody after', act('split', '2026-01-01', ['Thị trấn'], []), ['no-successor']],
    [
      'an act dated before one already recorded',
      act('split', '2020-06-01', ['Thị trấn'], ['Thị trấn', 'Khác']),
      ['later-act'],
    ],
  ])('%s', (_, candidate, expected) => {
    expect(why(candidate)).toEqual(expected)
  })

  test('merging into a unit that lives on, splitting off from one, founding, renaming are allowed', () => {
    for (const [kind, before, later] of [
      ['merge', ['Thị trấn', 'Xã Vĩnh Thuận'], ['Xã Vĩnh Thuận']],
      ['merge', ['Thị trấn'], ['Xã Vĩnh Thuận']],
      ['split', ['Thị trấn'], ['Thị trấn', 'Phường']],
      ['found', [], ['Mới']],
      ['rename', ['Thị trấn'], ['Thị trấn']],
    ] as const) {
      expect(why(act(kind, '2026-01-01', [...before], [...later]))).toEqual([])
    }
  })

  test('the end of a unit is the act it does not survive', () => {
    expect(endOf('Xã Vĩnh Bình Bắc', acts)?.on).toBe('2020-01-01')
    expect(endOf('Thị trấn', acts)).toBeUndefined()
  })
})

const units = fc.constantFrom('A', 'B', 'C', 'D', 'E')
const anyAct = fc
  .record({
    kind: fc.constantFrom<SuccessionAct['kind']>('merge', 'split', 'dissolve', 'rename'),
    at: fc.nat(4),
    predecessors: fc.uniqueArray(units, { maxLength: 3 }),
    successors: fc.uniqueArray(units, { maxLength: 3 }),
  })
  .map(({ at, ...rest }): SuccessionAct => ({ ...rest, on: addDays(day('2024-01-01'), at) }))

describe('whatever is recorded', () => {
  test('acts that pass the check leave only living units as successors', () => {
    fc.assert(
      fc.property(fc.array(anyAct, { maxLength: 12 }), units, (candidates, unit) => {
        const recorded = candidates
          .toSorted((a, b) => (a.on < b.on ? -1 : 1))
          .reduce<SuccessionAct[]>(
            (kept, next) => (obstaclesTo(next, kept).length === 0 ? [...kept, next] : kept),
            [],
          )
        for (const successor of successorsOn(unit, recorded, day('2024-12-31'))) {
          expect(endOf(successor, recorded)).toBeUndefined()
        }
      }),
      { numRuns: 500 },
    )
  })

  test('even circles in bad data end with an answer', () => {
    const circle = [act('rename', '2024-01-01', ['A'], ['B']), act('rename', '2024-01-01', ['B'], ['A'])]
    expect(successorsOn('A', circle, day('2024-01-01'))).toEqual(['A'])
    fc.assert(
      fc.property(fc.array(anyAct, { maxLength: 8 }), units, (recorded, unit) => {
        expect(successorsOn(unit, recorded, day('2024-12-31')).length).toBeLessThanOrEqual(5)
        expect(predecessorsOf(unit, recorded, day('2024-12-31')).length).toBeLessThanOrEqual(4)
      }),
    )
  })
})
