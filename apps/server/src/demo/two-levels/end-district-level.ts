/**
 * 1/7/2025: the district level ends, communes are joined, and what a district office did goes to the new communes.
 * Which communes were joined is public; which office went where, and every person's way, is invented for the demo.
 */
import type { Draft } from '../draft.ts'
import { splitPlaceName } from '../places.ts'
import type { OrganizationSource } from '../source.ts'
import { newCommunes, type NewCommune, type Part } from './new-communes.ts'
import { appointHeads, closeBelongings, movePeople, type Ending } from './people.ts'
import { FIRST_DAY, LAST_DAY, move, succeed } from './succession.ts'

/** By key, or else by kind, which unit of a new commune follows. What is not here ends without a successor. */
const followedBy: Readonly<Record<string, Part>> = {
  'van-phong': 'van-phong',
  'thanh-tra': 'van-phong',
  'phong-tckh': 'phong-kinh-te',
  'phong-nnptnt': 'phong-kinh-te',
  'phong-ktht': 'phong-kinh-te',
  'phong-tnmt': 'phong-kinh-te',
  'party-body': 'dang-uy',
  'peoples-council': 'hdnd',
  'district-committee': 'ubnd',
  'commune-committee': 'ubnd',
  front: 'mttq',
  union: 'mttq',
  association: 'mttq',
  office: 'phong-vhxh',
}

export function endDistrictLevel(draft: Draft): void {
  const communes = newCommunes(draft)
  endJurisdictions(draft, communes)
  const endings = draft.source.organizations
    .filter((one) => endsWithDistricts(one))
    .map((one): Ending => ({
      source: one,
      value: draft.organization(one.key),
      successors: successorsOf(draft, one, communes),
    }))
  endOrganizations(draft, endings)
  moveStaying(draft, communes)
  movePeople(draft, endings, communes)
  appointHeads(draft, communes)
  closeBelongings(draft, endings)
  for (const commune of communes) designateStandingAgency(draft, commune)
}

/** Schools, enterprises and branches of provincial services go on; so does everything above the district. */
const endsWithDistricts = (one: OrganizationSource): boolean =>
  ['district', 'commune'].includes(one.level) &&
  !['school', 'enterprise'].includes(one.kind) &&
  !(one.kind === 'service-unit' && one.vertical) &&
  !one.name.startsWith('Đồn Biên phòng')

function endJurisdictions(draft: Draft, communes: readonly NewCommune[]): void {
  const districts = draft.directory.jurisdictions.filter((place) =>
    ['district', 'town', 'city'].includes(place.kind),
  )
  for (const district of districts) Object.assign(district, { endedOn: LAST_DAY, state: 'dissolved' })
  succeed(
    draft,
    'jurisdiction',
    'dissolve',
    districts.map((one) => one.id),
    communes.map((one) => one.jurisdictionId),
  )
  for (const { jurisdictionId, formerNames } of communes) {
    const former = formerNames.map((name) => draft.jurisdiction(name))
    for (const place of former) Object.assign(place, { endedOn: LAST_DAY, state: 'merged' })
    succeed(
      draft,
      'jurisdiction',
      'merge',
      former.map((one) => one.id),
      [jurisdictionId],
    )
  }
}

/** A commune's unit goes to the commune it was joined to; a district's to every new commune of that district. */
function successorsOf(
  draft: Draft,
  one: OrganizationSource,
  communes: readonly NewCommune[],
): Ending['successors'] {
  const part = followedBy[one.key] ?? followedBy[one.kind]
  if (!part) return []
  const here = one.jurisdiction
  const within = draft.source.jurisdictions.filter((place) => place.parent === here || place.name === here)
  const names = here === undefined ? null : within.map((place) => place.name)
  return communes
    .filter((commune) => names === null || commune.formerNames.some((name) => names.includes(name)))
    .map((commune) => ({ unit: commune.units.get(part)!, commune }))
}

/** Units with one and the same successor are joined, a unit with several is divided, the rest are dissolved. */
function endOrganizations(draft: Draft, endings: readonly Ending[]): void {
  for (const { value, successors } of endings)
    Object.assign(value, {
      endedOn: LAST_DAY,
      state: successors.length === 0 ? 'dissolved' : successors.length === 1 ? 'merged' : 'split',
    })
  const joined = endings.filter((one) => one.successors.length === 1)
  for (const [successor, group] of Map.groupBy(joined, (one) => one.successors[0]!.unit.id))
    succeed(
      draft,
      'organization',
      'merge',
      group.map((one) => one.value.id),
      [successor],
    )
  for (const { value, successors } of endings.filter((one) => one.successors.length > 1))
    succeed(
      draft,
      'organization',
      'split',
      [value.id],
      successors.map((one) => one.unit.id),
    )
  const dissolved = endings.filter((one) => one.successors.length === 0).map((one) => one.value.id)
  if (dissolved.length > 0) succeed(draft, 'organization', 'dissolve', dissolved, [])
}

/** Schools, enterprises and branches get their place in a new commune: the one whose name they bear, or each in turn. */
function moveStaying(draft: Draft, communes: readonly NewCommune[]): void {
  const staying = draft.source.organizations.filter(
    (one) => one.level === 'district' && !endsWithDistricts(one),
  )
  staying.forEach((one, i) => {
    const named = communes.find(({ formerNames }) =>
      formerNames.some((name) => one.name.includes(splitPlaceName(name).name)),
    )
    const commune = named ?? communes[i % communes.length]!
    const value = draft.organization(one.key)
    const parentId =
      one.parent === 'ubnd-huyen' ? commune.units.get('ubnd')!.id : value.placements[0]!.parentId
    move(value, { parentId, jurisdictionId: commune.jurisdictionId })
  })
}

function designateStandingAgency(draft: Draft, commune: NewCommune): void {
  const agency = commune.units.get('phong-vhxh')!
  draft.directory.designations.push({
    id: draft.id('designation', `standing-agency/${agency.id}`),
    function: 'standing-agency',
    organizationId: agency.id,
    jurisdictionId: commune.jurisdictionId,
    from: FIRST_DAY,
    to: null,
    decision: null,
  })
}
