/** What a kind of organisation looks like inside: who works there, and how they are counted. */

export type OccupationGroup =
  | 'civil-servant'
  | 'public-employee'
  | 'soldier'
  | 'worker'
  | 'farmer'
  | 'direct-labourer'
  | 'freelancer'
  | 'student'
  | 'entrepreneur'
  | 'retiree'

interface KindFacts {
  occupation: OccupationGroup
  /** Titles of the people invented besides the head, in this order; DEPUTY becomes 'Phó Trưởng phòng', 'Phó Chánh án', … */
  staff: readonly string[]
}

const DEPUTY = 'phó'

/** Loại hình tổ chức, by the codes of the catalogue. */
export const kinds = {
  department: { occupation: 'civil-servant', staff: [DEPUTY, 'Chuyên viên', 'Chuyên viên', 'Văn thư'] },
  office: { occupation: 'civil-servant', staff: [DEPUTY, 'Chuyên viên', 'Chuyên viên', 'Văn thư'] },
  'province-committee': { occupation: 'civil-servant', staff: [DEPUTY, DEPUTY] },
  'district-committee': { occupation: 'civil-servant', staff: [DEPUTY, DEPUTY] },
  'commune-committee': {
    occupation: 'civil-servant',
    staff: [
      DEPUTY,
      'Công chức Văn phòng - Thống kê',
      'Công chức Văn hóa - Xã hội',
      'Công chức Tư pháp - Hộ tịch',
    ],
  },
  'party-body': { occupation: 'civil-servant', staff: [DEPUTY, 'Chuyên viên'] },
  'peoples-council': { occupation: 'civil-servant', staff: [DEPUTY] },
  front: { occupation: 'civil-servant', staff: [DEPUTY] },
  union: { occupation: 'civil-servant', staff: [DEPUTY, 'Chuyên viên'] },
  association: { occupation: 'public-employee', staff: [DEPUTY] },
  'service-unit': { occupation: 'public-employee', staff: [DEPUTY, 'Viên chức', 'Viên chức'] },
  school: {
    occupation: 'public-employee',
    staff: [DEPUTY, 'Giáo viên', 'Giáo viên', 'Giáo viên', 'Nhân viên thư viện'],
  },
  'armed-force': { occupation: 'soldier', staff: [DEPUTY, 'Cán bộ', 'Cán bộ', 'Chiến sĩ'] },
  'vertical-unit': { occupation: 'civil-servant', staff: [DEPUTY, 'Công chức', 'Công chức'] },
  enterprise: { occupation: 'worker', staff: [DEPUTY, 'Công nhân', 'Công nhân', 'Công nhân'] },
  media: { occupation: 'public-employee', staff: [DEPUTY, 'Biên tập viên', 'Phóng viên', 'Phát thanh viên'] },
  'steering-committee': { occupation: 'civil-servant', staff: [] },
  'internal-unit': { occupation: 'civil-servant', staff: [DEPUTY, 'Chuyên viên'] },
} as const satisfies Record<string, KindFacts>

export type KindCode = keyof typeof kinds
export const kindCodes = Object.keys(kinds) as KindCode[]

/** The titles of an organisation's people besides its head. */
export const staffTitles = (kind: KindCode, name: string): string[] =>
  kinds[kind].staff.map((title) => (title === DEPUTY ? `Phó ${headTitleOf(name)}` : title))

export const isDeputy = (title: string): boolean => title.startsWith('Phó ')

/** How the head of an organisation is called, by how its name begins. The first match counts. */
const headTitles: readonly (readonly [RegExp, string])[] = [
  [/^(Huyện ủy|Tỉnh ủy|Đảng ủy|Đoàn TNCS)/, 'Bí thư'],
  [/^(Ban|Bộ) Chỉ huy/, 'Chỉ huy trưởng'],
  [
    /^(Ban Quản lý|Sở|Trung tâm|Kho bạc|Bảo hiểm|Công ty|Hợp tác xã|Điện lực|Bưu điện|Phòng giao dịch|Ngân hàng)/,
    'Giám đốc',
  ],
  [/^(Bệnh viện|Bảo tàng|Đài)/, 'Giám đốc'],
  [/^Văn phòng/, 'Chánh Văn phòng'],
  [/^Thanh tra/, 'Chánh Thanh tra'],
  [/^Ủy ban Kiểm tra/, 'Chủ nhiệm'],
  [/^Ban /, 'Trưởng ban'],
  [/^Phòng/, 'Trưởng phòng'],
  [/^Trường/, 'Hiệu trưởng'],
  [/^Công an/, 'Trưởng Công an'],
  [/^Đồn /, 'Đồn trưởng'],
  [/^Chi cục/, 'Chi cục trưởng'],
  [/^Cục /, 'Cục trưởng'],
  [/^Tòa án/, 'Chánh án'],
  [/^Viện kiểm sát/, 'Viện trưởng'],
  [/^Báo /, 'Tổng Biên tập'],
  [/^Hội đồng (Thi|thi|công|SK)/, 'Chủ tịch Hội đồng'],
]

export const headTitleOf = (name: string): string =>
  headTitles.find(([beginning]) => beginning.test(name))?.[1] ?? 'Chủ tịch'
