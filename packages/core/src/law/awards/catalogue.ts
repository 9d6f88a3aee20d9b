import type { Day } from '../../kernel/day.ts'
import type { Subject } from '../codes.ts'
import { standingOn, type Dated, type Standing } from '../dated.ts'
import { dated, dayBefore, decree152, decree152From, law2022 } from '../provisions.ts'

/**
 * The families of the law: danh hiệu thi đua; and the forms: huân chương, huy chương, danh hiệu vinh dự nhà nước, giải
 * thưởng, kỷ niệm chương, bằng khen, giấy khen.
 */
export type AwardFamily =
  | 'emulation-title'
  | 'order'
  | 'medal'
  | 'state-honour'
  | 'state-prize'
  | 'memorial-medal'
  | 'certificate-of-merit'
  | 'commendation'

export interface AwardEntry {
  family: AwardFamily
  names: readonly Dated<string>[]
  /** As officials abbreviate it in lists. */
  short: string
  subjects: readonly Subject[]
  /** Considered for each year: the year itself is the basis, so such an award always counts as one for merit. */
  yearly: boolean
}

const titles = law2022('19', ['tvpl-215113'])
const collectiveTitles = law2022('20.1', ['tvpl-215113'])
const householdTitles = law2022('20.2', ['tvpl-215113'])
const orders = law2022('33.2', ['tt-54716', 'ws-37'])
const medals = law2022('54.2', ['tt-54716', 'ws-37'])
const honours = law2022('59', ['tvpl-219383'])
const families = law2022('9', ['moj-3407'], { note: 'Danh mục đã đọc; số điều theo trí nhớ.' })

function entry(
  family: AwardFamily,
  name: string,
  short: string,
  subjects: readonly Subject[],
  standing: Standing,
  yearly = false,
): AwardEntry {
  return { family, names: [dated(name, standing)], short, subjects, yearly }
}

const title = (name: string, short: string): AwardEntry =>
  entry('emulation-title', name, short, ['individual'], titles, true)
const collectiveTitle = (name: string, short: string): AwardEntry =>
  entry('emulation-title', name, short, ['collective'], collectiveTitles, true)
const flag = (name: string, short: string): AwardEntry =>
  entry('emulation-title', name, short, ['collective'], collectiveTitles)
const order = (name: string, short: string, subjects: readonly Subject[] = both): AwardEntry =>
  entry('order', name, short, subjects, orders)
const honour = (name: string, short: string, subjects: readonly Subject[] = person): AwardEntry =>
  entry('state-honour', name, short, subjects, honours)

const person: readonly Subject[] = ['individual']
const both: readonly Subject[] = ['individual', 'collective']
const everybody: readonly Subject[] = ['individual', 'collective', 'household']

export const catalogue = {
  LDTT: title('Lao động tiên tiến', 'LĐTT'),
  CSTDCS: title('Chiến sĩ thi đua cơ sở', 'CSTĐCS'),
  CSTDT: title('Chiến sĩ thi đua bộ, ban, ngành, tỉnh', 'CSTĐ tỉnh'),
  CSTDTQ: title('Chiến sĩ thi đua toàn quốc', 'CSTĐTQ'),
  TTLDTT: collectiveTitle('Tập thể lao động tiên tiến', 'TTLĐTT'),
  TTLDXS: collectiveTitle('Tập thể lao động xuất sắc', 'TTLĐXS'),
  COT: flag('Cờ thi đua của bộ, ban, ngành, tỉnh', 'Cờ tỉnh'),
  COCP: flag('Cờ thi đua của Chính phủ', 'Cờ CP'),
  XPTB: {
    ...collectiveTitle('', 'Xã tiêu biểu'),
    names: [
      dated('Xã, phường, thị trấn tiêu biểu', {
        ...law2022('29', ['tnd-29', 'tvpl-nd98']),
        to: dayBefore(decree152From),
      }),
      dated('Xã, phường, đặc khu tiêu biểu', decree152('50.2.c', ['tvpl-245569'])),
    ],
  },
  TDPVH: collectiveTitle('Thôn, tổ dân phố văn hóa', 'Thôn văn hóa'),
  GDVH: entry(
    'emulation-title',
    'Gia đình văn hóa',
    'Gia đình văn hóa',
    ['household'],
    householdTitles,
    true,
  ),
  CO_QK_DHQG: flag('Cờ thi đua của quân khu, đại học quốc gia', 'Cờ QK, ĐHQG'),

  GK: entry('commendation', 'Giấy khen', 'GK', everybody, law2022('75', ['bn-86'])),
  BKT: entry(
    'certificate-of-merit',
    'Bằng khen của bộ, ban, ngành, tỉnh',
    'BK tỉnh',
    everybody,
    law2022('74', ['bn-86']),
  ),
  BKTTG: entry(
    'certificate-of-merit',
    'Bằng khen của Thủ tướng Chính phủ',
    'BK TTg',
    everybody,
    law2022('73', ['nnt-73']),
  ),
  BK_QK_DHQG: entry(
    'certificate-of-merit',
    'Bằng khen của quân khu, đại học quốc gia',
    'BK QK, ĐHQG',
    both,
    families,
  ),
  KNC: entry('memorial-medal', 'Kỷ niệm chương', 'KNC', person, law2022('71', ['lvn-71'])),
  KNC_UBTVQH: entry(
    'memorial-medal',
    'Kỷ niệm chương của Ủy ban Thường vụ Quốc hội',
    'KNC UBTVQH',
    person,
    law2022('71', ['lvn-71']),
  ),

  HCSV: order('Huân chương Sao vàng', 'HC Sao vàng'),
  HCHCM: order('Huân chương Hồ Chí Minh', 'HC Hồ Chí Minh'),
  HCDL1: order('Huân chương Độc lập hạng Nhất', 'HCĐL Nhất'),
  HCDL2: order('Huân chương Độc lập hạng Nhì', 'HCĐL Nhì'),
  HCDL3: order('Huân chương Độc lập hạng Ba', 'HCĐL Ba'),
  HCLD1: order('Huân chương Lao động hạng Nhất', 'HCLĐ Nhất'),
  HCLD2: order('Huân chương Lao động hạng Nhì', 'HCLĐ Nhì'),
  HCLD3: order('Huân chương Lao động hạng Ba', 'HCLĐ Ba'),
  HCDDK: order('Huân chương Đại đoàn kết dân tộc', 'HC Đại đoàn kết', person),
  HCDC: order('Huân chương Dũng cảm', 'HC Dũng cảm', person),
  HCHN: order('Huân chương Hữu nghị', 'HC Hữu nghị'),
  HCQC1: order('Huân chương Quân công hạng Nhất', 'HCQC Nhất'),
  HCQC2: order('Huân chương Quân công hạng Nhì', 'HCQC Nhì'),
  HCQC3: order('Huân chương Quân công hạng Ba', 'HCQC Ba'),
  HCBVTQ1: order('Huân chương Bảo vệ Tổ quốc hạng Nhất', 'HCBVTQ Nhất'),
  HCBVTQ2: order('Huân chương Bảo vệ Tổ quốc hạng Nhì', 'HCBVTQ Nhì'),
  HCBVTQ3: order('Huân chương Bảo vệ Tổ quốc hạng Ba', 'HCBVTQ Ba'),
  HCCC1: order('Huân chương Chiến công hạng Nhất', 'HCCC Nhất'),
  HCCC2: order('Huân chương Chiến công hạng Nhì', 'HCCC Nhì'),
  HCCC3: order('Huân chương Chiến công hạng Ba', 'HCCC Ba'),
  HUY_CHUONG: entry('medal', 'Huy chương', 'Huy chương', person, medals),

  AHLD: honour('Anh hùng Lao động', 'AHLĐ', both),
  AHLLVT: honour('Anh hùng Lực lượng vũ trang nhân dân', 'AHLLVTND', both),
  BMVNAH: honour('Bà mẹ Việt Nam anh hùng', 'BMVNAH'),
  TINHAH: honour('Tỉnh Anh hùng, Thành phố Anh hùng', 'Tỉnh Anh hùng', ['collective']),
  NHAN_DAN: honour('Nhà giáo, Thầy thuốc, Nghệ sĩ, Nghệ nhân nhân dân', 'Danh hiệu nhân dân'),
  UU_TU: honour('Nhà giáo, Thầy thuốc, Nghệ sĩ, Nghệ nhân ưu tú', 'Danh hiệu ưu tú'),
  GTHCM: entry('state-prize', 'Giải thưởng Hồ Chí Minh', 'GT Hồ Chí Minh', both, families),
  GTNN: entry('state-prize', 'Giải thưởng Nhà nước', 'GT Nhà nước', both, families),
} as const satisfies Record<string, AwardEntry>

export type AwardCode = keyof typeof catalogue

export const awardCodes = Object.keys(catalogue) as AwardCode[]

export function isAwardCode(text: string): text is AwardCode {
  return Object.hasOwn(catalogue, text)
}

/** The name on a day; before and after the days we have read, the nearest one. */
export function awardName(code: AwardCode, on?: Day): string {
  const { names } = catalogue[code] as AwardEntry
  const inForce = on === undefined ? undefined : standingOn(names, on)
  const nearest = on !== undefined && names[0]!.from > on ? names[0] : names.at(-1)
  return (inForce ?? nearest)!.value
}
