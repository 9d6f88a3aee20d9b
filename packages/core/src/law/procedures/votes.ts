/** Bỏ phiếu: which awards need a ballot, the share required, of whom, and how councils meet. */
import type { Day } from '../../kernel/day.ts'
import { percent, type Percent } from '../../kernel/percent.ts'
import { awardName, type AwardCode } from '../awards/catalogue.ts'
import { decree98, law2022 } from '../provisions.ts'
import { answerOn, type Answer, type Entry } from './answer.ts'
import { carriedOver, example, provision, through, withoutDistricts } from './provisions.ts'

export interface VoteRule {
  council: 'ministry-or-province' | 'submitting-level'
  /** In favour, of all members: those who stay away give a written opinion, which is counted and minuted. */
  requiredPercent: Percent
  of: 'all-members'
  absentMembers: 'written-opinion-counted'
}

export const councilNames: Record<VoteRule['council'], string> = {
  'ministry-or-province': 'Hội đồng Thi đua - Khen thưởng cấp bộ, ban, ngành, tỉnh',
  'submitting-level': 'Hội đồng Thi đua - Khen thưởng của cấp trình khen thưởng',
}

const clause30 = decree98('30.7', ['tvpl-220979'])
const since =
  'Theo khoản 7 Điều 30 Nghị định số 98/2023/NĐ-CP; tạm giữ, điều tương ứng của Nghị định số 152/2025/NĐ-CP chưa đọc được.'
const now = carriedOver(['tvpl-220979', 'hn-71'], since)

function rule(council: VoteRule['council'], share: number): VoteRule {
  return {
    council,
    requiredPercent: percent(share),
    of: 'all-members',
    absentMembers: 'written-opinion-counted',
  }
}

const byProvince: Entry<VoteRule> = {
  code: 'vote-ministry-or-province',
  name: 'Tỷ lệ phiếu đồng ý của Hội đồng cấp bộ, ban, ngành, tỉnh',
  versions: through(rule('ministry-or-province', 90), clause30, now),
}
const bySubmitter: Entry<VoteRule> = {
  code: 'vote-submitting-level',
  name: 'Tỷ lệ phiếu đồng ý của Hội đồng cấp trình khen thưởng',
  versions: through(rule('submitting-level', 80), clause30, now),
}

const ballots: Partial<Record<AwardCode, Entry<VoteRule>>> = {
  AHLLVT: byProvince,
  AHLD: byProvince,
  CSTDTQ: byProvince,
  CSTDT: byProvince,
  CSTDCS: bySubmitter,
  COT: bySubmitter,
  COCP: bySubmitter,
}

/** The awards that need a ballot; for the others no share was found. */
export const ballotAwards = Object.keys(ballots) as AwardCode[]

/** The ballot an award needs on the day its council votes. */
export const voteRuleFor = (award: AwardCode, on: Day): Answer<VoteRule> => answerOn(ballotEntry(award), on)

export function ballotEntry(award: AwardCode): Entry<VoteRule> {
  const silence = `Chưa tìm được quy định phải bỏ phiếu hay tỷ lệ phiếu cho “${awardName(award)}”; Hội đồng làm việc theo đa số.`
  return ballots[award] ?? { ...byProvince, versions: [], silence }
}

/** How many of all members must be in favour: 10 of 11 where 90 % are required. */
export function votesNeeded(requiredPercent: Percent, members: number): number {
  return Math.ceil((members * Math.round(requiredPercent * 100)) / 10_000)
}

/** The text read says “bỏ phiếu”, not “bỏ phiếu kín”: each council sets it, secret until it says otherwise. */
export const secretBallot: Entry<{ byDefault: boolean }> = {
  code: 'secret-ballot',
  name: 'Bỏ phiếu kín',
  versions: through(
    { byDefault: true },
    { ...clause30, note: 'Văn bản ghi “bỏ phiếu”; kín hay không do Hội đồng quy định.' },
    now,
  ),
}

/** A share of the members who come, as the text writes it: two of three. */
export interface Fraction {
  part: number
  whole: number
}

export function reachesFraction(present: number, members: number, { part, whole }: Fraction): boolean {
  return members > 0 && present * whole >= members * part
}

export interface CouncilSession {
  quorum: Fraction
  /** Who must come for an award session, of all members; null where the text asks no more than the quorum. */
  awardSessionPercent: Percent | null
  /** In favour, for each case; null where the majority decides. */
  requiredPercent: Percent | null
  absentMembers: 'written-opinion-counted' | null
}

const twoThirds: Fraction = { part: 2, whole: 3 }
const written = 'written-opinion-counted' as const

export const centralHeroSession: Entry<CouncilSession> = {
  code: 'session-central-heroes',
  name: 'Phiên họp của Hội đồng Trung ương xét danh hiệu Anh hùng',
  versions: through(
    {
      quorum: twoThirds,
      awardSessionPercent: percent(90),
      requiredPercent: percent(90),
      absentMembers: written,
    },
    decree98('47.4.b', ['tvpl-219283'], { note: 'Hội đồng Trung ương họp một năm hai lần.' }),
    carriedOver(['tvpl-219283'], 'Theo điểm b khoản 4 Điều 47 Nghị định số 98/2023/NĐ-CP.'),
  ),
}

/** Quorum of councils below the centre: no national text was found. */
export const councilSession: Entry<CouncilSession> = {
  code: 'session-council',
  name: 'Số thành viên phải dự họp Hội đồng',
  versions: [],
  silence:
    'Chưa tìm được quy định chung về số thành viên phải dự họp; theo quy chế của Hội đồng hoặc quy định của tỉnh.',
}

export const sessionExamples: readonly Entry<CouncilSession>[] = [
  {
    code: 'example-session-bac-ninh',
    name: 'Ví dụ của tỉnh Bắc Ninh: số thành viên phải dự họp',
    versions: through(
      { quorum: twoThirds, awardSessionPercent: percent(80), requiredPercent: null, absentMembers: written },
      { ...example('86/2025/QĐ-UBND Bắc Ninh', '8.4.b', ['bn-86']), ...withoutDistricts },
    ),
  },
  {
    code: 'example-session-courts',
    name: 'Ví dụ của Tòa án nhân dân: dự họp; mỗi đợt bỏ phiếu nhiều nhất hai lượt',
    versions: through(
      { quorum: twoThirds, awardSessionPercent: null, requiredPercent: null, absentMembers: null },
      example('01/2024/TT-TANDTC', '', ['tvpl-213534']),
    ),
  },
]

export const councilPrinciples: readonly Entry<string>[] = [
  {
    code: 'council-advises',
    name: 'Cách làm việc của Hội đồng',
    versions: through(
      'Hội đồng là cơ quan tư vấn, làm việc theo nguyên tắc tập trung dân chủ và biểu quyết theo đa số; ý kiến khác được ghi và báo cáo Chủ tịch Hội đồng.',
      law2022('90', ['ws-62', 'bdb-500']),
    ),
  },
  {
    code: 'council-central-members',
    name: 'Thành phần Hội đồng Trung ương',
    versions: through(
      'Thủ tướng Chính phủ là Chủ tịch; Phó Chủ tịch nước là Phó Chủ tịch thứ nhất; Bộ trưởng Bộ Nội vụ là Phó Chủ tịch thường trực; đại diện Mặt trận Tổ quốc, Quốc hội, Tổng Liên đoàn Lao động là Phó Chủ tịch.',
      decree98('47.2', ['tvpl-220979']),
      carriedOver(['tvpl-220979'], 'Theo khoản 2 Điều 47 Nghị định số 98/2023/NĐ-CP.'),
    ),
  },
  {
    code: 'council-of-schools',
    name: 'Hội đồng trường tiểu học',
    versions: through('Số thành viên là số lẻ.', provision('28/2020/TT-BGDĐT', '12', ['tvpl-220988'])),
  },
  {
    code: 'example-standing-committee',
    name: 'Ví dụ của tỉnh Bắc Ninh: việc của Thường trực và của toàn Hội đồng',
    versions: through(
      'Thường trực Hội đồng xét Tập thể lao động xuất sắc, Bằng khen cấp tỉnh; toàn Hội đồng xét Chiến sĩ thi đua toàn quốc, huân chương, cờ; Ban Thường vụ Tỉnh ủy cho ý kiến với các hình thức cao và người do mình quản lý.',
      { ...example('86/2025/QĐ-UBND Bắc Ninh', '5', ['bn-86']), ...withoutDistricts },
    ),
  },
]

export const voteEntries: readonly Entry<unknown>[] = [
  byProvince,
  bySubmitter,
  secretBallot,
  centralHeroSession,
  councilSession,
  ...sessionExamples,
  ...councilPrinciples,
]
