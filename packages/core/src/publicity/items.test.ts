import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { missingForApproval, missingForVerification, photoAgreed } from './item-checks.ts'
import { isOver, type ItemAct, type ItemState, itemTransitions, nextItemState } from './item-state.ts'
import { owedAt } from './remedies.ts'
import { sentencesWithin, yieldOf, ZALO_MOST } from './yields.ts'

const states = Object.keys(itemTransitions) as ItemState[]
const acts: ItemAct[] = [
  'write',
  'send',
  'edit',
  'return',
  'refuse',
  'verify',
  'approve',
  'publish',
  'correct',
  'withdraw',
]

test('S004-III-3-4b: sent, edited, approved, published or refused: every state and act as the table says', () => {
  const table = states.map((state) => [state, ...acts.map((act) => nextItemState(state, act) ?? '–')])
  expect(table).toEqual([
    ['proposed', 'written', '–', '–', '–', 'refused', '–', '–', '–', '–', 'withdrawn'],
    ['written', 'written', 'sent', '–', '–', '–', '–', '–', '–', '–', 'withdrawn'],
    ['sent', '–', '–', 'sent', 'returned', 'refused', 'verified', '–', '–', '–', 'withdrawn'],
    ['returned', 'written', '–', '–', '–', '–', '–', '–', '–', '–', 'withdrawn'],
    ['verified', '–', '–', 'sent', 'returned', 'refused', '–', 'approved', '–', '–', 'withdrawn'],
    ['approved', '–', '–', '–', 'returned', '–', '–', '–', 'published', '–', 'withdrawn'],
    ['published', '–', '–', '–', '–', '–', '–', '–', 'published', 'corrected', 'withdrawn'],
    ['corrected', '–', '–', '–', '–', '–', '–', '–', 'corrected', 'corrected', 'withdrawn'],
    ['refused', '–', '–', '–', '–', '–', '–', '–', '–', '–', '–'],
    ['withdrawn', '–', '–', '–', '–', '–', '–', '–', '–', '–', '–'],
  ])
  expect(states.filter(isOver)).toEqual(['refused', 'withdrawn'])
})

test('nothing is published that was not verified and approved, whichever way it went', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...acts), { maxLength: 30 }), (way) => {
      let state: ItemState = 'proposed'
      const been = new Set<ItemState>()
      for (const act of way) {
        const next = nextItemState(state, act)
        if (next === undefined) continue
        // Whoever writes or edits begins anew.
        if (act === 'write' || act === 'edit' || act === 'return') been.clear()
        been.add(next)
        state = next
      }
      if (state === 'published') expect([been.has('verified'), been.has('approved')]).toEqual([true, true])
    }),
  )
})

describe('before it is said to be true', () => {
  const text = {
    edition: 2,
    body: 'Nội dung',
    tellsOfUnit: true,
    tellsOfPerson: true,
    claims: [{ evidenced: true }],
    checks: [
      { party: 'unit', agreed: true, edition: 2 },
      { party: 'person', agreed: true, edition: 2 },
    ],
  } as const

  test('S001-III-3-0: claims have evidence, unit and person confirmed these very words', () => {
    expect(missingForVerification(text)).toEqual([])
    expect(missingForVerification({ ...text, claims: [] })).toEqual([
      'Chưa ghi điều nào được nêu trong bài kèm căn cứ.',
    ])
    expect(missingForVerification({ ...text, claims: [{ evidenced: false }, { evidenced: true }] })).toEqual([
      'Còn 1 điều nêu trong bài chưa có căn cứ.',
    ])
    expect(missingForVerification({ ...text, edition: 3 })).toEqual([
      'Đơn vị được nêu chưa xác nhận bản này.',
      'Người trong cuộc chưa xác nhận bản này.',
    ])
  })

  test('the last word counts, also when it is no', () => {
    const no = { party: 'person', agreed: false, edition: 2 } as const
    expect(missingForVerification({ ...text, checks: [...text.checks, no] })).toEqual([
      'Người trong cuộc không xác nhận bản này.',
    ])
    const yes = { ...no, agreed: true }
    expect(missingForVerification({ ...text, checks: [...text.checks, no, yes] })).toEqual([])
  })

  test('what tells of nobody needs a text only', () => {
    const law = { ...text, tellsOfUnit: false, tellsOfPerson: false, claims: [], checks: [] }
    expect(missingForVerification(law)).toEqual([])
    expect(missingForVerification({ ...law, body: '  ' })).toEqual(['Chưa có nội dung.'])
  })
})

describe('before it goes out', () => {
  const photo = { fileId: 'f1', alt: 'Bà Mây bên ruộng lúa' }
  const asked = { writtenBy: 'a', approver: 'b', photo, checks: [] }
  const word = (photoFileId: string, agreed: boolean) =>
    ({ party: 'photo', agreed, edition: 1, photoFileId }) as const

  test('nobody approves what was written by the own hand', () => {
    expect(missingForApproval({ ...asked, photo: null, approver: 'a' })).toEqual([
      'Người viết bản này không tự duyệt. Hãy để người khác duyệt.',
    ])
    expect(missingForApproval({ ...asked, photo: null, writtenBy: null, approver: null })).toEqual([])
  })

  test('a picture goes out with words and with consent to this very picture', () => {
    expect(missingForApproval({ ...asked, checks: [word('f0', true)] })).toEqual([
      'Người trong ảnh chưa đồng ý đăng ảnh.',
    ])
    expect(missingForApproval({ ...asked, checks: [word('f1', true)] })).toEqual([])
    expect(missingForApproval({ ...asked, checks: [word('f1', true), word('f1', false)] })).toEqual([
      'Người trong ảnh không đồng ý đăng ảnh.',
    ])
    expect(
      missingForApproval({ ...asked, photo: { ...photo, alt: ' ' }, checks: [word('f1', true)] }),
    ).toEqual(['Ảnh chưa có lời mô tả.'])
    expect(photoAgreed('f2', [])).toBeNull()
  })
})

test('what is owed at a place: nothing, a correction, or a take-down', () => {
  const place = { edition: 1, remedies: [] }
  const corrected = { state: 'corrected', approvedEdition: 2 } as const
  const withdrawn = { state: 'withdrawn', approvedEdition: 2 } as const
  expect(owedAt({ state: 'published', approvedEdition: 1 }, place)).toBeNull()
  expect(owedAt(corrected, place)).toBe('correction')
  expect(owedAt(corrected, { ...place, edition: 2 })).toBeNull()
  expect(owedAt(corrected, { ...place, remedies: [{ kind: 'announced', edition: 2 }] })).toBeNull()
  expect(
    owedAt({ ...corrected, approvedEdition: 3 }, { ...place, remedies: [{ kind: 'corrected', edition: 2 }] }),
  ).toBe('correction')
  expect(owedAt(withdrawn, { ...place, remedies: [{ kind: 'corrected', edition: 2 }] })).toBe('take-down')
  expect(owedAt(withdrawn, { ...place, remedies: [{ kind: 'taken-down', edition: 2 }] })).toBeNull()
})

describe('one story in other shapes', () => {
  const story = {
    title: 'Bà Mây giữ giống lúa thơm',
    standfirst: 'Từ 12 hộ năm 2021, tổ hợp tác nay có 48 hộ.',
    body: 'UBND xã giao 5,5 ha đất. Vụ đầu thu 20% nhiều hơn.\n\nNgày 12/4/2024, HTX ký hợp đồng bán 2.340 tấn.',
    author: 'Lò Văn Nam',
    unit: 'Xã Thanh Nưa',
    address: 'https://vi-du.vn/tin/1',
  }

  test('a script begins with a greeting, names its author and holds no figures', () => {
    const script = yieldOf('loudspeaker', story)
    expect(script.split('\n\n').at(0)).toBe('Kính thưa quý vị và bà con!')
    expect(script).toContain('Bài của Lò Văn Nam.')
    expect(script).not.toMatch(/\d|UBND|%/)
  })

  test('a short text ends with a sentence and tells where the whole of it is', () => {
    const long = { ...story, body: 'Một câu dài vừa phải để đếm chữ. '.repeat(60) }
    const short = yieldOf('zalo', long)
    expect(short.length).toBeLessThanOrEqual(ZALO_MOST)
    expect(short).toMatch(
      /^BÀ MÂY GIỮ GIỐNG LÚA THƠM\n\nTừ 12 hộ.*để đếm chữ\.\n\nĐọc cả bài: https:\/\/vi-du\.vn\/tin\/1$/s,
    )
    expect(yieldOf('facebook', { ...story, address: null })).not.toContain('Đọc cả bài')
  })

  test('a slide has the title and the first sentence of each paragraph', () => {
    expect(yieldOf('slide', story)).toBe(
      'Bà Mây giữ giống lúa thơm\n- Từ 12 hộ năm 2021, tổ hợp tác nay có 48 hộ\n- UBND xã giao 5,5 ha đất\n- Ngày 12/4/2024, HTX ký hợp đồng bán 2.340 tấn',
    )
    expect(yieldOf('sheet', story).split('\n\n').at(-1)).toBe('Lò Văn Nam · Xã Thanh Nưa')
  })

  test('cut text is never longer than asked, and nothing is made up', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'ế', ' ', '.', '!', '1') }),
        fc.integer({ min: 10, max: 80 }),
        (text, most) => {
          const cut = sentencesWithin(text, most)
          expect(cut.length).toBeLessThanOrEqual(most)
          expect(text.replaceAll(/\s/g, '')).toContain(cut.replace(/…$/, '').replaceAll(/\s/g, ''))
        },
      ),
    )
  })
})
