/** Works out what each row of a list of organisations would do. Pure: rows and world in, outcomes and deeds out. */
import { emptyDeed, type OrganizationDeed } from './import-deeds.ts'
import { changesOfUnit, type SaidPlaces, unknownNames } from './import-organization-changes.ts'
import { type Above, creationOf, describeUnit, namesBeside } from './import-organization-creation.ts'
import {
  type OrganizationDraft,
  organizationLookups,
  readOrganizationRow,
} from './import-organization-facts.ts'
import { type Fate, UnitMatcher } from './import-organization-matches.ts'
import { isThere, PlaceFinder, placeOf } from './import-places.ts'
import { type AskedRow, BLOCKED, type Outcome, type Plan, questionOf } from '../../platform/imports/plan.ts'
import type { ImportWorld } from './import-world.ts'

interface Settled {
  draft: OrganizationDraft
  parentId: string | null
  verticalParent: SaidPlaces['verticalParent']
  fate: Fate
}

export const planOrganizations = (rows: readonly AskedRow[], world: ImportWorld): Plan<OrganizationDeed> =>
  new OrganizationPlan(rows, world).work()

class OrganizationPlan {
  readonly #world: ImportWorld
  readonly #drafts: readonly OrganizationDraft[]
  readonly #byOwnId: ReadonlyMap<string, OrganizationDraft>
  readonly #known: ReadonlyMap<string, ImportWorld['organizations'][number]>
  readonly #finder: PlaceFinder
  readonly #matcher: UnitMatcher
  readonly #settled = new Map<OrganizationDraft, Settled>()
  readonly #inWork = new Set<OrganizationDraft>()

  constructor(rows: readonly AskedRow[], world: ImportWorld) {
    const lookups = organizationLookups(world)
    const there = world.organizations.filter((one) => isThere(one, world.on))
    this.#world = world
    this.#drafts = rows.map((row) => readOrganizationRow(row, lookups))
    this.#byOwnId = new Map(this.#drafts.map((draft) => [draft.row.ownId, draft]))
    this.#known = new Map(world.organizations.map((one) => [one.id, one]))
    const kinds = new Map(world.kinds.map(({ code, label }) => [code, label]))
    this.#matcher = new UnitMatcher(this.#drafts, there, this.#byOwnId, (unit) =>
      [kinds.get(unit.kind), this.#known.get(unit.parentId ?? '')?.name].filter(Boolean).join(' · '),
    )
    this.#finder = new PlaceFinder({
      on: world.on,
      places: [...there.map(placeOf), ...this.#drafts.filter((draft) => draft.isNamed).map(asPlace)],
      absent: world.organizations.filter((one) => !isThere(one, world.on)),
      standsFor: (id) => this.#standsFor(id),
    })
  }

  work(): Plan<OrganizationDeed> {
    const settled = this.#drafts.map((draft) => this.#settle(draft))
    this.#refuseCircles(settled)
    this.#refuseWhatHangsOn(settled)
    const done = settled.map((one) => this.#outcome(one))
    return { outcomes: done.map(({ outcome }) => outcome), deeds: done.flatMap(({ deed }) => deed ?? []) }
  }

  /** Parents first: whether a row is a unit already known depends on where it stands. */
  #settle(draft: OrganizationDraft): Settled {
    const before = this.#settled.get(draft)
    if (before) return before
    this.#inWork.add(draft)
    const { cells } = draft
    const parentId = this.#finder.find(cells, 'parent')
    if (parentId === draft.row.ownId) cells.tell('error', 'parent', 'Đơn vị không thể trực thuộc chính mình.')
    const fate = this.#matcher.fateOf(draft, parentId)
    const settled = { draft, parentId, verticalParent: this.#verticalParent(draft), fate }
    this.#settled.set(draft, settled)
    this.#inWork.delete(draft)
    return settled
  }

  #verticalParent({ cells, row }: OrganizationDraft): SaidPlaces['verticalParent'] {
    if (!cells.has('verticalParent')) return null
    const printed = cells.line('verticalParent') ?? ''
    const id = this.#finder.guess(printed)
    if (id === row.ownId)
      cells.tell('error', 'verticalParent', 'Đơn vị không thể là cấp trên của chính mình.')
    return { id, name: id === null ? printed : this.#finder.nameOf(id) }
  }

  /** The unit a row of the file turns out to be; while that is still asked, the one it most likely is. */
  #standsFor(id: string): string {
    const draft = this.#byOwnId.get(id)
    if (!draft || this.#inWork.has(draft)) return id
    const { fate } = this.#settle(draft)
    if (fate.as === 'known') return fate.unit.id
    if (fate.as === 'row') return this.#standsFor(fate.draft.row.ownId)
    const mayBe = fate.as === 'new' ? undefined : fate.candidates.find((one) => this.#known.has(one.id))
    return mayBe?.id ?? id
  }

  #refuseCircles(settled: readonly Settled[]): void {
    const parents = new Map<string, string | null>(
      this.#world.organizations.map((one) => [one.id, one.parentId]),
    )
    for (const { draft, parentId, fate } of settled)
      if (parentId !== null && fate.as !== 'skip' && fate.as !== 'row')
        parents.set(fate.as === 'known' ? fate.unit.id : draft.row.ownId, parentId)
    for (const { draft, parentId, fate } of settled) {
      if (parentId === null || parentId === draft.row.ownId) continue
      const own = fate.as === 'known' ? fate.unit.id : draft.row.ownId
      const passed = new Set<string>()
      let above: string | null = parentId
      while (above !== null && above !== own && !passed.has(above)) {
        passed.add(above)
        above = parents.get(above) ?? null
      }
      if (above === own)
        draft.cells.tell(
          'error',
          'parent',
          'Trực thuộc vòng quanh: đơn vị này đứng trên chính đơn vị cha của nó.',
        )
    }
  }

  /** A row cannot stand under one that will not be there. */
  #refuseWhatHangsOn(settled: readonly Settled[]): void {
    const comesAbout = (id: string | null): boolean => {
      const draft = id === null ? undefined : this.#byOwnId.get(id)
      if (!draft) return true
      const { fate } = this.#settled.get(draft)!
      return fate.as !== 'skip' && !draft.cells.isRefused
    }
    for (let again = true; again;) {
      again = false
      for (const { draft, parentId, verticalParent, fate } of settled) {
        if (draft.cells.isRefused || fate.as === 'skip') continue
        const tell = (column: 'parent' | 'verticalParent' | 'name', id: string): void => {
          const { number } = this.#byOwnId.get(id)!.row
          draft.cells.tell(
            'error',
            column,
            `Dòng ${number} của tệp không được nhập, nên dòng này chưa nhập được.`,
          )
          again = true
        }
        if (!comesAbout(parentId)) tell('parent', parentId!)
        else if (verticalParent?.id && !comesAbout(verticalParent.id))
          tell('verticalParent', verticalParent.id)
        else if (fate.as === 'row' && !comesAbout(fate.draft.row.ownId)) tell('name', fate.draft.row.ownId)
      }
    }
  }

  #above(parentId: string | null): Above {
    return parentId === null ? undefined : (this.#known.get(parentId) ?? this.#byOwnId.get(parentId))
  }

  #outcome({ draft, parentId, verticalParent, fate }: Settled): {
    outcome: Outcome
    deed: OrganizationDeed | null
  } {
    const { cells, row } = draft
    const said = { parentId, verticalParent, nameOf: (id: string) => this.#finder.nameOf(id) }
    const base = {
      number: row.number,
      target: null,
      changes: [],
      candidates: fate.candidates,
      question: null,
    }
    const told = (
      action: Outcome['action'],
      summary: string,
      more: Partial<Outcome> = {},
      deed: OrganizationDeed | null = null,
    ) => {
      const blocked = cells.isRefused && action !== 'skip'
      const outcome: Outcome = {
        ...base,
        ...more,
        findings: cells.findings,
        question: action === 'choose' && !blocked ? questionOf(fate.candidates) : null,
        action: blocked ? 'blocked' : action,
        summary: blocked ? BLOCKED : summary,
      }
      return { outcome, deed: outcome.action === action ? deed : null }
    }
    if (fate.as === 'skip')
      return told('skip', draft.isExample ? 'Dòng ví dụ của tệp mẫu, không nhập.' : 'Bỏ qua dòng này.')
    if (fate.as === 'row') return this.#addNames(draft, fate.draft, told)
    if (fate.as === 'known') {
      const { unit } = fate
      const { changes, deed } = changesOfUnit(draft, unit, said, this.#world)
      const target = { id: unit.id, name: unit.name }
      return changes.length === 0
        ? told('link', `Đã có ${unit.name}, không đổi gì.`, { target })
        : told('update', `Cập nhật ${unit.name}: ${deed.changed.join(', ')}.`, { target, changes }, deed)
    }
    const deed = creationOf(draft, said, this.#above(parentId), this.#world)
    if (fate.as === 'unclear') return told('choose', 'Cần chọn: là đơn vị nêu bên dưới, thêm mới hay bỏ qua.')
    return told('create', describeUnit(deed, said, this.#world), {}, deed)
  }

  /** Another way of writing a unit that an earlier row brings. */
  #addNames(
    draft: OrganizationDraft,
    first: OrganizationDraft,
    told: (
      action: Outcome['action'],
      summary: string,
      more?: Partial<Outcome>,
      deed?: OrganizationDeed,
    ) => {
      outcome: Outcome
      deed: OrganizationDeed | null
    },
  ) {
    const id = this.#standsFor(first.row.ownId)
    const known = this.#known.get(id)?.names.map(({ name }) => name) ?? []
    const names = unknownNames([draft.name, ...draft.aliases], [...known, first.name, ...namesBeside(first)])
    // Not before it is there: a link would lead nowhere.
    const target = this.#known.has(id) ? { id, name: first.name } : null
    const where = `Là đơn vị ở dòng ${first.row.number}`
    if (names.length === 0) return told('link', `${where}, không đổi gì.`, { target })
    const changes = [{ column: 'aliases', before: '', after: names.join('; ') }]
    const deed: OrganizationDeed = {
      ...emptyDeed(draft.row.number, id, first.name),
      names: names.map((name) => ({ kind: 'alias', name })),
      changed: ['cách viết khác'],
    }
    return told(
      'update',
      `${where}; chỉ ghi thêm cách viết “${names.join('”, “')}”.`,
      { target, changes },
      deed,
    )
  }
}

const asPlace = (draft: OrganizationDraft) => ({
  id: draft.row.ownId,
  name: draft.name,
  names: [draft.name, ...namesBeside(draft)],
  parentId: null,
})
