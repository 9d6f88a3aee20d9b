/** Quy tắc tính tiền thưởng: Điều 53 NĐ 98, Điều 49 NĐ 152. */
import { parameter } from '../parameters/parameter.ts'
import type { Entry } from '../procedures/answer.ts'
import { dated, decree152, decree98, recalled, unread } from '../provisions.ts'
import type { SourceKey } from '../sources.ts'

const read98: readonly SourceKey[] = ['ld-1442348', 'pnvn-98']
const read152: readonly SourceKey[] = ['tvpl-245904']

export const roundingUnit = parameter(
  'prize-rounding-unit',
  'Tiền thưởng làm tròn lên bội số của',
  'đồng',
  dated(10_000, decree98('53.2', read98)),
  dated(10_000, decree152('49.2', read152)),
)

export const householdMultiplier = parameter(
  'prize-household-multiplier',
  'Tiền thưởng hộ gia đình so với cá nhân',
  'lần',
  dated(
    1.5,
    decree98('58', [], { ...recalled, note: 'Theo trí nhớ; đã đọc ở Điều 54 Nghị định số 152/2025/NĐ-CP.' }),
  ),
  dated(1.5, decree152('54', ['tvpl-246901'])),
)

/** A rule in force under both decrees at the same clause of Điều 53 and Điều 49. */
function clause(code: string, number: string, text: string): Entry<string> {
  return {
    code: `prize-${code}`,
    name: 'Quy tắc tính tiền thưởng',
    versions: [
      dated(text, decree98(`53.${number}`, read98)),
      dated(text, decree152(`49.${number}`, read152)),
    ],
  }
}

export const baseOnDecisionDay = clause(
  'base-on-decision-day',
  '1',
  'Lương cơ sở đang áp dụng ngày ban hành quyết định khen thưởng, không phải ngày đạt thành tích.',
)
export const differentPeriods = clause(
  'titles-of-different-periods',
  '5',
  'Nhiều danh hiệu cùng thời điểm, thời gian tính thành tích khác nhau: nhận tiền thưởng của từng danh hiệu.',
)
export const samePeriod: Entry<'highest-only' | 'silent'> = {
  code: 'prize-titles-of-same-period',
  name: 'Nhiều danh hiệu cùng thời điểm, cùng thời gian tính thành tích',
  versions: [
    dated(
      'silent',
      decree98('53.5', read98, { ...unread, note: 'Khoản 5 Điều 53 không nói trường hợp này.' }),
    ),
    dated(
      'highest-only',
      decree152('49.5', read152, { note: 'Đoạn thứ hai của khoản 5, mới có ở nghị định này.' }),
    ),
  ],
}
export const differentForms = clause(
  'forms-of-different-achievements',
  '6',
  'Nhiều hình thức khen thưởng cho thành tích, thời gian khác nhau: nhận tiền thưởng của từng hình thức.',
)
export const titleAndForm = clause(
  'title-and-form',
  '7',
  'Vừa đạt danh hiệu thi đua vừa đạt hình thức khen thưởng: nhận tiền thưởng của cả hai.',
)

const others: readonly Entry<string>[] = [
  clause('higher-award', '3', 'Danh hiệu, hình thức cao hơn thì tiền thưởng cao hơn.'),
  clause(
    'collective-above-individual',
    '4',
    'Cùng danh hiệu, hình thức và cấp khen, tập thể cao hơn cá nhân.',
  ),
  clause('salary-reform', '8', 'Khi cải cách tiền lương, Chính phủ quy định lại quỹ và mức tiền thưởng.'),
]

export const prizeRules: readonly Entry<unknown>[] = [
  roundingUnit,
  householdMultiplier,
  baseOnDecisionDay,
  differentPeriods,
  samePeriod,
  differentForms,
  titleAndForm,
  ...others,
]
