/** Who does the emulation work of each unit, who spreads the word, and who agreed to be shown. */
import { day, type Day } from '@guongsang/core/kernel/day.ts'
import type { DirectoryPerson } from '../modules/organizations/index.ts'
import type { Draft } from './draft.ts'
import { isAbove } from './source.ts'

const SINCE = day('2021-07-01')
const CONSENTS = 12

export function addEmulationOfficers(draft: Draft): void {
  const { directory, source, random } = draft
  const employees = Map.groupBy(
    directory.posts.filter((post) => !post.isHead && post.to === null),
    (post) => post.organizationId,
  )
  for (const one of source.organizations.filter((unit) => !isAbove(source, unit))) {
    const organizationId = draft.id('organization', one.key)
    const posts = employees.get(organizationId) ?? []
    const post = posts.find((candidate) => !candidate.isManager) ?? posts[0]
    if (!post) continue
    const fullTime = one.key === source.accounts.standingAgency
    directory.emulationOfficers.push({
      id: draft.id('emulation-officer', one.key),
      personId: post.personId,
      organizationId,
      fullTime,
      qualification: random.pick(['Đại học', 'Đại học', 'Cao đẳng', 'Thạc sĩ']),
      trainingHours: fullTime ? 48 : random.int(0, 6) * 4,
      from: later(SINCE, post.from),
      to: null,
    })
  }
}

const later = (a: Day, b: Day | null): Day => (b !== null && b > a ? b : a)

export function addPublicityMembers(draft: Draft): void {
  const { directory, source } = draft
  const level = source.level
  const add = (person: DirectoryPerson, kind: string) => {
    const place = person.affiliations.at(-1)!
    directory.publicityMembers.push({
      id: draft.id('publicity-member', `${kind}/${person.id}`),
      personId: person.id,
      organizationId: place.organizationId,
      jurisdictionId: place.jurisdictionId,
      kind,
      level: place.jurisdictionId ? 'commune' : level,
      from: later(SINCE, place.from),
      to: null,
    })
  }
  const employed = (key: string) => {
    const id = draft.id('organization', key)
    return directory.persons.filter((person) => person.affiliations.at(-1)?.organizationId === id)
  }
  for (const person of employed(source.accounts.propaganda)) add(person, 'reporter')
  for (const person of employed(source.accounts.front)) add(person, 'propagandist')
  for (const person of employed(source.accounts.standingAgency).slice(2, 3))
    add(person, 'publicity-specialist')
  for (const residents of residentsByCommune(draft)) {
    add(residents[0]!, 'opinion-collaborator')
    add(residents[1]!, 'information-collaborator')
  }
}

export function addConsents(draft: Draft): void {
  const { directory, random } = draft
  const residents = residentsByCommune(draft).map((group) => group[2]!)
  for (const person of residents.slice(0, CONSENTS))
    for (const purpose of ['publish-profile', 'publish-photo'] as const)
      directory.consents.push({
        id: draft.id('consent', `${purpose}/${person.id}`),
        personId: person.id,
        purpose,
        given: purpose === 'publish-profile' || random.chance(0.7),
        declaredOn: draft.source.planFrom,
      })
}

/** Ordinary residents, commune by commune; the planted look-alikes come after them. */
export function residentsByCommune(draft: Draft): DirectoryPerson[][] {
  const residents = draft.directory.persons.filter((person) => person.affiliations.at(-1)?.jurisdictionId)
  return [...Map.groupBy(residents, (person) => person.affiliations.at(-1)!.jurisdictionId).values()]
}
