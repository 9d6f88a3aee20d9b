import { describe, expect, test } from 'vitest'
import { day } from '../kernel/day.ts'
import { activityProblems } from './activity.ts'
import { nextAudienceTextStates, traceOfPerson } from './audience-text.ts'
import { isInForce, missingResults } from './cooperation.ts'
import { countsOf, coverageMatrix, gapsIn } from './coverage.ts'
import { communesAmong, couldBeShown, unitsOfForces } from './forces.ts'
import { canAnswer, handOverState, isLate, recipientState } from './hand-over-state.ts'
import { forcesOf } from './note-targets.ts'
import { nextVisitStates, type VisitState, visitTransitions } from './visit-state.ts'

const today = day('2024-03-10')
const talk = {
  kind: 'talk' as const,
  heldOn: day('2024-03-05'),
  until: null,
  hasSpeaker: true,
  place: 'Nhà văn hóa ấp Kinh 2',
  quantity: null,
  reached: 64,
  membersReached: 40,
}
const fieldsOf = (told: Parameters<typeof activityProblems>[0]) =>
  activityProblems(told, today).map(({ field }) => field)

describe('an activity', () => {
  test.each([
    ['a talk that says everything', talk, []],
    [
      'a talk without speaker, listeners and place',
      { ...talk, hasSpeaker: false, place: null, reached: null, membersReached: null },
      ['memberId', 'reached', 'place'],
    ],
    ['something that has not happened', { ...talk, heldOn: day('2024-03-11') }, ['heldOn']],
    ['a speaker of what is no talk', { ...talk, kind: 'meeting' as const }, ['memberId']],
    [
      'banners without number',
      { ...talk, kind: 'visual' as const, hasSpeaker: false, reached: null, membersReached: null },
      ['quantity'],
    ],
    [
      'banners taken down before they were put up',
      { ...talk, kind: 'visual' as const, hasSpeaker: false, quantity: 12, until: day('2024-03-04') },
      ['until'],
    ],
    ['more members than people', { ...talk, membersReached: 65 }, ['membersReached']],
    [
      'members of nobody',
      { ...talk, kind: 'meeting' as const, hasSpeaker: false, reached: null, membersReached: 3 },
      ['membersReached'],
    ],
    [
      'a meeting of the unit with form, audience and number only',
      { ...talk, kind: 'meeting' as const, hasSpeaker: false, place: null },
      [],
    ],
  ])('%s', (_, told, fields) => {
    expect(fieldsOf(told)).toEqual(fields)
  })
})

describe('a hand-over', () => {
  const on = day('2024-03-01')
  test.each([
    [{ receivedOn: null, declinedOn: null, uses: 0 }, false, 'sent'],
    [{ receivedOn: on, declinedOn: null, uses: 0 }, false, 'received'],
    [{ receivedOn: on, declinedOn: on, uses: 0 }, false, 'declined'],
    [{ receivedOn: on, declinedOn: on, uses: 1 }, false, 'used'],
    [{ receivedOn: on, declinedOn: null, uses: 0 }, true, 'recalled'],
    [{ receivedOn: on, declinedOn: null, uses: 2 }, true, 'used'],
  ] as const)('%o, recalled %s: %s', (answered, isRecalled, state) => {
    expect(recipientState(answered, isRecalled)).toBe(state)
  })
  test('the whole is as far as the one who came furthest; declined only when all declined', () => {
    expect(handOverState(['declined', 'sent', 'used'])).toBe('used')
    expect(handOverState(['declined', 'sent'])).toBe('sent')
    expect(handOverState(['declined', 'declined'])).toBe('declined')
  })
  test('late is what was asked for by a day that has passed and nobody made', () => {
    expect(isLate('received', day('2024-03-09'), today)).toBe(true)
    expect(isLate('received', today, today)).toBe(false)
    expect(isLate('used', day('2024-03-09'), today)).toBe(false)
    expect(isLate('sent', null, today)).toBe(false)
  })
  test('a visit is asked for by whoever received it; nothing is made of what was taken back', () => {
    expect(canAnswer('sent', 'ask-visit')).toBe(false)
    expect(canAnswer('received', 'ask-visit')).toBe(true)
    expect(canAnswer('recalled', 'use')).toBe(false)
    expect(canAnswer('received', 'receive')).toBe(false)
  })
})

test('a visit is agreed by the host, ended by the guest, called off by either', () => {
  const all = (Object.keys(visitTransitions) as VisitState[]).map((state) => [
    state,
    nextVisitStates(state, ['host']),
    nextVisitStates(state, ['guest']),
    nextVisitStates(state, []),
  ])
  expect(all).toEqual([
    ['asked', ['agreed', 'declined'], ['called-off'], []],
    ['agreed', ['called-off'], ['done', 'called-off'], []],
    ['declined', [], [], []],
    ['done', [], [], []],
    ['called-off', [], [], []],
  ])
})

test('the forces somebody belongs to come from role and membership, each once', () => {
  expect(forcesOf(['propaganda-department', 'unit-officer'], ['reporter', 'propagandist'])).toEqual([
    'propaganda-system',
    'speakers',
  ])
  expect(forcesOf(['press', 'broadcaster'], [])).toEqual(['media'])
  expect(forcesOf(['officer'], ['opinion-collaborator'])).toEqual(['opinion-collaborators'])
  expect(forcesOf(['officer'], [])).toEqual([])
})

describe('what readers said', () => {
  test.each([
    ['Bạn nghe đài ở ấp Kinh 2 muốn biết cách trồng màu trên đất lúa.', null],
    ['Có 12 ý kiến khen cách làm, 03 ý kiến hỏi chỗ mua giống năm 2024.', null],
    ['Chị ấy để lại số 0912 345 678 để hỏi thêm.', 'Bỏ số điện thoại: chỉ ghi ý kiến, không ghi ai đã nói.'],
    ['Gọi +84912345678 để hỏi thêm.', 'Bỏ số điện thoại: chỉ ghi ý kiến, không ghi ai đã nói.'],
    ['Thư từ ban.doc@vidu.vn khen bài viết.', 'Bỏ địa chỉ thư điện tử: chỉ ghi ý kiến, không ghi ai đã nói.'],
    ['@nguoidan2024 hỏi chỗ mua giống.', 'Bỏ tên tài khoản: chỉ ghi ý kiến, không ghi ai đã nói.'],
    ['Xem facebook.com/nguoidan.', 'Bỏ đường dẫn: chỉ ghi ý kiến, không ghi ai đã nói.'],
  ])('%s', (text, told) => {
    expect(traceOfPerson(text)).toBe(told)
  })
  test('it is shown, handed on or set aside; what is set aside stays there', () => {
    expect(nextAudienceTextStates('received')).toEqual(['shown', 'forwarded', 'set-aside'])
    expect(nextAudienceTextStates('set-aside')).toEqual([])
  })
})

describe('a cooperation programme', () => {
  const term = { from: day('2022-06-01'), to: day('2025-12-31'), endedOn: null }
  test('holds for its term, or until it was ended', () => {
    expect(isInForce(term, today)).toBe(true)
    expect(isInForce(term, day('2022-05-31'))).toBe(false)
    expect(isInForce(term, day('2026-01-01'))).toBe(false)
    expect(isInForce({ ...term, to: null }, day('2030-01-01'))).toBe(true)
    expect(isInForce({ ...term, endedOn: day('2024-01-31') }, today)).toBe(false)
  })
  test('each party owes a result for each year that is over', () => {
    const given = [
      { year: 2022, party: 1 },
      { year: 2022, party: 2 },
      { year: 2023, party: 2 },
    ]
    expect(missingResults(term, [1, 2], given, today)).toEqual([{ year: 2023, party: 1 }])
    expect(missingResults({ ...term, endedOn: day('2024-01-31') }, [1], [], today)).toEqual([
      { year: 2022, party: 1 },
      { year: 2023, party: 1 },
      { year: 2024, party: 1 },
    ])
    expect(missingResults({ ...term, from: day('2024-05-01') }, [1], [], today)).toEqual([])
  })
})

describe('coverage', () => {
  test('the matrix shows every topic with every form and audience, empty ones too', () => {
    const rows = coverageMatrix(
      ['a', 'b'],
      ['news', 'clip'],
      ['leaders', 'people'],
      [
        { topic: 'a', form: 'news', audience: 'people', count: 3 },
        { topic: 'a', form: 'news', audience: 'leaders', count: 2 },
      ],
      [{ topic: 'a', form: 'news', count: 4 }],
    )
    const none = [
      { code: 'leaders', count: 0 },
      { code: 'people', count: 0 },
    ]
    expect(rows).toEqual([
      {
        topic: 'a',
        cells: [
          {
            form: 'news',
            count: 4,
            audiences: [
              { code: 'leaders', count: 2 },
              { code: 'people', count: 3 },
            ],
          },
          { form: 'clip', count: 0, audiences: none },
        ],
        empty: 1,
      },
      {
        topic: 'b',
        cells: [
          { form: 'news', count: 0, audiences: none },
          { form: 'clip', count: 0, audiences: none },
        ],
        empty: 2,
      },
    ])
  })
  test('gaps are the codes of the list that nobody worked on', () => {
    const counts = countsOf(['nong-nghiep', 'y-te'], [{ code: 'y-te', count: 2 }])
    expect(counts).toEqual([
      { code: 'nong-nghiep', count: 0 },
      { code: 'y-te', count: 2 },
    ])
    expect(gapsIn(counts)).toEqual(['nong-nghiep'])
  })
})

describe('the forces of publicity', () => {
  const units = [
    { id: 'front', kind: 'front', level: 'district', path: '/d/front/' },
    { id: 'xa', kind: 'commune-committee', level: 'commune', path: '/d/xa/' },
    { id: 'loa', kind: 'service-unit', level: 'commune', path: '/d/xa/loa/' },
    { id: 'phong', kind: 'office', level: 'district', path: '/d/phong/' },
    { id: 'to', kind: 'internal-unit', level: 'district', path: '/d/phong/to/' },
    { id: 'so', kind: 'department', level: 'province', path: '/so/' },
  ]
  const ids = (found: readonly { id: string }[]) => found.map(({ id }) => id)
  test('communes with what is under them, the front with the mass organisations', () => {
    expect(unitsOfForces(units)).toEqual({ front: ['front'], communes: ['xa', 'loa'] })
    expect(ids(communesAmong(units))).toEqual(['xa'])
  })
  test('units that could be shown are working units, none above the locality', () => {
    expect(ids(couldBeShown(units, 'district'))).toEqual(['front', 'xa', 'loa', 'phong'])
  })
})
