/** Hệ số tiền thưởng: times the base salary, by award, subject and decree. Điều 54–58 NĐ 98, Điều 50–54 NĐ 152. */
import type { Day } from '../../kernel/day.ts'
import { awardName, catalogue, type AwardCode, type AwardEntry } from '../awards/catalogue.ts'
import { subjectNames, type Subject } from '../codes.ts'
import { dated, decree152, decree98, recalled } from '../provisions.ts'
import type { Dated, Standing } from '../dated.ts'
import { answerOn, mapAnswer, type Answer, type Entry } from '../procedures/answer.ts'
import type { SourceKey } from '../sources.ts'
import { householdMultiplier } from './rules.ts'

export interface Coefficient {
  /** Times the base salary, in tenths: 45 is 4,5. Whole, so that no product is a hair off before it is rounded up. */
  tenths: number
  /** A ceiling: who awards sets the amount below it. */
  isCeiling: boolean
}

/** The two decrees' provisions of one row. */
type Rows = readonly [Standing, Standing]
type Direct = Exclude<Subject, 'household'>
type Row = Partial<Record<Direct, readonly Dated<Coefficient>[]>>

const both = (
  [place98, place152]: readonly [string, string],
  [sources98, sources152]: readonly [readonly SourceKey[], readonly SourceKey[]],
): Rows => [decree98(place98, sources98), decree152(place152, sources152)]

function times(value: number, rows: Rows, isCeiling = false): readonly Dated<Coefficient>[] {
  const coefficient = { tenths: Math.round(value * 10), isCeiling }
  return rows.map((standing) => dated(coefficient, standing))
}

const titleSources = [
  ['tvpl-nd98', 'bqt-256580'],
  ['tvpl-245569', 'tvpl-246901'],
] as const
const titleOf = (clause: string): Rows => both([`54.${clause}`, `50.${clause}`], titleSources)
const individualTitle = (value: number, point: string): Row => ({
  individual: times(value, titleOf(`1.${point}`)),
})
const collectiveTitle = (value: number, point: string): Row => ({
  collective: times(value, titleOf(`2.${point}`)),
})

const orderRows = both(
  ['55', '51'],
  [
    ['tvpl-55', 'bqt-256580'],
    ['tvpl-55', 'tvpl-246901'],
  ],
)
/** Of a collective, twice that of an individual: read in the tables for each order but one. */
function order(value: number, note?: string): Row {
  const noted = orderRows.map((standing) => ({ ...standing, ...(note && { note }) })) as unknown as Rows
  return { individual: times(value, orderRows), collective: times(value * 2, noted) }
}
const third = 'Hệ số tập thể suy từ quy tắc gấp đôi hệ số cá nhân.'

const honourRows = (place98: string): Rows =>
  both([place98, '52'], [['tvpl-219383'], ['tvpl-219383', 'tvpl-246901']])
const hero: Row = { individual: times(15.5, honourRows('56.2')), collective: times(31, honourRows('56.2')) }

const number98 = 'Hệ số của Điều 58 Nghị định số 98/2023/NĐ-CP theo trí nhớ.'
const fromMemory = (note: string) => ({ ...recalled, note })
const certificate98 = decree98('58', [], fromMemory(number98))
const certificate = (sources: readonly SourceKey[]): Rows => [certificate98, decree152('54', sources)]
const individualUnread = (note: string): Rows => [certificate98, decree152('54.1', [], fromMemory(note))]
const ofCertificates: readonly SourceKey[] = ['gdsk-152', 'tvpl-246901']

const medal: Rows = [
  decree98('57', [], fromMemory('Chưa đọc được điều về huy chương.')),
  decree152('53', [], fromMemory('Chưa đọc được điều về huy chương.')),
]

const table: Partial<Record<AwardCode, Row>> = {
  CSTDTQ: individualTitle(4.5, 'a'),
  CSTDT: individualTitle(3, 'b'),
  CSTDCS: individualTitle(1, 'c'),
  LDTT: individualTitle(0.3, 'd'),
  TTLDXS: collectiveTitle(1.5, 'a'),
  TTLDTT: collectiveTitle(0.8, 'b'),
  XPTB: collectiveTitle(2, 'c'),
  TDPVH: collectiveTitle(1.5, 'd'),
  COCP: collectiveTitle(12, 'đ'),
  COT: collectiveTitle(8, 'e'),
  CO_QK_DHQG: collectiveTitle(6, 'g'),

  HCSV: order(46),
  HCHCM: order(30.5),
  HCDL1: order(15),
  HCDL2: order(12.5),
  HCDL3: order(10.5, third),
  HCQC1: order(15),
  HCQC2: order(12.5),
  HCQC3: order(10.5, third),
  HCLD1: order(9),
  HCLD2: order(7.5),
  HCLD3: order(4.5),
  HCBVTQ1: order(9),
  HCBVTQ2: order(7.5),
  HCBVTQ3: order(4.5),
  HCCC1: order(9),
  HCCC2: order(7.5),
  HCCC3: order(4.5),
  HCDDK: order(7.5),
  HCDC: order(4.5),
  HUY_CHUONG: { individual: times(1.5, medal) },

  AHLD: hero,
  AHLLVT: hero,
  BMVNAH: { individual: times(15.5, honourRows('56.1')) },
  NHAN_DAN: { individual: times(12.5, honourRows('56.3')) },
  UU_TU: { individual: times(9, honourRows('56.3')) },

  BKTTG: {
    individual: times(3.5, certificate(ofCertificates)),
    collective: times(7, certificate(ofCertificates)),
  },
  BKT: {
    individual: times(1.5, certificate(ofCertificates)),
    collective: times(3, certificate(ofCertificates)),
  },
  BK_QK_DHQG: {
    individual: times(1, individualUnread('Mới đọc được hệ số tập thể 2,0; hệ số cá nhân suy ra.')),
    collective: times(2, certificate(['tvpl-246901'])),
  },
  GK: {
    individual: times(0.3, individualUnread('Mới đọc được hệ số tập thể 0,6; hệ số cá nhân suy ra.')),
    collective: times(0.6, certificate(['tvpl-246901'])),
  },
  KNC: { individual: times(0.6, [decree98('58.1.d', ['xdcs-knc']), decree152('54.1', ['gdsk-152'])], true) },
  KNC_UBTVQH: { individual: times(0.8, [certificate98, decree152('54.1', ['gdsk-152'])], true) },
}

const silences: Partial<Record<AwardCode, string>> = {
  GDVH: 'Điều 54 Nghị định số 98/2023/NĐ-CP và Điều 50 Nghị định số 152/2025/NĐ-CP, phần đã đọc, không có tiền thưởng cho Gia đình văn hóa; quy định riêng của địa phương nếu có.',
}

/** The row of an award for a person or a collective. */
export function coefficientEntry(award: AwardCode, subject: Direct): Entry<Coefficient> {
  const name = `Hệ số tiền thưởng “${awardName(award)}” của ${subjectNames[subject]}`
  return {
    code: `coefficient-${award}-${subject}`,
    name,
    versions: table[award]?.[subject] ?? [],
    silence: silences[award] ?? `${name}: không có trong phần nghị định đã đọc.`,
  }
}

/** The coefficient on a day; of a household that of an individual, before the rule for households. */
export function coefficientOn(award: AwardCode, subject: Subject, on: Day): Answer<Coefficient> {
  const { subjects } = catalogue[award] as AwardEntry
  if (subject === 'household' && !subjects.includes(subject)) {
    return { kind: 'not-known', why: `“${awardName(award, on)}” không tặng cho hộ gia đình.` }
  }
  return answerOn(coefficientEntry(award, subject === 'household' ? 'individual' : subject), on)
}

/** Hộ gia đình: so many tenths of the individual coefficient. */
export function householdTenthsOn(on: Day): Answer<number> {
  return mapAnswer(answerOn(householdMultiplier, on), (multiplier) => Math.round(multiplier * 10))
}
