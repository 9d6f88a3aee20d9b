/** Which organisation a cell means: one of those in being on the day, or one that another row of the file brings. */
import type { Day } from '@guongsang/core/kernel/day.ts'
import { formatDay } from '@guongsang/core/kernel/vietnamese/dates.ts'
import { fold } from '@guongsang/core/kernel/vietnamese/fold.ts'
import {
  indexNames,
  type NameIndex,
  type NamedOrganization,
  readOrganizationCell,
  resolveOrganization,
  splitBrackets,
} from '@guongsang/core/organizations/organization-names.ts'
import { type Lookup, lookupOf, type RowCells } from '../../platform/imports/cells.ts'
import type { KnownJurisdiction, KnownOrganization } from './import-world.ts'

/** With or without the kind: 'xã Diên Lạc', 'Diên Lạc'. */
export const lookupJurisdictions = (known: readonly KnownJurisdiction[]): Lookup<KnownJurisdiction> =>
  lookupOf(
    'Địa bàn',
    known,
    ({ fullName, name }) => [fullName, name],
    (one) => one,
  )

/** Something a name may mean. */
export interface Place extends NamedOrganization {
  name: string
  parentId: string | null
}

export const isThere = (one: { foundedOn: Day | null; endedOn: Day | null }, on: Day): boolean =>
  (one.foundedOn === null || one.foundedOn <= on) && (one.endedOn === null || one.endedOn >= on)

export const placeOf = ({ id, name, names, parentId }: KnownOrganization): Place => ({
  id,
  name,
  names: names.map((one) => one.name),
  parentId,
})

export interface FinderParts {
  on: Day
  places: readonly Place[]
  /** Known, but not there on the day: only to say why a name is refused. */
  absent: readonly KnownOrganization[]
  /** A row of the file may turn out to be a unit already known. */
  standsFor?: (id: string) => string
}

export class PlaceFinder {
  readonly #parts: FinderParts
  readonly #index: NameIndex
  readonly #absent: NameIndex
  readonly #byId: Map<string, Place>
  /** Thousands of rows name the same few units. */
  readonly #mentions = new Map<string, string[]>()
  readonly #meanings = new Map<string, string[]>()
  readonly #nearTo = new Map<string, string[]>()
  #words: { word: string; place: Place }[] | null = null

  constructor(parts: FinderParts) {
    this.#parts = parts
    this.#index = indexNames(parts.places)
    this.#absent = indexNames(parts.absent.map(placeOf))
    this.#byId = new Map(parts.places.map((place) => [place.id, place]))
  }

  nameOf(id: string): string {
    return this.#byId.get(id)?.name ?? ''
  }

  /** The id, or null with a finding at the cell that says why. `likelier`: which of several, where more is known. */
  find<K extends string>(
    cells: RowCells<K>,
    key: K,
    likelier: (ids: readonly string[]) => readonly string[] = (ids) => ids,
  ): string | null {
    if (!cells.has(key)) return null
    const meanings = this.#read(cells.raw(key)).map((printed) => ({
      printed,
      ids: likelier(this.meaningsOf(printed)),
    }))
    const missing = meanings.find(({ ids }) => ids.length === 0)
    if (missing) return this.#refuse(cells, key, missing.printed)
    const unclear = meanings.find(({ ids }) => ids.length > 1)
    if (unclear) return this.#ask(cells, key, unclear.printed, unclear.ids)
    const ids = [...new Set(meanings.flatMap((meaning) => meaning.ids))]
    const names = ids.map((id) => this.nameOf(id))
    if (ids.length > 1) {
      cells.tell('error', key, `Ô này ghi ${ids.length} đơn vị khác nhau. Chỉ ghi một đơn vị.`, names)
      return null
    }
    if (meanings.length > 1)
      cells.tell('warning', key, `Ô này ghi ${names[0]} ${meanings.length} lần; chỉ tính một đơn vị.`)
    return ids[0] ?? null
  }

  /** Whether a name means exactly one unit, without complaint. */
  guess(printed: string): string | null {
    const ids = this.meaningsOf(printed)
    return ids.length === 1 ? ids[0]! : null
  }

  #read(text: string): string[] {
    return remembered(this.#mentions, text, () =>
      readOrganizationCell(text, this.#index).mentions.map(({ printed }) => printed),
    )
  }

  /** Of several units of one name, 'Văn phòng (Ủy ban nhân dân xã A)' means the one under xã A. */
  meaningsOf(printed: string): string[] {
    const ids = this.#resolve(printed)
    const { inside } = splitBrackets(printed)
    if (ids.length < 2 || inside === null) return ids
    const parents = new Set(this.#resolve(inside))
    const below = ids.filter((id) => parents.has(this.#byId.get(id)?.parentId ?? ''))
    return below.length === 1 ? below : ids
  }

  #resolve(printed: string): string[] {
    const ids = remembered(this.#meanings, printed, () => {
      const found = resolveOrganization(printed, this.#index)
      return found.kind === 'one' ? [found.id] : found.kind === 'several' ? found.ids : []
    })
    return [...new Set(ids.map(this.#parts.standsFor ?? ((id) => id)))]
  }

  #ask<K extends string>(cells: RowCells<K>, key: K, printed: string, ids: readonly string[]): null {
    const told = ids.map((id) => {
      const place = this.#byId.get(id)
      const parent = place?.parentId ? this.nameOf(place.parentId) : ''
      return parent === '' ? (place?.name ?? '') : `${place!.name} (${parent})`
    })
    cells.tell(
      'error',
      key,
      `Có ${ids.length} đơn vị tên “${printed}”. Ghi thêm đơn vị cha trong ngoặc.`,
      told,
      { part: printed, scope: 'row' },
    )
    return null
  }

  #refuse<K extends string>(cells: RowCells<K>, key: K, printed: string): null {
    const past = resolveOrganization(printed, this.#absent)
    const id = past.kind === 'one' ? past.id : past.kind === 'several' ? past.ids[0] : undefined
    const unit = this.#parts.absent.find((one) => one.id === id)
    if (unit) {
      const when =
        unit.endedOn !== null && unit.endedOn < this.#parts.on
          ? `đã kết thúc hoạt động sau ngày ${formatDay(unit.endedOn)}`
          : `chưa hoạt động vào ngày ${formatDay(this.#parts.on)}`
      cells.tell('error', key, `${unit.name} ${when}. Ghi đơn vị đang hoạt động.`, this.#near(printed), {
        part: printed,
      })
    } else {
      const reason = `Không tìm thấy đơn vị “${printed}”. Ghi đúng tên đã có, hoặc thêm đơn vị đó trước.`
      cells.tell('error', key, reason, this.#near(printed), { part: printed })
    }
    return null
  }

  /** Units whose name holds the words, or that share most of them. */
  #near(printed: string): string[] {
    return remembered(this.#nearTo, printed, () => this.#searchNear(printed))
  }

  #searchNear(printed: string): string[] {
    this.#words ??= this.#parts.places.map((place) => ({ word: ` ${fold(place.name)} `, place }))
    const asked = fold(printed).split(' ')
    const shared = (word: string): number => asked.filter((part) => word.includes(` ${part} `)).length
    return this.#words
      .map(({ word, place }) => ({ place, shared: shared(word) }))
      .filter((one) => one.shared * 2 > asked.length)
      .toSorted((a, b) => b.shared - a.shared)
      .slice(0, 10)
      .map(({ place }) => place.name)
  }
}

function remembered<T>(known: Map<string, T>, key: string, find: () => T): T {
  const before = known.get(key)
  if (before !== undefined) return before
  const found = find()
  known.set(key, found)
  return found
}
