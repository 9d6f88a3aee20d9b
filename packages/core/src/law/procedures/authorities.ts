/** Thẩm quyền: who decides each award and by what way the proposal reaches him. */
import type { Day } from '../../kernel/day.ts'
import { awardName, type AwardCode } from '../awards/catalogue.ts'
import type { Dated } from '../dated.ts'
import { decree152, decree98, law2022, recalled } from '../provisions.ts'
import { answerOn, type Answer, type Entry } from './answer.ts'
import type { Office, Step } from './offices.ts'
import { carriedOver, decree86, provision, through, withDistricts, withoutDistricts } from './provisions.ts'

export interface Authority {
  /** Each of them decides for those he manages. */
  decides: Answer<readonly Office[]>
  /** From the first who proposes to the last who decides. */
  submits: Answer<readonly Step[]>
}

type Deciders = readonly Dated<readonly Office[]>[]
type Way = readonly Dated<readonly Step[]>[]

const president: Deciders = through(
  ['president'],
  law2022('77', ['hpl-83', 'tvpl-219383'], {
    note: 'Thẩm quyền đọc ở Điều 83 khoản 2 và Điều 93 khoản 7; số điều 77 theo trí nhớ.',
  }),
)

/** Thủ trưởng đơn vị, Giám đốc sở, doanh nghiệp (Điều 80), with the chairs of the levels below the province. */
function local(
  chairsBefore: readonly Office[],
  chairsNow: readonly Office[],
  others: readonly Office[] = heads,
): Deciders {
  const before = law2022('80', ['ws-56'], withDistricts)
  const now = provision('129/2025/NĐ-CP', '59', ['tvpl-220962', 'ws-56'], {
    ...withoutDistricts,
    note: 'Quyền của cấp huyện chuyển về cấp xã; các thẩm quyền khác theo Điều 80 Luật Thi đua, khen thưởng năm 2022.',
  })
  return [...through([...others, ...chairsBefore], before), ...through([...others, ...chairsNow], now)]
}

const heads: readonly Office[] = ['unit-head', 'department-head', 'enterprise-director']
const ministryOrProvince: readonly Office[] = ['minister', 'province-chair']
const numberRecalled = 'Số điều 79 theo trí nhớ.'

const deciders: Partial<Record<AwardCode, Deciders>> = {
  LDTT: local(['district-chair', 'commune-chair'], ['commune-chair']),
  CSTDCS: local(['district-chair'], ['commune-chair']),
  CSTDT: through(ministryOrProvince, law2022('79', ['bn-86'], { ...recalled, note: numberRecalled })),
  CSTDTQ: through(['prime-minister'], law2022('78.2', ['tvpl-78'])),
  TTLDTT: local(['district-chair'], ['commune-chair']),
  TTLDXS: through(
    ministryOrProvince,
    law2022('79', ['bn-86'], { note: `Đọc ở quy chế của tỉnh Bắc Ninh, Điều 5. ${numberRecalled}` }),
  ),
  COT: through(ministryOrProvince, law2022('79', ['bn-86'], { ...recalled, note: numberRecalled })),
  COCP: through(
    ['government'],
    law2022('78.1', ['tvpl-78', 'tvpl-215480'], {
      note: 'Quyết định 311/QĐ-BNV năm 2025 ghi Thủ tướng Chính phủ ký; việc ủy quyền từ ngày 01/7/2025 chưa rõ.',
    }),
  ),
  XPTB: through(['province-chair'], decree86('Phụ lục IV', ['tvpl-61300'])),
  TDPVH: local(['district-chair'], ['commune-chair'], []),
  GDVH: through(['commune-chair'], law2022('80.3', ['ws-56'])),
  GK: local(['board-chair', 'district-chair', 'commune-chair'], ['board-chair', 'commune-chair']),
  BKT: through(ministryOrProvince, law2022('79', ['bn-86', 'ld-1432533'], { note: numberRecalled })),
  BKTTG: through(['prime-minister'], law2022('78.2', ['tvpl-78'])),
  KNC: through(
    ['organization-head'],
    law2022('71', ['lvn-71'], {
      note: 'Kỷ niệm chương của tỉnh theo quy định của Hội đồng nhân dân cấp tỉnh.',
    }),
  ),
  KNC_UBTVQH: through(['national-assembly-committee'], law2022('71', ['lvn-71'])),
}

const fromUnit: Step = ['grass-roots-unit']
const fromMinistryOrProvince: Step = ['minister', 'province-chair']
const managed = law2022('83.1', ['hpl-83'])

/** Decided by the level that manages, which receives from the grass-roots unit. */
const toManagers: Way = through([fromUnit, ['managing-level']], managed)
const toMinistryOrProvince: Way = through([fromUnit, ['managing-level'], fromMinistryOrProvince], managed)
const toPresident: Way = through(
  [fromMinistryOrProvince, ['prime-minister'], ['president']],
  law2022('83.2', ['hpl-83', 'tvpl-214280'], {
    note: 'Bộ Nội vụ thẩm định trước khi trình Thủ tướng (Quyết định 311/QĐ-BNV năm 2025).',
  }),
)

const toPrimeMinister: readonly Step[] = [
  fromMinistryOrProvince,
  ['home-affairs-ministry'],
  ['prime-minister'],
]
const toGovernment: readonly Step[] = [fromMinistryOrProvince, ['home-affairs-ministry'], ['government']]
const throughFront: readonly Step[] = [
  ['province-front'],
  ['province-council'],
  ['province-chair'],
  ['home-affairs-ministry'],
  ['prime-minister'],
  ['president'],
]

const ways: Partial<Record<AwardCode, Way>> = {
  CSTDT: toMinistryOrProvince,
  TTLDXS: toMinistryOrProvince,
  COT: toMinistryOrProvince,
  BKT: toMinistryOrProvince,
  CSTDTQ: through(
    toPrimeMinister,
    decree98('33', ['tvpl-220982']),
    carriedOver(['tvpl-220982'], 'Đường trình theo Điều 33 Nghị định số 98/2023/NĐ-CP.'),
  ),
  COCP: through(
    toGovernment,
    provision('311/QĐ-BNV', 'Mục XV', ['tvpl-215480'], withDistricts),
    carriedOver(
      ['tvpl-215480'],
      'Đường trình theo Quyết định 311/QĐ-BNV năm 2025, viết khi Nghị định số 98/2023/NĐ-CP còn hiệu lực.',
    ),
  ),
  BKTTG: through(toPrimeMinister, decree98('42', ['tvpl-137799']), decree152('42', ['ld-1576633'])),
  HCDDK: through(
    throughFront,
    decree98('37', ['tvpl-120533'], {
      note: 'Bộ Nội vụ lấy ý kiến Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam trước khi trình.',
    }),
    carriedOver(['tvpl-120533'], 'Đường trình theo Điều 37 Nghị định số 98/2023/NĐ-CP.'),
  ),
  GDVH: through([['village-head'], ['commune-chair']], decree86('7.1', ['tt-58929'])),
  TDPVH: [
    ...through<readonly Step[]>(
      [['commune-committee'], ['district-chair']],
      decree86('7.2', ['hn-thon'], withDistricts),
    ),
    ...through<readonly Step[]>(
      [['commune-chair']],
      provision('129/2025/NĐ-CP', '59', ['tvpl-220962'], {
        ...withoutDistricts,
        note: 'Cấp xã quyết định; Nghị định số 86/2023/NĐ-CP chưa ghi ai trình trong cấp xã.',
      }),
    ),
  ],
  XPTB: [
    ...through<readonly Step[]>(
      [['district-committee'], ['province-chair']],
      decree86('Phụ lục IV', ['tvpl-61300'], withDistricts),
    ),
    ...through<readonly Step[]>(
      [['commune-committee'], ['province-chair']],
      decree86('Phụ lục IV', ['tvpl-61300'], {
        ...withoutDistricts,
        ...recalled,
        note: 'Mẫu của nghị định ghi Ủy ban nhân dân cấp huyện trình; cấp xã trình thay là suy đoán.',
      }),
    ),
  ],
}

const forces: readonly AwardCode[] = ['CO_QK_DHQG', 'BK_QK_DHQG']
const ownRules: readonly AwardCode[] = ['KNC', 'KNC_UBTVQH']
const outOfScope = 'Danh hiệu, hình thức của quân khu, đại học quốc gia: thẩm quyền chưa được nhập.'

/** Thẩm quyền quyết định. What is not of a ministry, a province or below is decided by the President. */
export function decisionEntry(award: AwardCode): Entry<readonly Office[]> {
  const versions = deciders[award] ?? (forces.includes(award) ? [] : president)
  return {
    code: `decides-${award}`,
    name: `Thẩm quyền quyết định tặng “${awardName(award)}”`,
    versions,
    silence: forces.includes(award) ? outOfScope : earlyGap(award),
  }
}

/** Đường trình. */
export function submissionEntry(award: AwardCode): Entry<readonly Step[]> {
  const isPresidents = decisionEntry(award).versions === president
  const byDefault =
    forces.includes(award) || ownRules.includes(award) ? [] : isPresidents ? toPresident : toManagers
  return {
    code: `submits-${award}`,
    name: `Đường trình “${awardName(award)}”`,
    versions: ways[award] ?? byDefault,
    silence: forces.includes(award) ? outOfScope : ownRules.includes(award) ? ownRule : earlyGap(award),
  }
}

const ownRule = 'Kỷ niệm chương xét theo quy định riêng của bộ, ngành, tỉnh, tổ chức có kỷ niệm chương.'

/** NĐ 86 came into force a month after the law: its first weeks followed a decree nobody has entered. */
function earlyGap(award: AwardCode): string {
  const followsDecree86 = award === 'XPTB' || award === 'TDPVH' || award === 'GDVH'
  return followsDecree86
    ? 'Nghị định số 86/2023/NĐ-CP có hiệu lực từ ngày 30/01/2024; quy định áp dụng trước ngày đó chưa được nhập.'
    : `Chưa tìm được quy định về “${awardName(award)}”.`
}

/** Who decides an award, and by what way it comes to him, on the day of the decision (see `stepDay`). */
export function authorityOn(award: AwardCode, on: Day): Authority {
  return { decides: answerOn(decisionEntry(award), on), submits: answerOn(submissionEntry(award), on) }
}
