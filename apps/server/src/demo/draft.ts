/** A locality while it is being built: the directory so far, and ways to find what is already in it. */
import type {
  Directory,
  DirectoryJurisdiction,
  DirectoryOrganization,
} from '../modules/organizations/index.ts'
import { idOf } from './ids.ts'
import type { KindCode } from './kinds.ts'
import { createNameMaker } from './names.ts'
import { seededRandom } from './random.ts'
import type { LocalitySource, OrganizationSource, Selection } from './source.ts'

export function createDraft(source: LocalitySource) {
  const random = seededRandom(source.slug)
  const id = (kind: string, key: string) => idOf(source.slug, kind, key)
  const fullName = `${source.level === 'province' ? 'Tỉnh' : 'Huyện'} ${source.name}`
  const directory: Directory = {
    locality: {
      id: idOf(source.slug, 'locality', source.slug),
      slug: source.slug,
      name: source.name,
      fullName,
      parentName: source.level === 'province' ? null : `Tỉnh ${source.province}`,
      level: source.level,
      jurisdictionId: id('jurisdiction', fullName),
    },
    jurisdictions: [],
    organizations: [],
    successions: [],
    designations: [],
    blocs: [],
    groups: [],
    persons: [],
    posts: [],
    collectives: [],
    households: [],
    emulationOfficers: [],
    publicityMembers: [],
    consents: [],
  }
  return {
    source,
    random,
    id,
    fullName,
    directory,
    makeName: createNameMaker(random, source.region),
    jurisdiction: (name: string): DirectoryJurisdiction =>
      found(directory.jurisdictions, id('jurisdiction', name), name),
    organization: (key: string): DirectoryOrganization =>
      found(directory.organizations, id('organization', key), key),
    select: (selection: Selection): OrganizationSource[] => select(source.organizations, selection),
  }
}
export type Draft = ReturnType<typeof createDraft>

export const officialName = (organization: DirectoryOrganization): string =>
  organization.names.findLast((name) => name.kind === 'official')!.name

function found<T extends { id: string }>(list: readonly T[], id: string, name: string): T {
  const value = list.find((one) => one.id === id)
  if (!value) throw new Error(`The demo has no "${name}"`)
  return value
}

/** What kinds and keys name among the organisations; the levels above the locality are never meant by a kind. */
function select(organizations: readonly OrganizationSource[], selection: Selection): OrganizationSource[] {
  const kinds: readonly KindCode[] = selection.kinds ?? []
  const keys = selection.organizations ?? []
  const except = selection.except ?? []
  for (const key of [...keys, ...except])
    if (!organizations.some((one) => one.key === key)) throw new Error(`The demo has no "${key}"`)
  return organizations.filter(
    (one) => (kinds.includes(one.kind) || keys.includes(one.key)) && !except.includes(one.key),
  )
}
