/** The communes of 1/7/2025 with their units, and the province above them. */
import { slugOf } from '@guongsang/core/kernel/vietnamese/fold.ts'
import type { DirectoryOrganization } from '../../modules/organizations/index.ts'
import { inSentence, unit } from '../district.ts'
import type { Draft } from '../draft.ts'
import type { KindCode } from '../kinds.ts'
import { organizationValue, splitPlaceName } from '../places.ts'
import type { OrganizationSource } from '../source.ts'
import { FIRST_DAY, LAST_DAY, move, succeed } from './succession.ts'

/** The units of a new commune. */
export type Part = 'dang-uy' | 'hdnd' | 'ubnd' | 'mttq' | 'van-phong' | 'phong-kinh-te' | 'phong-vhxh'

export interface NewCommune {
  jurisdictionId: string
  formerNames: readonly string[]
  units: ReadonlyMap<Part, DirectoryOrganization>
}

export function newCommunes(draft: Draft): NewCommune[] {
  const province = joinProvince(draft)
  return Object.entries(draft.source.successors).map(([name, formerNames]) =>
    newCommune(draft, name, formerNames, province),
  )
}

/** The jurisdiction above the new communes; a province that was itself joined to another gets its new name here. */
function joinProvince(draft: Draft): string {
  const { source, directory } = draft
  if (source.level === 'province') return directory.locality.jurisdictionId
  const before = draft.jurisdiction(`Tỉnh ${source.province}`)
  if (!source.provinceAfter) return before.id
  const name = `Tỉnh ${source.provinceAfter}`
  const after = {
    ...before,
    id: draft.id('jurisdiction', name),
    name: source.provinceAfter,
    foundedOn: FIRST_DAY,
  }
  directory.jurisdictions.push(after)
  Object.assign(before, { endedOn: LAST_DAY, state: 'merged' })
  succeed(draft, 'jurisdiction', 'merge', [before.id], [after.id])
  for (const organization of directory.organizations.filter(
    (one) => one.placements[0]!.jurisdictionId === before.id,
  )) {
    move(organization, { ...organization.placements[0]!, jurisdictionId: after.id })
    const old = organization.names.find((each) => each.kind === 'official')!
    if (!old.name.endsWith(source.province)) continue
    old.to = LAST_DAY
    organization.names.push({
      kind: 'official',
      name: old.name.replace(source.province, source.provinceAfter),
      from: FIRST_DAY,
      to: null,
    })
    succeed(draft, 'organization', 'rename', [organization.id], [organization.id])
  }
  return after.id
}

function newCommune(
  draft: Draft,
  name: string,
  formerNames: readonly string[],
  parentId: string,
): NewCommune {
  const former = formerNames.map((one) => draft.jurisdiction(one))
  const attributes = new Set(former.flatMap((one) => one.attributes.map((each) => each.attribute)))
  const jurisdictionId = draft.id('jurisdiction', `2025/${name}`)
  draft.directory.jurisdictions.push({
    id: jurisdictionId,
    ...splitPlaceName(name),
    parentId,
    foundedOn: FIRST_DAY,
    endedOn: null,
    state: 'active',
    population: { year: 2025, count: former.reduce((sum, one) => sum + (one.population?.count ?? 0), 0) },
    attributes: [...attributes].map((attribute) => ({ attribute, from: FIRST_DAY, to: null })),
  })
  return { jurisdictionId, formerNames, units: newUnits(draft, name) }
}

function newUnits(draft: Draft, name: string): Map<Part, DirectoryOrganization> {
  const place = inSentence(name)
  const keyOf = (part: Part) => `2025/${slugOf(name)}/${part}`
  const office = (part: Part, title: string, fields: string[]): [Part, OrganizationSource] => [
    part,
    unit(keyOf(part), `${title} ${place}`, 'office', { parent: keyOf('ubnd'), underCommittee: true, fields }),
  ]
  const root = (
    part: Part,
    title: string,
    kind: KindCode,
    more: Partial<OrganizationSource> = {},
  ): [Part, OrganizationSource] => [part, unit(keyOf(part), `${title} ${place}`, kind, more)]
  const front = draft.source.level === 'province' ? 'mttq' : 'mttq-tinh'
  const units = [
    root('dang-uy', 'Đảng ủy', 'party-body'),
    root('hdnd', 'Hội đồng nhân dân', 'peoples-council'),
    root('ubnd', 'Ủy ban nhân dân', 'commune-committee', {
      parent: 'ubnd-tinh',
      underCommittee: true,
      aliases: [`UBND ${place}`],
    }),
    root('mttq', 'Ủy ban Mặt trận Tổ quốc Việt Nam', 'front', { verticalParent: front }),
    office('van-phong', 'Văn phòng HĐND và UBND', ['home-affairs']),
    office('phong-kinh-te', 'Phòng Kinh tế', ['economy', 'finance', 'agriculture']),
    office('phong-vhxh', 'Phòng Văn hóa - Xã hội', [
      'emulation',
      'culture-sports',
      'education',
      'labour-social',
    ]),
  ]
  // A province writes down only what its sample of district units is followed by.
  const kept =
    draft.source.level === 'province'
      ? units.filter(([part]) => ['ubnd', 'mttq', 'phong-vhxh'].includes(part))
      : units
  return new Map(
    kept.map(([part, one]) => {
      const value = organizationValue(draft, { ...one, level: 'commune', jurisdiction: `2025/${name}` })
      value.foundedOn = FIRST_DAY
      value.contacts.address = name
      value.headCounts = []
      for (const dated of [...value.names, ...value.placements]) dated.from = FIRST_DAY
      draft.directory.organizations.push(value)
      return [part, value]
    }),
  )
}
