/** Works out what each row of a list of people would do. Pure: rows and world in, outcomes and deeds out. */
import { formatDay } from '@guongsang/core/kernel/vietnamese/dates.ts'
import { emptyPersonDeed, type PersonDeed } from './import-deeds.ts'
import { changesOfPerson } from './import-person-changes.ts'
import { type PersonDraft, personLookups, readPersonRow } from './import-person-facts.ts'
import { type PersonFate, PersonMatcher } from './import-person-matches.ts'
import { PostReader } from './import-person-posts.ts'
import { isThere, PlaceFinder, placeOf } from './import-places.ts'
import { type AskedRow, BLOCKED, type Outcome, type Plan, questionOf } from '../../platform/imports/plan.ts'
import type { ImportWorld, KnownPerson } from './import-world.ts'

export const planPeople = (rows: readonly AskedRow[], world: ImportWorld): Plan<PersonDeed> =>
  new PeoplePlan(rows, world).work()

interface Told {
  action: Outcome['action']
  summary: string
  target?: Outcome['target']
  changes?: Outcome['changes']
  deed?: PersonDeed | null
}

class PeoplePlan {
  readonly #world: ImportWorld
  readonly #drafts: readonly PersonDraft[]
  readonly #byOwnId: ReadonlyMap<string, PersonDraft>
  readonly #known: ReadonlyMap<string, KnownPerson>
  readonly #matcher: PersonMatcher
  readonly #posts: PostReader
  readonly #fates: ReadonlyMap<PersonDraft, PersonFate>

  constructor(rows: readonly AskedRow[], world: ImportWorld) {
    const lookups = personLookups(world)
    const there = world.organizations.filter((one) => isThere(one, world.on))
    const absent = world.organizations.filter((one) => !isThere(one, world.on))
    const finder = new PlaceFinder({ on: world.on, places: there.map(placeOf), absent })
    this.#world = world
    this.#drafts = rows.map((row) => readPersonRow(row, lookups, finder, world))
    this.#byOwnId = new Map(this.#drafts.map((draft) => [draft.row.ownId, draft]))
    this.#known = new Map(world.persons.map((person) => [person.id, person]))
    this.#posts = new PostReader(world)
    this.#matcher = new PersonMatcher(this.#drafts, world, this.#byOwnId, this.#posts)
    this.#fates = new Map(this.#drafts.map((draft) => [draft, this.#matcher.fateOf(draft)]))
  }

  work(): Plan<PersonDeed> {
    this.#refuseSharedNumbers()
    const told = this.#drafts.map((draft) => ({ draft, ...this.#tell(draft, this.#fates.get(draft)!) }))
    this.#refuseWhatHangsOn()
    const outcomes = told.map(({ draft, ...one }) => this.#outcome(draft, one))
    const deeds = told.flatMap(({ deed }, at) =>
      deed && ['create', 'update'].includes(outcomes[at]!.action) ? [deed] : [],
    )
    return { outcomes, deeds }
  }

  /** The record a row speaks of: a known person, its own, or the one an earlier row brings. */
  #recordOf(draft: PersonDraft): string {
    const fate = this.#fates.get(draft)!
    if (fate.as === 'known') return fate.person.id
    return fate.as === 'row' ? this.#recordOf(fate.draft) : draft.row.ownId
  }

  #refuseSharedNumbers(): void {
    const owners = new Map(
      this.#world.persons.flatMap((person) =>
        person.identityNumber === null
          ? []
          : [[person.identityNumber, { id: person.id, who: person.fullName }]],
      ),
    )
    for (const draft of this.#drafts) {
      const { identityNumber: number, cells, row } = draft
      if (number === null || this.#fates.get(draft)!.as === 'skip') continue
      const id = this.#recordOf(draft)
      const owner = owners.get(number)
      if (owner && owner.id !== id) cells.tell('error', 'identityNumber', `Số này đã ghi cho ${owner.who}.`)
      else owners.set(number, { id, who: `dòng ${row.number} của tệp` })
    }
  }

  #tell(draft: PersonDraft, fate: PersonFate): Told {
    if (fate.as === 'skip') {
      const summary = draft.isExample ? 'Dòng ví dụ của tệp mẫu, không nhập.' : 'Bỏ qua dòng này.'
      return { action: 'skip', summary }
    }
    if (fate.as === 'row') return this.#addPost(draft, fate.draft)
    if (fate.as === 'known') {
      const { person } = fate
      const { changes, deed } = changesOfPerson(draft, person, this.#world, this.#posts)
      const target = { id: person.id, name: person.fullName }
      return changes.length === 0
        ? { action: 'link', summary: `Đã có ${person.fullName}, không đổi gì.`, target }
        : {
            action: 'update',
            summary: `Cập nhật ${person.fullName}: ${deed.changed.join(', ')}.`,
            target,
            changes,
            deed,
          }
    }
    const deed = this.#creation(draft)
    if (fate.as === 'unclear')
      return { action: 'choose', summary: 'Cần chọn: là người nêu bên dưới, thêm mới hay bỏ qua.' }
    return { action: 'create', summary: describe(deed), deed }
  }

  /** Somebody an earlier row brings, in another post. */
  #addPost(draft: PersonDraft, first: PersonDraft): Told {
    const id = this.#recordOf(first)
    const known = this.#known.get(id)
    // Not before the person is there: a link would lead nowhere.
    const target = known ? { id, name: known.fullName } : null
    const posts = known?.posts ?? []
    const post = this.#posts.postOf(draft, { id, posts }, draft.organizationId)
    const where = `Cùng người với dòng ${first.row.number}`
    if (!post) return { action: 'link', summary: `${where}, không đổi gì.`, target }
    const after = `${post.title}, ${post.organization}`
    return {
      action: 'update',
      summary: `${where}; thêm chức vụ ${after}.`,
      target,
      changes: [{ column: 'title', before: '', after }],
      deed: { ...emptyPersonDeed(draft.row.number, id, first.fullName), post, changed: ['chức vụ'] },
    }
  }

  #creation(draft: PersonDraft): PersonDeed {
    const { cells, row, organizationId, jurisdiction } = draft
    const from = draft.from ?? this.#world.on
    if (!cells.has('organization') && !cells.has('jurisdiction'))
      cells.tell(
        'error',
        'organization',
        'Ghi nơi công tác, hoặc xã, phường nơi ở nếu không có nơi công tác.',
      )
    if (organizationId !== null && jurisdiction !== null)
      cells.tell('notice', 'jurisdiction', 'Đã có nơi công tác nên nơi ở không được ghi.')
    this.#posts.checkFirstDay(cells, 'from', organizationId, from)
    const place =
      organizationId === null ? (jurisdiction?.fullName ?? '') : this.#posts.nameOf(organizationId)
    return {
      ...emptyPersonDeed(row.number, row.ownId, draft.fullName),
      isNew: true,
      set: {
        gender: draft.gender,
        birth_on: draft.birth?.on ?? null,
        birth_year: draft.birth?.year ?? null,
        ethnicity: draft.ethnicity,
        occupation_group: draft.occupation,
        direct_labour: draft.directLabour,
      },
      identityNumber: draft.identityNumber,
      belonging: {
        organizationId,
        jurisdictionId: organizationId === null ? (jurisdiction?.id ?? null) : null,
        from,
        place,
      },
      post: this.#posts.postOf(draft, { id: row.ownId, posts: [] }, organizationId),
    }
  }

  #refuseWhatHangsOn(): void {
    for (const [draft, fate] of this.#fates) {
      if (fate.as !== 'row' || draft.cells.isRefused) continue
      const first = fate.draft
      if (this.#fates.get(first)!.as !== 'skip' && !first.cells.isRefused) continue
      const reason = `Dòng ${first.row.number} của tệp không được nhập, nên dòng này chưa nhập được.`
      draft.cells.tell('error', 'fullName', reason)
    }
  }

  #outcome(draft: PersonDraft, told: Told): Outcome {
    const { cells, row, isExample } = draft
    const { candidates } = this.#fates.get(draft)!
    const isBlocked = cells.isRefused && told.action !== 'skip'
    return {
      number: row.number,
      action: isBlocked ? 'blocked' : told.action,
      summary: isBlocked ? BLOCKED : told.summary,
      findings: isExample ? [] : cells.findings,
      target: told.target ?? null,
      changes: told.changes ?? [],
      candidates,
      question: told.action === 'choose' && !isBlocked ? questionOf(candidates) : null,
    }
  }
}

function describe({ belonging, post }: PersonDeed): string {
  const where = belonging
    ? `${belonging.organizationId === null ? 'ở' : 'công tác tại'} ${belonging.place}`
    : ''
  const since = belonging ? ` từ ${formatDay(belonging.from)}` : ''
  const held = post
    ? `; ${post.title}${post.isHead ? ' (người đứng đầu)' : ''} từ ${formatDay(post.from)}`
    : ''
  return `Thêm mới: ${where}${since}${held}.`
}
