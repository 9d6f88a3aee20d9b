/**
 * Invented exemplars of a sample locality: what the units have named in the papers they sent, and as many more at every step of
 * a life. The same on every machine: chance is seeded by the locality.
 */
import { addDays, type Day, day } from '@guongsang/core/kernel/day.ts'
import type { Exemplars, SentPaper } from '../../modules/exemplars/index.ts'
import type { DemoLocality } from '../build.ts'
import type { SampleMovements } from '../../modules/movements/index.ts'
import { idOf } from '../ids.ts'
import { type Random, seededRandom } from '../random.ts'
import { buildLabels, generalStandards } from './labels.ts'
import { addLife, type Step, steps } from './life.ts'
import { addRounds } from './rounds.ts'
import { addBallots, councilOf, type Nominee } from './ballots.ts'
import { castOf, type Cast } from './cast.ts'
import { type Story, stories } from './stories.ts'
import { addLater } from './later.ts'
import { storyOf, type Told } from './tell.ts'

/** At each step so many besides those named in rounds: 27 a locality. */
const EACH = 3

export interface Building {
  slug: string
  random: Random
  cast: Cast
  value: Exemplars
  /** What is voted on by the demo's day. */
  ballot?: { roundId: string; nominees: Nominee[] }
  /** Tells the next story that fits a unit. */
  tell(organizationId: string, about: Story['about'], foundOn: Day): Told
}

export function buildExemplars(
  { directory, accounts }: DemoLocality,
  papers: readonly SentPaper[],
  isClosed: boolean,
  movements: SampleMovements['movements'],
): Exemplars {
  const { slug } = directory.locality
  const random = seededRandom(`${slug}/exemplars`)
  const cast = castOf(directory, random)
  const value = { ...empty(), labels: buildLabels(slug), ...standardsOf(slug) }
  let nth = 0
  const titles = new Set<string>()
  const tell: Building['tell'] = (organizationId, about, foundOn) => {
    nth += 1
    const fitting = stories.filter((story) => story.about === about && cast.fits(organizationId, story))
    const pool = fitting.length > 0 ? fitting : stories.filter((story) => story.about === about)
    const from = nth * 7 + random.int(0, 2)
    const telling = { slug, key: String(nth), organizationId, foundOn, cast, random }
    const toldAt = (at: number): Told => {
      const one = storyOf(pool[(from + at) % pool.length]!, telling)
      return titles.has(one.row.title) && at < pool.length ? toldAt(at + 1) : one
    }
    const told = toldAt(0)
    titles.add(told.row.title)
    return told
  }
  const building: Building = { slug, random, cast, value, tell }
  addRounds(building, papers, isClosed)
  addBallots(building, councilOf(accounts))
  addEveryStep(building, isClosed ? day('2022-02-10') : day('2023-02-10'))
  addLater(building, movements)
  return value
}

function addEveryStep({ random, cast, value, tell, slug }: Building, from: Day): void {
  for (const step of steps)
    for (let at = 0; at < EACH; at += 1) {
      const about = random.weighted({ person: 5, collective: 3, practice: 2 })
      const told = tell(random.pick(cast.units), about, addDays(from, random.int(0, 240)))
      addLife(value, told, { slug, step: step as Step, random, cast })
    }
}

/** The four of the paper, for every unit and field. */
function standardsOf(slug: string): Pick<Exemplars, 'standardSets' | 'standards'> {
  const set_id = idOf(slug, 'standard-set', 'chung')
  return {
    standardSets: [
      {
        id: set_id,
        organization_id: null,
        field: null,
        name: 'Tiêu chuẩn chung của điển hình tiên tiến',
        edition: 1,
        subject_kinds: [],
        state: 'in-force',
        document_id: null,
        file_id: null,
        valid_from: day('2022-01-01'),
        valid_to: null,
      },
    ],
    standards: generalStandards.map((text, at) => ({
      id: idOf(slug, 'standard', `chung/${at}`),
      set_id,
      position: at + 1,
      text,
    })),
  }
}

const empty = (): Exemplars => ({
  labels: [],
  exemplars: [],
  stages: [],
  nurture: [],
  shortcomings: [],
  surveys: [],
  confirmations: [],
  recognitions: [],
  replications: [],
  summingsUp: [],
  effects: [],
  invitations: [],
  standardSets: [],
  standards: [],
  rounds: [],
  nominations: [],
  voters: [],
  scores: [],
  forwardedLists: [],
  recordedBy: 'Dữ liệu mẫu',
})
