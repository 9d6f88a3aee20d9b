/** Where people, posts and belongings of a district go on 1/7/2025: invented, each along its own unit's way. */
import type { Between, DirectoryOrganization } from '../../modules/organizations/index.ts'
import { officialName, type Draft } from '../draft.ts'
import { headTitleOf } from '../kinds.ts'
import { addPost } from '../people.ts'
import type { OrganizationSource } from '../source.ts'
import type { NewCommune } from './new-communes.ts'
import { FIRST_DAY, LAST_DAY } from './succession.ts'

/** A unit that ends with the district level, and the units of new communes that follow it: none, one or several. */
export interface Ending {
  source: OrganizationSource
  value: DirectoryOrganization
  successors: { unit: DirectoryOrganization; commune: NewCommune }[]
}

/** Each goes to a unit that follows his own, in turn; without such a unit he is known by the commune he lives in. */
export function movePeople(draft: Draft, endings: readonly Ending[], communes: readonly NewCommune[]): void {
  const endingById = new Map(endings.map((one) => [one.value.id, one]))
  const communeByFormer = new Map(
    communes.flatMap((one) => one.formerNames.map((name) => [draft.jurisdiction(name).id, one] as const)),
  )
  let turn = 0
  for (const person of draft.directory.persons) {
    const place = person.affiliations.at(-1)
    const ending = place?.organizationId ? endingById.get(place.organizationId) : undefined
    const commune = place?.jurisdictionId ? communeByFormer.get(place.jurisdictionId) : undefined
    if (!place || (!ending && !commune)) continue
    place.to = LAST_DAY
    // Of the signer of the printed plan nothing is said beyond the plan.
    if (person.id === signerId(draft)) continue
    const next = ending?.successors[turn++ % Math.max(1, ending.successors.length)]
    const home = commune ?? communes[turn % communes.length]!
    person.affiliations.push({
      organizationId: next?.unit.id ?? null,
      jurisdictionId: next ? null : home.jurisdictionId,
      from: FIRST_DAY,
      to: null,
    })
  }
  for (const post of draft.directory.posts)
    if (post.to === null && endingById.has(post.organizationId)) post.to = LAST_DAY
}

const signerId = (draft: Draft): string => draft.id('person', 'signer')

/** Of those who came to a new unit, the first heads it and the second is the deputy. */
export function appointHeads(draft: Draft, communes: readonly NewCommune[]): void {
  const comers = Map.groupBy(
    draft.directory.persons,
    (person) => person.affiliations.at(-1)?.organizationId ?? null,
  )
  for (const unit of communes.flatMap((commune) => [...commune.units.values()])) {
    const title = headTitleOf(officialName(unit))
    const [head, deputy] = comers.get(unit.id) ?? []
    if (head) addPost(draft, head, unit.id, { title, isHead: true, from: FIRST_DAY, to: null })
    if (deputy)
      addPost(draft, deputy, unit.id, { title: `Phó ${title}`, isHead: false, from: FIRST_DAY, to: null })
  }
}

/** What belonged to a unit that ended ends with it: functions, bloc membership, collectives, duties of its people. */
export function closeBelongings(draft: Draft, endings: readonly Ending[]): void {
  const { directory } = draft
  const ended = new Set(endings.map((one) => one.value.id))
  for (const place of directory.jurisdictions) if (place.endedOn === LAST_DAY) ended.add(place.id)
  const close = (
    rows: readonly (Between & { organizationId?: string | null; jurisdictionId?: string | null })[],
  ) => {
    for (const row of rows)
      if (row.to === null && (ended.has(row.organizationId ?? '') || ended.has(row.jurisdictionId ?? '')))
        row.to = LAST_DAY
  }
  close(directory.designations)
  close(directory.collectives)
  close(directory.emulationOfficers)
  close(directory.publicityMembers)
  for (const bloc of directory.blocs) {
    close(bloc.members)
    const districtIsOver = directory.locality.level === 'district'
    if (!districtIsOver && bloc.members.some((member) => member.to === null)) continue
    bloc.to = LAST_DAY
    for (const member of bloc.members) member.to = LAST_DAY
  }
}
