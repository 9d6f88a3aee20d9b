/** Jurisdictions and organisations of a locality, as they were in the plan's year. */
import { addDays, yearOf } from '@guongsang/core/kernel/day.ts'
import type { Draft } from './draft.ts'
import type { DirectoryJurisdiction, DirectoryOrganization } from '../modules/organizations/index.ts'
import { isAbove, type JurisdictionSource, type OrganizationSource } from './source.ts'

const jurisdictionKinds = {
  Tỉnh: 'province',
  Huyện: 'district',
  'Thị xã': 'town',
  'Thành phố': 'city',
  Xã: 'commune',
  Phường: 'ward',
  'Thị trấn': 'township',
} as const

/** 'Thị trấn Diên Khánh' → kind 'township', name 'Diên Khánh'. */
export function splitPlaceName(fullName: string): { kind: string; name: string } {
  for (const [label, kind] of Object.entries(jurisdictionKinds))
    if (fullName.startsWith(`${label} `)) return { kind, name: fullName.slice(label.length + 1) }
  throw new Error(`What kind of place is "${fullName}"?`)
}

export function addJurisdictions(draft: Draft): void {
  const { source, directory } = draft
  const top: JurisdictionSource[] =
    source.level === 'district' ? [{ name: `Tỉnh ${source.province}`, population: 0 }] : []
  const own: JurisdictionSource = { name: draft.fullName, population: source.population }
  const parentOf = (place: JurisdictionSource): string | null =>
    place === own ? (top[0]?.name ?? null) : (place.parent ?? (top.includes(place) ? null : draft.fullName))
  directory.jurisdictions = [...top, own, ...source.jurisdictions].map((place): DirectoryJurisdiction => {
    const parent = parentOf(place)
    return {
      id: draft.id('jurisdiction', place.name),
      ...splitPlaceName(place.name),
      parentId: parent && draft.id('jurisdiction', parent),
      foundedOn: null,
      endedOn: null,
      state: 'active',
      population: place.population ? { year: yearOf(source.planFrom) - 1, count: place.population } : null,
      attributes: (place.attributes ?? []).map((attribute) => ({ attribute, from: null, to: null })),
    }
  })
}

export function addOrganizations(draft: Draft): void {
  draft.directory.organizations = draft.source.organizations.map((one) => organizationValue(draft, one))
  const { alias, organizations } = draft.source.sharedAlias
  for (const key of organizations)
    draft.organization(key).names.push({ kind: 'alias', name: alias, from: null, to: null })
}

export function organizationValue(draft: Draft, one: OrganizationSource): DirectoryOrganization {
  const { source, random } = draft
  const year = yearOf(source.planFrom)
  const head = random.int(6, 60)
  return {
    id: draft.id('organization', one.key),
    names: [
      ...(one.formerName
        ? [{ kind: 'official', name: one.formerName.name, from: null, to: one.formerName.to } as const]
        : []),
      {
        kind: 'official',
        name: one.name,
        from: one.formerName ? addDays(one.formerName.to, 1) : null,
        to: null,
      },
      ...(one.aliases ?? []).map((name) => ({ kind: 'alias', name, from: null, to: null }) as const),
    ],
    kind: one.kind,
    level: one.level,
    underCommittee: one.underCommittee ?? false,
    vertical: one.vertical ?? false,
    verticalParentId: one.verticalParent ? draft.id('organization', one.verticalParent) : null,
    verticalParentName: null,
    fields: [...(one.fields ?? [])],
    foundedOn: null,
    endedOn: null,
    state: 'active',
    // The levels above are known here for where reports go; the portal of their own locality tells of them.
    isPublic: !isAbove(source, one),
    headCounts: [
      { year: year - 1, count: head },
      { year, count: head + random.int(-2, 3) },
    ],
    contacts: {
      address: one.jurisdiction ?? draft.fullName,
      phone: null,
      email: `${one.key}.${source.slug}@guongsang.example`,
      website: null,
    },
    placements: [
      {
        from: null,
        to: null,
        parentId: one.parent ? draft.id('organization', one.parent) : null,
        jurisdictionId:
          one.level === 'central' ? null : draft.id('jurisdiction', one.jurisdiction ?? draft.fullName),
      },
    ],
  }
}
