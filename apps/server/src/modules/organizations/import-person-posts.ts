/** Posts that rows give to people: where, as what, since when; one head for each organisation. */
import type { Day } from '@guongsang/core/kernel/day.ts'
import { formatDay } from '@guongsang/core/kernel/vietnamese/dates.ts'
import { fold } from '@guongsang/core/kernel/vietnamese/fold.ts'
import type { RowCells } from '../../platform/imports/cells.ts'
import type { PersonColumn } from './import-columns.ts'
import type { NewPost } from './import-deeds.ts'
import type { PersonDraft } from './import-person-facts.ts'
import type { ImportWorld, KnownHead, KnownOrganization, KnownPerson } from './import-world.ts'

const laterOf = (a: Day, b: Day): Day => (a > b ? a : b)

export class PostReader {
  readonly #world: ImportWorld
  readonly #units: ReadonlyMap<string, KnownOrganization>
  readonly #places: ReadonlyMap<string, string>
  readonly #heads: ReadonlyMap<string, KnownHead[]>
  /** By organisation: who becomes its head in this file. */
  readonly #newHeads = new Map<string, { personId: string; draft: PersonDraft }>()
  /** Posts this file gives, so that the same line twice gives one. */
  readonly #given = new Set<string>()

  constructor(world: ImportWorld) {
    this.#world = world
    this.#units = new Map(world.organizations.map((unit) => [unit.id, unit]))
    this.#places = new Map(world.jurisdictions.map((one) => [one.id, one.fullName]))
    this.#heads = Map.groupBy(world.heads, (head) => head.organizationId)
  }

  nameOf(organizationId: string): string {
    return this.#units.get(organizationId)?.name ?? ''
  }

  placeName(person: KnownPerson): string {
    if (person.organizationId !== null) return this.nameOf(person.organizationId)
    return this.#places.get(person.jurisdictionId ?? '') ?? ''
  }

  /** The post the row adds to this person, or null. */
  postOf(
    draft: PersonDraft,
    person: { id: string; posts: KnownPerson['posts'] },
    organizationId: string | null,
  ): NewPost | null {
    const { cells, title } = draft
    if (title === null) {
      const column = draft.isHead ? 'isHead' : draft.isManager ? 'isManager' : null
      if (column) cells.tell('error', column, 'Ghi chức vụ của người này ở cột Chức vụ.')
      return null
    }
    if (organizationId === null) {
      if (!cells.has('organization')) cells.tell('error', 'title', 'Chức vụ cần có nơi công tác.')
      return null
    }
    const from = draft.postFrom ?? laterOf(draft.from ?? this.#world.on, this.#world.on)
    const known = person.posts.find(
      (post) => post.organizationId === organizationId && fold(post.title) === fold(title),
    )
    const key = `${person.id} ${organizationId} ${fold(title)}`
    if (known && draft.isHead !== known.isHead && cells.has('isHead'))
      cells.tell('notice', 'isHead', 'Chức vụ này đã ghi; dấu người đứng đầu không đổi qua nhập tệp.')
    if (known || this.#given.has(key)) return null
    this.#given.add(key)
    this.checkFirstDay(cells, draft.postFrom === null ? 'from' : 'postFrom', organizationId, from)
    if (draft.isHead) this.#checkHead(draft, person.id, organizationId, from)
    return {
      organizationId,
      organization: this.nameOf(organizationId),
      title,
      isHead: draft.isHead,
      isManager: draft.isManager,
      from,
      decision: draft.decision,
    }
  }

  /** Nobody works in a unit before it is there. */
  checkFirstDay(
    cells: RowCells<PersonColumn>,
    column: PersonColumn,
    organizationId: string | null,
    from: Day,
  ): void {
    const unit = organizationId === null ? undefined : this.#units.get(organizationId)
    if (unit?.foundedOn == null || unit.foundedOn <= from) return
    const reason = `${unit.name} thành lập ngày ${formatDay(unit.foundedOn)}, sau ngày ${formatDay(from)}.`
    cells.tell('error', column, reason)
  }

  #checkHead(draft: PersonDraft, personId: string, organizationId: string, from: Day): void {
    const { cells } = draft
    const held = (this.#heads.get(organizationId) ?? []).find(
      (head) => head.personId !== personId && (head.to === null || head.to >= from),
    )
    if (held) {
      const who = `${held.name} (${held.title})`
      const reason = `${this.nameOf(organizationId)} đã có người đứng đầu: ${who}. Kết thúc chức vụ ấy trước, hoặc ghi Không.`
      cells.tell('error', 'isHead', reason, ['Không'], { scope: 'row' })
      return
    }
    const first = this.#newHeads.get(organizationId)
    if (first && first.personId !== personId && !first.draft.cells.isRefused)
      cells.tell(
        'error',
        'isHead',
        `Dòng ${first.draft.row.number} cũng ghi người đứng đầu của đơn vị này.`,
        ['Không'],
        { scope: 'row' },
      )
    else this.#newHeads.set(organizationId, { personId, draft })
  }
}
