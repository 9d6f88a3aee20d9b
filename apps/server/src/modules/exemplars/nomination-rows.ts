/** Nominations as screens show them, with what was voted. */
import type { NominationShown } from '@guongsang/contract/exemplars-rounds.ts'
import { type Ranked, rankNominations } from '@guongsang/core/exemplars/ranking.ts'
import type { Tx } from '../../platform/database/database.ts'
import { type LabelBook, labelBook } from './labels.ts'
import { readStandards } from './life-queries.ts'
import type { NominationRead } from './round-queries.ts'
import { loadScores } from './round-store.ts'

type Allowed = (nomination: NominationRead) => string[]

/** Three statements, however many. */
export async function shownNominations(
  tx: Tx,
  localityId: string,
  read: readonly NominationRead[],
  options: { may: Allowed; ranks?: ReadonlyMap<string, Ranked> },
): Promise<NominationShown[]> {
  const book = await labelBook(tx, localityId)
  const marked = read.flatMap(({ marks }) => marks.map(({ standardId }) => standardId))
  const standards = await readStandards(tx, localityId, marked)
  return read.map((one) => shown(one, { book, standards, ...options }))
}

/** Whoever voted is counted once the count has been made; until then nobody sees a point. */
export async function ranksOf(
  tx: Tx,
  localityId: string,
  roundId: string,
  nominationIds: readonly string[],
): Promise<Map<string, Ranked>> {
  const scores = await loadScores(tx, localityId, roundId)
  if (scores.length === 0) return new Map()
  const given = scores.map((one) => ({
    nominationId: one.nomination_id,
    voterId: one.account_id,
    score: one.score,
  }))
  return new Map(rankNominations(nominationIds, given).map((one) => [one.nominationId, one]))
}

interface Words {
  book: LabelBook
  standards: ReadonlyMap<string, string>
  may: Allowed
  ranks?: ReadonlyMap<string, Ranked>
}

/** Sent, returned or received it is with the paper it stands in. */
const states: Record<string, NominationShown['state']> = {
  sent: 'sent',
  returned: 'returned',
  accepted: 'accepted',
}

function shown(one: NominationRead, { book, standards, may, ranks }: Words): NominationShown {
  const rank = ranks?.get(one.id)
  return {
    id: one.id,
    roundId: one.round_id,
    itemId: one.item_id,
    organization: { id: one.organization_id, name: one.organization_name },
    exemplar: {
      id: one.exemplar_id,
      title: one.title,
      subjectKind: one.subject_kind,
      subjectName: one.subject_name,
      fields: one.comprehensive ? ['Toàn diện'] : one.fields.map((code) => book.coded('field', code).label),
    },
    line: one.line,
    position: one.position,
    brief: one.brief,
    marks: one.marks.map((mark) => ({ ...mark, text: standards.get(mark.standardId) ?? '' })),
    minutes: {
      on: one.minutes_on,
      votesFor: one.minutes_votes_for,
      votesAll: one.minutes_votes_all,
      fileId: one.minutes_file_id,
    },
    state: states[one.item_state] ?? 'draft',
    score:
      rank === undefined
        ? null
        : { sum: rank.sum, votes: rank.votes, aside: rank.aside, average: rank.average, rank: rank.rank },
    outcome: one.outcome,
    outcomeReason: one.outcome_reason,
    upperAnswer: one.upper_answer,
    upperAnsweredOn: one.upper_answered_on,
    upperNote: one.upper_note,
    version: one.version,
    may: may(one),
  }
}
