/** What waits for somebody: profiles to answer, writers to receive, notes to take note of. Each list is short and cut at some dozens. */
import { sql } from 'kysely'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { ofUnitsWithin } from '../../platform/auth/units-within.ts'
import type { Tx } from '../../platform/database/database.ts'
import { type NoteReach, visibleNote } from './note-reach.ts'
import type { Asking } from './asking.ts'
import { canHandOver } from './outreach-policy.ts'

const MOST = 30

interface Waiting {
  id: string
  title: string
  dueOn: Day | null
}

/** Sent to one's own office, and neither used nor declined. */
export async function handOversToAnswer(
  tx: Tx,
  localityId: string,
  organizationId: string,
): Promise<(Waiting & { received: boolean })[]> {
  const { rows } = await sql<Waiting & { received: boolean }>`
    select h.id, h.title, h.due_on as "dueOn", r.received_on is not null as received
    from publicity.hand_over_recipients r
    join publicity.hand_overs h on h.locality_id = r.locality_id and h.id = r.hand_over_id
    where r.locality_id = ${localityId} and r.organization_id = ${organizationId} and r.declined_on is null
      and h.recalled_reason is null and (r.received_on is null or h.due_on is not null)
      and not exists (select from publicity.hand_over_uses u where u.locality_id = r.locality_id
        and u.hand_over_id = r.hand_over_id and u.organization_id = r.organization_id)
    order by h.due_on nulls last, h.sent_on, h.id limit ${MOST}`.execute(tx)
  return rows
}

/** Writers who asked to come, to units one speaks for, on days that are still ahead. */
export async function visitsToAnswer(tx: Tx, asking: Asking): Promise<Waiting[]> {
  const { rows } = await sql<Waiting>`
    select h.id, v.writer || ': ' || h.title as title, v.visit_on as "dueOn"
    from publicity.visits v
    join publicity.hand_overs h on h.locality_id = v.locality_id and h.id = v.hand_over_id
    where v.locality_id = ${asking.localityId} and v.state = 'asked' and v.visit_on >= ${asking.today}::date
      and ${ofUnitsWithin(asking, canHandOver, 'h.organization_id')}
    order by v.visit_on, v.id limit ${MOST}`.execute(tx)
  return rows
}

/** Sent to a force of one's own, and not taken note of. */
export async function notesToAcknowledge(tx: Tx, reach: NoteReach): Promise<Waiting[]> {
  const { actor, localityId } = reach.asking
  const { rows } = await sql<Waiting>`
    select n.id, n.title, n.answer_by as "dueOn" from publicity.notes n
    where n.locality_id = ${localityId} and ${visibleNote(reach)} and n.withdrawn_reason is null
      and n.targets && ${[...reach.forces]}::text[]
      and not exists (select from publicity.note_acknowledgements k where k.locality_id = n.locality_id
        and k.note_id = n.id and k.account_id = ${actor.accountId})
    order by n.issued_on desc, n.id desc limit ${MOST}`.execute(tx)
  return rows
}
