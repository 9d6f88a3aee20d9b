/** What every district has: party bodies, the committee and its offices, front and unions, forces, vertical units, schools. */
import { day } from '@guongsang/core/kernel/day.ts'
import { slugOf } from '@guongsang/core/kernel/vietnamese/fold.ts'
import type { KindCode } from './kinds.ts'
import type { JurisdictionSource, Level, OrganizationSource } from './source.ts'

type More = Omit<Partial<OrganizationSource>, 'key' | 'name' | 'kind'>

export const unit = (key: string, name: string, kind: KindCode, more: More = {}): OrganizationSource => ({
  key,
  name,
  kind,
  level: 'district',
  ...more,
})

export interface DistrictParts {
  name: string
  province: string
  jurisdictions: readonly JurisdictionSource[]
  /** Where this district's documents name an office otherwise, or where it is not there (null). */
  printed: Readonly<Record<string, Partial<OrganizationSource> | null>>
  schools: readonly string[]
  enterprises: readonly string[]
  more?: readonly OrganizationSource[]
}

export function districtOrganizations(parts: DistrictParts): OrganizationSource[] {
  const common = [
    ...superiors(parts.province),
    ...partyBodies(),
    ...committeeAndOffices(parts.name),
    ...serviceUnitsAndCouncils(),
    ...frontAndUnions(),
    ...forcesAndVerticalUnits(parts.name),
    ...parts.schools.map((name, i) => school(name, i)),
    ...parts.enterprises.map((name, i) => unit(`doanh-nghiep-${i + 1}`, name, 'enterprise')),
    ...parts.jurisdictions.flatMap(communeOrganizations),
    ...(parts.more ?? []),
  ]
  const unknown = Object.keys(parts.printed).filter((key) => !common.some((one) => one.key === key))
  if (unknown.length > 0) throw new Error(`No such organisation in ${parts.name}: ${unknown.join(', ')}`)
  return common.flatMap((one) => {
    const printed = parts.printed[one.key]
    return printed === null ? [] : [{ ...one, ...printed }]
  })
}

/** 'Xã Diên Lạc' → 'xã Diên Lạc', as it stands inside a sentence. */
export const inSentence = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1)

function communeOrganizations(commune: JurisdictionSource): OrganizationSource[] {
  const slug = slugOf(commune.name)
  const here = { level: 'commune' as Level, jurisdiction: commune.name }
  return [
    unit(`ubnd-${slug}`, `Ủy ban nhân dân ${inSentence(commune.name)}`, 'commune-committee', {
      ...here,
      parent: 'ubnd-huyen',
      underCommittee: true,
      aliases: [`UBND ${inSentence(commune.name)}`],
    }),
    unit(`mttq-${slug}`, `Ủy ban Mặt trận Tổ quốc Việt Nam ${inSentence(commune.name)}`, 'front', {
      ...here,
      verticalParent: 'mttq',
      aliases: [`UBMTTQVN ${inSentence(commune.name)}`],
    }),
  ]
}

function school(name: string, index: number): OrganizationSource {
  const upperSecondary = /THPT|Trung học phổ thông/.test(name)
  return unit(`truong-${index + 1}`, name, 'school', {
    ...(upperSecondary
      ? { vertical: true, verticalParent: 'so-gddt' }
      : { parent: 'ubnd-huyen', underCommittee: true }),
    fields: ['education'],
  })
}

function superiors(province: string): OrganizationSource[] {
  const above = (key: string, name: string, kind: KindCode, more: More = {}) =>
    unit(key, name, kind, { level: 'province', jurisdiction: `Tỉnh ${province}`, ...more })
  return [
    above('ubnd-tinh', `Ủy ban nhân dân tỉnh ${province}`, 'province-committee', { aliases: ['UBND tỉnh'] }),
    above('so-noi-vu', 'Sở Nội vụ', 'department', { parent: 'ubnd-tinh', underCommittee: true }),
    above('ban-tdkt-tinh', 'Ban Thi đua - Khen thưởng tỉnh', 'internal-unit', {
      parent: 'so-noi-vu',
      underCommittee: true,
      aliases: ['Ban TĐKT tỉnh', 'Ban TĐKT, Sở Nội vụ', 'Sở Nội vụ (Ban TĐKT tỉnh)'],
      fields: ['emulation'],
    }),
    above('so-gddt', 'Sở Giáo dục và Đào tạo', 'department', { parent: 'ubnd-tinh', underCommittee: true }),
    above('so-y-te', 'Sở Y tế', 'department', { parent: 'ubnd-tinh', underCommittee: true }),
    above('mttq-tinh', `Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh ${province}`, 'front'),
    above('cong-an-tinh', `Công an tỉnh ${province}`, 'armed-force', { vertical: true }),
  ]
}

function partyBodies(): OrganizationSource[] {
  const body = (key: string, name: string, more: More = {}) =>
    unit(key, name, 'party-body', { parent: 'huyen-uy', ...more })
  return [
    unit('huyen-uy', 'Huyện ủy', 'party-body', {
      aliases: ['TT Huyện ủy', 'TT.HU', 'Ban Thường vụ Huyện ủy'],
    }),
    body('van-phong-huyen-uy', 'Văn phòng Huyện ủy', { aliases: ['VP.HU'] }),
    body('ban-to-chuc', 'Ban Tổ chức Huyện ủy'),
    body('ban-tuyen-giao', 'Ban Tuyên giáo Huyện ủy', { fields: ['party-building'] }),
    body('ban-dan-van', 'Ban Dân vận Huyện ủy', { fields: ['mass-mobilisation'] }),
    body('uy-ban-kiem-tra', 'Ủy ban Kiểm tra Huyện ủy'),
    unit('trung-tam-chinh-tri', 'Trung tâm Chính trị huyện', 'service-unit', { parent: 'huyen-uy' }),
  ]
}

/** A unit of the committee. */
const under = (key: string, title: string, kind: KindCode, fields: string[], more: More = {}) =>
  unit(key, title, kind, { parent: 'ubnd-huyen', underCommittee: true, fields, ...more })

function committeeAndOffices(name: string): OrganizationSource[] {
  const office = (key: string, title: string, fields: string[], more: More = {}) =>
    under(key, title, 'office', fields, more)
  return [
    unit('hdnd-huyen', `Hội đồng nhân dân huyện ${name}`, 'peoples-council', {
      aliases: ['Hội đồng nhân dân huyện', 'HĐND huyện', 'TT HĐND huyện', 'TT.HĐND huyện'],
    }),
    unit('ubnd-huyen', `Ủy ban nhân dân huyện ${name}`, 'district-committee', {
      aliases: [`UBND huyện ${name}`, 'Ủy ban nhân dân huyện', 'UBND huyện'],
    }),
    office('van-phong', 'Văn phòng HĐND và UBND huyện', ['home-affairs', 'media'], {
      aliases: ['Văn phòng Hội đồng nhân dân và Ủy ban nhân dân huyện', 'VP HĐND và UBND', 'VP.UBH'],
    }),
    office('phong-noi-vu', 'Phòng Nội vụ', ['home-affairs', 'emulation'], {
      aliases: ['Phòng Nội vụ huyện', 'PNV'],
      formerName: { name: 'Phòng Nội vụ - Lao động - Thương binh và Xã hội', to: day('2008-04-30') },
    }),
    office('phong-vhtt', 'Phòng Văn hóa và Thông tin', ['culture-sports', 'media'], {
      aliases: ['Phòng VHTT', 'Phòng Văn hóa và Thông tin huyện'],
    }),
    office('phong-tckh', 'Phòng Tài chính - Kế hoạch', ['finance', 'economy'], { aliases: ['Phòng TC-KH'] }),
    office('phong-gddt', 'Phòng Giáo dục và Đào tạo', ['education'], {
      aliases: ['Phòng GD&ĐT', 'Phòng GDĐT'],
    }),
    office('phong-tu-phap', 'Phòng Tư pháp', ['justice']),
    office('phong-tnmt', 'Phòng Tài nguyên và Môi trường', ['natural-resources']),
    office('phong-ldtbxh', 'Phòng Lao động - Thương binh và Xã hội', ['labour-social'], {
      aliases: ['Phòng LĐTBXH', 'Phòng LĐ-TB&XH'],
    }),
    office('phong-nnptnt', 'Phòng Nông nghiệp và Phát triển nông thôn', ['agriculture'], {
      aliases: ['Phòng NN&PTNT'],
    }),
    office('phong-ktht', 'Phòng Kinh tế và Hạ tầng', ['industry-trade', 'construction-transport'], {
      aliases: ['Phòng KT-HT'],
    }),
    office('phong-y-te', 'Phòng Y tế', ['health']),
    office('thanh-tra', 'Thanh tra huyện', ['justice']),
  ]
}

function serviceUnitsAndCouncils(): OrganizationSource[] {
  const service = (key: string, title: string, field: string) => under(key, title, 'service-unit', [field])
  const council = (key: string, title: string, field: string, more: More = {}) =>
    under(key, title, 'steering-committee', [field], more)
  return [
    under(
      'trung-tam-vhtt',
      'Trung tâm Văn hóa, Thể thao và Truyền thanh',
      'media',
      ['media', 'culture-sports'],
      {
        aliases: ['Trung tâm Văn hóa, Thể thao và Truyền thanh huyện'],
      },
    ),
    service('trung-tam-dvnn', 'Trung tâm Dịch vụ nông nghiệp', 'agriculture'),
    service('ban-qlda', 'Ban Quản lý dự án đầu tư xây dựng', 'construction-transport'),
    service('trung-tam-gdnn', 'Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên', 'education'),
    unit('trung-tam-y-te', 'Trung tâm Y tế huyện', 'service-unit', {
      vertical: true,
      verticalParent: 'so-y-te',
      fields: ['health'],
    }),
    council('hoi-dong-tdkt', 'Hội đồng Thi đua - Khen thưởng huyện', 'emulation', {
      aliases: ['Hội đồng TĐKT huyện', 'HĐTĐKT huyện', 'Hội đồng thi đua - khen thưởng huyện'],
    }),
    council('hoi-dong-sang-kien', 'Hội đồng công nhận sáng kiến', 'science-technology'),
    council(
      'ban-chi-dao-ddvh',
      'Ban Chỉ đạo phong trào “Toàn dân đoàn kết xây dựng đời sống văn hóa” huyện',
      'culture-sports',
    ),
  ]
}

function frontAndUnions(): OrganizationSource[] {
  return [
    unit('mttq', 'Ủy ban Mặt trận Tổ quốc Việt Nam huyện', 'front', {
      verticalParent: 'mttq-tinh',
      aliases: ['Ủy ban MTTQ Việt Nam huyện', 'UBMTTQVN huyện', 'UB.MTTQVN huyện'],
    }),
    unit('lien-doan-lao-dong', 'Liên đoàn Lao động huyện', 'union', { aliases: ['LĐLĐ huyện'] }),
    unit('huyen-doan', 'Đoàn TNCS Hồ Chí Minh huyện', 'union', { aliases: ['Huyện đoàn'] }),
    unit('hoi-phu-nu', 'Hội Liên hiệp Phụ nữ huyện', 'union', { aliases: ['Hội LHPN huyện'] }),
    unit('hoi-nong-dan', 'Hội Nông dân huyện', 'union'),
    unit('hoi-ccb', 'Hội Cựu chiến binh huyện', 'union', { aliases: ['Hội CCB huyện'] }),
    unit('hoi-chu-thap-do', 'Hội Chữ thập đỏ huyện', 'association'),
    unit('hoi-nguoi-cao-tuoi', 'Hội Người cao tuổi huyện', 'association'),
    unit('hoi-khuyen-hoc', 'Hội Khuyến học huyện', 'association'),
    unit('hoi-da-cam', 'Hội Nạn nhân chất độc da cam huyện', 'association'),
  ]
}

function forcesAndVerticalUnits(name: string): OrganizationSource[] {
  const vertical = (key: string, title: string, fields: string[] = []) =>
    unit(key, title, 'vertical-unit', { vertical: true, fields })
  return [
    unit('cong-an', 'Công an huyện', 'armed-force', {
      vertical: true,
      verticalParent: 'cong-an-tinh',
      fields: ['defence-security'],
    }),
    unit('ban-chqs', 'Ban Chỉ huy Quân sự huyện', 'armed-force', {
      vertical: true,
      aliases: ['Ban CHQS huyện'],
      fields: ['defence-security'],
    }),
    vertical('chi-cuc-thue', `Chi cục Thuế huyện ${name}`, ['finance']),
    vertical('kho-bac', `Kho bạc Nhà nước ${name}`),
    vertical('bao-hiem', 'Bảo hiểm xã hội huyện', ['labour-social']),
    vertical('thong-ke', 'Chi cục Thống kê huyện'),
    vertical('toa-an', 'Tòa án nhân dân huyện'),
    vertical('vien-kiem-sat', 'Viện kiểm sát nhân dân huyện'),
    vertical('thi-hanh-an', 'Chi cục Thi hành án dân sự huyện'),
    vertical('nhcsxh', 'Phòng giao dịch Ngân hàng Chính sách xã hội huyện', ['finance']),
    unit('dien-luc', `Điện lực ${name}`, 'enterprise', { vertical: true }),
    unit('buu-dien', `Bưu điện huyện ${name}`, 'enterprise', { vertical: true }),
  ]
}
