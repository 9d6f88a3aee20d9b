/**
 * The audit trail: written in the transaction of the change, append-only for the application's role, hash-chained
 * for each locality. Events wait until the end of the transaction, so the chain's head is locked last and briefly.
 */
import { createHash } from 'node:crypto'
import type { ColumnType } from 'kysely'
import type { Actor } from '../auth/actor.ts'
import type { Tx } from '../database/database.ts'
import { newId } from '../id.ts'
import { type EventName, isEvent } from './events.ts'

/** The chain of what belongs to no locality. */
export const INSTALLATION = '00000000-0000-0000-0000-000000000000'

const CHUNK = 1_000

export interface AuditEvent {
  locality_id: string
  seq: number
  id: string
  at: Date
  name: EventName
  object_kind: string
  object_id: string
  actor_kind: string
  account_id: string | null
  actor_name: string
  on_behalf_of: string | null
  organization_id: string | null
  request_id: string | null
  facts: Record<string, unknown>
  previous_hash: string
  hash: string
}

interface AuditHead {
  locality_id: string
  seq: number
  hash: string
}

declare module '../database/tables.ts' {
  interface Tables {
    'audit.events': Omit<AuditEvent, 'facts'> & { facts: ColumnType<AuditEvent['facts'], string, never> }
    'audit.heads': AuditHead
  }
}

export type Draft = Omit<AuditEvent, 'seq' | 'previous_hash' | 'hash'>

export function draftEvent(
  actor: Actor,
  event: EventName,
  object: { kind: string; id: string },
  facts: Record<string, unknown>,
  at: Date,
  requestId: string | null,
): Draft {
  if (!isEvent(event)) throw new Error(`Event "${event}" is not declared`)
  return {
    locality_id: actor.localityId ?? INSTALLATION,
    id: newId(),
    at,
    name: event,
    object_kind: object.kind,
    object_id: object.id,
    actor_kind: actor.kind,
    account_id: actor.accountId,
    actor_name: actor.name,
    on_behalf_of: actor.grants.find((grant) => grant.delegatedFrom)?.delegatedFrom?.name ?? null,
    organization_id: actor.organizationId,
    request_id: requestId,
    facts,
  }
}

/** One text for one value, whatever order its keys were stored in. */
export function canonical(value: unknown): string {
  if (value === undefined) return 'null'
  if (value instanceof Date) return JSON.stringify(value.toISOString())
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (value !== null && typeof value === 'object') {
    const keys = Object.keys(value).sort()
    const present = keys.filter((key) => (value as Record<string, unknown>)[key] !== undefined)
    return `{${present.map((key) => `${JSON.stringify(key)}:${canonical((value as Record<string, unknown>)[key])}`).join(',')}}`
  }
  return JSON.stringify(value)
}

export const hashOf = (event: Omit<AuditEvent, 'hash'>): string =>
  createHash('sha256').update(canonical(event)).digest('hex')

/** Appends the events of one transaction to their chains. */
export async function appendEvents(tx: Tx, drafts: readonly Draft[]): Promise<void> {
  for (const localityId of new Set(drafts.map((draft) => draft.locality_id))) {
    await tx
      .insertInto('audit.heads')
      .values({ locality_id: localityId, seq: 0, hash: '' })
      .onConflict((conflict) => conflict.column('locality_id').doNothing())
      .execute()
    const head = await tx
      .selectFrom('audit.heads')
      .selectAll()
      .where('locality_id', '=', localityId)
      .forUpdate()
      .executeTakeFirstOrThrow()
    const events: AuditEvent[] = []
    let { seq, hash } = head
    for (const draft of drafts.filter((one) => one.locality_id === localityId)) {
      const event = { ...draft, facts: JSON.parse(canonical(draft.facts)), seq: ++seq, previous_hash: hash }
      hash = hashOf(event)
      events.push({ ...event, hash })
    }
    const rows = events.map((event) => ({ ...event, facts: JSON.stringify(event.facts) }))
    // One statement takes at most 65,535 parameters, and an import records thousands of people.
    for (let at = 0; at < rows.length; at += CHUNK)
      await tx
        .insertInto('audit.events')
        .values(rows.slice(at, at + CHUNK))
        .execute()
    await tx.updateTable('audit.heads').set({ seq, hash }).where('locality_id', '=', localityId).execute()
  }
}
