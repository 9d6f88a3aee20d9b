import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day } from '../kernel/day.ts'
import { missingParts, standingParts } from './event-kinds.ts'
import { missingForReport } from './event-report.ts'
import { type EventAct, type EventState, eventTransitions, isAhead, nextEventState } from './event-state.ts'
import { eventTitle, termInWords } from './event-title.ts'
import {
  countExchanges,
  exchangeYear,
  isOwedInExchanges,
  type HeldExchange,
  whyNotCounted,
} from './exchange-count.ts'
import { preparationsFor, preparationStanding } from './preparation.ts'

const states = Object.keys(eventTransitions) as EventState[]
const EVENT_ACTS = [...new Set(states.flatMap((state) => Object.keys(eventTransitions[state])))] as EventAct[]
const follow = (...acts: EventAct[]) =>
  acts.reduce<EventState | undefined>((state, act) => state && nextEventState(state, act), 'planned')

describe('the life of an event', () => {
  test('planned, prepared, invited, held, reported', () => {
    expect(follow('prepare', 'invite', 'hold', 'report')).toBe('reported')
    expect(follow('prepare', 'hold')).toBe('held')
    expect(follow('hold')).toBeUndefined()
    expect(follow('prepare', 'invite', 'hold', 'report', 'record')).toBeUndefined()
    expect(follow('prepare', 'invite', 'hold', 'report', 'reopen')).toBe('held')
  })

  test('S004-III-1-1b: put off it waits for a new day; moved online it stays where it is', () => {
    expect(follow('prepare', 'invite', 'postpone')).toBe('postponed')
    expect(follow('prepare', 'invite', 'postpone', 'hold')).toBeUndefined()
    expect(follow('prepare', 'invite', 'postpone', 'reschedule')).toBe('preparing')
    expect(follow('prepare', 'invite', 'switch-online')).toBe('invited')
    expect(follow('prepare', 'switch-online')).toBe('preparing')
  })

  test('what was called off stays so; what was held is neither put off nor called off', () => {
    for (const act of EVENT_ACTS) expect(nextEventState('called-off', act)).toBeUndefined()
    for (const state of ['held', 'reported'] as const)
      for (const act of ['postpone', 'call-off', 'switch-online', 'edit'] as const)
        expect(nextEventState(state, act)).toBeUndefined()
  })

  test('no chain of acts leaves the table, and only what is ahead or put off can be called off', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...EVENT_ACTS), { maxLength: 20 }), (acts) => {
        const state = follow(...acts)
        expect(state === undefined || states.includes(state)).toBe(true)
      }),
    )
    expect(states.filter((state) => nextEventState(state, 'call-off') !== undefined)).toEqual(
      states.filter((state) => isAhead(state) || state === 'postponed'),
    )
  })
})

test('S002-II-II-1: the number of a congress is printed in roman numerals, the year once', () => {
  const title = (name: string, ordinal: number | null) =>
    eventTitle({ name, ordinal, startsOn: day('2024-05-20') })
  const printed = 'Đại hội thi đua yêu nước huyện Cẩm Mỹ lần thứ VI năm 2024'
  expect(title('Đại hội thi đua yêu nước huyện Cẩm Mỹ', 6)).toBe(printed)
  expect(title('Đại hội thi đua yêu nước huyện Cẩm Mỹ năm 2024', 6)).toBe(printed)
  expect(title('Hội nghị tổng kết năm 2023', null)).toBe('Hội nghị tổng kết năm 2023')
  expect(termInWords(2019, 2024)).toBe('nhiệm kỳ 2019 - 2024')
  expect(termInWords(2019, null)).toBeNull()
})

describe('exchanges', () => {
  const held = (id: string, more: Partial<HeldExchange> = {}): HeldExchange => ({
    id,
    kind: 'exchange',
    state: 'held',
    hostEventId: null,
    startsOn: day('2023-10-02'),
    exemplars: 1,
    ...more,
  })

  test('S001-III-3-b6b: one embedded in a review conference counts, the conference does not', () => {
    const conference = held('a', { kind: 'conference' })
    expect(countExchanges([conference])).toBe(0)
    expect(countExchanges([conference, held('b', { hostEventId: 'a' })])).toBe(1)
    expect(whyNotCounted(conference)).toContain('lồng ghép')
  })

  test('S001-III-3-b10: an exchange inside an exchange is one occasion', () => {
    expect(countExchanges([held('a'), held('b', { kind: 'seminar', hostEventId: 'a' })])).toBe(1)
    expect(countExchanges([held('a'), held('b')])).toBe(2)
  })

  test('a duty that counts giao lưu is known by its own words', () => {
    expect(isOwedInExchanges('Lần GIAO LƯU')).toBe(true)
    expect(isOwedInExchanges('điển hình tiêu biểu')).toBe(false)
    expect(isOwedInExchanges(null)).toBe(false)
  })

  test('not held, or without an exemplar, it does not count', () => {
    expect(whyNotCounted(held('a', { state: 'invited' }))).toContain('Chưa diễn ra')
    expect(whyNotCounted(held('a', { exemplars: 0 }))).toContain('điển hình')
    expect(countExchanges([held('a', { state: 'postponed' }), held('b', { exemplars: 0 })])).toBe(0)
    expect(whyNotCounted(held('a', { state: 'reported' }))).toBeNull()
  })

  test('S001-III-3-b6b: at least 01 a year, each year for itself', () => {
    expect(exchangeYear(2023, [held('a')], 1)).toMatchObject({ held: 1, enough: true })
    expect(exchangeYear(2024, [held('a')], 1)).toEqual({
      year: 2024,
      held: 0,
      required: 1,
      enough: false,
      sentence: 'Năm 2024 đã tổ chức 0 lần giao lưu; cần ít nhất 01, còn thiếu 1.',
    })
    expect(exchangeYear(2024, [], null).sentence).toBe('Năm 2024 đã tổ chức 0 lần giao lưu.')
  })
})

test('S000-II-2-3c: a bloc meeting always publicises policy; other meetings may', () => {
  expect(standingParts('bloc-meeting')).toEqual(['policy-publicity'])
  expect(missingParts('bloc-meeting', [{ part: 'report' }])).toEqual(['policy-publicity'])
  expect(missingParts('bloc-meeting', [{ part: 'policy-publicity' }])).toEqual([])
  expect(missingParts('conference', [])).toEqual([])
})

test('S001-III-3-b2: a congress begins with its checklist, due before its day', () => {
  const steps = preparationsFor('congress', day('2025-05-20'))
  expect(steps[0]).toEqual({ text: 'Kế hoạch tổ chức Đại hội', dueOn: '2025-01-20' })
  expect(steps.at(-1)).toEqual({ text: 'Tổng duyệt', dueOn: '2025-05-19' })
  expect(steps.map(({ dueOn }) => dueOn)).toEqual(steps.map(({ dueOn }) => dueOn).toSorted())
  expect(steps.map(({ text }) => text)).toContain('Danh sách điển hình tiên tiến của nhiệm kỳ được tôn vinh')
  expect(preparationsFor('call-on', day('2025-05-20'))).toEqual([])
  const standing = (doneOn: string | null) =>
    preparationStanding(
      { dueOn: day('2025-01-20'), doneOn: doneOn === null ? null : day(doneOn) },
      day('2025-01-21'),
    )
  expect([standing(null), standing('2025-01-25')]).toEqual(['late', 'done'])
})

test('a report says who came, what came of it and what was concluded', () => {
  const whole = {
    kind: 'conference' as const,
    people: 120,
    result: 'Tôn vinh 30 điển hình.',
    conclusion: 'Nhân rộng ba mô hình.',
    lessons: null,
    awardsUndecided: 0,
    costsWithoutActual: 0,
    lacksFinalReport: false,
  }
  const fields = (more: object) => missingForReport({ ...whole, ...more }).map(({ field }) => field)
  expect(fields({})).toEqual([])
  expect(fields({ people: 0, result: null, conclusion: null })).toEqual([
    'attendance',
    'result',
    'conclusion',
  ])
  expect(fields({ kind: 'study-visit', conclusion: null })).toEqual(['lessons'])
  expect(fields({ kind: 'gift-giving', conclusion: null })).toEqual([])
  expect(fields({ awardsUndecided: 2, costsWithoutActual: 1, lacksFinalReport: true })).toEqual([
    'honours',
    'costs',
    'documents',
  ])
})
