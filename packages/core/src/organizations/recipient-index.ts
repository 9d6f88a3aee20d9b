/** The names of a locality, ready for the lines of Nơi nhận to be read against (core/documents/recipients.ts). */
import type { RecipientIndex } from '../documents/recipients.ts'
import {
  indexNames,
  type NamedOrganization,
  type NameIndex,
  organizationNameKey,
  resolveOrganization,
} from './organization-names.ts'

/** What the locality knows by name on the day. */
export interface KnownRecipients {
  organizations: readonly NamedOrganization[]
  groups: readonly { id: string; names: readonly string[] }[]
  councils: readonly NamedOrganization[]
}

export function indexRecipients({ organizations, groups, councils }: KnownRecipients): RecipientIndex {
  const byName = indexNames(organizations)
  const byCouncil = indexNames(councils)
  const byWords = new Map(
    groups.flatMap(({ id, names }) => names.map((name) => [groupKey(name), id] as const)),
  )
  return {
    organization: (printed) => oneOf(printed, byName),
    council: (printed) => oneOf(printed, byCouncil),
    group: (wording) => byWords.get(groupKey(wording)) ?? null,
    officeId:
      organizations.find(({ names }) =>
        names.some((name) => /^van phong .*uy ban nhan dan/.test(organizationNameKey(name))),
      )?.id ?? null,
  }
}

function oneOf(printed: string, index: NameIndex): string | null {
  const found = resolveOrganization(printed, index)
  return found.kind === 'one' ? found.id : null
}

/** 'UBND các xã, Thị trấn' and 'Ủy ban nhân dân các xã, thị trấn' are one group. */
const groupKey = (wording: string): string => organizationNameKey(wording).replace(/^cac /, '')
