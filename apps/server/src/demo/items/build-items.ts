/**
 * Invented items of a locality at every step of their lives: on the portal, corrected with a place still to be set right,
 * withdrawn with one still to be taken down, waiting in the queue, returned, refused, proposed by a commune.
 */
import { addDays } from '@guongsang/core/kernel/day.ts'
import type { SampleItems } from '../../modules/publicity/index.ts'
import type { DemoLocality } from '../build.ts'
import { seededRandom } from '../random.ts'
import { type Building, type Exemplar, type Subject, TODAY, type Writer } from './building.ts'
import { addLife, type Ending } from './life.ts'
import { addChoices } from './choices.ts'
import { type TopicalItem, topicalItems } from './topical.ts'

/** In the order of the days: the last is the latest. */
const ENDINGS: readonly (readonly [ending: Ending, daysAgo: number])[] = [
  ['published', 122],
  ['published', 104],
  ['corrected', 92],
  ['published', 80],
  ['withdrawn', 71],
  ['published', 60],
  ['published', 52],
  ['corrected', 44],
  ['published', 37],
  ['refused', 34],
  ['published', 30],
  ['returned', 26],
  ['published', 21],
  ['sent', 19],
  ['approved', 15],
  ['published', 13],
  ['verified', 10],
  ['sent', 6],
  ['written', 4],
  ['proposed', 3],
  ['proposed', 2],
]
const FORMS = ['bai', 'tin', 'phong-su', 'clip', 'phat-thanh'] as const

export function buildItems(demo: DemoLocality, exemplars: readonly Exemplar[]): SampleItems {
  const building = beginning(demo)
  const told = exemplars.filter(({ visibility }) => visibility === 'public')
  const known = exemplars.filter(({ visibility }) => visibility === 'office')
  ENDINGS.forEach(([ending, daysAgo], at) => {
    // What nobody approved yet may tell of whoever is not public.
    const pool = told.length > 0 && at < 17 ? told : known
    const exemplar = pool[at % pool.length]!
    const about =
      at % 5 === 1 && ending === 'published'
        ? topical(at)
        : aboutOf(exemplar, { at, turn: pool.length }, ending)
    addLife(building, about, { ending, from: addDays(TODAY, -daysAgo), at })
  })
  for (const [at, item] of topicalItems.entries())
    addLife(
      building,
      { ...item, key: `chung/${item.key}` },
      {
        ending: 'published',
        from: addDays(TODAY, -(at * 17 + 8)),
        at: ENDINGS.length + at,
      },
    )
  addChoices(building)
  return building.value
}

const topical = (at: number): Subject => {
  const item: TopicalItem = topicalItems[at % topicalItems.length]!
  return {
    ...item,
    key: `ky/${at}`,
    title: `${item.title} (kỳ ${(at % 3) + 2})`,
  }
}

const RETURNS = ['{bai}', 'Trở lại nơi có “{bai}”', 'Người dân nói gì về “{bai}”', 'Một năm sau: {bai}']

function aboutOf(exemplar: Exemplar, { at, turn }: { at: number; turn: number }, ending: Ending): Subject {
  // Whoever was told of before is told of anew, and says so.
  const title = RETURNS[Math.floor(at / turn) % RETURNS.length]!.replace('{bai}', exemplar.title)
  const parts = [exemplar.method, exemplar.practice, exemplar.effect].flatMap((text) => text ?? [])
  return {
    key: `guong/${at}`,
    form: FORMS[at % FORMS.length]!,
    title,
    standfirst: `Cách làm của ${exemplar.subject_name} được nhiều nơi đến học.`,
    body: ending === 'proposed' ? null : parts.join('\n\n'),
    topic: at % 3 === 0 ? 'cach-lam-hay' : 'dien-hinh',
    exemplar,
    followsHoChiMinh: exemplar.follows_ho_chi_minh ?? false,
  }
}

function beginning({ directory, accounts }: DemoLocality): Building {
  const { slug } = directory.locality
  const writer = (login: string): Writer => {
    const found = accounts.find((one) => one.login === `${slug}.${login}`)!
    return {
      accountId: found.id,
      personId: found.personId,
      name: found.name,
      organizationId: found.organizationId!,
    }
  }
  const commune = accounts.find(({ grants }) => grants.some(({ role }) => role === 'commune-officer'))!
  const workers = new Map(
    directory.persons.flatMap((person) =>
      person.affiliations.flatMap(({ organizationId }) =>
        organizationId === null ? [] : [[organizationId, person.fullName] as const],
      ),
    ),
  )
  const head = accounts.find(({ grants }) => grants.some(({ role }) => role === 'agency-head'))!
  return {
    slug,
    random: seededRandom(`${slug}/items`),
    value: {
      items: [],
      editions: [],
      changes: [],
      claims: [],
      checks: [],
      placements: [],
      remedies: [],
      grades: [],
      picks: [],
      packages: [],
    },
    officer: writer('tuyentruyen'),
    press: writer('baochi'),
    editor: writer('bientap'),
    propaganda: writer('tuyengiao'),
    blocId: directory.blocs[0]!.id,
    head: writer(head.login.slice(slug.length + 1)),
    commune: writer(commune.login.slice(slug.length + 1)),
    answersFor: (organizationId) => workers.get(organizationId) ?? 'Người phụ trách đơn vị',
  }
}
