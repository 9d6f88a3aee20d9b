import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { percent } from '../kernel/percent.ts'
import { type InitiativeAct, type InitiativeState, nextInitiativeState } from './initiative-state.ts'
import { SCOPES, scopeReached } from './scope.ts'
import { seasonLabel } from './season.ts'
import { sharingStanding } from './sharing.ts'
import { isAuthor } from './standing-aside.ts'

const twoThirds = percent(66.67)
const votes = (...scopes: ((typeof SCOPES)[number] | null)[]) =>
  scopes.map((scope) => ({ vote: 'for', scope }))

describe('scope of influence', () => {
  test('S003-II-3-4b: how far it reaches is voted apart; a vote for wider is one for narrower too', () => {
    expect(scopeReached(votes('toan_quoc', 'bo_tinh'), 3, twoThirds)).toBeNull()
    expect(scopeReached(votes('toan_quoc', 'bo_tinh', 'bo_tinh'), 3, twoThirds)).toBe('bo_tinh')
    expect(scopeReached(votes('toan_quoc', 'toan_quoc', 'toan_quoc'), 3, twoThirds)).toBe('toan_quoc')
    expect(scopeReached(votes('toan_quoc', 'bo_tinh', 'co_so'), 3, twoThirds)).toBe('co_so')
  })

  test('who is against, aside or names no scope does not count', () => {
    const mixed = [...votes('bo_tinh', null), { vote: 'against', scope: 'bo_tinh' as const }]
    expect(scopeReached(mixed, 3, twoThirds)).toBeNull()
  })

  test('a vote more never makes the scope narrower', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...SCOPES), { maxLength: 8 }), (given) => {
        const rank = (scope: (typeof SCOPES)[number] | null) => (scope === null ? -1 : SCOPES.indexOf(scope))
        const before = rank(scopeReached(votes(...given), 9, twoThirds))
        expect(rank(scopeReached(votes(...given, 'toan_quoc'), 9, twoThirds))).toBeGreaterThanOrEqual(before)
      }),
    )
  })
})

test('the two seasons are named by their years', () => {
  expect(seasonLabel('socio-economic', 2023)).toBe('2023')
  expect(seasonLabel('education', 2023)).toBe('2023-2024')
})

describe('who is an author', () => {
  const authors = [{ personId: 'p1', name: 'Lò Thị Mây' }]
  test('the same record is, a namesake with another record is not', () => {
    expect(isAuthor({ personId: 'p1', name: 'Lò Thị Mây' }, authors)).toBe(true)
    expect(isAuthor({ personId: 'p2', name: 'Lò Thị Mây' }, authors)).toBe(false)
  })
  test('without a record the name decides', () => {
    expect(isAuthor({ personId: null, name: 'LÒ THỊ MÂY' }, authors)).toBe(true)
    expect(isAuthor({ personId: null, name: 'Lò Thị Mai' }, authors)).toBe(false)
  })
})

describe('sharing', () => {
  const may = { personId: 'p1', name: 'Lò Thị Mây', scope: 'co_so' }
  test('S004-III-5-6: two distinct people with a recognised initiative are owed', () => {
    expect(sharingStanding([may, { ...may, scope: 'bo_tinh' }], 2)).toEqual({
      holders: 1,
      required: 2,
      enough: false,
      sentence: 'Đã giới thiệu 1 cá nhân có sáng kiến được công nhận; cần ít nhất 02, còn thiếu 1.',
    })
    const other = { personId: 'p2', name: 'Lò Thị Mây', scope: 'co_so' }
    expect(sharingStanding([may, other], 2).enough).toBe(true)
    expect(sharingStanding([may, { ...other, scope: null }], 2).enough).toBe(false)
  })
})

test('the life of an initiative: every state and act as the table says', () => {
  const states: InitiativeState[] = [
    'draft',
    'submitted',
    'returned',
    'accepted',
    'before-council',
    'recognized',
  ]
  const acts: InitiativeAct[] = [
    'edit',
    'submit',
    'accept',
    'return',
    'withdraw',
    'lay-before-council',
    'recognize',
  ]
  const table = states.map((state) => [state, ...acts.map((act) => nextInitiativeState(state, act) ?? '–')])
  expect(table).toEqual([
    ['draft', 'draft', 'submitted', '–', '–', 'withdrawn', '–', '–'],
    ['submitted', '–', '–', 'accepted', 'returned', 'withdrawn', '–', '–'],
    ['returned', 'returned', 'submitted', '–', '–', 'withdrawn', '–', '–'],
    ['accepted', '–', '–', '–', 'returned', 'withdrawn', 'before-council', '–'],
    ['before-council', '–', '–', '–', '–', '–', '–', 'recognized'],
    ['recognized', '–', '–', '–', '–', '–', '–', '–'],
  ])
})
