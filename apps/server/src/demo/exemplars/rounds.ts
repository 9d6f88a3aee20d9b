/** What the papers of the rounds name, and what became of it: introduced upward, used here, not chosen and why. */
import { addDays, type Day } from '@guongsang/core/kernel/day.ts'
import type { Exemplars, SentPaper } from '../../modules/exemplars/index.ts'
import { idOf } from '../ids.ts'
import type { Building } from './build-exemplars.ts'
import { addLife, type Step } from './life.ts'
import type { Told } from './tell.ts'

const INTRODUCED = 3
const USED_HERE = 8

type Nomination = Exemplars['nominations'][number]
type Outcome = Exclude<Nomination['outcome'], undefined>
interface Named {
  paper: SentPaper
  told: Told
}

type State = 'open' | 'voting' | 'answered'

/**
 * In a plan that is closed every round is answered; else the last one received still waits for its selection: of several, the
 * smallest is voted on, a ballot that can be filled in at one sitting.
 */
export function addRounds(building: Building, papers: readonly SentPaper[], isClosed: boolean): void {
  const received = papers.filter(({ isReceived }) => isReceived)
  const lastDue = received
    .flatMap(({ dueOn }) => dueOn ?? [])
    .toSorted()
    .at(-1)
  const rounds = new Map<string, SentPaper[]>()
  for (const paper of papers) rounds.set(paper.roundId, [...(rounds.get(paper.roundId) ?? []), paper])
  const votedOn = [...rounds]
    .filter(([, sent]) => !isClosed && sent[0]!.dueOn === lastDue)
    .toSorted(([, one], [, other]) => one.length - other.length)
    .at(0)?.[0]
  for (const [id, sent] of rounds) {
    const isLast = !isClosed && (sent[0]!.dueOn ?? sent[0]!.periodTo) >= (lastDue ?? '')
    addRound(building, id, sent, id === votedOn ? 'voting' : isLast ? 'open' : 'answered')
  }
}

function addRound(building: Building, id: string, sent: readonly SentPaper[], state: State): void {
  const named = sent.flatMap((paper) => namedIn(building, paper))
  const order = building.random.sample(named, named.length).filter(({ paper }) => paper.isReceived)
  const outcomes = new Map<Named, Outcome>(
    state === 'answered' ? order.map((one, at) => [one, outcomeAt(at)]) : [],
  )
  const perItem = new Map<string, number>()
  for (const one of named) {
    const position = (perItem.get(one.paper.itemId) ?? 0) + 1
    perItem.set(one.paper.itemId, position)
    addNamed(building, one, { position, outcome: outcomes.get(one) ?? null })
  }
  building.value.rounds.push({ id, state })
  if (state === 'voting')
    building.ballot = {
      roundId: id,
      nominees: order.map(({ told: { row }, paper }) => ({
        nominationId: nominationId(building, row.id),
        organizationId: paper.organizationId,
        subjectId: row.subject_id ?? null,
      })),
    }
  if (state !== 'answered') return
  const chosen = order.slice(0, INTRODUCED)
  building.value.forwardedLists.push({
    id: idOf(building.slug, 'forwarded-list', id),
    round_id: id,
    edition: 1,
    rows: JSON.stringify(
      chosen.map(({ told: { row }, paper }, at) => ({
        nominationId: nominationId(building, row.id),
        title: row.title,
        subjectName: row.subject_name,
        organization: building.cast.nameOf(paper.organizationId),
        achievement: `${row.practice} ${row.effect}`,
        rank: at + 1,
      })),
    ),
    document_id: null,
  })
}

const outcomeAt = (at: number): Outcome =>
  at < INTRODUCED ? 'introduced' : at < INTRODUCED + USED_HERE ? 'used-here' : 'not-chosen'

/** As many as the paper counts. */
function namedIn({ tell, random }: Building, paper: SentPaper): Named[] {
  const foundOn = () => addDays(paper.sentOn, -random.int(20, 75)) as Day
  const some = (count: number, about: () => 'person' | 'collective' | 'practice') =>
    Array.from({ length: count }, () => ({ paper, told: tell(paper.organizationId, about(), foundOn()) }))
  return [
    ...some(paper.individuals, () => 'person'),
    ...some(paper.collectives, () => (random.chance(0.4) ? 'practice' : 'collective')),
  ]
}

const steps: Record<string, Step> = { introduced: 'publicized', 'used-here': 'recognized' }

const nominationId = ({ slug }: Building, exemplarId: string) => idOf(slug, 'nomination', exemplarId)

function addNamed(
  building: Building,
  { paper, told }: Named,
  { position, outcome }: { position: number; outcome: Outcome },
): void {
  const { value, slug, random, cast } = building
  const { row, person } = told
  addLife(value, told, { slug, random, cast, step: steps[outcome ?? ''] ?? 'nominated' })
  const all = random.int(9, 25)
  const isIntroduced = outcome === 'introduced'
  value.nominations.push({
    id: nominationId(building, row.id),
    round_id: paper.roundId,
    item_id: paper.itemId,
    organization_id: paper.organizationId,
    exemplar_id: row.id,
    line: 'unit',
    position,
    brief: JSON.stringify({
      birthYear: person?.birthYear ?? (person?.birthOn ? Number(person.birthOn.slice(0, 4)) : null),
      gender: person?.gender ?? null,
      post: null,
      place: cast.nameOf(paper.organizationId),
      achievement: `${row.practice} ${row.effect}`,
    }),
    marks: JSON.stringify(
      [0, 1, 2, 3].map((at) => ({
        standardId: idOf(slug, 'standard', `chung/${at}`),
        met: true,
        evidence: null,
      })),
    ),
    minutes_on: addDays(paper.sentOn, -random.int(2, 9)),
    minutes_votes_for: all - random.int(0, 2),
    minutes_votes_all: all,
    minutes_file_id: null,
    withdrawn: false,
    outcome,
    outcome_reason: outcome === 'not-chosen' ? 'Kết quả chưa nổi trội so với các điển hình cùng đợt.' : null,
    upper_answer: isIntroduced ? random.pick(['received', 'publicized', 'honoured'] as const) : null,
    upper_answered_on: isIntroduced ? addDays(paper.periodTo, 20) : null,
    upper_note: null,
  })
}
