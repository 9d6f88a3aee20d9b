import { fold } from '../kernel/vietnamese/fold.ts'
import { titleSortKey } from '../kernel/vietnamese/sort-key.ts'
import { findPairs, weigh, type Evidence, type Likeness, type LookAlikePair } from './look-alikes.ts'
import {
  organizationNameKey,
  sameButForLevel,
  splitBrackets,
  withoutLevel,
  type NamedOrganization,
} from './organization-names.ts'

export interface OrganizationFacts extends NamedOrganization {
  kind: string
  level: string
  parentId: string | null
}

export function compareOrganizations(a: OrganizationFacts, b: OrganizationFacts): Likeness {
  const best = a.names
    .flatMap((name) => b.names.map((other) => compareNames(name, other)))
    .reduce<Evidence | null>(
      (most, found) => (found && (most === null || found[0] > most[0]) ? found : most),
      null,
    )
  return best === null ? weigh([]) : weigh([best, ...comparePlaces(a, b)])
}

export function findOrganizationLookAlikes(organizations: readonly OrganizationFacts[]): LookAlikePair[] {
  return findPairs(organizations, bucketsOf, compareOrganizations)
}

function bucketsOf({ names }: OrganizationFacts): string[] {
  return names.flatMap((name) =>
    [name, splitBrackets(name).outside].map((part) => withoutLevel(organizationNameKey(part))),
  )
}

function compareNames(a: string, b: string): Evidence | null {
  if (fold(a) === fold(b))
    return titleSortKey(a) === titleSortKey(b) ? [90, 'Trùng tên'] : [65, 'Tên chỉ khác dấu']
  const [keyA, keyB] = [organizationNameKey(a), organizationNameKey(b)]
  if (keyA === keyB) return [85, 'Cùng tên, khác cách viết (viết tắt, gạch nối, chữ «và»)']
  const [outsideA, outsideB] = [a, b].map((name) => organizationNameKey(splitBrackets(name).outside))
  if (outsideA === outsideB) return [75, 'Cùng tên khi bỏ phần trong ngoặc']
  return sameButForLevel(outsideA!, outsideB!) ? [70, 'Cùng tên khi bỏ chữ chỉ cấp ở cuối'] : null
}

function comparePlaces(a: OrganizationFacts, b: OrganizationFacts): Evidence[] {
  const evidence: Evidence[] = []
  if (a.level !== b.level) evidence.push([-30, 'Khác cấp'])
  if (a.kind !== b.kind) evidence.push([-10, 'Khác loại cơ quan, đơn vị'])
  if (a.parentId !== null && b.parentId !== null) {
    evidence.push(a.parentId === b.parentId ? [10, 'Cùng đơn vị cấp trên'] : [-35, 'Khác đơn vị cấp trên'])
  }
  return evidence
}
