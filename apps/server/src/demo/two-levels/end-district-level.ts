/**
 * 1/7/2025: the district level ends, communes are joined, and what a district office did goes to the new communes.
 * Which communes were joined is public; which office went where, and every person's way, is invented for the demo.
 */
import type { Draft } from '../draft.ts'
import { splitPlaceName } from '../places.ts'
import type { Level, OrganizationSource } from '../source.ts'
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

/** Of a province only a sample of communes is written down, so its districts are not told to have become them. */
const isTellable = (draft: Draft, level: Level): boolean =>
  level === 'commune' || draft.source.level === 'district'

function endJurisdictions(draft: Draft, communes: readonly NewCommune[]): void {
  const districts = draft.directory.jurisdictions.filter((place) =>
    ['district', 'town', 'city'].includes(place.kind),
  )
  const divided = isTellable(draft, 'district')
  for (const one of districts)
    Object.assign(one, { endedOn: LAST_DAY, state: divided ? 'split' : 'dissolved' })
  const parts = divided ? communes.map((one) => one.jurisdictionId) : []
  succeed(draft, 'jurisdiction', divided ? 'split' : 'dissolve', idsOf(districts), parts)
  for (const { jurisdictionId, formerNames } of communes) {
    const former = formerNames.map((name) => draft.jurisdiction(name))
    for (const place of former) Object.assign(place, { endedOn: LAST_DAY, state: 'merged' })
    succeed(draft, 'jurisdiction', 'merge', idsOf(former), [jurisdictionId])
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

/** Units of communes are joined, a district's unit is divided, and what nothing follows is dissolved. */
function endOrganizations(draft: Draft, endings: readonly Ending[]): void {
  const fates = Map.groupBy(endings, ({ source, successors }) => {
    if (successors.length === 0 || !isTellable(draft, source.level)) return 'dissolved'
    return source.level === 'commune' ? 'merged' : 'split'
  })
  for (const [state, group] of fates)
    for (const { value } of group) Object.assign(value, { endedOn: LAST_DAY, state })
  for (const [successor, group] of Map.groupBy(
    fates.get('merged') ?? [],
    (one) => one.successors[0]!.unit.id,
  ))
    succeed(draft, 'organization', 'merge', idsOf(group.map((one) => one.value)), [successor])
  for (const { value, successors } of fates.get('split') ?? [])
    succeed(draft, 'organization', 'split', [value.id], idsOf(successors.map((one) => one.unit)))
  succeed(draft, 'organization', 'dissolve', idsOf(fates.get('dissolved')!.map((one) => one.value)), [])
}

const idsOf = (values: readonly { id: string }[]): string[] => values.map((one) => one.id)

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
