/** What every sample contest is made of: who runs it, who marks, who writes about whom. */
import { addDays, type Day } from '@guongsang/core/kernel/day.ts'
import type { Role } from '@guongsang/contract/roles.ts'
import type { Juror } from '@guongsang/core/contests/seating.ts'
import type { SampleContests } from '../../modules/contests/index.ts'
import type { DirectoryOrganization } from '../../modules/organizations/index.ts'
import { momentOn } from '../../platform/clock.ts'
import { demoDefaultDay } from '../accounts.ts'
import type { DemoLocality } from '../build.ts'
import { idOf } from '../ids.ts'
import { type Random, seededRandom } from '../random.ts'
import { localMovements } from '../movements/local-movements.ts'
import { stories } from './stories.ts'

export type Contest = SampleContests['contests'][number]
export type Entry = SampleContests['entries'][number]

export interface Draft {
  slug: string
  random: Random
  demo: DemoLocality
  /** Who runs them, and whose name stands under the checks. */
  runner: { name: string; organizationId: string }
  /** Whose people take part. */
  units: readonly DirectoryOrganization[]
  communes: readonly DirectoryOrganization[]
  jurors: readonly Juror[]
}

export const CRITERIA = [
  { code: 'nguoi-that-viec-that', label: 'Người thật, việc thật, có sức thuyết phục', most: 50 },
  { code: 'suc-lan-toa', label: 'Ý nghĩa, sức lan tỏa', most: 30 },
  { code: 'cach-viet', label: 'Cách viết', most: 20 },
]
export const PRIZES = [
  { code: 'giai-nhat', label: 'Giải Nhất', count: 1, amount: 3_000_000 },
  { code: 'giai-nhi', label: 'Giải Nhì', count: 2, amount: 2_000_000 },
  { code: 'giai-ba', label: 'Giải Ba', count: 3, amount: 1_000_000 },
]
const RULES = `Mọi công dân sinh sống, học tập, làm việc trên địa bàn đều được dự thi, trừ thành viên Ban Tổ chức và Ban Giám khảo.
Bài viết về cá nhân, gia đình, tập thể có thật đang sống quanh người viết, có việc làm tốt được mọi người công nhận; chưa đăng, chưa dự thi ở nơi khác.
Mỗi bài không quá 1.200 chữ. Tác giả không ghi tên mình trong bài.
Người được viết trong bài tốt được giới thiệu vào danh sách bồi dưỡng điển hình của địa phương.`
export const MOST_APART = 20

export function draftOf(demo: DemoLocality): Draft {
  const { slug } = demo.directory.locality
  const runner = withRole(demo, ['culture-office'])[0]!
  return {
    slug,
    random: seededRandom(`${slug}/contests`),
    demo,
    runner: { name: runner.name, organizationId: runner.organizationId! },
    units: unitsOf(demo, /^(Ủy ban nhân dân (xã|thị trấn|phường)|Trường |Phòng |Sở |Hội )/),
    communes: communesOf(demo),
    jurors: jurorsOf(demo),
  }
}

const withRole = ({ accounts }: DemoLocality, roles: readonly Role[]) =>
  accounts.filter(
    ({ grants, organizationId }) =>
      organizationId !== null && grants.some(({ role }) => roles.includes(role)),
  )

/** Whoever sees authors does not mark. */
function jurorsOf(demo: DemoLocality): Juror[] {
  const runners = withRole(demo, [
    'officer',
    'agency-head',
    'administrator',
    'publicity-officer',
    'culture-office',
  ])
  const marking: Role[] = [
    'council-member',
    'education-office',
    'propaganda-department',
    'broadcaster',
    'press',
    'inspector',
  ]
  return withRole(demo, marking)
    .filter((account) => !runners.includes(account))
    .slice(0, 4)
    .map(({ id, name, organizationId }) => ({ accountId: id, name, organizationId }))
}

/** As it is called on the demo's day: communes that were joined later are there still. */
const nameOf = ({ names }: DirectoryOrganization): string =>
  names.find(({ kind, to }) => kind === 'official' && (to === null || to >= demoDefaultDay))?.name ?? ''

const unitsOf = ({ directory: { organizations } }: DemoLocality, called: RegExp): DirectoryOrganization[] =>
  organizations.filter(
    (one) =>
      one.isPublic &&
      (one.foundedOn === null || one.foundedOn <= demoDefaultDay) &&
      (one.endedOn === null || one.endedOn > demoDefaultDay) &&
      called.test(nameOf(one)),
  )

/** Of a province whose communes are not in the sample, its districts. */
function communesOf(demo: DemoLocality): DirectoryOrganization[] {
  const communes = unitsOf(demo, /^Ủy ban nhân dân (xã|thị trấn|phường) /)
  return communes.length > 0 ? communes : unitsOf(demo, /^Ủy ban nhân dân (huyện|thị xã|thành phố) /)
}

/** As the register calls it where it has a record. */
const organizer = ({ demo }: Draft): string => {
  const { locality, organizations } = demo.directory
  const committee = organizations.map(nameOf).find((name) => name.startsWith('Ban Chỉ đạo phong trào'))
  const { fullName } = locality
  const place = `${fullName.charAt(0).toLowerCase()}${fullName.slice(1)}`
  return committee ?? `Ban Chỉ đạo phong trào “Toàn dân đoàn kết xây dựng đời sống văn hóa” ${place}`
}

/** The movement whose steering committee launches them, where the locality has it. */
const movementOf = (slug: string): string | null => {
  const key = 'doi-song-van-hoa'
  return localMovements[slug]?.some((one) => one.key === key) ? idOf(slug, 'movement', key) : null
}

export function contestOf(
  draft: Draft,
  key: string,
  more: Partial<Contest> & Pick<Contest, 'title' | 'opens_on' | 'closes_on' | 'state'>,
): Contest {
  return {
    id: idOf(draft.slug, 'contest', key),
    kind: 'writing',
    origin: 'own',
    level: draft.slug === 'dienbien' ? 'province' : 'district',
    organizer_name: organizer(draft),
    organization_id: draft.runner.organizationId,
    movement_id: movementOf(draft.slug),
    rules_document_id: null,
    rules: RULES,
    round_days: null,
    categories: '[]',
    criteria: JSON.stringify(CRITERIA),
    prizes: JSON.stringify(PRIZES),
    most_apart: MOST_APART,
    tie_rule: 'first-criterion',
    words_max: 1200,
    state_reason: null,
    launched_on: addDays(more.opens_on, -5),
    announced_on: null,
    prized_on: null,
    created_by: draft.runner.name,
    ...more,
  }
}

export const at = (on: Day, minute: number): Date =>
  new Date(momentOn(on, new Date('2024-01-01T01:00:00Z')).getTime() + minute * 60_000)

const codeOf = (id: string): string =>
  id.replaceAll('-', '').slice(-10).toUpperCase().replaceAll('0', 'Z').replaceAll('1', 'Y')

/** One story of the twelve, told by somebody about somebody in a unit of the place. */
export function entryOf(
  draft: Draft,
  contest: Contest,
  nth: number,
  more: Partial<Entry> & { on: Day; story?: number },
): Entry {
  const { random, units, communes, demo } = draft
  const { on, story: chosen = nth, ...rest } = more
  const story = stories[chosen % stories.length]!
  const unit = random.pick(units)
  const home = random.pick(communes)
  const where = nameOf(home).replace(/^Ủy ban nhân dân /, '')
  const place = where.charAt(0).toUpperCase() + where.slice(1)
  const about = random.pick(demo.directory.persons.filter(({ gender }) => gender === story.gender))
  const author = random.pick(demo.directory.persons.filter(({ id }) => id !== about.id))
  const id = idOf(draft.slug, 'contest-entry', `${contest.id}/${nth}`)
  return {
    id,
    contest_id: contest.id,
    code: codeOf(id),
    round: 1,
    source: nth % 7 === 6 ? 'office' : 'portal',
    received_at: at(on, nth * 37),
    author_name: author.fullName,
    author_place: nameOf(unit),
    organization_id: unit.id,
    contact: `09${String(10_000_000 + random.int(0, 89_999_999)).slice(0, 8)}`,
    contestant_key: null,
    category: null,
    title: story.title,
    text: story.text.replaceAll('{ai}', about.fullName).replaceAll('{nơi}', where),
    file_ids: [],
    about_name: about.fullName,
    about_place: place,
    answers: null,
    right_answers: null,
    guess: null,
    state: 'eligible',
    state_reason: null,
    checked_by: draft.runner.name,
    checked_at: at(addDays(on, 1), 0),
    mask_number: null,
    compared_at: at(on, nth * 37 + 1),
    ...rest,
  }
}
