/**
 * Tỉnh Điện Biên: sample plan 1023/KH-UBND of 10/01/2024. All ten districts, and of each the communes that became one
 * new commune on 1/7/2025. Populations are round and illustrative.
 */
import { day } from '@guongsang/core/kernel/day.ts'
import type { JurisdictionSource, LocalitySource } from '../source.ts'
import { localUnits, provincialUnits } from './dienbien-organizations.ts'

const districtNames = [
  'Thành phố Điện Biên Phủ',
  'Thị xã Mường Lay',
  'Huyện Điện Biên',
  'Huyện Điện Biên Đông',
  'Huyện Mường Ảng',
  'Huyện Mường Chà',
  'Huyện Mường Nhé',
  'Huyện Nậm Pồ',
  'Huyện Tủa Chùa',
  'Huyện Tuần Giáo',
] as const

const difficult = ['remote', 'ethnic-minority', 'extremely-difficult'] as const
const border = ['border', ...difficult] as const

const jurisdictions: JurisdictionSource[] = [
  { name: districtNames[0], population: 84_600 },
  { name: districtNames[1], population: 11_900, attributes: ['ethnic-minority'] },
  { name: districtNames[2], population: 96_300, attributes: ['border', 'ethnic-minority'] },
  { name: districtNames[3], population: 70_100, attributes: difficult },
  { name: districtNames[4], population: 50_400, attributes: difficult },
  { name: districtNames[5], population: 48_500, attributes: border },
  { name: districtNames[6], population: 51_900, attributes: border },
  { name: districtNames[7], population: 57_800, attributes: border },
  { name: districtNames[8], population: 61_300, attributes: difficult },
  { name: districtNames[9], population: 90_800, attributes: ['ethnic-minority'] },
  ...communes(
    districtNames[0],
    'Phường Him Lam|Phường Mường Thanh|Phường Tân Thanh|Phường Thanh Bình|Phường Thanh Trường|Xã Thanh Minh',
  ),
  ...communes(districtNames[0], 'Xã Mường Phăng|Xã Nà Nhạn|Xã Pá Khoang', ['ethnic-minority']),
  ...communes(districtNames[1], 'Phường Na Lay|Phường Sông Đà|Xã Lay Nưa', ['ethnic-minority']),
  ...communes(districtNames[2], 'Xã Hua Thanh|Xã Thanh Chăn|Xã Thanh Hưng|Xã Thanh Luông|Xã Thanh Nưa', [
    'border',
    'ethnic-minority',
  ]),
  ...communes(districtNames[3], 'Thị trấn Điện Biên Đông|Xã Keo Lôm|Xã Na Son', difficult),
  ...communes(districtNames[4], 'Thị trấn Mường Ảng|Xã Ẳng Cang|Xã Ẳng Nưa', ['ethnic-minority']),
  ...communes(districtNames[5], 'Xã Huổi Lèng|Xã Mường Tùng', difficult),
  ...communes(districtNames[6], 'Xã Leng Su Sìn|Xã Sen Thượng|Xã Sín Thầu', border),
  ...communes(districtNames[7], 'Xã Phìn Hồ|Xã Si Pa Phìn', border),
  ...communes(districtNames[8], 'Xã Lao Xả Phình|Xã Sín Chải|Xã Tả Sìn Thàng', difficult),
  ...communes(districtNames[9], 'Xã Quài Tở|Xã Tênh Phông|Xã Tỏa Tình', difficult),
]

function communes(
  parent: string,
  names: string,
  attributes: JurisdictionSource['attributes'] = [],
): JurisdictionSource[] {
  return names
    .split('|')
    .map((name, i) => ({ name, parent, population: 3_200 + 400 * ((name.length * 7 + i) % 9), attributes }))
}

export const dienbien: LocalitySource = {
  slug: 'dienbien',
  name: 'Điện Biên',
  level: 'province',
  province: 'Điện Biên',
  region: 'north',
  ethnicities: { Kinh: 34, Thái: 32, Mông: 26, 'Khơ Mú': 4, 'Hà Nhì': 2, Tày: 1, Mường: 1 },
  population: 646_000,
  planFrom: day('2024-01-01'),
  signer: { name: 'Lê Thành Đô', organization: 'ubnd-tinh', title: 'Chủ tịch' },
  jurisdictions,
  organizations: [...provincialUnits, ...jurisdictions.flatMap(localUnits)],
  designations: [
    { function: 'standing-agency', organization: 'so-noi-vu' },
    { function: 'portal-in-charge', organization: 'van-phong' },
    { function: 'broadcaster', organization: 'dai-ptth' },
    { function: 'propaganda-direction', organization: 'ban-tuyen-giao' },
    { function: 'cost-appraisal', organization: 'so-tai-chinh' },
  ],
  blocs: [
    {
      key: 'khoi-dang',
      name: 'Khối các cơ quan Đảng',
      kind: 'sector',
      organizations: [
        'van-phong-tinh-uy',
        'ban-to-chuc',
        'ban-tuyen-giao',
        'ban-dan-van',
        'ban-noi-chinh',
        'uy-ban-kiem-tra',
        'truong-chinh-tri',
        'bao',
      ],
    },
    {
      key: 'khoi-mttq-doan-the',
      name: 'Khối Mặt trận Tổ quốc và các đoàn thể',
      kind: 'sector',
      organizations: ['mttq', 'lien-doan-lao-dong', 'tinh-doan', 'hoi-phu-nu', 'hoi-nong-dan', 'hoi-ccb'],
    },
    {
      key: 'khoi-tong-hop',
      name: 'Khối các cơ quan tham mưu, tổng hợp',
      kind: 'sector',
      organizations: [
        'van-phong',
        'van-phong-dbqh',
        'so-noi-vu',
        'so-tai-chinh',
        'so-khdt',
        'so-ngoai-vu',
        'thanh-tra',
        'ban-dan-toc',
      ],
    },
    {
      key: 'khoi-kinh-te',
      name: 'Khối các sở kinh tế - kỹ thuật',
      kind: 'sector',
      organizations: ['so-cong-thuong', 'so-nnptnt', 'so-gtvt', 'so-xay-dung', 'so-tnmt', 'ban-qlda'],
    },
    {
      key: 'khoi-van-xa',
      name: 'Khối các sở văn hóa - xã hội',
      kind: 'sector',
      organizations: ['so-gddt', 'so-y-te', 'so-vhttdl', 'so-ldtbxh', 'so-tttt', 'so-khcn', 'dai-ptth'],
    },
    {
      key: 'khoi-noi-chinh',
      name: 'Khối nội chính, lực lượng vũ trang',
      kind: 'sector',
      organizations: [
        'cong-an',
        'bo-chqs',
        'bien-phong',
        'toa-an',
        'vien-kiem-sat',
        'thi-hanh-an',
        'so-tu-phap',
      ],
    },
    {
      key: 'khoi-nganh-doc',
      name: 'Khối các cơ quan ngành dọc, ngân hàng',
      kind: 'sector',
      organizations: ['cuc-thue', 'kho-bac', 'bao-hiem', 'cuc-thong-ke', 'nhcsxh'],
    },
    { key: 'khoi-doanh-nghiep', name: 'Khối doanh nghiệp', kind: 'sector', kinds: ['enterprise'] },
    {
      key: 'cum-huyen',
      name: 'Cụm thi đua các huyện, thị xã, thành phố',
      kind: 'cluster',
      kinds: ['district-committee'],
    },
    {
      key: 'cum-7-tinh',
      name: 'Cụm 7 tỉnh Miền núi Biên giới phía Bắc',
      kind: 'cluster',
      organizations: ['ubnd-tinh'],
    },
  ],
  groups: [
    {
      key: 'thu-truong',
      wording:
        'Thủ trưởng các sở, ban, ngành, đoàn thể tỉnh, Chủ tịch Ủy ban nhân dân các huyện, thị xã, thành phố; các cơ quan, đơn vị tham gia khối cụm thi đua của tỉnh',
      shortForm: 'cơ quan, đơn vị, địa phương',
      kinds: ['department', 'union', 'district-committee'],
      blocs: [
        'khoi-dang',
        'khoi-mttq-doan-the',
        'khoi-tong-hop',
        'khoi-kinh-te',
        'khoi-van-xa',
        'khoi-noi-chinh',
        'khoi-nganh-doc',
        'khoi-doanh-nghiep',
        'cum-huyen',
      ],
      except: ['ban-tdkt-tw'],
    },
    { key: 'thong-tin', wording: 'Các cơ quan thông tin, truyền thông của tỉnh', kinds: ['media'] },
    {
      key: 'mttq-doan-the',
      wording:
        'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh, Ban Tuyên giáo tỉnh ủy, các tổ chức đoàn thể chính trị - xã hội',
      kinds: ['union'],
      organizations: ['mttq', 'ban-tuyen-giao'],
    },
    {
      key: 'ubnd-huyen',
      wording: 'Ủy ban nhân dân các huyện, thị xã, thành phố',
      kinds: ['district-committee'],
    },
  ],
  successors: {
    'Phường Điện Biên Phủ': [
      'Phường Him Lam',
      'Phường Mường Thanh',
      'Phường Tân Thanh',
      'Phường Thanh Bình',
      'Phường Thanh Trường',
      'Xã Thanh Minh',
    ],
    'Xã Mường Phăng': ['Xã Mường Phăng', 'Xã Nà Nhạn', 'Xã Pá Khoang'],
    'Phường Mường Lay': ['Phường Na Lay', 'Phường Sông Đà', 'Xã Lay Nưa'],
    'Xã Thanh Nưa': ['Xã Hua Thanh', 'Xã Thanh Chăn', 'Xã Thanh Hưng', 'Xã Thanh Luông', 'Xã Thanh Nưa'],
    'Xã Na Son': ['Thị trấn Điện Biên Đông', 'Xã Keo Lôm', 'Xã Na Son'],
    'Xã Mường Ảng': ['Thị trấn Mường Ảng', 'Xã Ẳng Cang', 'Xã Ẳng Nưa'],
    'Xã Mường Tùng': ['Xã Huổi Lèng', 'Xã Mường Tùng'],
    'Xã Sín Thầu': ['Xã Leng Su Sìn', 'Xã Sen Thượng', 'Xã Sín Thầu'],
    'Xã Si Pa Phìn': ['Xã Phìn Hồ', 'Xã Si Pa Phìn'],
    'Xã Sín Chải': ['Xã Lao Xả Phình', 'Xã Sín Chải', 'Xã Tả Sìn Thàng'],
    'Xã Quài Tở': ['Xã Quài Tở', 'Xã Tênh Phông', 'Xã Tỏa Tình'],
  },
  sharedAlias: { alias: 'Văn phòng tỉnh', organizations: ['van-phong', 'van-phong-dbqh'] },
  headless: 'hoi-vhnt',
  accounts: {
    committee: 'ubnd-tinh',
    standingAgency: 'so-noi-vu',
    headLogin: 'giamdoc',
    registry: 'van-phong',
    portal: 'van-phong',
    broadcaster: 'dai-ptth',
    education: 'so-gddt',
    finance: 'so-tai-chinh',
    culture: 'so-vhttdl',
    inspection: 'thanh-tra',
    propaganda: 'ban-tuyen-giao',
    front: 'mttq',
    police: 'cong-an',
    superior: 'ban-tdkt-tw',
    bloc: 'khoi-van-xa',
    commune: 'Xã Mường Phăng',
  },
}
