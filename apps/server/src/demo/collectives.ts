/** Small collectives inside organisations, and households in the communes. */
import { day } from '@guongsang/core/kernel/day.ts'
import { fold } from '@guongsang/core/kernel/vietnamese/fold.ts'
import { officialName, type Draft } from './draft.ts'
import type { KindCode } from './kinds.ts'
import type { Ethnicity } from './names.ts'

const collectiveNames: Partial<Record<KindCode, readonly string[]>> = {
  school: ['Tổ Khoa học tự nhiên', 'Tổ Khoa học xã hội', 'Tổ Văn phòng'],
  'commune-committee': ['Bộ phận Tiếp nhận và Trả kết quả'],
  'armed-force': ['Đội Tham mưu - Tổng hợp'],
  enterprise: ['Tổ Sản xuất số 1', 'Phân xưởng Cơ điện'],
  media: ['Tổ Biên tập'],
  'service-unit': ['Phòng Hành chính - Tổng hợp', 'Tổ Chuyên môn'],
  department: ['Phòng Tổng hợp'],
}

export function addCollectives(draft: Draft): void {
  for (const organization of draft.directory.organizations)
    for (const name of collectiveNames[organization.kind as KindCode] ?? []) {
      const size = draft.random.int(4, 24)
      draft.directory.collectives.push({
        id: draft.id('collective', `${organization.id}/${name}`),
        organizationId: organization.id,
        name: `${name}, ${officialName(organization)}`,
        isSmall: size <= 10,
        size,
        from: null,
        to: null,
      })
    }
}

const HOUSEHOLDS_PER_COMMUNE = 2

export function addHouseholds(draft: Draft): void {
  const { directory, random } = draft
  for (const place of directory.jurisdictions) {
    const heads = directory.persons.filter(
      (person) =>
        person.affiliations.at(-1)?.jurisdictionId === place.id &&
        person.occupationGroup === 'farmer' &&
        person.birthYear !== null &&
        person.birthYear < 1995,
    )
    for (const head of heads.slice(0, HOUSEHOLDS_PER_COMMUNE)) {
      const id = draft.id('household', head.id)
      const ethnicity = (head.ethnicity ?? 'Kinh') as Ethnicity
      const spouse = draft.makeName(ethnicity, head.gender === 'male' ? 'female' : 'male')
      const child = draft.makeName(ethnicity, random.chance(0.5) ? 'male' : 'female')
      const relatives = [
        { relation: head.gender === 'male' ? 'Vợ' : 'Chồng', fullName: spouse },
        { relation: 'Con', fullName: withFamilyOf(head.gender === 'male' ? head.fullName : spouse, child) },
      ]
      directory.households.push({
        id,
        jurisdictionId: place.id,
        headName: head.fullName,
        address: `${random.pick(['Ấp', 'Thôn', 'Tổ'])} ${random.int(1, 9)}`,
        from: day('2021-01-01'),
        members: [
          {
            id: draft.id('member', head.id),
            personId: head.id,
            fullName: head.fullName,
            relation: 'Chủ hộ',
            isHead: true,
          },
          ...relatives.map(({ relation, fullName }) => ({
            id: draft.id('member', `${head.id}/${fold(relation)}`),
            personId: null,
            fullName,
            relation,
            isHead: false,
          })),
        ],
      })
    }
  }
}

/** A child bears the father's family name. */
const withFamilyOf = (father: string, child: string): string =>
  [father.split(' ')[0], ...child.split(' ').slice(1)].join(' ')
