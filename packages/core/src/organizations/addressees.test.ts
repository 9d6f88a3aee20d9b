import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day } from '../kernel/day.ts'
import { titleSortKey } from '../kernel/vietnamese/sort-key.ts'
import {
  resolveAddressees,
  type Addressable,
  type AddresseeExpression,
  type AddresseeTerm,
} from './addressees.ts'

const on = day('2024-04-12')
const unit = (id: string, kind: string, more: Partial<Addressable> = {}): Addressable => ({
  id,
  name: id,
  sortKey: titleSortKey(id),
  kind,
  level: kind === 'commune-committee' ? 'commune' : 'district',
  path: `/${id}/`,
  blocIds: [],
  from: day('2000-01-01'),
  to: null,
  ...more,
})

const district = [
  unit('Phòng Tư pháp', 'office', { blocIds: ['bloc-1'] }),
  unit('Phòng Nội vụ', 'office', { blocIds: ['bloc-1'] }),
  unit('Đội nghiệp vụ', 'internal-unit', { path: '/Phòng Nội vụ/Đội nghiệp vụ/' }),
  unit('UBND xã Vĩnh Bình Bắc', 'commune-committee', { blocIds: ['bloc-2'] }),
  unit('UBND thị trấn Vĩnh Thuận', 'commune-committee', { blocIds: ['bloc-2'] }),
  unit('Trường THCS Bình Minh', 'school'),
  unit('Phòng Y tế', 'office', { to: day('2022-06-30'), blocIds: ['bloc-1'] }),
]
const kind = (code: string): AddresseeTerm => ({ by: 'kind', code })
const named = (id: string): AddresseeTerm => ({ by: 'organization', id })
const resolve = (include: AddresseeTerm[], exclude: AddresseeTerm[] = []) =>
  resolveAddressees({ include, exclude }, district, on)

describe('addressee groups', () => {
  test('S000-II-2-3a: kinds, blocs and named units are joined, one line per unit, in Vietnamese order', () => {
    expect(resolve([named('Trường THCS Bình Minh'), kind('office'), { by: 'bloc', id: 'bloc-2' }])).toEqual({
      ids: [
        'Phòng Nội vụ',
        'Phòng Tư pháp',
        'Trường THCS Bình Minh',
        'UBND thị trấn Vĩnh Thuận',
        'UBND xã Vĩnh Bình Bắc',
      ],
      warnings: [],
    })
  })

  test('S001-I-2-2b: one short name is another set of kinds in another plan', () => {
    const inThisPlan = resolve([kind('office'), kind('commune-committee')]).ids
    const inThatPlan = resolve([kind('office'), kind('school')]).ids
    expect([inThisPlan.length, inThatPlan.length]).toEqual([4, 3])
  })

  test('S001-IV-2-f: exempt units are taken out', () => {
    const { ids, warnings } = resolve([{ by: 'bloc', id: 'bloc-1' }], [named('Phòng Tư pháp')])
    expect(ids).toEqual(['Phòng Nội vụ'])
    expect(warnings).toEqual([])
  })

  test('an exception inside a group does not reach outside it', () => {
    const officesButJustice: AddresseeTerm = {
      by: 'group',
      include: [kind('office')],
      exclude: [named('Phòng Tư pháp')],
    }
    expect(resolve([officesButJustice]).ids).toEqual(['Phòng Nội vụ'])
    expect(resolve([officesButJustice, { by: 'bloc', id: 'bloc-1' }]).ids).toContain('Phòng Tư pháp')
    expect(resolve([kind('office')], [officesButJustice]).ids).toEqual(['Phòng Tư pháp'])
  })

  test('a subtree, a level, everyone', () => {
    expect(resolve([{ by: 'subtree', id: 'Phòng Nội vụ' }]).ids).toEqual(['Đội nghiệp vụ', 'Phòng Nội vụ'])
    expect(resolve([{ by: 'level', level: 'commune' }]).ids).toHaveLength(2)
    expect(resolve([{ by: 'everyone' }]).ids).toHaveLength(6)
  })

  test('what names nothing is said, never passed over', () => {
    expect(resolve([kind('offices')]).warnings).toEqual([
      { why: 'unknown', term: kind('offices') },
      { why: 'empty' },
    ])
    expect(resolve([kind('office'), named('Phòng Y tế')]).warnings).toEqual([
      { why: 'not-active', term: named('Phòng Y tế'), name: 'Phòng Y tế' },
    ])
    expect(resolve([kind('office')], [kind('school')]).warnings).toEqual([
      { why: 'excludes-nobody', term: kind('school') },
    ])
    expect(resolve([kind('office')], [kind('office')])).toEqual({ ids: [], warnings: [{ why: 'empty' }] })
  })

  test('the day decides who is there', () => {
    const ids = resolveAddressees({ include: [kind('office')], exclude: [] }, district, day('2022-06-30')).ids
    expect(ids).toContain('Phòng Y tế')
  })

  test('the answer is a set: order and repetition of terms and organisations change nothing', () => {
    const term = fc.constantFrom<AddresseeTerm>(
      kind('office'),
      kind('school'),
      { by: 'bloc', id: 'bloc-1' },
      { by: 'subtree', id: 'Phòng Nội vụ' },
      named('Phòng Nội vụ'),
      { by: 'group', include: [{ by: 'everyone' }], exclude: [kind('school')] },
    )
    const terms = fc.array(term, { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(terms, terms, (include, exclude) => {
        const expression: AddresseeExpression = { include, exclude }
        const other = { include: [...include, ...include].toReversed(), exclude: exclude.toReversed() }
        const { ids } = resolveAddressees(expression, district, on)
        expect(resolveAddressees(other, district.toReversed(), on).ids).toEqual(ids)
        const excluded = resolveAddressees({ include: exclude, exclude: [] }, district, on).ids
        expect(ids.filter((id) => excluded.includes(id))).toEqual([])
      }),
    )
  })
})
