import { expect, test } from 'vitest'
import { day } from '../../kernel/day.ts'
import { awardRules } from '../awards/index.ts'
import { citeIn } from '../cite.ts'
import { parameters } from '../parameters/index.ts'
import { advancedWorkersPercentOfAdvanced, rankForFlag } from '../parameters/titles.ts'
import { mergeOverlay } from './merge.ts'
import type { Change, Provision } from './overlay.ts'

const regulation: Provision = {
  from: day('2025-01-01'),
  to: day('2025-12-31'),
  cite: citeIn('Quyết định số 12/2025/QĐ-UBND', '5.1'),
  confidence: 'VERIFIED',
}
const merge = (...changes: Change[]) =>
  mergeOverlay(awardRules, parameters, { id: 'thu', owner: 'tỉnh thử', changes })
const percentOn = (merged: ReturnType<typeof merge>, on: string) =>
  merged.numbers(advancedWorkersPercentOfAdvanced, day(on))?.value

test('a locality may ask for more, for as long as its regulation stands', () => {
  const merged = merge({ ...regulation, kind: 'threshold', parameter: 'LDTT-percent-for-TTLDTT', value: 80 })
  expect(merged.remarks[0]!.kind).toBe('tightened')
  expect(['2024-12-31', '2025-01-01', '2025-12-31', '2026-01-01'].map((on) => percentOn(merged, on))).toEqual(
    [70, 80, 80, 70],
  )
})

test('it may not ask for less in silence', () => {
  const merged = merge({ ...regulation, kind: 'threshold', parameter: 'LDTT-percent-for-TTLDTT', value: 60 })
  expect(merged.remarks[0]!.kind).toBe('refused')
  expect(percentOn(merged, '2025-06-01')).toBe(70)
})

test('where it names the law that allows less, less is taken and said so', () => {
  const merged = merge({
    ...regulation,
    kind: 'threshold',
    parameter: 'LDTT-percent-for-TTLDTT',
    value: 60,
    loosenedBecause: 'khoản 2 Điều 28',
  })
  expect(merged.remarks[0]).toMatchObject({
    kind: 'loosened',
    sentence:
      'Tỷ lệ cá nhân Lao động tiên tiến của Tập thể lao động tiên tiến: quốc gia 70 %, địa phương 60 %: nới lỏng so với quy định quốc gia, căn cứ khoản 2 Điều 28.',
  })
  expect(percentOn(merged, '2025-06-01')).toBe(60)
})

test('of a rank the second place asks for less than the first', () => {
  const merged = merge({ ...regulation, kind: 'threshold', parameter: rankForFlag.code, value: 2 })
  expect(merged.remarks[0]!.kind).toBe('refused')
})

test('a number or an award the law does not have is refused', () => {
  const merged = merge(
    { ...regulation, kind: 'threshold', parameter: 'khong-co', value: 1 },
    { ...regulation, kind: 'quota', award: 'BMVNAH', percentMax: 1, of: 'số đề nghị' },
    {
      ...regulation,
      kind: 'condition',
      award: 'LDTT',
      route: '24.9',
      subject: 'individual',
      code: 'x',
      what: 'x',
    },
  )
  expect(merged.remarks.map(({ kind }) => kind)).toEqual(['refused', 'refused', 'refused'])
  expect(merged.awards).toEqual(awardRules)
})

test('conditions, ratios and forms of the locality join those of the nation', () => {
  const merged = merge(
    {
      ...regulation,
      kind: 'condition',
      award: 'LDTT',
      route: '24.1',
      subject: 'individual',
      code: 'khong-bi-phat',
      what: 'không bị xử phạt vi phạm hành chính trong năm',
    },
    {
      ...regulation,
      kind: 'quota',
      award: 'CSTDCS',
      percentMax: 20,
      of: 'số cá nhân đạt Lao động tiên tiến',
    },
    {
      ...regulation,
      kind: 'route',
      award: 'KNC',
      id: 'tinh/71.2',
      subject: 'individual',
      grounds: ['CONG_TRANG'],
      title: 'Kỷ niệm chương của tỉnh',
      criteria: [{ code: 'gan-bo', what: 'gắn bó, đóng góp cho tỉnh' }],
    },
  )
  const rules = (code: string) => merged.awards.find((award) => award.code === code)!
  expect(rules('LDTT').routes.map(({ conditions }) => conditions.at(-1)!.code)).toEqual([
    'dia-phuong-khong-bi-phat',
    'chap-hanh-tot',
  ])
  expect(rules('CSTDCS').quota[0]!.value).toBe('Không quá 20% số cá nhân đạt Lao động tiên tiến.')
  expect(rules('KNC').routes.map(({ id }) => id)).toEqual(['71.2', 'tinh/71.2'])
})
