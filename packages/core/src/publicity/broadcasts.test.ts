import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day } from '../kernel/day.ts'
import { changePercent, comparedStretches, sharePercent } from './air-time.ts'
import { lengthProblems, overrunOf } from './broadcast-length.ts'
import { type BroadcastAct, type BroadcastState, nextBroadcastState } from './broadcast-state.ts'
import { isCountedChannel, isOnTheAir } from './channels.ts'
import { nextProgrammeState, programmeLineStanding } from './programme-lines.ts'
import { readingOf, spokenWords } from './reading-time.ts'

const sentence = 'Phong trào thi đua lan rộng khắp các xóm ấp trong huyện. '

describe('reading time', () => {
  test.each([
    ['Tuyên truyền gương điển hình tiên tiến', 7],
    ['Hưởng ứng phong trào “Thi đua là yêu nước”!', 9],
    // ngày mười hai tháng tư năm hai nghìn không trăm hai mươi tư
    ['ngày 12/4/2024', 1 + 2 + 1 + 1 + 1 + 7],
    // hai triệu ba trăm bốn mươi nghìn đồng
    ['2.340.000 đồng', 8],
    // năm phẩy năm phần trăm
    ['5,5%', 5],
    ['UBND huyện', 5],
    ['THI ĐUA, KHEN THƯỞNG', 4],
    ['Kế hoạch 75/KH-UBND', 2 + 3 + 2 + 4],
    ['', 0],
  ])('%s is %i words', (text, words) => {
    expect(spokenWords(text)).toBe(words)
  })

  test('marks written in two ways take the same time', () => {
    const text = 'Đồng bào Khmer ở Vĩnh Thuận, 12/4/2024, 80% số hộ'
    expect(spokenWords(text.normalize('NFD'))).toBe(spokenWords(text.normalize('NFC')))
  })

  test('S000-IV-3-c: 1.980 words at 180 a minute are an eleven-minute script', () => {
    const script = sentence.repeat(165)
    expect(readingOf(script, 180)).toEqual({ words: 1980, seconds: 660, wordsPerMinute: 180 })
  })

  test('two paragraphs take as long as both of them', () => {
    const words = fc.constantFrom('thi', 'đua', 'UBND', '75', '2.340.000', '12/4/2024', 'KH', '5,5%')
    const text = fc.array(words).map((all) => `${all.join(' ')}.`)
    fc.assert(
      fc.property(text, text, (one, two) => {
        expect(spokenWords(`${one}\n${two}`)).toBe(spokenWords(one) + spokenWords(two))
      }),
    )
  })
})

describe('the length of a broadcast', () => {
  const reading = (times: number) => readingOf(sentence.repeat(times), 180)

  test('S000-IV-3-c: an eleven-minute script is refused with the reading time', () => {
    expect(lengthProblems({ seconds: 600, secondsMax: 600, reading: reading(165) })).toEqual([
      {
        field: 'script',
        message:
          'Đọc hết lời dẫn này mất 11 phút (1.980 tiếng, 180 tiếng/phút), quá 10 phút/lần phát sóng. Hãy rút gọn ít nhất 180 tiếng.',
      },
    ])
  })

  test('S000-IV-3-c: ten minutes fit, one second more does not, and a column without limit takes any length', () => {
    expect(lengthProblems({ seconds: 600, secondsMax: 600, reading: reading(150) })).toEqual([])
    expect(lengthProblems({ seconds: 601, secondsMax: 600, reading: null })).toEqual([
      {
        field: 'plannedSeconds',
        message: 'Thời lượng dự kiến 10 phút 01 giây quá mức 10 phút/lần phát sóng của chuyên mục.',
      },
    ])
    expect(lengthProblems({ seconds: 3600, secondsMax: null, reading: null })).toEqual([])
  })

  test('a script longer than its own time is told, whatever the column allows', () => {
    const [problem] = lengthProblems({ seconds: 300, secondsMax: 600, reading: reading(100) })
    expect(problem?.message).toContain('dài hơn thời lượng dự kiến 5 phút')
  })

  test('S000-IV-3-c: what ran over is measured when it is logged', () => {
    expect([overrunOf(600, 600), overrunOf(660, 600), overrunOf(660, null)]).toEqual([0, 60, 0])
  })
})

describe('the life of a broadcast', () => {
  const acts: BroadcastAct[] = ['edit', 'finish', 'approve', 'return', 'cancel', 'air', 'log', 'repeat']
  test.each<[BroadcastState, Partial<Record<BroadcastAct, BroadcastState>>]>([
    ['planned', { edit: 'planned', finish: 'edited', cancel: 'cancelled' }],
    ['edited', { edit: 'planned', approve: 'approved', return: 'planned', cancel: 'cancelled' }],
    ['approved', { edit: 'planned', return: 'planned', cancel: 'cancelled', air: 'aired', log: 'logged' }],
    ['aired', { log: 'logged', repeat: 'aired' }],
    ['logged', { log: 'logged', repeat: 'logged' }],
    ['cancelled', {}],
  ])('what follows on %s', (state, next) => {
    expect(
      Object.fromEntries(
        acts.flatMap((act) => {
          const found = nextBroadcastState(state, act)
          return found === undefined ? [] : [[act, found]]
        }),
      ),
    ).toEqual(next)
  })

  test('nothing goes on the air that nobody approved', () => {
    expect(nextBroadcastState('planned', 'air')).toBeUndefined()
    expect(nextBroadcastState('edited', 'log')).toBeUndefined()
  })
})

describe('channels', () => {
  test('S000-II-2-1e: of social pages only official ones count', () => {
    expect(isCountedChannel({ kind: 'social-page', official: true })).toBe(true)
    expect(isCountedChannel({ kind: 'social-page', official: false })).toBe(false)
    expect(isCountedChannel({ kind: 'banners', official: false })).toBe(true)
  })

  test('loudspeakers and spoken or filmed press have air time, a portal has not', () => {
    expect(['loudspeaker', 'audio-press', 'video-press', 'portal', 'print-press'].filter(isOnTheAir)).toEqual(
      ['loudspeaker', 'audio-press', 'video-press'],
    )
  })
})

describe('air time', () => {
  test('S001-IV-7-a: a year that runs is compared with the same stretch of the year before', () => {
    expect(comparedStretches(2024, day('2024-03-10'))).toEqual({
      now: { from: '2024-01-01', to: '2024-03-10' },
      before: { from: '2023-01-01', to: '2023-03-10' },
    })
    expect(comparedStretches(2023, day('2024-03-10'))).toEqual({
      now: { from: '2023-01-01', to: '2023-12-31' },
      before: { from: '2022-01-01', to: '2022-12-31' },
    })
    expect([changePercent(130, 100), changePercent(50, 80), changePercent(5, 0)]).toEqual([30, -37.5, null])
    expect([sharePercent(1, 3), sharePercent(0, 0)]).toEqual([33, 0])
  })
})

describe('the programme of a unit', () => {
  const standing = (month: number, done: number, today = '2024-03-10') =>
    programmeLineStanding({ year: 2024, month, quantity: 2, done }, day(today))

  test('S004-III-5-5b: a planned piece of work is done, under way, due, ahead or behind', () => {
    expect([standing(3, 2), standing(3, 1), standing(3, 0), standing(4, 0), standing(2, 1)]).toEqual([
      'done',
      'partly',
      'due',
      'ahead',
      'behind',
    ])
    expect(standing(12, 0, '2025-01-01')).toBe('behind')
    expect(standing(1, 0, '2023-12-31')).toBe('ahead')
  })

  test('is drafted, approved and summed up; a change has to be approved anew', () => {
    expect(nextProgrammeState('draft', 'approve')).toBe('approved')
    expect(nextProgrammeState('draft', 'record')).toBeUndefined()
    expect(nextProgrammeState('approved', 'edit')).toBe('draft')
    expect(nextProgrammeState('approved', 'close')).toBe('closed')
    expect(nextProgrammeState('closed', 'record')).toBeUndefined()
  })
})
