/**
 * Invented initiatives of a locality, twelve in two seasons at every stage: recognised, refused, before the council in a
 * session that is counted and one that is open, accepted, handed in, returned. Two localities hold one that copies another.
 */
import { day, type Day } from '@guongsang/core/kernel/day.ts'
import type { SampleInitiatives } from '../../modules/initiatives/index.ts'
import type { DirectoryPerson } from '../../modules/organizations/index.ts'
import type { DemoLocality } from '../build.ts'
import { idOf } from '../ids.ts'
import { seededRandom } from '../random.ts'
import { buildSessions } from './build-sessions.ts'
import { copiedFrom } from './copied.ts'
import { type Draft, holdsInDemo, isLocal, nameOf } from './draft.ts'
import { education, socioEconomic, type Topic } from './topics.ts'

type Sampled = SampleInitiatives['initiatives'][number]
type State = Sampled['row']['state']

/** Of each season, in the order of its topics. */
const SOCIO: readonly State[] = [
  'recognized',
  'recognized',
  'not-recognized',
  'before-council',
  'before-council',
  'submitted',
]
const SCHOOL: readonly State[] = [
  'before-council',
  'before-council',
  'before-council',
  'accepted',
  'submitted',
  'returned',
]
const LOCALITIES = ['dienkhanh', 'tanbien', 'cammy', 'vinhthuan', 'dienbien']

export function buildInitiatives(demo: DemoLocality): SampleInitiatives {
  const { locality, persons } = demo.directory
  const { slug } = locality
  const account = demo.accounts.find(({ login }) => login === `${slug}.sangkien`)!
  const name = locality.fullName.charAt(0).toLowerCase() + locality.fullName.slice(1)
  const draft: Draft = {
    slug,
    random: seededRandom(`${slug}/initiatives`),
    demo,
    decidedBy: `Chủ tịch Ủy ban nhân dân ${name}`,
    councillor: persons.find(({ id }) => id === account.personId)!,
  }
  const turn = LOCALITIES.indexOf(slug) * 2
  const take = (topics: readonly Topic[], at: number) => topics[(turn + at) % topics.length]!
  const socio = SOCIO.map((state, at) =>
    initiativeOf(draft, take(socioEconomic, at), { state, at, season: 'socio-economic' }),
  )
  const school = SCHOOL.map((state, at) =>
    initiativeOf(draft, take(education, at), { state, at, season: 'education' }),
  )
  copiedFrom(slug, socio, school)
  return { initiatives: [...socio, ...school], ...buildSessions(draft, socio, school) }
}

interface Place {
  state: State
  at: number
  season: 'socio-economic' | 'education'
}

function initiativeOf(draft: Draft, topic: Topic, { state, at, season }: Place): Sampled {
  const { slug, random } = draft
  const id = idOf(slug, 'initiative', `${season}/${at}`)
  // In the open session one is of the councillor who marks on a phone: there he stands aside.
  const people = season === 'education' && at === 2 ? [draft.councillor] : authorsOf(draft, season)
  const unitId = people[0]!.affiliations[0]!.organizationId!
  const unit = nameOf(draft, unitId)
  const applied = day(
    `2023-${String(random.int(4, 8)).padStart(2, '0')}-${String(random.int(1, 28)).padStart(2, '0')}`,
  )
  const requested: Day = day(
    season === 'education' ? `2024-02-${random.int(10, 28)}` : `2023-11-${random.int(10, 29)}`,
  )
  return {
    row: {
      id,
      title: topic.title,
      kind: topic.kind,
      organization_id: unitId,
      investor: unit,
      field: topic.field,
      season,
      season_year: 2023,
      before_text: topic.before,
      summary: `${topic.summary} Cách làm được áp dụng lần đầu tại ${unit}.`,
      novelty: topic.novelty,
      effect: topic.effect,
      benefit_amount: random.chance(0.5) ? random.int(12, 240) * 1_000_000 : null,
      benefit_basis: null,
      conditions: topic.conditions,
      confidential_parts: null,
      applied_where: unit,
      first_users: topic.users,
      first_applied_on: applied,
      requested_on: requested,
      state,
      state_reason: state === 'returned' ? 'Bổ sung số liệu so sánh trước và sau khi áp dụng.' : null,
      file_ids: [],
      created_by: people[0]!.fullName,
    },
    authors: sharesOf(people.length).map((share_percent, index) => ({
      position: index + 1,
      person_id: people[index]!.id,
      name: people[index]!.fullName,
      place: nameOf(draft, people[index]!.affiliations[0]!.organizationId!),
      share_percent,
    })),
  }
}

function authorsOf({ demo, random, councillor }: Draft, season: Place['season']): DirectoryPerson[] {
  // Offices of the district and the communes for the one season, schools for the other.
  const fits =
    season === 'education'
      ? /Phòng Giáo dục|Sở Giáo dục|^Trường /u
      : /^(Ủy ban nhân dân|(Phòng|Sở) (?!Giáo dục))/u
  const working = demo.directory.persons.filter(({ id, state, affiliations: [place] }) => {
    const unitId = place?.organizationId ?? null
    const works = state === 'working' && id !== councillor.id && place !== undefined && holdsInDemo(place)
    return works && unitId !== null && isLocal({ demo }, unitId) && fits.test(nameOf({ demo }, unitId))
  })
  const first = random.pick(working)
  const unitId = first.affiliations[0]!.organizationId
  const colleagues = working.filter(
    ({ id, affiliations }) => id !== first.id && affiliations[0]!.organizationId === unitId,
  )
  return [first, ...random.sample(colleagues, random.int(0, 2))]
}

const sharesOf = (count: number): number[] => [[100], [60, 40], [50, 30, 20]][count - 1]!
