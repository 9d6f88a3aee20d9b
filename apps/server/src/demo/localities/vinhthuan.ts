/** Huyện Vĩnh Thuận, tỉnh Kiên Giang: sample plan 75/KH-UBND of 12/4/2024. Populations are round and illustrative. */
import { allDistrictBlocs, communes, districtAccounts, districtBlocs } from '../district-blocs.ts'
import { districtOrganizations } from '../district.ts'
import { day } from '@guongsang/core/kernel/day.ts'
import type { LocalitySource } from '../source.ts'

const jurisdictions = [
  { name: 'Thị trấn Vĩnh Thuận', population: 14_200 },
  { name: 'Xã Bình Minh', population: 8_100, attributes: ['remote'] },
  { name: 'Xã Phong Đông', population: 8_300, attributes: ['remote', 'ethnic-minority'] },
  { name: 'Xã Tân Thuận', population: 10_900 },
  { name: 'Xã Vĩnh Bình Bắc', population: 13_400, attributes: ['ethnic-minority'] },
  { name: 'Xã Vĩnh Bình Nam', population: 10_200, attributes: ['remote'] },
  { name: 'Xã Vĩnh Phong', population: 12_600, attributes: ['ethnic-minority'] },
  { name: 'Xã Vĩnh Thuận', population: 9_800 },
] as const

export const vinhthuan: LocalitySource = {
  slug: 'vinhthuan',
  name: 'Vĩnh Thuận',
  level: 'district',
  province: 'Kiên Giang',
  provinceAfter: 'An Giang',
  region: 'south',
  ethnicities: { Kinh: 86, Khmer: 12, Hoa: 2 },
  population: 87_500,
  planFrom: day('2024-01-01'),
  signer: { name: 'Huỳnh Ngọc Nguyên', organization: 'ubnd-huyen', title: 'Phó Chủ tịch' },
  jurisdictions,
  organizations: districtOrganizations({
    name: 'Vĩnh Thuận',
    province: 'Kiên Giang',
    jurisdictions,
    printed: {
      'phong-vhtt': {
        name: 'Phòng Văn hóa - Thông tin',
        aliases: ['Phòng VH-TT', 'Phòng Văn hóa và Thông tin'],
      },
      'van-phong': {
        name: 'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân huyện',
        aliases: ['Văn phòng HĐND và UBND huyện', 'VP HĐND-UBND'],
      },
    },
    schools: [
      'Trường THPT Vĩnh Thuận',
      'Trường THPT Vĩnh Bình Bắc',
      'Trường THCS Thị trấn Vĩnh Thuận',
      'Trường THCS Vĩnh Phong',
      'Trường Tiểu học số 1 Thị trấn Vĩnh Thuận',
      'Trường Tiểu học số 2 Vĩnh Bình Bắc',
      'Trường Tiểu học số 1 Phong Đông',
      'Trường Tiểu học số 1 Tân Thuận',
      'Trường Mầm non Thị trấn Vĩnh Thuận',
      'Trường Mầm non Bình Minh',
    ],
    enterprises: [
      'Hợp tác xã Tôm - Lúa Kinh 12',
      'Công ty TNHH Chế biến thủy sản Cánh Đồng Lợ',
      'Công ty TNHH MTV Cơ khí nông nghiệp Sông Cái Lớn',
      'Hợp tác xã Nông nghiệp Ruộng Sạ',
    ],
  }),
  designations: [
    { function: 'standing-agency', organization: 'phong-noi-vu' },
    { function: 'portal-in-charge', organization: 'phong-vhtt' },
    { function: 'portal-in-charge', organization: 'van-phong' },
    { function: 'broadcaster', organization: 'trung-tam-vhtt' },
    { function: 'propaganda-direction', organization: 'ban-tuyen-giao' },
    { function: 'cost-appraisal', organization: 'phong-tckh' },
  ],
  blocs: districtBlocs,
  groups: [
    {
      key: 'tat-ca',
      wording:
        'Các phòng, ban, ngành, đoàn thể huyện, đơn vị sự nghiệp thuộc Ủy ban nhân dân huyện, đơn vị sự nghiệp giáo dục, Ủy ban nhân dân các xã, thị trấn',
      shortForm: 'các cơ quan, đơn vị, địa phương',
      kinds: [
        'office',
        'party-body',
        'vertical-unit',
        'union',
        'service-unit',
        'media',
        'school',
        'commune-committee',
      ],
    },
    {
      key: 'phong-nganh',
      wording: 'Các phòng, ngành, đoàn thể cấp huyện',
      kinds: ['office', 'vertical-unit', 'union'],
    },
    {
      key: 'mttq-doan-the',
      wording: 'Ủy ban Mặt trận Tổ quốc Việt Nam huyện và đoàn thể các cấp',
      kinds: ['front', 'union'],
      except: ['mttq-tinh'],
    },
    { key: 'cum-khoi', wording: 'Cụm, Khối thi đua', blocs: allDistrictBlocs },
    communes('Ủy ban nhân dân các xã, thị trấn'),
  ],
  successors: {
    'Xã Vĩnh Bình': ['Xã Vĩnh Bình Bắc', 'Xã Vĩnh Bình Nam', 'Xã Bình Minh'],
    'Xã Vĩnh Thuận': ['Xã Tân Thuận', 'Xã Vĩnh Thuận'],
    'Xã Vĩnh Phong': ['Thị trấn Vĩnh Thuận', 'Xã Phong Đông', 'Xã Vĩnh Phong'],
  },
  sharedAlias: { alias: 'VHTT huyện', organizations: ['phong-vhtt', 'trung-tam-vhtt'] },
  headless: 'phong-y-te',
  accounts: districtAccounts('Xã Vĩnh Bình Bắc'),
}
