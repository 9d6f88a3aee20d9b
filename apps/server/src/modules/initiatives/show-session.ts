/** A session: members, what is on its agenda, how the votes stand, what the actor may do. */
import type { SessionShown } from '@guongsang/contract/initiatives-councils.ts'
import { isAuthor } from '@guongsang/core/initiatives/standing-aside.ts'
import { percentOf } from '@guongsang/core/kernel/percent.ts'
import { quorum, tally } from '@guongsang/core/voting/tally.ts'
import type { Selectable } from 'kysely'
import type { z } from 'zod'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import { organizationNames } from '../organizations/index.ts'
import { quorumOf, requiredOf } from './hold-session.ts'
import { type Asking, readAuthors } from './initiative-queries.ts'
import { canHoldInitiativeSessions, overlooks } from './policy.ts'
import {
  type AgendaItem,
  findSession,
  loadAgenda,
  loadMarks,
  loadMembers,
  type Mark,
  type Session,
} from './session-store.ts'
import type { AuthorRow } from './tables.ts'

type Shown = z.output<typeof SessionShown>

export function findOnAgenda(agenda: readonly AgendaItem[], initiativeId: string): AgendaItem {
  const item = agenda.find(({ initiative_id }) => initiative_id === initiativeId)
  if (item === undefined) throw new AppError('initiative-not-found', { id: initiativeId })
  return item
}

export async function showSession(tx: Tx, asking: Asking, id: string): Promise<Shown> {
  const { localityId, actor, today } = asking
  const session = await findSession(tx, localityId, id)
  const members = await loadMembers(tx, localityId, id)
  const agenda = await loadAgenda(tx, localityId, id)
  const marks = await loadMarks(tx, localityId, id)
  const units = [session.organization_id, ...agenda.map((item) => item.organization_id)]
  const names = await organizationNames(tx, localityId, units, today)
  const named = (one: string) => ({ id: one, name: names.get(one) ?? '' })
  const ids = agenda.map(({ initiative_id }) => initiative_id)
  const authors = Map.groupBy(await readAuthors(tx, localityId, ids), (author) => author.initiative_id)
  const holds = overlooks(actor, canHoldInitiativeSessions, localityId)
  const mine = members.find(({ account_id }) => account_id !== null && account_id === actor.accountId)
  const present = members.filter((member) => member.present === true).length
  const over = session.state === 'counted' || session.state === 'concluded'
  return {
    ...headOf(
      session,
      { initiatives: agenda.length, members: members.length },
      named(session.organization_id),
    ),
    place: session.place,
    requiredPercent: Number(session.required_percent),
    quorumPercent: Number(session.quorum_percent),
    ratioSource: session.ratio_source,
    memberList: members.map(({ position, name, part, present: there }) => ({
      position,
      name,
      part,
      present: there,
      voted: marks.filter((mark) => mark.member_position === position).length,
      isMe: position === mine?.position,
    })),
    agenda: agenda.map((item) => ({
      ...shownItem(item, authors.get(item.initiative_id) ?? [], members),
      organization: named(item.organization_id),
      // Nobody learns how others voted before the votes are counted.
      ...standingOf(session, over ? marks.filter(ofItem(item)) : [], members.length, over),
    })),
    marks: marks
      .filter((mark) => over || mark.member_position === mine?.position || (holds && isPaper(mark)))
      .map(shownMark),
    quorumSentence:
      session.state === 'prepared' ? null : quorum(present, members.length, quorumOf(session)).sentence,
    conclusion: session.conclusion,
    minutesFileId: session.minutes_file_id,
    version: session.version,
    may: actsOf(session, holds, mine?.present === true),
  }

  function isPaper({ member_position }: Mark): boolean {
    return members.some(({ position, account_id }) => position === member_position && account_id === null)
  }
}

const ofItem =
  ({ initiative_id }: AgendaItem) =>
  (mark: Mark): boolean =>
    mark.initiative_id === initiative_id

export const headOf = (
  session: Session,
  counts: { initiatives: number; members: number },
  organization: { id: string; name: string },
) => ({
  id: session.id,
  councilName: session.council_name,
  organization,
  purpose: session.purpose,
  season: session.season,
  seasonYear: session.season_year,
  heldOn: session.held_on,
  state: session.state,
  ...counts,
})

const shownItem = (
  item: AgendaItem,
  authors: readonly Selectable<AuthorRow>[],
  members: readonly { position: number; person_id: string | null; name: string }[],
) => ({
  initiativeId: item.initiative_id,
  title: item.title,
  kind: item.kind,
  authors: authors.map(({ name }) => name).join(', '),
  likeness: item.likeness,
  result: item.result,
  scope: item.scope,
  standAside: members.flatMap(({ position, person_id: personId, name }) =>
    isAuthor(
      { personId, name },
      authors.map((one) => ({ personId: one.person_id, name: one.name })),
    )
      ? [position]
      : [],
  ),
})

function standingOf(session: Session, marks: readonly Mark[], members: number, over: boolean) {
  const counted = tally(
    marks.map(({ vote }) => vote),
    members,
    requiredOf(session),
  )
  const points = marks.flatMap(({ novelty, effect, replicability }) =>
    [novelty, effect, replicability].filter((point) => point !== null),
  )
  const sum = points.reduce((total, point) => total + point, 0)
  return {
    votesFor: counted.for,
    votesAgainst: counted.against,
    blank: counted.blank,
    aside: counted.aside,
    // Two decimals, as shares are shown.
    averageMark: points.length === 0 ? null : percentOf(sum, points.length * 100),
    sentence: over ? counted.sentence : null,
  }
}

const shownMark = (mark: Mark): Shown['marks'][number] => ({
  initiativeId: mark.initiative_id,
  memberPosition: mark.member_position,
  novelty: mark.novelty,
  effect: mark.effect,
  replicability: mark.replicability,
  vote: mark.vote,
  scope: mark.scope,
  note: mark.note,
})

function actsOf({ state }: Session, holds: boolean, present: boolean): string[] {
  if (state === 'open') return [...(present || holds ? ['mark'] : []), ...(holds ? ['count'] : [])]
  if (!holds) return []
  return { prepared: ['open'], counted: ['conclude'], concluded: ['recognize'] }[state]
}
