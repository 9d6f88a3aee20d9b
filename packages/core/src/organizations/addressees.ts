/**
 * Whom a plan addresses, as data: kinds, blocs, named units, joined and with exceptions, resolved on a day. The same words
 * ('cơ quan, đơn vị, địa phương') mean another set in every plan, so the set belongs to the plan.
 */
import type { Day } from '../kernel/day.ts'
import { contains, type Period } from '../kernel/period.ts'

export interface AddresseeExpression {
  include: readonly AddresseeTerm[]
  exclude: readonly AddresseeTerm[]
}

export type AddresseeTerm =
  | { by: 'everyone' }
  | { by: 'kind'; code: string }
  | { by: 'level'; level: string }
  | { by: 'bloc'; id: string }
  | { by: 'organization'; id: string }
  /** The organisation with everything below it. */
  | { by: 'subtree'; id: string }
  /** A group inside a group: its own exceptions stay its own. */
  | ({ by: 'group' } & AddresseeExpression)

/** An organisation, living or ended, with its place and blocs on the day asked. */
export interface Addressable extends Period {
  id: string
  name: string
  /** Decides the order of the answer; the id settles ties. */
  sortKey: string
  kind: string
  level: string
  /** '/<ancestor>/…/<own id>/'. */
  path: string
  blocIds: readonly string[]
}

export type AddresseeWarning =
  /** Nothing known answers to the term: a mistyped kind, an ended bloc, a unit of another locality. */
  | { why: 'unknown'; term: AddresseeTerm }
  /** The named unit is not active on the day. */
  | { why: 'not-active'; term: AddresseeTerm; name: string }
  /** The exception takes nobody out. */
  | { why: 'excludes-nobody'; term: AddresseeTerm }
  /** Nobody is left. */
  | { why: 'empty' }

export interface Addressees {
  ids: string[]
  warnings: AddresseeWarning[]
}

export function resolveAddressees(
  expression: AddresseeExpression,
  organizations: readonly Addressable[],
  on: Day,
): Addressees {
  const warnings: AddresseeWarning[] = []
  const members = membersOf(expression, { organizations, on, warnings })
  const ids = organizations
    .filter((organization) => members.has(organization.id))
    .toSorted(inOrder)
    .map((organization) => organization.id)
  if (ids.length === 0) warnings.push({ why: 'empty' })
  return { ids, warnings }
}

interface Question {
  organizations: readonly Addressable[]
  on: Day
  warnings: AddresseeWarning[]
}

function membersOf({ include, exclude }: AddresseeExpression, question: Question): Set<string> {
  const members = new Set(include.flatMap((term) => [...membersOfTerm(term, question)]))
  for (const term of exclude) {
    const gone = [...membersOfTerm(term, question)].filter((id) => members.delete(id))
    if (gone.length === 0) question.warnings.push({ why: 'excludes-nobody', term })
  }
  return members
}

function membersOfTerm(term: AddresseeTerm, question: Question): Set<string> {
  if (term.by === 'group') return membersOf(term, question)
  const answering = question.organizations.filter((organization) => answers(term, organization))
  const active = answering.filter((organization) => contains(organization, question.on))
  if (active.length === 0) question.warnings.push(whyNobody(term, answering))
  return new Set(active.map((organization) => organization.id))
}

function whyNobody(term: AddresseeTerm, answering: readonly Addressable[]): AddresseeWarning {
  const named = answering.find((organization) => 'id' in term && organization.id === term.id)
  return named === undefined ? { why: 'unknown', term } : { why: 'not-active', term, name: named.name }
}

function answers(term: Exclude<AddresseeTerm, { by: 'group' }>, organization: Addressable): boolean {
  switch (term.by) {
    case 'everyone':
      return true
    case 'kind':
      return organization.kind === term.code
    case 'level':
      return organization.level === term.level
    case 'bloc':
      return organization.blocIds.includes(term.id)
    case 'organization':
      return organization.id === term.id
    case 'subtree':
      return organization.path.includes(`/${term.id}/`)
  }
}

function inOrder(a: Addressable, b: Addressable): number {
  return compare(a.sortKey, b.sortKey) || compare(a.id, b.id)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
