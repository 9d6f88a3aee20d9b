/** Huyện Cẩm Mỹ, tỉnh Đồng Nai: sample plan 11/KH-UBND of 11/01/2024. Populations are round and illustrative. */
import { allDistrictBlocs, communes, districtAccounts, districtBlocs } from '../district-blocs.ts'
import { districtOrganizations } from '../district.ts'
import { day } from '@guongsang/core/kernel/day.ts'
import type { LocalitySource } from '../source.ts'

const jurisdictions = [
  { name: 'Thị trấn Long Giao', population: 10_800 },
  { name: 'Xã Bảo Bình', population: 18_200 },
  { name: 'Xã Lâm San', population: 12_900, attributes: ['remote'] },
  { name: 'Xã Nhân Nghĩa', population: 9_700 },
  { name: 'Xã Sông Nhạn', population: 12_100 },
  { name: 'Xã Sông Ray', population: 20_100 },
  { name: 'Xã Thừa Đức', population: 9_900, attributes: ['remote'] },
  { name: 'Xã Xuân Bảo', population: 11_300 },
  { name: 'Xã Xuân Đông', population: 18_400, attributes: ['ethnic-minority'] },
  { name: 'Xã Xuân Đường', population: 9_200 },
  { name: 'Xã Xuân Mỹ', population: 11_700, attributes: ['ethnic-minority'] },
  { name: 'Xã Xuân Quế', population: 10_500 },
  { name: 'Xã Xuân Tây', population: 16_800, attributes: ['remote', 'ethnic-minority'] },
] as const

export const cammy: LocalitySource = {
  slug: 'cammy',
  name: 'Cẩm Mỹ',
  level: 'district',
  province: 'Đồng Nai',
  region: 'south',
  ethnicities: { Kinh: 90, Hoa: 5, 'Chơ Ro': 4, Tày: 1 },
  population: 171_600,
  planFrom: day('2024-01-01'),
  signer: { name: 'Huỳnh Tấn Thìn', organization: 'ubnd-huyen', title: 'Chủ tịch' },
  jurisdictions,
  organizations: districtOrganizations({
    name: 'Cẩm Mỹ',
    province: 'Đồng Nai',
    jurisdictions,
    printed: {
      'ubnd-huyen': {
        name: 'UBND huyện Cẩm Mỹ',
        aliases: ['Ủy ban nhân dân huyện Cẩm Mỹ', 'Ủy ban nhân dân huyện', 'UBND huyện'],
      },
      'phong-noi-vu': {
        name: 'Phòng Nội vụ huyện',
        aliases: ['Phòng Nội vụ', 'Thường trực Hội đồng Thi đua - Khen thưởng huyện'],
      },
      'hoi-dong-tdkt': { name: 'Hội đồng thi đua - khen thưởng huyện', aliases: ['Hội đồng TĐKT huyện'] },
      mttq: { aliases: ['UBMTTQVN huyện', 'Ủy ban MTTQ Việt Nam huyện'] },
      'van-phong': { aliases: ['VP.UBH', 'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân huyện'] },
    },
    schools: [
      'Trường THPT Sông Ray',
      'Trường THPT Cẩm Mỹ',
      'Trường THCS Xuân Đông',
      'Trường THCS Bảo Bình',
      'Trường THCS Long Giao',
      'Trường Tiểu học số 1 Xuân Tây',
      'Trường Tiểu học số 2 Sông Ray',
      'Trường Tiểu học Xuân Quế',
      'Trường Mầm non Long Giao',
      'Trường Mầm non Lâm San',
    ],
    enterprises: [
      'Công ty TNHH Chế biến cao su Suối Sấu',
      'Hợp tác xã Hồ tiêu Đồi Đất Đỏ',
      'Công ty TNHH Chăn nuôi Gia Lộc Phát',
      'Hợp tác xã Sầu riêng Suối Cả',
    ],
  }),
  designations: [
    { function: 'standing-agency', organization: 'phong-noi-vu' },
    { function: 'portal-in-charge', organization: 'van-phong' },
    { function: 'broadcaster', organization: 'trung-tam-vhtt' },
    { function: 'propaganda-direction', organization: 'ban-tuyen-giao' },
    { function: 'cost-appraisal', organization: 'phong-tckh' },
  ],
  blocs: [
    ...districtBlocs,
    {
      key: 'cum-02',
      name: 'Cụm thi đua 02 các huyện thuộc tỉnh Đồng Nai',
      kind: 'cluster',
      organizations: ['ubnd-huyen'],
    },
  ],
  groups: [
    {
      key: 'moi-don-vi',
      wording: 'Mỗi cơ quan, đơn vị, địa phương',
      kinds: [
        'office',
        'party-body',
        'service-unit',
        'media',
        'armed-force',
        'union',
        'association',
        'commune-committee',
        'school',
        'vertical-unit',
      ],
      organizations: ['mttq'],
      except: ['cong-an-tinh'],
    },
    {
      key: 'hoi-thuoc-ubnd',
      wording: 'Các cơ quan, đơn vị, Hội thuộc UBND huyện',
      kinds: ['office', 'service-unit', 'media', 'association'],
    },
    { key: 'doan-the', wording: 'Các đoàn thể huyện', kinds: ['union'] },
    { key: 'ban-xd-dang', wording: 'VP.HU và các Ban XD Đảng', kinds: ['party-body'], except: ['huyen-uy'] },
    {
      key: 'cum-khoi',
      wording: 'Các cụm, khối thi đua trên địa bàn huyện',
      blocs: allDistrictBlocs,
    },
    communes('UBND các xã, Thị trấn'),
  ],
  successors: {
    'Xã Cẩm Mỹ': ['Thị trấn Long Giao', 'Xã Nhân Nghĩa', 'Xã Xuân Mỹ', 'Xã Bảo Bình'],
    'Xã Xuân Quế': ['Xã Sông Nhạn', 'Xã Xuân Quế'],
    'Xã Xuân Đường': ['Xã Thừa Đức', 'Xã Xuân Đường'],
    'Xã Xuân Đông': ['Xã Xuân Tây', 'Xã Xuân Đông'],
    'Xã Sông Ray': ['Xã Lâm San', 'Xã Sông Ray'],
    'Xã Xuân Định': ['Xã Xuân Bảo'],
  },
  sharedAlias: { alias: 'VHTT huyện', organizations: ['phong-vhtt', 'trung-tam-vhtt'] },
  headless: 'hoi-da-cam',
  accounts: districtAccounts('Xã Sông Ray'),
}
