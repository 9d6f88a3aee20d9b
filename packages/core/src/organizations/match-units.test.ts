import { expect, test } from 'vitest'
import { matchUnits } from './match-units.ts'

const piecesOf = (printed: string) => printed.split(/, (?=Văn phòng)/)

const register = [
  { id: 'noivu', names: ['Phòng Nội vụ', 'PNV'] },
  { id: 'vanhoa', names: ['Phòng Văn hóa và Thông tin huyện'] },
  { id: 'vanphong', names: ['Văn phòng HĐND và UBND huyện'] },
  { id: 'trungtam', names: ['Trung tâm Văn hóa, Thể thao và Truyền thanh huyện'] },
  { id: 'hoidong', names: ['Hội đồng Thi đua - Khen thưởng huyện'] },
  { id: 'taichinh', names: ['Phòng Tài chính - Kế hoạch'] },
]
const match = (printed: string) => matchUnits([printed], register, piecesOf)[0]!.units

test('a name or an alias as printed is sure', () => {
  expect(match('Phòng Nội vụ')).toEqual([
    { printed: 'Phòng Nội vụ', id: 'noivu', confidence: 'sure', alternatives: [] },
  ])
  expect(match('Hội đồng TĐKT huyện')[0]).toMatchObject({ id: 'hoidong', confidence: 'sure' })
})

test('what the brackets say is likely', () => {
  expect(match('Cơ quan Thường trực Hội đồng Thi đua - Khen thưởng huyện (Phòng Nội vụ)')[0]).toMatchObject({
    id: 'noivu',
    confidence: 'likely',
  })
})

test('several names in one heading are matched one by one', () => {
  const units = match('Phòng Văn hóa - Thông tin, Văn phòng Hội đồng nhân dân và Ủy ban nhân dân huyện')
  expect(units.map(({ id }) => id)).toEqual(['vanhoa', 'vanphong'])
})

test('a name that is nearly one of the register is a guess, with what else it could be', () => {
  const [unit] = match('Trung tâm Văn hóa - Thông tin và Thể thao')
  expect(unit).toMatchObject({ id: 'trungtam', confidence: 'guess' })
})

test('nobody is nobody', () => {
  expect(match('Đoàn Thanh niên')).toEqual([
    { printed: 'Đoàn Thanh niên', id: null, confidence: null, alternatives: [] },
  ])
})

test('one name of two offices leaves the choice open', () => {
  const two = [...register, { id: 'noivu-tinh', names: ['Phòng Nội vụ'] }]
  expect(matchUnits(['Phòng Nội vụ'], two, piecesOf)[0]!.units[0]).toEqual({
    printed: 'Phòng Nội vụ',
    id: null,
    confidence: null,
    alternatives: ['noivu', 'noivu-tinh'],
  })
})
