/** Huyện Tân Biên, tỉnh Tây Ninh: sample plan of 2022, printed without number, day or name. Populations are illustrative. */
import { allDistrictBlocs, communes, districtAccounts, districtBlocs } from '../district-blocs.ts'
import { districtOrganizations, unit } from '../district.ts'
import { day } from '@guongsang/core/kernel/day.ts'
import type { LocalitySource } from '../source.ts'

const jurisdictions = [
  { name: 'Thị trấn Tân Biên', population: 13_100 },
  { name: 'Xã Hòa Hiệp', population: 8_900, attributes: ['border', 'ethnic-minority'] },
  { name: 'Xã Mỏ Công', population: 13_400 },
  { name: 'Xã Tân Bình', population: 9_300, attributes: ['border', 'ethnic-minority'] },
  { name: 'Xã Tân Lập', population: 7_700, attributes: ['border', 'remote'] },
  { name: 'Xã Tân Phong', population: 14_300, attributes: ['ethnic-minority'] },
  { name: 'Xã Thạnh Bắc', population: 7_600, attributes: ['remote'] },
  { name: 'Xã Thạnh Bình', population: 11_000, attributes: ['ethnic-minority'] },
  { name: 'Xã Thạnh Tây', population: 8_800 },
  { name: 'Xã Trà Vong', population: 10_200 },
] as const

const everybody = [
  'office',
  'party-body',
  'service-unit',
  'media',
  'union',
  'association',
  'vertical-unit',
  'commune-committee',
  'enterprise',
  'school',
] as const

export const tanbien: LocalitySource = {
  slug: 'tanbien',
  name: 'Tân Biên',
  level: 'district',
  province: 'Tây Ninh',
  region: 'south',
  ethnicities: { Kinh: 94, Khmer: 4, Hoa: 2 },
  population: 104_300,
  planFrom: day('2022-01-01'),
  jurisdictions,
  organizations: districtOrganizations({
    name: 'Tân Biên',
    province: 'Tây Ninh',
    jurisdictions,
    printed: {
      'phong-noi-vu': {
        name: 'Phòng Nội vụ huyện',
        aliases: [
          'Phòng Nội vụ',
          'PNV',
          'Thường trực Hội đồng Thi đua - Khen thưởng huyện (Phòng Nội vụ huyện)',
        ],
      },
      'phong-vhtt': { name: 'Phòng Văn hóa và Thông tin huyện', aliases: ['Phòng Văn hóa và Thông tin'] },
      'trung-tam-vhtt': {
        name: 'Trung tâm Văn hóa, Thể thao và Truyền thanh huyện',
        aliases: ['Trung tâm Văn hóa Thể thao và Truyền thanh huyện'],
      },
      'hoi-dong-tdkt': { aliases: ['Hội đồng Thi đua Khen thưởng huyện', 'Hội đồng TĐKT huyện'] },
      'ban-chi-dao-ddvh': {
        name: 'Ban Chỉ đạo phong trào “Toàn dân đoàn kết xây dựng đời sống văn hóa và công tác gia đình” huyện',
      },
    },
    schools: [
      'Trường THPT Trần Phú',
      'Trường THPT Tân Biên',
      'Trường THCS Thị trấn Tân Biên',
      'Trường THCS Mỏ Công',
      'Trường THCS Tân Phong',
      'Trường Tiểu học số 1 Thị trấn Tân Biên',
      'Trường Tiểu học số 2 Thạnh Bình',
      'Trường Tiểu học Tân Lập',
      'Trường Tiểu học Hòa Hiệp',
      'Trường Mầm non Thị trấn Tân Biên',
      'Trường Mầm non Trà Vong',
    ],
    enterprises: [
      'Công ty TNHH Chế biến tinh bột mì Suối Cạn',
      'Công ty Cổ phần Cao su Đất Xám',
      'Hợp tác xã Nông nghiệp Mãng cầu Trảng Lớn',
      'Công ty TNHH Vận tải Cửa Ngõ Xanh',
    ],
    more: [
      unit('don-bien-phong-1', 'Đồn Biên phòng Xa Mát', 'armed-force', {
        vertical: true,
        fields: ['defence-security'],
      }),
      unit('don-bien-phong-2', 'Đồn Biên phòng Tân Bình', 'armed-force', {
        vertical: true,
        fields: ['defence-security'],
      }),
    ],
  }),
  designations: [
    { function: 'standing-agency', organization: 'phong-noi-vu' },
    { function: 'portal-in-charge', organization: 'van-phong' },
    { function: 'broadcaster', organization: 'trung-tam-vhtt' },
    { function: 'contest-lead', organization: 'phong-vhtt' },
    { function: 'propaganda-direction', organization: 'ban-tuyen-giao' },
    { function: 'cost-appraisal', organization: 'phong-tckh' },
  ],
  blocs: districtBlocs,
  groups: [
    {
      key: 'tat-ca',
      wording:
        'Các cơ quan, đơn vị, UBND các xã, thị trấn, doanh nghiệp, lực lượng vũ trang và trường học trên địa bàn huyện',
      kinds: [...everybody, 'armed-force'],
      organizations: ['mttq'],
      except: ['cong-an-tinh'],
    },
    {
      key: 'gui-ke-hoach',
      wording: 'Các cơ quan, đơn vị, UBND các xã, thị trấn, doanh nghiệp, trường học trên địa bàn huyện',
      kinds: everybody,
      organizations: ['mttq'],
    },
    {
      key: 'gddt-xa',
      wording: 'Phòng Giáo dục và Đào tạo, UBND các xã, thị trấn',
      kinds: ['commune-committee'],
      organizations: ['phong-gddt'],
    },
    {
      key: 'co-quan-don-vi',
      wording: 'Các cơ quan, đơn vị huyện',
      kinds: ['office', 'vertical-unit', 'service-unit'],
      except: ['trung-tam-chinh-tri'],
    },
    { key: 'to-chuc-ctxh', wording: 'Các tổ chức chính trị-xã hội huyện', kinds: ['union'] },
    {
      key: 'giup-viec-huyen-uy',
      wording: 'Các cơ quan tham mưu, giúp việc Huyện ủy',
      kinds: ['party-body'],
      except: ['huyen-uy'],
    },
    {
      key: 'khoi-thi-dua',
      wording: 'Các Khối Thi đua trên địa bàn huyện',
      blocs: allDistrictBlocs,
    },
    communes('UBND các xã, thị trấn'),
  ],
  successors: {
    'Xã Tân Biên': ['Xã Tân Bình', 'Xã Thạnh Tây', 'Thị trấn Tân Biên'],
    'Xã Tân Lập': ['Xã Tân Lập', 'Xã Thạnh Bắc'],
    'Xã Thạnh Bình': ['Xã Thạnh Bình', 'Xã Tân Phong'],
    'Xã Trà Vong': ['Xã Mỏ Công', 'Xã Trà Vong'],
    'Xã Phước Vinh': ['Xã Hòa Hiệp'],
  },
  sharedAlias: { alias: 'VHTT huyện', organizations: ['phong-vhtt', 'trung-tam-vhtt'] },
  headless: 'phong-ktht',
  accounts: districtAccounts('Xã Tân Bình'),
}
