/** Whom a row is about: somebody surely known, somebody an officer has to point to, or nobody of whom there is a record. */
import type { ImportRow } from '@guongsang/contract/imports.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { formatDay } from '@guongsang/core/kernel/vietnamese/dates.ts'
import { fold } from '@guongsang/core/kernel/vietnamese/fold.ts'
import { titleSortKey } from '@guongsang/core/kernel/vietnamese/sort-key.ts'
import { catalogue } from '@guongsang/core/law/awards/catalogue.ts'
import { type Subject, subjects } from '@guongsang/core/law/codes.ts'
import { predecessorsOf } from '@guongsang/core/organizations/succession.ts'
import { type NamedSubject, PlaceFinder, type UnitEver } from '../organizations/index.ts'
import { type AwardDraft, isHouseholdName, namesMeant, type SubjectKind } from './import-award-row.ts'
import type { AwardWorld } from './import-world.ts'

export interface Meant {
  kind: SubjectKind
  id: string | null
  name: string
  /** Every record of the same one. */
  records: readonly string[]
}
type Candidates = ImportRow['candidates']
export type SubjectFate =
  | { as: 'known'; meant: Meant; candidates: Candidates }
  | { as: 'unclear'; question: SubjectQuestion; candidates: Candidates }
export type SubjectQuestion = 'elsewhere' | 'unmarked' | 'several' | 'nobody'

interface Likeness {
  subject: NamedSubject
  reasons: string[]
  isSure: boolean
  hasMarks: boolean
}

const kindsFor: Record<Subject, readonly SubjectKind[]> = {
  individual: ['person'],
  collective: ['organization', 'collective'],
  household: ['household'],
}

export class SubjectMatcher {
  readonly #world: AwardWorld
  readonly #units: ReadonlyMap<string, UnitEver>
  readonly #finder: PlaceFinder
  readonly #byFold: ReadonlyMap<string, NamedSubject[]>
  readonly #byId: ReadonlyMap<string, NamedSubject>
  readonly #numbers: ReadonlyMap<string, string>
  /** Each unit with those whose place it took and those that took its place, where there are any. */
  readonly #lines: ReadonlyMap<string, ReadonlySet<string>>

  constructor(world: AwardWorld) {
    this.#world = world
    this.#units = new Map(world.units.map((unit) => [unit.id, unit]))
    const places = world.units.map((unit) => ({ ...unit, names: unit.names.map(({ name }) => name) }))
    this.#finder = new PlaceFinder({ on: world.today, places, absent: [] })
    this.#byFold = Map.groupBy(world.subjects, (subject) => subject.fold)
    this.#byId = new Map(world.subjects.map((subject) => [subject.id, subject]))
    this.#lines = linesOf(world)
    this.#numbers = new Map(world.numbers.map(({ number, personId }) => [number, personId]))
  }

  /** As it was called on the day. */
  unitName(id: string, on: Day | null): string {
    const unit = this.#units.get(id)
    const day = on ?? this.#world.today
    const then = unit?.names.find(
      ({ kind, from, to }) => kind === 'official' && from <= day && (to === null || to >= day),
    )
    return then?.name ?? unit?.name ?? ''
  }

  /** The unit of the cell, on the day of the decision where several had the name; null with a finding when unclear. */
  unitOf({ cells, decidedOn, year }: AwardDraft): string | null {
    const on = decidedOn ?? (year === null ? this.#world.today : (`${year}-12-31` as Day))
    return cells.has('organization')
      ? this.#finder.find(cells, 'organization', (ids) => this.#thereOn(ids, on))
      : null
  }

  #thereOn(ids: readonly string[], on: Day): readonly string[] {
    if (ids.length < 2) return ids
    const there = ids.filter((id) => {
      const { foundedOn = null, endedOn = null } = this.#units.get(id) ?? {}
      return (foundedOn === null || foundedOn <= on) && (endedOn === null || endedOn >= on)
    })
    return there.length > 0 ? there : ids
  }

  /** Where the subject belonged then, for rows that name no unit. */
  unitThen({ id, kind }: Meant, on: Day | null): string | null {
    if (kind === 'organization') return id
    const belongings = this.#byId.get(id ?? '')?.belongings ?? []
    const day = on ?? this.#world.today
    const then =
      belongings.find(({ from, to }) => from <= day && (to === null || to >= day)) ?? belongings.at(-1)
    if (then?.organizationId != null) return then.organizationId
    const ofPlace = this.#world.units.filter((unit) => unit.jurisdictionId === (then?.jurisdictionId ?? ''))
    return ofPlace.length === 1 ? ofPlace[0]!.id : null
  }

  fateOf(draft: AwardDraft, unitId: string | null): SubjectFate {
    const kinds = this.#kindsOf(draft)
    if (kinds.includes('other')) return { as: 'known', meant: named(draft.name), candidates: [] }
    if (kinds.includes('organization')) {
      const unit = this.#unitNamed(draft, unitId)
      if (unit) return { as: 'known', meant: unit, candidates: [] }
    }
    const alike = this.#alike(draft, kinds, unitId)
    const sure = alike.filter(({ isSure }) => isSure)
    if (sure.length === 1) return { as: 'known', meant: meantOf(sure[0]!.subject), candidates: [] }
    const candidates = alike.map((one) => this.#shown(one))
    return { as: 'unclear', question: questionOf(alike), candidates }
  }

  /** Whom an officer pointed to. */
  withId(id: string): Meant | null {
    const subject = this.#byId.get(id)
    if (subject) return meantOf(subject)
    return this.#units.has(id) ? this.#unit(id) : null
  }

  #unit = (id: string): Meant => ({
    kind: 'organization',
    id,
    name: this.#units.get(id)?.name ?? '',
    records: [id],
  })

  /** By what the file says, else by whom the award is given to: a family name may be a word for a body (Đoàn, Tô). */
  #kindsOf({ kind, name, award }: AwardDraft): readonly SubjectKind[] {
    if (kind === 'collective') return kindsFor.collective
    if (kind !== null) return [kind]
    if (isHouseholdName(name)) return kindsFor.household
    return (award === null ? subjects : catalogue[award].subjects).flatMap((one) => kindsFor[one])
  }

  /** An organisation is what is named, or the unit of the row when its name is repeated. */
  #unitNamed({ name, decidedOn }: AwardDraft, unitId: string | null): Meant | null {
    const bare = name.replace(/^tập thể\s+/iu, '')
    const ids = this.#thereOn(this.#finder.meaningsOf(bare), decidedOn ?? this.#world.today)
    if (unitId !== null && ids.includes(unitId)) return this.#unit(unitId)
    const below = ids.filter((id) => unitId === null || this.#units.get(id)?.parentId === unitId)
    const found = below.length === 1 ? below : ids
    return found.length === 1 ? this.#unit(found[0]!) : null
  }

  #alike(draft: AwardDraft, kinds: readonly SubjectKind[], unitId: string | null): Likeness[] {
    const owner = this.#byId.get(this.#numbers.get(draft.identityNumber ?? '') ?? '')
    const found = namesMeant(draft.name).flatMap((name) => this.#byFold.get(fold(name)) ?? [])
    const asked = [...new Set([...(owner ? [owner] : []), ...found])]
    return asked
      .filter((subject) => kinds.includes(subject.kind))
      .map((subject) => this.#compare(draft, subject, unitId, owner === subject))
      .filter((one) => one !== null)
      .toSorted((a, b) => Number(b.hasMarks) - Number(a.hasMarks) || b.reasons.length - a.reasons.length)
  }

  /** Null when they cannot be one. */
  #compare(
    draft: AwardDraft,
    subject: NamedSubject,
    unitId: string | null,
    isOwner: boolean,
  ): Likeness | null {
    const { birth, identityNumber } = draft
    const keys = namesMeant(draft.name).map(titleSortKey)
    const hasMarks = keys.includes(titleSortKey(subject.name))
    const reasons = [hasMarks ? 'Cùng họ tên' : isOwner ? 'Khác họ tên' : 'Họ tên chỉ khác dấu']
    const bornOn = birth !== null && birth.on !== null && subject.birthOn !== null
    if (!isOwner) {
      if (identityNumber !== null && subject.hasNumber) return null
      if (bornOn && birth.on !== subject.birthOn) return null
      const year = subject.birthOn === null ? subject.birthYear : Number(subject.birthOn.slice(0, 4))
      if (birth !== null && year !== null && birth.year !== year) return null
    }
    if (isOwner) reasons.push('Cùng số định danh')
    if (bornOn) reasons.push('Cùng ngày sinh')
    const isNear = unitId !== null && this.#belonged(subject, unitId)
    reasons.push(isNear ? 'Cùng đơn vị' : unitId === null ? 'Tệp không ghi đơn vị' : 'Khác đơn vị')
    return { subject, reasons, hasMarks, isSure: hasMarks && (isNear || isOwner || bornOn) }
  }

  /** In the unit, in one whose place it took, or in one that took its place. */
  #belonged({ belongings }: NamedSubject, unitId: string): boolean {
    const line = this.#lineOf(unitId)
    const place = this.#units.get(unitId)?.jurisdictionId ?? null
    return belongings.some(({ organizationId, jurisdictionId }) =>
      organizationId === null ? jurisdictionId === place : line.has(organizationId),
    )
  }

  #lineOf(unitId: string): ReadonlySet<string> {
    return this.#lines.get(unitId) ?? new Set([unitId])
  }

  #shown({ subject, reasons }: Likeness): Candidates[number] {
    const { birthOn, birthYear, belongings } = subject
    const born = birthOn ? `sinh ${formatDay(birthOn)}` : birthYear ? `sinh năm ${birthYear}` : ''
    const place = this.#units.get(belongings[0]?.organizationId ?? '')?.name ?? ''
    const detail = [born, place].filter(Boolean).join(' · ')
    return { id: subject.id, name: subject.name, detail, reasons, rowNumber: null }
  }
}

function linesOf({ units, acts, today }: AwardWorld): Map<string, Set<string>> {
  const lines = new Map<string, Set<string>>()
  const join = (id: string, other: string): void => {
    lines.set(id, (lines.get(id) ?? new Set([id])).add(other))
  }
  const successors = new Set(acts.flatMap((act) => act.successors))
  for (const { id } of units)
    for (const before of successors.has(id) ? predecessorsOf(id, acts, today) : []) {
      join(id, before)
      join(before, id)
    }
  return lines
}

export const named = (name: string): Meant => ({ kind: 'other', id: null, name, records: [] })

const meantOf = ({ kind, id, name, records }: NamedSubject): Meant => ({ kind, id, name, records })

function questionOf(alike: readonly Likeness[]): SubjectQuestion {
  if (alike.length === 0) return 'nobody'
  if (alike.length > 1) return 'several'
  return alike[0]!.hasMarks ? 'elsewhere' : 'unmarked'
}
