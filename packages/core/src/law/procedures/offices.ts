/** Who stands on the way of an award, from the hamlet to the State. */
interface OfficeEntry {
  name: string
  level: 'central' | 'province' | 'district' | 'commune' | 'unit'
}

const entries = {
  president: { name: 'Chủ tịch nước', level: 'central' },
  government: { name: 'Chính phủ', level: 'central' },
  'prime-minister': { name: 'Thủ tướng Chính phủ', level: 'central' },
  'national-assembly-committee': { name: 'Ủy ban Thường vụ Quốc hội', level: 'central' },
  'home-affairs-ministry': { name: 'Bộ Nội vụ', level: 'central' },
  minister: { name: 'Bộ trưởng, Thủ trưởng ban, ngành', level: 'central' },
  'province-chair': { name: 'Chủ tịch Ủy ban nhân dân cấp tỉnh', level: 'province' },
  'province-council': { name: 'Hội đồng Thi đua - Khen thưởng cấp tỉnh', level: 'province' },
  'province-front': { name: 'Ủy ban Mặt trận Tổ quốc Việt Nam cấp tỉnh', level: 'province' },
  'department-head': {
    name: 'Thủ trưởng cơ quan chuyên môn thuộc Ủy ban nhân dân cấp tỉnh và tương đương',
    level: 'province',
  },
  'district-committee': { name: 'Ủy ban nhân dân cấp huyện', level: 'district' },
  'district-chair': { name: 'Chủ tịch Ủy ban nhân dân cấp huyện', level: 'district' },
  'commune-committee': { name: 'Ủy ban nhân dân cấp xã', level: 'commune' },
  'commune-chair': { name: 'Chủ tịch Ủy ban nhân dân cấp xã', level: 'commune' },
  'village-head': { name: 'Trưởng thôn, Tổ trưởng tổ dân phố', level: 'commune' },
  'unit-head': { name: 'Thủ trưởng cơ quan, tổ chức, đơn vị có tư cách pháp nhân', level: 'unit' },
  'enterprise-director': { name: 'Tổng giám đốc, Giám đốc doanh nghiệp, hợp tác xã', level: 'unit' },
  'board-chair': { name: 'Chủ tịch Hội đồng quản trị, Chủ tịch Hội đồng thành viên', level: 'unit' },
  'organization-head': {
    name: 'Người đứng đầu bộ, ban, ngành, tỉnh, tổ chức có kỷ niệm chương',
    level: 'central',
  },
  'grass-roots-unit': { name: 'Đơn vị cơ sở bình xét', level: 'unit' },
  'managing-level': {
    name: 'Cấp quản lý về tổ chức, cán bộ, công chức, viên chức, người lao động và quỹ lương',
    level: 'unit',
  },
} as const satisfies Record<string, OfficeEntry>

export type Office = keyof typeof entries

export const offices: Readonly<Record<Office, OfficeEntry>> = entries

/** Either of these offices, where several stand at the same step. */
export type Step = readonly Office[]

/** “Bộ trưởng, Thủ trưởng ban, ngành hoặc Chủ tịch Ủy ban nhân dân cấp tỉnh”. */
export function stepInWords(step: Step): string {
  const names = step.map((office) => offices[office].name)
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join('; ')} hoặc ${names.at(-1)}`
}
