/** Invented people: whoever works in an organisation, and whoever lives in a commune without an employer. */
import { addDays, addYears, day, yearOf, type Day } from '@guongsang/core/kernel/day.ts'
import { cleanLine } from '@guongsang/core/kernel/vietnamese/clean.ts'
import type { DirectoryPerson, DirectoryPost } from '../modules/organizations/index.ts'
import type { Draft } from './draft.ts'
import { headTitleOf, isDeputy, kinds, staffTitles, type OccupationGroup } from './kinds.ts'
import type { Ethnicity, Gender } from './names.ts'
import { isAbove, type OrganizationSource } from './source.ts'

const RESIDENTS_PER_COMMUNE = 10
const DIRECT: readonly OccupationGroup[] = ['worker', 'farmer', 'direct-labourer', 'freelancer']

export function addPeople(draft: Draft): void {
  for (const one of draft.source.organizations) {
    // A council or steering committee is headed by whoever leads the committee: councils.ts.
    if (one.key !== draft.source.headless && one.kind !== 'steering-committee') addHead(draft, one)
    // Of the levels above only the head is known here, and the officer who receives the reports.
    const titles = staffTitles(one.kind, one.name)
    const known = isAbove(draft.source, one) ? titles.slice(1, 2) : titles
    known.forEach((title, i) => addStaff(draft, one, title, `${one.key}/${i}`))
  }
  for (const place of draft.directory.jurisdictions)
    if (['commune', 'ward', 'township'].includes(place.kind))
      for (let i = 0; i < RESIDENTS_PER_COMMUNE; i++) addResident(draft, place.id, `${place.id}/${i}`)
  addSigner(draft)
  plantImperfections(draft)
}

function addHead(draft: Draft, one: OrganizationSource): void {
  const { signer } = draft.source
  const title = headTitleOf(one.name)
  if (signer?.organization === one.key && signer.title === title) return
  const person = invent(draft, `${one.key}/head`, kinds[one.kind].occupation, [40, 58])
  employ(draft, person, one, { title, isHead: true })
}

function addStaff(draft: Draft, one: OrganizationSource, title: string, key: string): void {
  const occupation = kinds[one.kind].occupation
  const person = invent(draft, key, occupation, isDeputy(title) ? [36, 56] : [24, 54])
  employ(draft, person, one, { title, isHead: false })
}

function employ(
  draft: Draft,
  person: DirectoryPerson,
  one: OrganizationSource,
  post: { title: string; isHead: boolean },
): void {
  const organizationId = draft.id('organization', one.key)
  const since = addDays(day('2016-01-01'), draft.random.int(0, 1_800))
  const born = yearOf(person.birthOn ?? since)
  const from = later(since, day(`${born + 22}-01-01`))
  person.affiliations.push({ organizationId, jurisdictionId: null, from, to: null })
  addPost(draft, person, organizationId, { ...post, from, to: null })
}

const later = (a: Day, b: Day): Day => (a > b ? a : b)

export function addPost(
  draft: Draft,
  person: DirectoryPerson,
  organizationId: string,
  post: Pick<DirectoryPost, 'title' | 'isHead' | 'from' | 'to'>,
): void {
  draft.directory.posts.push({
    id: draft.id('post', `${person.id}/${organizationId}/${post.from}`),
    personId: person.id,
    organizationId,
    isManager: post.isHead || isDeputy(post.title),
    decision: null,
    ...post,
  })
}

function addResident(draft: Draft, jurisdictionId: string, key: string): void {
  const occupation = draft.random.weighted<OccupationGroup>({
    farmer: 50,
    freelancer: 15,
    worker: 12,
    'direct-labourer': 8,
    student: 7,
    retiree: 5,
    entrepreneur: 3,
  })
  const ages: Partial<Record<OccupationGroup, [number, number]>> = { student: [15, 21], retiree: [60, 78] }
  const person = invent(draft, key, occupation, ages[occupation] ?? [20, 62])
  // Of many a resident only the year of birth is known.
  if (draft.random.chance(0.6)) person.birthOn = null
  person.affiliations.push({ organizationId: null, jurisdictionId, from: null, to: null })
}

function invent(
  draft: Draft,
  key: string,
  occupation: OccupationGroup,
  ages: [number, number],
): DirectoryPerson {
  const { random, source } = draft
  const ethnicity = random.weighted<Ethnicity>(source.ethnicities)
  const gender: Gender = random.chance(occupation === 'soldier' ? 0.85 : 0.52) ? 'male' : 'female'
  const birthYear = yearOf(source.planFrom) - random.int(...ages)
  return addPerson(draft, key, {
    fullName: draft.makeName(ethnicity, gender),
    gender,
    birthOn: addDays(day(`${birthYear}-01-01`), random.int(0, 364)),
    birthYear,
    ethnicity,
    occupationGroup: occupation,
    directLabour: DIRECT.includes(occupation),
  })
}

type PersonFacts = Omit<DirectoryPerson, 'id' | 'state' | 'stateSince' | 'affiliations'>

function addPerson(draft: Draft, key: string, facts: PersonFacts): DirectoryPerson {
  const person: DirectoryPerson = {
    id: draft.id('person', key),
    ...facts,
    fullName: cleanLine(facts.fullName),
    state: 'working',
    stateSince: null,
    affiliations: [],
  }
  draft.directory.persons.push(person)
  return person
}

/** The signer of the printed plan: a real person, of whom only what the plan prints is kept. */
function addSigner(draft: Draft): void {
  const { signer } = draft.source
  if (!signer) return
  const person = addPerson(draft, 'signer', {
    fullName: signer.name,
    gender: null,
    birthOn: null,
    birthYear: null,
    ethnicity: null,
    occupationGroup: 'civil-servant',
    directLabour: false,
  })
  const organizationId = draft.id('organization', signer.organization)
  person.affiliations.push({ organizationId, jurisdictionId: null, from: null, to: null })
  addPost(draft, person, organizationId, {
    title: signer.title,
    isHead: !isDeputy(signer.title),
    from: null,
    to: null,
  })
}

/** Two records of one woman, typed twice; a name typed with loose marks; a chair whose post has ended. */
function plantImperfections(draft: Draft): void {
  const { source, random } = draft
  const commune = source.accounts.commune
  const jurisdictionId = draft.id('jurisdiction', commune)
  const woman = {
    gender: 'female' as const,
    birthOn: null,
    birthYear: yearOf(source.planFrom) - 45,
    ethnicity: 'Kinh',
    occupationGroup: 'farmer' as const,
    directLabour: true,
  }
  for (const [key, fullName] of Object.entries(plantedNames)) {
    const person = addPerson(draft, key, { ...woman, fullName })
    person.affiliations.push({ organizationId: null, jurisdictionId, from: null, to: null })
  }

  const chair = invent(draft, 'former-chair', 'retiree', [62, 66])
  chair.state = 'retired'
  const to = addYears(day('2022-06-30'), random.int(-1, 0) - 1)
  chair.stateSince = addDays(to, 1)
  const organization = source.organizations.find(
    (one) => one.kind === 'commune-committee' && one.jurisdiction === commune,
  )!
  const organizationId = draft.id('organization', organization.key)
  const from = day('2016-07-01')
  chair.affiliations.push(
    { organizationId, jurisdictionId: null, from, to },
    { organizationId: null, jurisdictionId, from: chair.stateSince, to: null },
  )
  addPost(draft, chair, organizationId, { title: 'Chủ tịch', isHead: true, from, to })
}

/** The third is typed in decomposed form (NFD), as some keyboards and some spreadsheets do. */
export const plantedNames = {
  'look-alike-1': 'Nguyễn Thị Thúy Hòa',
  'look-alike-2': 'Nguyễn Thị Thuý Hoà',
  'loose-marks': 'Trần Thị Mỹ Duyên'.normalize('NFD'),
} as const
