import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyMerge, planMerge, undoMerge, type Fact, type Facts } from './merge-plan.ts'

const kept = {
  id: 'kept',
  facts: { fullName: 'Nguyen Van An', birth: null, ethnicity: 'Kinh', directLabour: false },
}
const dropped = {
  id: 'dropped',
  facts: { fullName: 'Nguyễn Văn Ân', birth: '1980-03-05', ethnicity: 'Khmer', directLabour: null },
}

describe('merging two records of one person', () => {
  test('gaps are filled, wishes are taken, everything else stands and is named', () => {
    const plan = planMerge(kept, dropped, ['fullName'])
    expect(plan).toEqual({
      keptId: 'kept',
      droppedId: 'dropped',
      taken: [
        { field: 'fullName', before: 'Nguyen Van An', after: 'Nguyễn Văn Ân' },
        { field: 'birth', before: null, after: '1980-03-05' },
      ],
      differing: [{ field: 'ethnicity', kept: 'Kinh', dropped: 'Khmer' }],
    })
    expect(applyMerge(plan, kept.facts)).toEqual({
      fullName: 'Nguyễn Văn Ân',
      birth: '1980-03-05',
      ethnicity: 'Kinh',
      directLabour: false,
    })
  })

  test('undoing leaves alone what was changed since', () => {
    const plan = planMerge(kept, dropped, ['fullName'])
    const changed = { ...applyMerge(plan, kept.facts), birth: '1981-01-01' }
    expect(undoMerge(plan, changed)).toEqual({
      facts: { ...kept.facts, birth: '1981-01-01' },
      leftAlone: ['birth'],
    })
  })

  test('undoing at once gives the record back, whatever was merged', () => {
    const fact: fc.Arbitrary<Fact> = fc.constantFrom(null, 'a', 'b', 1, true)
    const facts: fc.Arbitrary<Facts> = fc.record({ name: fact, birth: fact, ethnicity: fact })
    const take = fc.subarray(['name', 'birth', 'ethnicity'])
    fc.assert(
      fc.property(facts, facts, take, (a, b, wishes) => {
        const plan = planMerge({ id: 'a', facts: a }, { id: 'b', facts: b }, wishes)
        const merged = applyMerge(plan, a)
        expect(undoMerge(plan, merged)).toEqual({ facts: a, leftAlone: [] })
        for (const [field, value] of Object.entries(a)) {
          expect(merged[field] === null).toBe(value === null && b[field] === null)
        }
      }),
    )
  })
})
