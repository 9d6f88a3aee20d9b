import { expect, test } from 'vitest'
import { type AwardForm, chooseAward, nextLine, periodOf, type PrizeLine } from './prize-lines.ts'

const line: PrizeLine = {
  recipient: 'Nguyễn Văn An',
  awardCode: 'A',
  subject: 'individual',
  decisionOn: '2026-01-15',
  period: { from: '2025-01-01', to: '2025-12-31' },
  achievement: null,
  amountSet: 5,
}
const form = (some: Partial<AwardForm>): AwardForm => ({
  code: 'B',
  name: 'Một hình thức',
  short: 'B',
  subjects: ['individual', 'collective'],
  yearly: true,
  citation: '',
  ...some,
})

test('a new line repeats the award and the days, not the name and not the sum', () => {
  expect(nextLine(line)).toEqual({ ...line, recipient: '', amountSet: undefined })
})

test('another award changes the kind of recipient only when it must', () => {
  expect(chooseAward(line, form({})).subject).toBe('individual')
  expect(chooseAward(line, form({ subjects: ['household'] })).subject).toBe('household')
})

test('what another award does not ask for is not sent along', () => {
  expect(chooseAward(line, form({ yearly: false })).period).toBeNull()
  expect(chooseAward({ ...line, achievement: 'Cứu người' }, form({})).achievement).toBeNull()
})

test('a period without days is no period', () => {
  expect(periodOf(null, null)).toBeNull()
  expect(periodOf('2025-01-01', null)).toEqual({ from: '2025-01-01', to: null })
})
