/** Units of tỉnh Điện Biên: provincial, and those of its districts and of the communes written down. */
import { slugOf } from '@guongsang/core/kernel/vietnamese/fold.ts'
import { inSentence, unit } from '../district.ts'
import type { KindCode } from '../kinds.ts'
import type { JurisdictionSource, OrganizationSource } from '../source.ts'

const at = (key: string, name: string, kind: KindCode, more: Partial<OrganizationSource> = {}) =>
  unit(key, name, kind, { level: 'province', ...more })
const department = (key: string, name: string, fields: string[], more: Partial<OrganizationSource> = {}) =>
  at(key, name, 'department', { parent: 'ubnd-tinh', underCommittee: true, fields, ...more })
const vertical = (key: string, name: string, fields: string[] = [], kind: KindCode = 'vertical-unit') =>
  at(key, name, kind, { vertical: true, fields })
const party = (key: string, name: string, more: Partial<OrganizationSource> = {}) =>
  at(key, name, 'party-body', { parent: 'tinh-uy', ...more })

export const provincialUnits: OrganizationSource[] = [
  at('hoi-dong-tdkt-tw', 'Hội đồng Thi đua - Khen thưởng Trung ương', 'steering-committee', {
    level: 'central',
    aliases: ['Hội đồng TĐKT Trung ương'],
  }),
  at('ban-tdkt-tw', 'Ban Thi đua - Khen thưởng Trung ương', 'department', {
    level: 'central',
    aliases: ['Ban TĐKT Trung ương'],
    fields: ['emulation'],
  }),
  at('tinh-uy', 'Tỉnh ủy Điện Biên', 'party-body', { aliases: ['Tỉnh ủy', 'TT Tỉnh ủy'] }),
  party('van-phong-tinh-uy', 'Văn phòng Tỉnh ủy'),
  party('ban-to-chuc', 'Ban Tổ chức Tỉnh ủy'),
  party('ban-tuyen-giao', 'Ban Tuyên giáo Tỉnh ủy', {
    aliases: ['Ban Tuyên giáo tỉnh ủy'],
    fields: ['party-building'],
  }),
  party('ban-dan-van', 'Ban Dân vận Tỉnh ủy', { fields: ['mass-mobilisation'] }),
  party('ban-noi-chinh', 'Ban Nội chính Tỉnh ủy'),
  party('uy-ban-kiem-tra', 'Ủy ban Kiểm tra Tỉnh ủy'),
  at('truong-chinh-tri', 'Trường Chính trị tỉnh', 'school', { parent: 'tinh-uy', fields: ['education'] }),
  at('hdnd-tinh', 'Hội đồng nhân dân tỉnh Điện Biên', 'peoples-council', {
    aliases: ['Hội đồng nhân dân tỉnh', 'HĐND tỉnh'],
  }),
  at('van-phong-dbqh', 'Văn phòng Đoàn ĐBQH và HĐND tỉnh', 'department', { parent: 'hdnd-tinh' }),
  at('ubnd-tinh', 'Ủy ban nhân dân tỉnh Điện Biên', 'province-committee', {
    aliases: ['Ủy ban nhân dân tỉnh', 'UBND tỉnh'],
  }),
  department('van-phong', 'Văn phòng UBND tỉnh', ['home-affairs', 'media'], {
    aliases: ['Văn Phòng UBND tỉnh'],
  }),
  department('so-noi-vu', 'Sở Nội vụ', ['home-affairs', 'emulation'], {
    aliases: [
      'Sở Nội vụ (Ban Thi đua, khen thưởng)',
      'Sở Nội vụ (Ban TĐKT tỉnh)',
      'Sở Nội vụ (Ban Thi đua – Khen thưởng tỉnh)',
    ],
  }),
  at('ban-tdkt', 'Ban Thi đua, khen thưởng tỉnh', 'internal-unit', {
    parent: 'so-noi-vu',
    underCommittee: true,
    aliases: ['Ban TĐKT tỉnh', 'Ban Thi đua - Khen thưởng tỉnh'],
    fields: ['emulation'],
  }),
  department('so-khdt', 'Sở Kế hoạch và Đầu tư', ['economy']),
  department('so-tai-chinh', 'Sở Tài chính', ['finance']),
  department('so-cong-thuong', 'Sở Công Thương', ['industry-trade']),
  department('so-nnptnt', 'Sở Nông nghiệp và Phát triển nông thôn', ['agriculture'], {
    aliases: ['Sở NN&PTNT'],
  }),
  department('so-gtvt', 'Sở Giao thông vận tải', ['construction-transport']),
  department('so-xay-dung', 'Sở Xây dựng', ['construction-transport']),
  department('so-tnmt', 'Sở Tài nguyên và Môi trường', ['natural-resources']),
  department('so-tttt', 'Sở Thông tin và Truyền thông', ['media', 'science-technology'], {
    aliases: ['Sở TT&TT'],
  }),
  department('so-ldtbxh', 'Sở Lao động - Thương binh và Xã hội', ['labour-social']),
  department('so-vhttdl', 'Sở Văn hóa, Thể thao và Du lịch', ['culture-sports'], { aliases: ['Sở VHTTDL'] }),
  department('so-khcn', 'Sở Khoa học và Công nghệ', ['science-technology'], { aliases: ['Sở KH&CN'] }),
  department('so-gddt', 'Sở Giáo dục và Đào tạo', ['education'], { aliases: ['Sở GD&ĐT'] }),
  department('so-y-te', 'Sở Y tế', ['health']),
  department('so-tu-phap', 'Sở Tư pháp', ['justice']),
  department('so-ngoai-vu', 'Sở Ngoại vụ', []),
  department('thanh-tra', 'Thanh tra tỉnh', ['justice']),
  department('ban-dan-toc', 'Ban Dân tộc tỉnh', ['ethnic-affairs']),
  at('hoi-dong-tdkt', 'Hội đồng Thi đua - Khen thưởng tỉnh', 'steering-committee', {
    parent: 'ubnd-tinh',
    underCommittee: true,
    aliases: ['Hội đồng TĐKT tỉnh', 'HĐ TĐKT tỉnh'],
    fields: ['emulation'],
  }),
  at('hoi-dong-sang-kien', 'Hội đồng SK - ĐTKH tỉnh', 'steering-committee', {
    parent: 'ubnd-tinh',
    underCommittee: true,
    aliases: ['Hội đồng SK - ĐTKT tỉnh'],
    fields: ['science-technology'],
  }),
  at('ban-chi-dao-ntm', 'Ban Chỉ đạo các Chương trình mục tiêu quốc gia tỉnh', 'steering-committee', {
    parent: 'ubnd-tinh',
    underCommittee: true,
  }),
  at('dai-ptth', 'Đài PTTH tỉnh', 'media', {
    parent: 'ubnd-tinh',
    underCommittee: true,
    aliases: ['Đài Phát thanh - Truyền hình tỉnh'],
    fields: ['media'],
  }),
  at('bao', 'Báo Điện Biên Phủ', 'media', { parent: 'tinh-uy', fields: ['media'] }),
  at('ban-qlda', 'Ban Quản lý dự án các công trình dân dụng và công nghiệp', 'service-unit', {
    parent: 'ubnd-tinh',
    underCommittee: true,
  }),
  at('bao-tang', 'Bảo tàng Chiến thắng lịch sử Điện Biên Phủ', 'service-unit', {
    parent: 'so-vhttdl',
    underCommittee: true,
  }),
  at('benh-vien', 'Bệnh viện Đa khoa tỉnh', 'service-unit', {
    parent: 'so-y-te',
    underCommittee: true,
    fields: ['health'],
  }),
  at('mttq', 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh', 'front', { aliases: ['Ủy ban MTTQ Việt Nam tỉnh'] }),
  at('lien-doan-lao-dong', 'Liên đoàn Lao động tỉnh', 'union'),
  at('tinh-doan', 'Đoàn TNCS Hồ Chí Minh tỉnh', 'union', { aliases: ['Tỉnh đoàn'] }),
  at('hoi-phu-nu', 'Hội Liên hiệp Phụ nữ tỉnh', 'union'),
  at('hoi-nong-dan', 'Hội Nông dân tỉnh', 'union'),
  at('hoi-ccb', 'Hội Cựu chiến binh tỉnh', 'union'),
  at('lien-minh-htx', 'Liên minh Hợp tác xã tỉnh', 'association'),
  at('hoi-vhnt', 'Hội Văn học nghệ thuật tỉnh', 'association'),
  at('hoi-chu-thap-do', 'Hội Chữ thập đỏ tỉnh', 'association'),
  at('hoi-khuyen-hoc', 'Hội Khuyến học tỉnh', 'association'),
  vertical('cong-an', 'Công an tỉnh', ['defence-security'], 'armed-force'),
  vertical('bo-chqs', 'Bộ Chỉ huy Quân sự tỉnh', ['defence-security'], 'armed-force'),
  vertical('bien-phong', 'Bộ Chỉ huy Bộ đội Biên phòng tỉnh', ['defence-security'], 'armed-force'),
  vertical('cuc-thue', 'Cục Thuế tỉnh', ['finance']),
  vertical('kho-bac', 'Kho bạc Nhà nước tỉnh'),
  vertical('bao-hiem', 'Bảo hiểm xã hội tỉnh', ['labour-social']),
  vertical('cuc-thong-ke', 'Cục Thống kê tỉnh'),
  vertical('toa-an', 'Tòa án nhân dân tỉnh'),
  vertical('vien-kiem-sat', 'Viện kiểm sát nhân dân tỉnh'),
  vertical('thi-hanh-an', 'Cục Thi hành án dân sự tỉnh'),
  vertical('nhcsxh', 'Ngân hàng Chính sách xã hội chi nhánh tỉnh', ['finance']),
  at('truong-cao-dang', 'Trường Cao đẳng Kinh tế - Kỹ thuật Điện Biên', 'school', {
    parent: 'ubnd-tinh',
    underCommittee: true,
    fields: ['education'],
  }),
  ...[
    'Trường PTDTNT tỉnh',
    'Trường THPT số 1 thành phố Điện Biên Phủ',
    'Trường THPT số 2 huyện Tuần Giáo',
    'Trường PTDTNT THPT huyện Mường Nhé',
  ].map((name, i) =>
    at(`truong-${i + 1}`, name, 'school', { parent: 'so-gddt', underCommittee: true, fields: ['education'] }),
  ),
  ...[
    'Công ty TNHH Cà phê Nương Cao',
    'Công ty Cổ phần Xây dựng Lòng Chảo',
    'Hợp tác xã Gạo Cánh Đồng Tây Bắc',
    'Công ty TNHH Mắc ca Sương Mai',
  ].map((name, i) => at(`doanh-nghiep-${i + 1}`, name, 'enterprise')),
]

/** A district's committee, office of home affairs and front; a commune's committee. */
export function localUnits({ name, parent }: JurisdictionSource): OrganizationSource[] {
  const slug = slugOf(name)
  const here = { jurisdiction: name, level: parent === undefined ? 'district' : 'commune' } as const
  const committee = `Ủy ban nhân dân ${inSentence(name)}`
  const aliases = [`UBND ${inSentence(name)}`]
  if (parent !== undefined)
    return [
      unit(`ubnd-${slug}`, committee, 'commune-committee', {
        ...here,
        parent: `ubnd-${slugOf(parent)}`,
        underCommittee: true,
        aliases,
      }),
    ]
  return [
    unit(`ubnd-${slug}`, committee, 'district-committee', {
      ...here,
      parent: 'ubnd-tinh',
      underCommittee: true,
      aliases,
    }),
    unit(`phong-noi-vu-${slug}`, `Phòng Nội vụ ${inSentence(name)}`, 'office', {
      ...here,
      parent: `ubnd-${slug}`,
      underCommittee: true,
      fields: ['emulation'],
    }),
    unit(`mttq-${slug}`, `Ủy ban Mặt trận Tổ quốc Việt Nam ${inSentence(name)}`, 'front', {
      ...here,
      verticalParent: 'mttq',
    }),
  ]
}
