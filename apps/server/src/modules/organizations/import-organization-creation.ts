/** What a new unit is given. What the file leaves open is filled in, and the row says so. */
import { LEVELS } from '@guongsang/contract/organizations-words.ts'
import { formatDay } from '@guongsang/core/kernel/vietnamese/dates.ts'
import { emptyDeed, type NewName, type OrganizationDeed } from './import-deeds.ts'
import { type SaidPlaces, unknownNames } from './import-organization-changes.ts'
import type { OrganizationDraft } from './import-organization-facts.ts'
import type { ImportWorld, KnownOrganization } from './import-world.ts'
import type { Level } from './tables.ts'

/** The unit above: one already known, or another row. */
export type Above = KnownOrganization | OrganizationDraft | undefined

export const namesBeside = (draft: OrganizationDraft): string[] =>
  [draft.shortName, draft.abbreviation, ...draft.aliases].filter((name) => name !== null)

export function creationOf(
  draft: OrganizationDraft,
  said: SaidPlaces,
  above: Above,
  world: ImportWorld,
): OrganizationDeed {
  const { cells, row } = draft
  const kind = world.kinds.find(({ code }) => code === draft.kind)
  if (!kind && !cells.has('kind')) {
    const labels = world.kinds.map(({ label }) => label)
    cells.tell('error', 'kind', 'Chưa ghi loại cơ quan, đơn vị.', labels)
  }
  checkFirstDay(draft, above)
  const { verticalParent } = said
  return {
    ...emptyDeed(row.number, row.ownId, draft.name),
    isNew: true,
    set: {
      kind_code: kind?.code ?? '',
      level: draft.level ?? levelBelow(draft, above, world),
      under_committee: draft.underCommittee ?? kind?.underCommittee ?? false,
      vertical: draft.vertical ?? kind?.vertical ?? false,
      vertical_parent_id: verticalParent?.id ?? null,
      vertical_parent_name: verticalParent?.id ? null : (verticalParent?.name ?? null),
      address: draft.address,
      phone: draft.phone,
      email: draft.email,
      website: draft.website,
    },
    foundedOn: draft.foundedOn,
    decision: draft.decision,
    names: namesOf(draft),
    place: { parentId: said.parentId, jurisdictionId: draft.jurisdiction?.id ?? null },
    fieldCodes: draft.fieldCodes ?? [],
    headCount: draft.headCount,
  }
}

function namesOf(draft: OrganizationDraft): NewName[] {
  const names: NewName[] = [{ kind: 'official', name: draft.name }]
  if (draft.shortName !== null) names.push({ kind: 'short', name: draft.shortName })
  if (draft.abbreviation !== null) names.push({ kind: 'abbreviation', name: draft.abbreviation })
  for (const name of unknownNames(draft.aliases, [draft.name])) names.push({ kind: 'alias', name })
  return names
}

function levelBelow({ cells }: OrganizationDraft, above: Above, world: ImportWorld): Level {
  const level = above?.level ?? world.level
  if (!cells.has('level')) {
    const like = above?.level ? 'như đơn vị cha' : 'như địa phương'
    cells.tell('notice', 'level', `Để trống nên ghi ${LEVELS[level].toLowerCase()}, ${like}.`)
  }
  return level
}

function checkFirstDay({ cells, foundedOn }: OrganizationDraft, above: Above): void {
  if (foundedOn === null || above?.foundedOn == null || above.foundedOn <= foundedOn) return
  const day = formatDay(above.foundedOn)
  const reason = `Đơn vị cha thành lập ngày ${day}, sau ngày này. Sửa ngày, hoặc để trống nếu không rõ.`
  cells.tell('error', 'foundedOn', reason)
}

export function describeUnit({ set, place }: OrganizationDeed, said: SaidPlaces, world: ImportWorld): string {
  const kind = world.kinds.find(({ code }) => code === set.kind_code)?.label ?? ''
  const parent = place?.parentId ? `trực thuộc ${said.nameOf(place.parentId)}` : 'không trực thuộc đơn vị nào'
  return `Thêm mới: ${kind}, ${LEVELS[set.level!].toLowerCase()}, ${parent}.`
}
