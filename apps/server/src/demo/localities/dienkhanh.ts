/** Huyện Diên Khánh, tỉnh Khánh Hòa: sample plan 87/KH-UBND of 11/4/2023. Populations are round and illustrative. */
import { allDistrictBlocs, communes, districtAccounts, districtBlocs } from '../district-blocs.ts'
import { districtOrganizations } from '../district.ts'
import { day } from '@guongsang/core/kernel/day.ts'
import type { LocalitySource } from '../source.ts'

const jurisdictions = [
  { name: 'Thị trấn Diên Khánh', population: 20_700 },
  { name: 'Xã Bình Lộc', population: 9_600 },
  { name: 'Xã Diên An', population: 12_800 },
  { name: 'Xã Diên Điền', population: 10_400 },
  { name: 'Xã Diên Đồng', population: 4_300, attributes: ['remote'] },
  { name: 'Xã Diên Hòa', population: 4_800 },
  { name: 'Xã Diên Lạc', population: 8_900 },
  { name: 'Xã Diên Lâm', population: 6_200, attributes: ['remote'] },
  { name: 'Xã Diên Phú', population: 11_300 },
  { name: 'Xã Diên Phước', population: 7_900 },
  { name: 'Xã Diên Sơn', population: 11_800 },
  { name: 'Xã Diên Tân', population: 3_100, attributes: ['remote', 'ethnic-minority'] },
  { name: 'Xã Diên Thạnh', population: 8_000 },
  { name: 'Xã Diên Thọ', population: 9_100 },
  { name: 'Xã Diên Toàn', population: 8_200 },
  { name: 'Xã Diên Xuân', population: 5_600, attributes: ['remote'] },
  { name: 'Xã Suối Hiệp', population: 10_300 },
  { name: 'Xã Suối Tiên', population: 6_900, attributes: ['remote', 'ethnic-minority'] },
] as const

export const dienkhanh: LocalitySource = {
  slug: 'dienkhanh',
  name: 'Diên Khánh',
  level: 'district',
  province: 'Khánh Hòa',
  region: 'south',
  ethnicities: { Kinh: 96, 'Ra Glai': 3, Hoa: 1 },
  population: 159_900,
  planFrom: day('2023-01-01'),
  signer: { name: 'Nguyễn Văn Gấm', organization: 'ubnd-huyen', title: 'Chủ tịch' },
  jurisdictions,
  organizations: districtOrganizations({
    name: 'Diên Khánh',
    province: 'Khánh Hòa',
    jurisdictions,
    printed: {
      'trung-tam-vhtt': {
        name: 'Trung tâm Văn hóa - Thông tin và Thể thao',
        aliases: ['Trung tâm Văn hóa - Thông tin và Thể thao huyện'],
      },
      mttq: {
        name: 'Ủy ban MTTQ Việt Nam huyện',
        aliases: ['Ủy ban Mặt trận Tổ quốc Việt Nam huyện', 'Mặt trận Tổ quốc Việt Nam huyện'],
      },
    },
    schools: [
      'Trường THPT Hoàng Hoa Thám',
      'Trường THPT Nguyễn Thái Học',
      'Trường THCS Thị trấn Diên Khánh',
      'Trường THCS Diên Sơn',
      'Trường THCS Suối Hiệp',
      'Trường Tiểu học số 1 Thị trấn Diên Khánh',
      'Trường Tiểu học Diên Lạc',
      'Trường Tiểu học Diên Điền',
      'Trường Tiểu học Suối Tiên',
      'Trường Mầm non Diên An',
      'Trường Mầm non Diên Thọ',
    ],
    enterprises: [
      'Công ty TNHH May mặc Thành Cổ',
      'Công ty Cổ phần Gạch ngói Sông Cái',
      'Hợp tác xã Nông nghiệp Diên Lộc 2',
      'Công ty TNHH Thực phẩm Suối Trầu',
      'Hợp tác xã Bưởi da xanh Hòn Tre',
    ],
  }),
  designations: [
    { function: 'standing-agency', organization: 'phong-noi-vu' },
    { function: 'cost-appraisal', organization: 'phong-tckh' },
    { function: 'portal-in-charge', organization: 'van-phong' },
    { function: 'broadcaster', organization: 'trung-tam-vhtt' },
    { function: 'propaganda-direction', organization: 'ban-tuyen-giao' },
  ],
  blocs: districtBlocs,
  groups: [
    {
      key: 'cqdvdp',
      wording:
        'Các cơ quan, ban, ngành, lực lượng vũ trang huyện, Ủy ban MTTQ Việt Nam huyện, các tổ chức chính trị - xã hội; UBND các xã, thị trấn, các đơn vị trường học thuộc huyện; các đơn vị, tổ chức ngành dọc và các doanh nghiệp đóng trên địa bàn huyện Diên Khánh',
      shortForm: 'cơ quan, đơn vị, địa phương',
      kinds: [
        'office',
        'party-body',
        'service-unit',
        'media',
        'armed-force',
        'union',
        'commune-committee',
        'school',
        'vertical-unit',
        'enterprise',
      ],
      organizations: ['mttq'],
      except: ['cong-an-tinh'],
    },
    {
      key: 'chu-tri-kh202',
      wording:
        'Các cơ quan được giao, được đề nghị chủ trì triển khai thực hiện các nhiệm vụ tại Mục II của Kế hoạch số 202/KH-UBND ngày 09/12/2021 của UBND huyện',
      organizations: ['phong-noi-vu', 'phong-vhtt', 'trung-tam-vhtt', 'ban-tuyen-giao', 'mttq'],
    },
    {
      key: 'khoi',
      wording: 'các cơ quan, đơn vị thuộc các Khối thi đua của huyện',
      blocs: allDistrictBlocs.filter((key) => key !== 'khoi-xa'),
      except: ['phong-noi-vu', 'phong-vhtt', 'trung-tam-vhtt', 'ban-tuyen-giao', 'mttq'],
    },
    communes('các xã, thị trấn'),
  ],
  successors: {
    'Xã Diên Khánh': ['Thị trấn Diên Khánh', 'Xã Diên An', 'Xã Diên Toàn'],
    'Xã Diên Lạc': ['Xã Diên Thạnh', 'Xã Diên Lạc', 'Xã Diên Hòa'],
    'Xã Diên Điền': ['Xã Diên Sơn', 'Xã Diên Phú', 'Xã Diên Điền'],
    'Xã Diên Lâm': ['Xã Diên Đồng', 'Xã Diên Xuân', 'Xã Diên Lâm'],
    'Xã Diên Thọ': ['Xã Diên Tân', 'Xã Diên Phước', 'Xã Diên Thọ'],
    'Xã Suối Hiệp': ['Xã Bình Lộc', 'Xã Suối Tiên', 'Xã Suối Hiệp'],
  },
  sharedAlias: { alias: 'VHTT huyện', organizations: ['phong-vhtt', 'trung-tam-vhtt'] },
  headless: 'hoi-khuyen-hoc',
  accounts: districtAccounts('Xã Diên Lạc'),
}
