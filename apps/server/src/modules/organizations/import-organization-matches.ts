/** Which unit a row is: one already known, one an earlier row brings, a new one — or only a person can tell. */
import { titleSortKey } from '@guongsang/core/kernel/vietnamese/sort-key.ts'
import type { ImportRow } from '@guongsang/contract/imports.ts'
import {
  indexNames,
  type NameIndex,
  organizationNameKey,
  splitBrackets,
  withoutLevel,
} from '@guongsang/core/organizations/organization-names.ts'
import { compareOrganizations } from '@guongsang/core/organizations/organization-look-alikes.ts'
import type { OrganizationDraft } from './import-organization-facts.ts'
import type { KnownOrganization } from './import-world.ts'

type Candidates = ImportRow['candidates']
export type Fate = { candidates: Candidates } & (
  | { as: 'new' | 'unclear' | 'skip' }
  | { as: 'known'; unit: KnownOrganization }
  | { as: 'row'; draft: OrganizationDraft }
)

/** Below the likeness at which duplicates are shown: the same name under another parent is asked about, too. */
const ASK_FROM = 50
const SURE_FROM = 90
/** More than this nobody compares on a screen. */
const CANDIDATES_MAX = 10

interface Scored {
  unit: KnownOrganization
  score: number
  reasons: string[]
}

export class UnitMatcher {
  readonly #known: ReadonlyMap<string, KnownOrganization>
  readonly #index: NameIndex
  readonly #byOwnId: ReadonlyMap<string, OrganizationDraft>
  readonly #sameName: ReadonlyMap<string, OrganizationDraft[]>
  readonly #describe: (unit: KnownOrganization) => string
  /** Two rows cannot both be the first to speak of one known unit. */
  readonly #claims = new Map<string, OrganizationDraft>()

  constructor(
    drafts: readonly OrganizationDraft[],
    known: readonly KnownOrganization[],
    byOwnId: ReadonlyMap<string, OrganizationDraft>,
    describe: (unit: KnownOrganization) => string,
  ) {
    this.#describe = describe
    this.#known = new Map(known.map((unit) => [unit.id, unit]))
    this.#index = indexNames(known.map((unit) => ({ id: unit.id, names: comparableNames(unit) })))
    this.#byOwnId = byOwnId
    this.#sameName = Map.groupBy(
      drafts.filter((draft) => draft.isNamed),
      (draft) => organizationNameKey(draft.name),
    )
  }

  fateOf(draft: OrganizationDraft, parentId: string | null): Fate {
    if (!draft.isNamed) return { as: draft.isExample ? 'skip' : 'new', candidates: [] }
    const { choice, choiceTargetId } = draft.row
    const rows = this.#earlierRows(draft)
    const near = this.#near(draft)
    // Hundreds of schools share a name; the one under the same parent needs no comparison with the others.
    const below = near.filter((unit) => parentId !== null && unit.parentId === parentId)
    const isOpen = choice === null && rows.length === 0
    const sure = isOpen ? onlySure(draft, this.#scored(draft, below, parentId)) : null
    if (sure) return this.#claimed(draft, sure, [])
    const known = this.#scored(draft, near, parentId)
    const candidates = [...known.slice(0, CANDIDATES_MAX).map((one) => this.#shown(one)), ...rows]
    if (choice === 'skip') return { as: 'skip', candidates }
    if (choice === 'create') return { as: 'new', candidates }
    if (choice === 'link')
      return this.#linked(draft, choiceTargetId ?? '', candidates) ?? this.#asked(draft, candidates)
    const only = isOpen ? onlySure(draft, known) : null
    if (only) return this.#claimed(draft, only, [])
    return candidates.length === 0 ? { as: 'new', candidates } : this.#asked(draft, candidates)
  }

  #asked(draft: OrganizationDraft, candidates: Candidates): Fate {
    const [first] = candidates
    const reasons = first ? ` (${first.name}: ${first.reasons.join(', ').toLowerCase()})` : ''
    draft.cells.tell('warning', 'name', `Có thể đã có đơn vị này${reasons}. Hãy chọn.`)
    return { as: 'unclear', candidates }
  }

  #linked(draft: OrganizationDraft, id: string, candidates: Candidates): Fate | null {
    const unit = this.#known.get(id)
    if (unit) return this.#claimed(draft, unit, candidates)
    const other = this.#byOwnId.get(id)
    return other && other !== draft && other.isNamed && other.row.choice !== 'link'
      ? { as: 'row', draft: other, candidates }
      : null
  }

  #claimed(draft: OrganizationDraft, unit: KnownOrganization, candidates: Candidates): Fate {
    const first = this.#claims.get(unit.id)
    if (first && first !== draft) return { as: 'row', draft: first, candidates }
    this.#claims.set(unit.id, draft)
    return { as: 'known', unit, candidates }
  }

  /** Known units that share a way of writing the name. */
  #near(draft: OrganizationDraft): KnownOrganization[] {
    const ids = new Set(comparedNames(draft).flatMap((name) => this.#idsNear(name)))
    return [...ids].map((id) => this.#known.get(id)!)
  }

  /** The most alike first. */
  #scored(draft: OrganizationDraft, units: readonly KnownOrganization[], parentId: string | null): Scored[] {
    const names = comparedNames(draft)
    return units
      .map((unit) => {
        const { kind, level } = draft
        const asked = { id: '', names, kind: kind ?? unit.kind, level: level ?? unit.level, parentId }
        return { unit, ...compareOrganizations(asked, { ...unit, names: comparableNames(unit) }) }
      })
      .filter(({ score }) => score >= ASK_FROM)
      .toSorted((a, b) => b.score - a.score || (a.unit.id < b.unit.id ? -1 : 1))
  }

  #idsNear(name: string): string[] {
    const whole = organizationNameKey(name)
    const outside = organizationNameKey(splitBrackets(name).outside)
    const bare = withoutLevel(outside)
    return [
      ...(this.#index.whole.get(whole) ?? []),
      ...(this.#index.outside.get(outside) ?? []),
      ...(this.#index.outside.get(bare) ?? []),
      ...(this.#index.levelLess.get(bare) ?? []),
    ]
  }

  #shown({ unit, reasons }: Scored): Candidates[number] {
    return { id: unit.id, name: unit.name, detail: this.#describe(unit), reasons, rowNumber: null }
  }

  /** Rows above this one that name the same unit under the same parent. */
  #earlierRows(draft: OrganizationDraft): Candidates {
    const named = this.#sameName.get(organizationNameKey(draft.name)) ?? []
    const first = named.find(
      (other) =>
        other.row.number < draft.row.number && other.row.choice !== 'skip' && !standApart(other, draft),
    )
    if (!first) return []
    const rowNumber = first.row.number
    const detail = `Dòng ${rowNumber} của tệp`
    return [{ id: first.row.ownId, name: first.name, detail, reasons: ['Trùng tên trong tệp'], rowNumber }]
  }
}

const comparedNames = ({ name, shortName, aliases }: OrganizationDraft): string[] =>
  shortName === null ? [name, ...aliases] : [name, shortName, ...aliases]

function onlySure(draft: OrganizationDraft, scored: readonly Scored[]): KnownOrganization | null {
  const sure = scored.filter((one) => one.score >= SURE_FROM && isSameName(draft, one.unit))
  return sure.length === 1 ? sure[0]!.unit : null
}

const comparableNames = (unit: KnownOrganization): string[] =>
  unit.names.filter(({ kind }) => kind !== 'abbreviation').map(({ name }) => name)

const isSameName = (draft: OrganizationDraft, unit: KnownOrganization): boolean =>
  comparableNames(unit).some((name) => titleSortKey(name) === titleSortKey(draft.name))

/** Both say under whom they stand, and it is not the same. */
const standApart = (a: OrganizationDraft, b: OrganizationDraft): boolean =>
  a.cells.has('parent') &&
  b.cells.has('parent') &&
  organizationNameKey(a.cells.raw('parent')) !== organizationNameKey(b.cells.raw('parent'))
