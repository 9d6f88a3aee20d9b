/** What a row changes in a person who is already known. An empty cell changes nothing. */
import { GENDERS, PERSON_STATES } from '@guongsang/contract/organizations-words.ts'
import type { ImportRow } from '@guongsang/contract/imports.ts'
import { formatDay } from '@guongsang/core/kernel/vietnamese/dates.ts'
import { shownCell } from '../../platform/imports/columns.ts'
import { type PersonColumn, peopleColumns } from './import-columns.ts'
import { emptyPersonDeed, type NewBelonging, type PersonDeed, type PersonSet } from './import-deeds.ts'
import { sayFlag } from './import-organization-changes.ts'
import type { PersonDraft } from './import-person-facts.ts'
import type { PostReader } from './import-person-posts.ts'
import type { ImportWorld, KnownPerson } from './import-world.ts'

type Changes = ImportRow['changes']
type Note = (column: PersonColumn, before: string, after: string) => void

export function changesOfPerson(
  draft: PersonDraft,
  person: KnownPerson,
  world: ImportWorld,
  posts: PostReader,
): { changes: Changes; deed: PersonDeed } {
  const changes: Changes = []
  const note: Note = (column, before, after) => void changes.push({ column, before, after })
  const set = { ...changedFacts(draft, person, world, note), ...changedBirth(draft, person, note) }
  const identityNumber = newIdentityNumber(draft, person, note)
  const belonging = newBelonging(draft, person, world, posts, note)
  const post = posts.postOf(draft, person, belonging?.organizationId ?? person.organizationId)
  if (post) note('title', '', `${post.title}, ${post.organization}`)
  if (draft.fullName !== person.fullName)
    draft.cells.tell('notice', 'fullName', `Tên đã ghi là ${person.fullName}; nhập tệp không đổi tên.`)
  if (person.state !== 'working' && (belonging || post))
    draft.cells.tell(
      'warning',
      'fullName',
      `${person.fullName}: ${PERSON_STATES[person.state].toLowerCase()}.`,
    )
  const changed = changes.map(({ column }) => peopleColumns[column as PersonColumn].label.toLowerCase())
  const deed = {
    ...emptyPersonDeed(draft.row.number, person.id, person.fullName),
    version: person.version,
    set,
    identityNumber,
    belonging,
    post,
    changed: [...new Set(changed)],
  }
  return { changes, deed }
}

function changedFacts(draft: PersonDraft, person: KnownPerson, world: ImportWorld, note: Note): PersonSet {
  const set: PersonSet = {}
  if (draft.gender !== null && draft.gender !== person.gender) {
    set.gender = draft.gender
    note('gender', person.gender === null ? '' : GENDERS[person.gender], GENDERS[draft.gender])
  }
  if (draft.ethnicity !== null && draft.ethnicity !== person.ethnicity) {
    set.ethnicity = draft.ethnicity
    note('ethnicity', person.ethnicity ?? '', draft.ethnicity)
  }
  if (draft.occupation !== null && draft.occupation !== person.occupation) {
    const label = (code: string | null): string =>
      world.occupations.find((one) => one.code === code)?.label ?? ''
    set.occupation_group = draft.occupation
    note('occupation', label(person.occupation), label(draft.occupation))
  }
  if (draft.directLabour !== null && draft.directLabour !== person.directLabour) {
    set.direct_labour = draft.directLabour
    note('directLabour', sayFlag(person.directLabour), sayFlag(draft.directLabour))
  }
  return set
}

/** A file that knows only the year takes nothing away from a full date of that year. */
function changedBirth({ birth }: PersonDraft, person: KnownPerson, note: Note): PersonSet {
  if (birth === null) return {}
  const isSame = birth.on === null ? birth.year === person.birthYear : birth.on === person.birthOn
  if (isSame) return {}
  const before = person.birthOn === null ? String(person.birthYear ?? '') : formatDay(person.birthOn)
  note('birth', before, birth.on === null ? String(birth.year) : formatDay(birth.on))
  return { birth_on: birth.on, birth_year: birth.year }
}

function newIdentityNumber(
  { cells, identityNumber }: PersonDraft,
  person: KnownPerson,
  note: Note,
): string | null {
  if (identityNumber === null || identityNumber === person.identityNumber) return null
  if (person.identityNumber !== null) {
    cells.tell(
      'error',
      'identityNumber',
      'Khác số đã ghi của người này. Sửa số ở trang cá nhân nếu số cũ sai.',
    )
    return null
  }
  note('identityNumber', '', shownCell('identityNumber', identityNumber))
  return identityNumber
}

function newBelonging(
  draft: PersonDraft,
  person: KnownPerson,
  world: ImportWorld,
  posts: PostReader,
  note: Note,
): NewBelonging | null {
  const { cells, organizationId, jurisdiction } = draft
  const before = posts.placeName(person)
  const from = draft.from ?? world.on
  if (organizationId === null && jurisdiction !== null && person.organizationId !== null) {
    cells.tell('notice', 'jurisdiction', `Người này công tác tại ${before}; nơi ở không được ghi.`)
    return null
  }
  const after =
    organizationId !== null
      ? { organizationId, jurisdictionId: null, place: posts.nameOf(organizationId) }
      : jurisdiction !== null
        ? { organizationId, jurisdictionId: jurisdiction.id, place: jurisdiction.fullName }
        : null
  if (after === null) return null
  const stays =
    after.organizationId === person.organizationId && after.jurisdictionId === person.jurisdictionId
  if (stays) return null
  const column = organizationId === null ? 'jurisdiction' : 'organization'
  if (person.belongsFrom !== null && person.belongsFrom >= from) {
    const since = formatDay(person.belongsFrom)
    cells.tell(
      'error',
      column,
      `Người này ở ${before} từ ${since}; ngày chuyển ${formatDay(from)} phải sau ngày đó.`,
    )
    return null
  }
  posts.checkFirstDay(cells, 'from', organizationId, from)
  note(column, before, `${after.place} từ ${formatDay(from)}`)
  return { ...after, from }
}
