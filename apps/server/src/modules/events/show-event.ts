/** One event with its whole life; whoever is only invited sees what is meant for guests, and its own invitation. */
import type { EventShown } from '@guongsang/contract/events-register.ts'
import { EVENT_STEPS } from '@guongsang/contract/events-words.ts'
import { anniversaryIn } from '@guongsang/core/calendar/anniversaries.ts'
import { isExchange, missingParts } from '@guongsang/core/events/event-kinds.ts'
import { type EventAct, isAhead, nextEventState, wasHeld } from '@guongsang/core/events/event-state.ts'
import { termInWords } from '@guongsang/core/events/event-title.ts'
import { whyNotCounted } from '@guongsang/core/events/exchange-count.ts'
import { day, yearOf } from '@guongsang/core/kernel/day.ts'
import { may } from '../../platform/auth/policy.ts'
import type { Tx } from '../../platform/database/database.ts'
import { movementHeads } from '../movements/index.ts'
import { exemplarHeads, roundLabel } from '../exemplars/index.ts'
import { planTitles } from '../plans/index.ts'
import { isInsider, mayHold, requireEvent } from './access.ts'
import { type Asking, type EventWhole, readEmbedded } from './event-queries.ts'
import { type EventParts, readParts } from './event-parts.ts'
import { canAnswerInvitations } from './policy.ts'
import { lacksOf } from './report-facts.ts'
import { shownEvents } from './shown-events.ts'
import * as shown from './shown-parts.ts'
import { loadAnniversaries } from './store.ts'

export async function showEvent(tx: Tx, asking: Asking, id: string): Promise<EventShown> {
  const { localityId, actor, today } = asking
  const event = await requireEvent(tx, asking, id)
  const [row] = await shownEvents(tx, asking, [event])
  const inside = await readEmbedded(tx, asking, id)
  const parts = await readParts(tx, asking, event)
  const insider = isInsider(asking, event)
  const answers = (unit: string | null) =>
    unit !== null &&
    nextEventState(event.state, 'hold') !== undefined &&
    may(actor, canAnswerInvitations, { localityId, organizationPath: parts.pathOf(unit) })
  const invitees = parts.invitees.map((one) => shown.invitee(one, parts, answers))
  return {
    ...row!,
    ...(await facts(tx, asking, event)),
    coOrganizers: parts.coOrganizers.map(({ organization_id }) => parts.named(organization_id)),
    movements: await movementsOf(tx, asking, parts),
    embedded: await shownEvents(tx, asking, inside),
    programme: parts.programme.map(shown.programmeLine),
    missingParts: missingParts(event.kind, parts.programme),
    speakers: parts.speakers.map(shown.speaker),
    invitees: insider ? invitees : invitees.filter(({ mayAnswer }) => mayAnswer),
    attendance: parts.attendance.map(({ audience, people }) => ({ audience, people })),
    honours: parts.honours.map(shown.honour),
    costs: insider ? parts.costs.map(shown.cost) : null,
    preparations: insider ? parts.preparations.map((one) => shown.preparation(one, today)) : [],
    documents: insider ? parts.documents.map((one) => shown.document(one, parts.headOf)) : [],
    takenOver: parts.takenOver.map(({ replication_id: replicationId, by_name: byName }) => ({
      replicationId,
      byName,
    })),
    counted: parts.counted.map(({ organization_id, item_id: itemId }) => ({
      organization: parts.named(organization_id),
      itemId,
    })),
    whyNotCounted: whyNot(event, parts),
    changes: insider ? parts.changes.map(shown.change) : [],
    missingForReport: event.state === 'held' && insider ? lacksOf(event, parts) : [],
    version: event.version,
    may: actsOn(asking, event),
  }
}

/** An event that is no exchange needs no excuse for not counting. */
const whyNot = (event: EventWhole, { speakers }: EventParts): string | null =>
  isExchange(event.kind)
    ? whyNotCounted({
        id: event.id,
        kind: event.kind,
        state: event.state,
        hostEventId: event.host_event_id,
        startsOn: event.starts_on,
        exemplars: speakers.filter(({ exemplar_id }) => exemplar_id !== null).length,
      })
    : null

async function facts(tx: Tx, { localityId }: Asking, event: EventWhole) {
  const plans = await planTitles(tx, localityId, event.plan_id === null ? [] : [event.plan_id])
  const hosts = await exemplarHeads(
    tx,
    localityId,
    event.host_exemplar_id === null ? [] : [event.host_exemplar_id],
  )
  const host = hosts.get(event.host_exemplar_id ?? '')
  return {
    name: event.name,
    ordinal: event.ordinal,
    termFrom: event.term_from,
    termTo: event.term_to,
    term: termInWords(event.term_from, event.term_to),
    anniversary: await anniversaryOf(tx, localityId, event),
    yearAbout: event.year_about,
    plan: event.plan_id === null ? null : { id: event.plan_id, name: plans.get(event.plan_id) ?? '' },
    closesPlan: event.closes_plan,
    round:
      event.round_id === null
        ? null
        : { id: event.round_id, name: await roundLabel(tx, localityId, event.round_id) },
    hostExemplar: host === undefined ? null : { id: host.id, name: host.title },
    outsideHost: event.outside_host,
    audiences: event.audiences,
    conditions: event.conditions,
    purposeText: event.purpose_text,
    printedText: event.printed_text,
    result: event.result,
    conclusion: event.conclusion,
    lessons: event.lessons,
    fileIds: event.file_ids,
  }
}

/** Which year it is of, in the year of the event. */
async function anniversaryOf(tx: Tx, localityId: string, { anniversary_id: id, starts_on: on }: EventWhole) {
  if (id === null) return null
  const base = (await loadAnniversaries(tx, localityId, day('1000-01-01'))).find((one) => one.id === id)
  if (base === undefined) return null
  const { years, flag } = anniversaryIn(
    { basedOn: base.based_on, month: base.month, dateOfMonth: base.date_of_month },
    yearOf(on),
  )
  return { id, name: base.name, years, flag }
}

async function movementsOf(tx: Tx, { localityId, today }: Asking, { movements }: EventParts) {
  const ids = movements.map(({ movement_id }) => movement_id)
  const heads = await movementHeads(tx, localityId, ids, today)
  return movements.flatMap(({ movement_id: id, review }) => {
    const head = heads.get(id)
    return head === undefined ? [] : [{ id, name: head.name, level: head.level, review }]
  })
}

const steps = Object.keys(EVENT_STEPS) as EventAct[]

/** The same questions as the acts themselves ask. */
function actsOn(asking: Asking, event: EventWhole): string[] {
  if (!mayHold(asking, event)) return []
  const open = (['edit', 'arrange', 'record', ...steps] as EventAct[]).filter(
    (act) => nextEventState(event.state, act) !== undefined,
  )
  const follows = event.host_event_id !== null
  return [
    ...open.filter(
      (act) =>
        !(follows && (act === 'switch-online' || act === 'reschedule')) &&
        !(act === 'switch-online' && event.mode === 'online') &&
        !(act === 'hold' && event.starts_on > asking.today),
    ),
    ...(isAhead(event.state) ? ['draft-invitation'] : []),
    ...(wasHeld(event.state) && isExchange(event.kind) ? ['count'] : []),
    'print',
  ]
}
