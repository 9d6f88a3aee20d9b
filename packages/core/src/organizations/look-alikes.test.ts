import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day } from '../kernel/day.ts'
import {
  compareOrganizations,
  findOrganizationLookAlikes,
  type OrganizationFacts,
} from './organization-look-alikes.ts'
import { comparePersons, findPersonLookAlikes, type PersonFacts } from './person-look-alikes.ts'

const person = (fullName: string, more: Partial<PersonFacts> = {}): PersonFacts => ({
  id: fullName,
  fullName,
  gender: null,
  birthOn: null,
  birthYear: null,
  organizationId: null,
  identityNumber: null,
  ...more,
})
const born = (on: string) => ({ birthOn: day(on) })
const office = (names: string[], more: Partial<OrganizationFacts> = {}): OrganizationFacts => ({
  id: names[0]!,
  names,
  kind: 'office',
  level: 'district',
  parentId: null,
  ...more,
})

describe('two records of one person', () => {
  const an = person('Nguyễn Văn Ân', { ...born('1980-03-05'), organizationId: 'noi-vu' })

  test.each<[string, PersonFacts, number, string[]]>([
    [
      'name and birth date',
      person('NGUYỄN VĂN ÂN', born('1980-03-05')),
      90,
      ['Cùng họ tên', 'Cùng ngày sinh'],
    ],
    [
      'name and unit',
      person('Nguyễn Văn Ân', { organizationId: 'noi-vu' }),
      70,
      ['Cùng họ tên', 'Cùng đơn vị'],
    ],
    ['name and year', person('Nguyễn Văn Ân', { birthYear: 1980 }), 70, ['Cùng họ tên', 'Cùng năm sinh']],
    [
      'no marks',
      person('nguyen van an', born('1980-03-05')),
      85,
      ['Cùng họ tên, một bên không ghi dấu', 'Cùng ngày sinh'],
    ],
    [
      'other marks',
      person('Nguyễn Văn An', born('1980-03-05')),
      65,
      ['Họ tên chỉ khác dấu', 'Cùng ngày sinh'],
    ],
    [
      'no middle name',
      person('Nguyễn Ân', born('1980-03-05')),
      70,
      ['Họ và tên giống nhau, khác hoặc thiếu chữ đệm', 'Cùng ngày sinh'],
    ],
    [
      'day and month swapped',
      person('Nguyễn Văn Ân', born('1980-05-03')),
      75,
      ['Cùng họ tên', 'Ngày và tháng sinh đảo cho nhau'],
    ],
    ['only the name', person('Nguyễn Văn Ân'), 50, ['Cùng họ tên']],
    [
      'another birth date',
      person('Nguyễn Văn Ân', { ...born('1990-01-01'), organizationId: 'noi-vu' }),
      30,
      ['Cùng họ tên', 'Khác ngày sinh', 'Cùng đơn vị'],
    ],
    ['another name', person('Trần Thị Bình', { ...born('1980-03-05'), organizationId: 'noi-vu' }), 0, []],
  ])('%s', (_, other, score, reasons) => {
    expect(comparePersons(an, other)).toEqual({ score, reasons })
  })

  test('the identity number decides, also when the name was changed', () => {
    const [a, b] = [
      person('Lê Thị Hoa', { identityNumber: '1' }),
      person('Trần Thị Mai', { identityNumber: '1' }),
    ]
    expect(comparePersons(a, b)).toEqual({ score: 100, reasons: ['Cùng số định danh'] })
    const other = person('Lê Thị Hoa', { identityNumber: '2', organizationId: null })
    expect(comparePersons(a, other).score).toBe(0)
  })

  test('spelling of the tone is no difference', () => {
    expect(comparePersons(person('Lê Thị Thuý'), person('Lê Thị Thúy')).reasons).toEqual(['Cùng họ tên'])
  })

  test('the pairs worth a look are found among many, the most alike first', () => {
    const people = [
      { ...an, id: 'a' },
      person('Nguyễn Ân', { ...born('1980-03-05'), id: 'b' }),
      person('Nguyễn Văn Ân', { id: 'c', birthYear: 1980 }),
      person('Nguyễn Văn Ân', { id: 'd', ...born('1971-01-01') }),
      person('Trần Thị Bình', { id: 'e', ...born('1980-03-05') }),
    ]
    const pairs = findPersonLookAlikes(people).map(({ firstId, secondId, score }) => [
      firstId,
      secondId,
      score,
    ])
    expect(pairs).toEqual([
      ['a', 'b', 70],
      ['a', 'c', 70],
    ])
  })

  test('likeness has no direction, and no pair worth a look is missed by the buckets', () => {
    const anyone = fc
      .record({
        name: fc.constantFrom('Nguyễn Văn Ân', 'Nguyễn Văn An', 'nguyen van an', 'Nguyễn Ân', 'Trần Văn Ân'),
        birthOn: fc.constantFrom(null, day('1980-03-05'), day('1980-05-03'), day('1980-01-01')),
        birthYear: fc.constantFrom(null, 1980),
        organizationId: fc.constantFrom(null, 'x'),
        identityNumber: fc.constantFrom(null, '1', '2'),
      })
      .map(({ name, ...more }) => person(name, more))
    fc.assert(
      fc.property(anyone, anyone, (one, other) => {
        const [a, b] = [
          { ...one, id: '1' },
          { ...other, id: '2' },
        ]
        const { score } = comparePersons(a, b)
        expect(comparePersons(b, a)).toEqual(comparePersons(a, b))
        expect(findPersonLookAlikes([a, b])).toHaveLength(score >= 60 ? 1 : 0)
      }),
      { numRuns: 500 },
    )
  })
})

describe('two records of one organisation', () => {
  test.each<[string, OrganizationFacts, OrganizationFacts, number]>([
    ['the same name', office(['Phòng Nội vụ']), office(['PHÒNG NỘI VỤ']), 90],
    ['and, dash', office(['Phòng Văn hóa - Thông tin']), office(['Phòng Văn hóa và Thông tin']), 85],
    ['an alias of one', office(['Phòng VHTT', 'Phòng Văn hóa']), office(['Phòng Văn hóa và Thông tin']), 85],
    ['brackets', office(['Sở Nội vụ']), office(['Sở Nội vụ (Ban TĐKT tỉnh)']), 75],
    ['the level left out', office(['Phòng Nội vụ']), office(['Phòng Nội vụ huyện']), 70],
    ['only marks differ', office(['UBND xã Tân An']), office(['UBND xã Tân Ân']), 65],
    [
      'the same under one parent',
      office(['Tổ 1'], { parentId: 'a' }),
      office(['Tổ 1'], { parentId: 'a' }),
      100,
    ],
    [
      'the same under two parents',
      office(['Tổ 1'], { parentId: 'a' }),
      office(['Tổ 1'], { parentId: 'b' }),
      55,
    ],
    ['two levels', office(['Công an huyện']), office(['Công an tỉnh'], { level: 'province' }), 0],
    ['two numbers', office(['Trường THCS số 1']), office(['Trường THCS số 2']), 0],
  ])('%s', (_, a, b, score) => {
    expect(compareOrganizations(a, b).score).toBe(score)
    expect(compareOrganizations(b, a).score).toBe(score)
  })

  test('they are found among others', () => {
    const found = findOrganizationLookAlikes([
      office(['Phòng Văn hóa - Thông tin'], { id: '1' }),
      office(['Phòng Nội vụ'], { id: '2' }),
      office(['Phòng Văn hóa và Thông tin huyện'], { id: '3' }),
    ])
    expect(found).toEqual([
      { firstId: '1', secondId: '3', score: 70, reasons: ['Cùng tên khi bỏ chữ chỉ cấp ở cuối'] },
    ])
  })
})
