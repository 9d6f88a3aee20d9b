/** Who a row is: somebody already known, somebody an earlier row brings, a new person — or only an officer can tell. */
import { titleSortKey } from '@guongsang/core/kernel/vietnamese/sort-key.ts'
import { formatDay } from '@guongsang/core/kernel/vietnamese/dates.ts'
import type { ImportRow } from '@guongsang/contract/imports.ts'
import { findPersonLookAlikes, type PersonFacts } from '@guongsang/core/organizations/person-look-alikes.ts'
import { comparable, type PersonDraft } from './import-person-facts.ts'
import type { PostReader } from './import-person-posts.ts'
import type { ImportWorld, KnownPerson } from './import-world.ts'

type Candidates = ImportRow['candidates']
export type PersonFate = { candidates: Candidates } & (
  | { as: 'new' | 'unclear' | 'skip' }
  | { as: 'known'; person: KnownPerson }
  | { as: 'row'; draft: PersonDraft }
)

interface Alike {
  id: string
  reasons: string[]
}

export class PersonMatcher {
  readonly #known: ReadonlyMap<string, KnownPerson>
  readonly #byOwnId: ReadonlyMap<string, PersonDraft>
  readonly #posts: PostReader
  readonly #alike: ReadonlyMap<string, Alike[]>
  /** The first row that speaks of a known person; later ones can only add a post. */
  readonly #claims = new Map<string, PersonDraft>()
  /** The record each row above speaks of, by its own id. */
  readonly #records = new Map<string, string>()

  constructor(
    drafts: readonly PersonDraft[],
    world: ImportWorld,
    byOwnId: ReadonlyMap<string, PersonDraft>,
    posts: PostReader,
  ) {
    this.#known = new Map(world.persons.map((person) => [person.id, person]))
    this.#byOwnId = byOwnId
    this.#posts = posts
    this.#alike = this.#findAlike(drafts, world)
  }

  /** To be asked row by row, in the order of the file. */
  fateOf(draft: PersonDraft): PersonFate {
    const fate = this.#decide(draft)
    const { ownId } = draft.row
    const record =
      fate.as === 'known' ? fate.person.id : fate.as === 'row' ? this.#recordOf(fate.draft.row.ownId) : ownId
    this.#records.set(ownId, record)
    return fate
  }

  #recordOf(id: string): string {
    return this.#records.get(id) ?? id
  }

  #decide(draft: PersonDraft): PersonFate {
    if (!draft.isNamed) return { as: draft.isExample ? 'skip' : 'new', candidates: [] }
    const alike = this.#alike.get(draft.row.ownId) ?? []
    const candidates = alike.map((one) => this.#shown(one))
    const { choice, choiceTargetId } = draft.row
    if (choice === 'skip') return { as: 'skip', candidates }
    if (choice === 'create') return { as: 'new', candidates }
    if (choice === 'link')
      return this.#linked(draft, choiceTargetId ?? '', candidates) ?? this.#asked(draft, candidates)
    const sure = alike.filter(({ id }) => isSurely(comparable(draft), this.#factsOf(id)))
    const records = new Set(sure.map(({ id }) => this.#recordOf(id)))
    if (records.size === 1) return this.#linked(draft, [...records][0]!, [])!
    return candidates.length === 0 ? { as: 'new', candidates } : this.#asked(draft, candidates)
  }

  /** Pairs in which the row is the one to decide: with known people, and with rows above it. */
  #findAlike(drafts: readonly PersonDraft[], world: ImportWorld): Map<string, Alike[]> {
    const asked = drafts.filter((draft) => draft.isNamed && draft.row.choice !== 'skip')
    const alike = new Map<string, Alike[]>()
    for (const { firstId, secondId, reasons } of findPersonLookAlikes([
      ...asked.map(comparable),
      ...world.persons,
    ])) {
      const [first, second] = [this.#byOwnId.get(firstId), this.#byOwnId.get(secondId)]
      if (!first && !second) continue
      const later = !first ? second! : !second ? first : first.row.number > second.row.number ? first : second
      const other = later.row.ownId === firstId ? secondId : firstId
      alike.set(later.row.ownId, [...(alike.get(later.row.ownId) ?? []), { id: other, reasons }])
    }
    return alike
  }

  #factsOf(id: string): PersonFacts {
    const draft = this.#byOwnId.get(id)
    return draft ? comparable(draft) : this.#known.get(id)!
  }

  #asked(draft: PersonDraft, candidates: Candidates): PersonFate {
    const [first] = candidates
    const reasons = first ? ` (${first.name}: ${first.reasons.join(', ').toLowerCase()})` : ''
    draft.cells.tell('warning', 'fullName', `Có thể đã có người này${reasons}. Hãy chọn.`)
    return { as: 'unclear', candidates }
  }

  #linked(draft: PersonDraft, id: string, candidates: Candidates): PersonFate | null {
    const person = this.#known.get(id)
    if (person) {
      const first = this.#claims.get(id)
      if (first && first !== draft) return { as: 'row', draft: first, candidates }
      this.#claims.set(id, draft)
      return { as: 'known', person, candidates }
    }
    const other = this.#byOwnId.get(id)
    return other && other.isNamed && other.row.number < draft.row.number
      ? { as: 'row', draft: other, candidates }
      : null
  }

  #shown({ id, reasons }: Alike): Candidates[number] {
    const draft = this.#byOwnId.get(id)
    const rowNumber = draft?.row.number ?? null
    if (draft) return { id, name: draft.fullName, detail: `Dòng ${rowNumber} của tệp`, reasons, rowNumber }
    const person = this.#known.get(id)!
    const born = person.birthOn
      ? `sinh ${formatDay(person.birthOn)}`
      : person.birthYear && `sinh năm ${person.birthYear}`
    const detail = [born, person.posts[0]?.title, this.#posts.placeName(person)].filter(Boolean).join(' · ')
    return { id, name: person.fullName, detail, reasons, rowNumber }
  }
}

/** No question is left: one identity number, or one name with all its marks and one full date of birth. */
const isSurely = (a: PersonFacts, b: PersonFacts): boolean =>
  a.identityNumber !== null && b.identityNumber !== null
    ? a.identityNumber === b.identityNumber
    : titleSortKey(a.fullName) === titleSortKey(b.fullName) && a.birthOn !== null && a.birthOn === b.birthOn
