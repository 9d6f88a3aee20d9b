/** What a row changes in a unit that is already known. An empty cell changes nothing; names are added, never overwritten. */
import { LEVELS } from '@guongsang/contract/organizations-words.ts'
import type { ImportRow } from '@guongsang/contract/imports.ts'
import { formatDay } from '@guongsang/core/kernel/vietnamese/dates.ts'
import { formatNumber } from '@guongsang/core/kernel/vietnamese/numbers.ts'
import { type OrganizationColumn, organizationColumns } from './import-columns.ts'
import { emptyDeed, type NewName, type OrganizationDeed, type OrganizationSet } from './import-deeds.ts'
import type { OrganizationDraft } from './import-organization-facts.ts'
import type { ImportWorld, KnownOrganization } from './import-world.ts'

/** Where the row says the unit stands, in ids; null is not said. */
export interface SaidPlaces {
  parentId: string | null
  verticalParent: { id: string | null; name: string } | null
  nameOf(id: string): string
}
type Changes = ImportRow['changes']
export interface UnitChanges {
  changes: Changes
  deed: OrganizationDeed
}

export const sayFlag = (value: boolean | null): string => (value === null ? '' : value ? 'Có' : 'Không')
const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase()

export function changesOfUnit(
  draft: OrganizationDraft,
  unit: KnownOrganization,
  said: SaidPlaces,
  world: ImportWorld,
): UnitChanges {
  const changes: Changes = []
  const note: Note = (column, before, after) => void changes.push({ column, before, after })
  const set = changedFacts(draft, unit, world, note)
  noteVerticalParent(unit, said, set, note)
  const names = newNames(draft, unit, note)
  const place = newPlace(draft, unit, said, world, note)
  const fieldCodes = newFields(draft, unit, world, note)
  const headCount = draft.headCount === unit.headCount ? null : draft.headCount
  if (headCount !== null)
    note('headCount', unit.headCount === null ? '' : formatNumber(unit.headCount), formatNumber(headCount))
  if (draft.foundedOn !== null && draft.foundedOn !== unit.foundedOn) {
    const known = unit.foundedOn === null ? 'không rõ' : formatDay(unit.foundedOn)
    draft.cells.tell('notice', 'foundedOn', `Ngày đã ghi là ${known}; nhập tệp không sửa ngày này.`)
  }
  const labels = changes.map(({ column }) => organizationColumns[column as OrganizationColumn].label)
  const deed = {
    ...emptyDeed(draft.row.number, unit.id, unit.name),
    version: unit.version,
    set,
    foundedOn: unit.foundedOn,
    decision: draft.decision,
    names,
    place,
    fieldCodes,
    headCount,
    changed: [...new Set(labels)].map((label) => label.toLowerCase()),
  }
  return { changes, deed }
}

function changedFacts(
  draft: OrganizationDraft,
  unit: KnownOrganization,
  world: ImportWorld,
  note: Note,
): OrganizationSet {
  const set: OrganizationSet = {}
  const kinds = new Map(world.kinds.map(({ code, label }) => [code, label]))
  if (draft.kind !== null && draft.kind !== unit.kind) {
    set.kind_code = draft.kind
    note('kind', kinds.get(unit.kind) ?? '', kinds.get(draft.kind) ?? '')
  }
  if (draft.level !== null && draft.level !== unit.level) {
    set.level = draft.level
    note('level', LEVELS[unit.level], LEVELS[draft.level])
  }
  if (draft.underCommittee !== null && draft.underCommittee !== unit.underCommittee) {
    set.under_committee = draft.underCommittee
    note('underCommittee', sayFlag(unit.underCommittee), sayFlag(draft.underCommittee))
  }
  if (draft.vertical !== null && draft.vertical !== unit.vertical) {
    set.vertical = draft.vertical
    note('vertical', sayFlag(unit.vertical), sayFlag(draft.vertical))
  }
  for (const column of ['address', 'phone', 'email', 'website'] as const) {
    const value = draft[column]
    if (value === null || value === unit[column]) continue
    set[column] = value
    note(column, unit[column] ?? '', value)
  }
  return set
}

type Note = (column: OrganizationColumn, before: string, after: string) => void

function noteVerticalParent(
  unit: KnownOrganization,
  said: SaidPlaces,
  set: OrganizationSet,
  note: Note,
): void {
  const above = said.verticalParent
  if (above === null) return
  const before =
    unit.verticalParentId === null ? (unit.verticalParentName ?? '') : said.nameOf(unit.verticalParentId)
  const isSame = above.id === null ? same(above.name, before) : above.id === unit.verticalParentId
  if (isSame) return
  set.vertical_parent_id = above.id
  set.vertical_parent_name = above.id === null ? above.name : null
  note('verticalParent', before, above.name)
}

/** A way of writing that is not known yet is kept as an alias: the next file will be understood. */
function newNames(draft: OrganizationDraft, unit: KnownOrganization, note: Note): NewName[] {
  const known = unit.names.map(({ name }) => name)
  const names: NewName[] = []
  for (const [column, kind] of [
    ['shortName', 'short'],
    ['abbreviation', 'abbreviation'],
  ] as const) {
    const name = draft[column]
    const before = unit.names.find((one) => one.kind === kind)?.name ?? ''
    if (name === null || name === before) continue
    names.push({ kind, name })
    note(column, before, name)
  }
  const aliases = unknownNames([draft.name, ...draft.aliases], known)
  for (const name of aliases) names.push({ kind: 'alias', name })
  if (aliases.length > 0) note('aliases', '', aliases.join('; '))
  return names
}

export const unknownNames = (names: readonly string[], known: readonly string[]): string[] =>
  [...new Set(names)].filter((name) => !known.some((one) => same(one, name)))

function newPlace(
  draft: OrganizationDraft,
  unit: KnownOrganization,
  said: SaidPlaces,
  world: ImportWorld,
  note: Note,
): OrganizationDeed['place'] {
  const parentId = said.parentId ?? unit.parentId
  const jurisdictionId = draft.jurisdiction?.id ?? unit.jurisdictionId
  const nameOf = (id: string | null): string => (id === null ? '' : said.nameOf(id))
  if (parentId !== unit.parentId) note('parent', nameOf(unit.parentId), nameOf(parentId))
  if (jurisdictionId !== unit.jurisdictionId) {
    const before = world.jurisdictions.find(({ id }) => id === unit.jurisdictionId)
    note('jurisdiction', before?.fullName ?? '', draft.jurisdiction?.fullName ?? '')
  }
  const stays = parentId === unit.parentId && jurisdictionId === unit.jurisdictionId
  return stays ? null : { parentId, jurisdictionId }
}

function newFields(
  draft: OrganizationDraft,
  unit: KnownOrganization,
  world: ImportWorld,
  note: Note,
): string[] | null {
  const wanted = draft.fieldCodes
  if (wanted === null || [...wanted].sort().join() === [...unit.fieldCodes].sort().join()) return null
  const labels = new Map(world.fields.map(({ code, label }) => [code, label]))
  const say = (codes: readonly string[]): string => codes.map((code) => labels.get(code) ?? code).join('; ')
  note('fields', say(unit.fieldCodes), say(wanted))
  return wanted
}
