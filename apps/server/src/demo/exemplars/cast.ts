/** Who the stories can be about: the people and collectives of each unit by the register, and what a unit's work is. */
import type { Directory, DirectoryCollective, DirectoryPerson } from '../../modules/organizations/index.ts'
import { createNameMaker } from '../names.ts'
import type { Random } from '../random.ts'
import type { CommonField } from './labels.ts'
import type { Story } from './stories.ts'

export interface Cast {
  /** Units that have people. */
  units: string[]
  /** The next one of the unit, in turn; undefined: the register knows nobody there. */
  person(organizationId: string): DirectoryPerson | undefined
  collective(organizationId: string): DirectoryCollective | undefined
  isManager(personId: string): boolean
  nameOf(organizationId: string): string
  /** 'xã Diên Lạc': its own, or one of the locality where the unit serves. */
  placeOf(organizationId: string): string
  fits(organizationId: string, story: Story): boolean
  other(organizationId: string): string
  /** A name for somebody the register does not know. */
  invent(): string
}

/** A unit whose name says what it works on tells of that. */
const callings: readonly (readonly [RegExp, readonly CommonField[]])[] = [
  [/trường|giáo dục|mầm non|tiểu học|trung học/i, ['giao-duc', 'khoa-hoc']],
  [/y tế|bệnh viện|trạm y/i, ['y-te', 'an-sinh']],
  [/công an|quân sự|biên phòng/i, ['quoc-phong', 'doi-song']],
  [/thuế|ngân hàng|kho bạc|tài chính/i, ['tai-chinh', 'cai-cach']],
  [/văn hóa|truyền thanh|thể thao|thông tin/i, ['van-hoa', 'thong-tin']],
  [/nông nghiệp|nông thôn|nông dân/i, ['nong-nghiep', 'khoa-hoc']],
  [/công ty|doanh nghiệp|điện lực|hợp tác xã/i, ['kinh-te', 'tai-chinh']],
  [/phụ nữ|mặt trận|đoàn|hội/i, ['an-sinh', 'doi-song', 'doi-ngoai']],
]
const anOffice: readonly CommonField[] = ['cai-cach', 'chinh-tri', 'an-sinh', 'thong-tin', 'khoa-hoc']

/** Units of the years the stories are of. */
const FROM = '2022-01-01'
const UNTIL = '2024-12-31'

export function castOf(directory: Directory, random: Random): Cast {
  const people = groupBy(
    directory.persons.filter(({ state }) => state === 'working'),
    ({ affiliations }) => affiliations[0]?.organizationId ?? null,
  )
  const collectives = groupBy(directory.collectives, ({ organizationId }) => organizationId)
  const managers = new Set(directory.posts.filter((one) => one.isManager).map(({ personId }) => personId))
  const names = new Map(
    directory.organizations.map(({ id, names: list }) => [
      id,
      list.findLast(({ kind }) => kind === 'official')?.name ?? '',
    ]),
  )
  const makeName = createNameMaker(random, directory.locality.slug === 'dienbien' ? 'north' : 'south')
  const turns = new Map<string, number>()
  const next = <T>(of: ReadonlyMap<string, T[]>, kind: string, id: string): T | undefined => {
    const list = of.get(id) ?? []
    const turn = turns.get(`${kind}/${id}`) ?? 0
    turns.set(`${kind}/${id}`, turn + 1)
    return list.length === 0 ? undefined : list[turn % list.length]
  }
  const units = directory.organizations
    .filter(
      ({ id, level, foundedOn, endedOn }) =>
        people.has(id) &&
        level !== 'central' &&
        (foundedOn === null || foundedOn < FROM) &&
        (endedOn === null || endedOn > UNTIL),
    )
    .map(({ id }) => id)
  const nameOf = (id: string) => names.get(id) ?? ''
  const communes = units.flatMap((id) => placeIn(nameOf(id)) ?? [])
  return {
    units,
    person: (id) => next(people, 'person', id),
    collective: (id) => next(collectives, 'collective', id),
    isManager: (id) => managers.has(id),
    nameOf,
    placeOf: (id) =>
      placeIn(nameOf(id)) ?? (communes.length > 0 ? random.pick(communes) : directory.locality.name),
    fits: (id, { field }) => placeIn(nameOf(id)) !== null || callingOf(nameOf(id)).includes(field),
    other: (id) => random.pick(units.filter((one) => one !== id)),
    invent: () => makeName('Kinh', random.chance(0.5) ? 'female' : 'male'),
  }
}

/** 'Ủy ban nhân dân xã Diên Lạc' stands for 'xã Diên Lạc'; a 'hợp tác xã' is no place. */
const placeIn = (name: string): string | null =>
  /(?:^|(?<![Hh]ợp tác)\s)((?:xã|thị trấn|phường) \p{Lu}.*)$/u.exec(name)?.[1] ?? null

const callingOf = (name: string): readonly CommonField[] =>
  callings.find(([words]) => words.test(name))?.[1] ?? anOffice

function groupBy<T>(list: readonly T[], keyOf: (one: T) => string | null): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const one of list) {
    const key = keyOf(one)
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), one])
  }
  return groups
}
