/** The log and the timelines, as sentences. What the facts hold beyond the sentence stays in the log. */
import type { AuditRow } from '@guongsang/contract/administration.ts'
import { addDays, type Day } from '@guongsang/core/kernel/day.ts'
import { eventNames, eventSentence } from '../../platform/audit/events.ts'
import type { AuditEvent } from '../../platform/audit/record.ts'
import type { ColumnType } from 'kysely'
import type { Actor } from '../../platform/auth/actor.ts'
import type { Tx } from '../../platform/database/database.ts'
import { pageOf, readCursor } from '../../platform/database/paging.ts'
import { localityOf } from './scope.ts'

export interface AuditQuery {
  cursor?: string | undefined
  limit: number
  objectKind?: string | undefined
  objectId?: string | undefined
  accountId?: string | undefined
  event?: string | undefined
  from?: Day | undefined
  to?: Day | undefined
}

/** The first moment of a day in Việt Nam. */
export const startOfDay = (day: Day): Date => new Date(`${day}T00:00:00+07:00`)

/** Newest first, by the chain's own number. */
export async function listAuditEvents(tx: Tx, actor: Actor, query: AuditQuery) {
  let select = tx.selectFrom('audit.events').selectAll().where('locality_id', '=', localityOf(actor))
  if (query.objectKind) select = select.where('object_kind', '=', query.objectKind)
  if (query.objectId) select = select.where('object_id', '=', query.objectId)
  if (query.accountId) select = select.where('account_id', '=', query.accountId)
  if (query.event) select = select.where('name', '=', query.event)
  if (query.from) select = select.where('at', '>=', startOfDay(query.from))
  if (query.to) select = select.where('at', '<', startOfDay(addDays(query.to, 1)))
  const after = readCursor(query.cursor, ['number'])
  if (after) select = select.where('seq', '<', after[0])
  const rows = await select
    .orderBy('seq', 'desc')
    .limit(query.limit + 1)
    .execute()
  return pageOf(rows, query, ({ seq }) => [seq], shownEvent)
}

export const eventChoices = (): { name: string; label: string }[] =>
  eventNames().map((name) => ({ name, label: eventSentence(name, {}).replaceAll('—', '…') }))

const shownEvent = (event: AuditEvent): AuditRow => ({
  seq: event.seq,
  id: event.id,
  at: event.at.toISOString(),
  event: event.name,
  sentence: eventSentence(event.name, event.facts),
  objectKind: event.object_kind,
  objectId: event.object_id,
  actorName: event.actor_name,
  accountId: event.account_id,
  onBehalfOf: event.on_behalf_of,
  organizationId: event.organization_id,
})

const faultWords = { missing: 'bị xóa', changed: 'bị sửa', 'cut-off': 'bị cắt khỏi cuối nhật ký' } as const

export interface AuditCheckTable {
  locality_id: string
  id: string
  at: Date
  seq: number
  faults: { seq: number; reason: keyof typeof faultWords }[]
}

declare module '../../platform/database/tables.ts' {
  interface Tables {
    'audit.checks': Omit<AuditCheckTable, 'faults'> & {
      faults: ColumnType<AuditCheckTable['faults'], string, never>
    }
  }
}

export const lastCheck = (tx: Tx, actor: Actor): Promise<AuditCheckTable | undefined> =>
  tx
    .selectFrom('audit.checks')
    .selectAll()
    .where('locality_id', '=', localityOf(actor))
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()

export async function getAuditState(tx: Tx, actor: Actor) {
  const head = await tx
    .selectFrom('audit.heads')
    .select('seq')
    .where('locality_id', '=', localityOf(actor))
    .executeTakeFirst()
  const check = await lastCheck(tx, actor)
  return {
    events: head?.seq ?? 0,
    verifiedAt: check?.at.toISOString() ?? null,
    verifiedUpTo: check?.seq ?? null,
    faults: (check?.faults ?? []).map(({ seq, reason }) => ({
      seq,
      sentence: `Dòng nhật ký số ${seq} đã ${faultWords[reason]}.`,
    })),
  }
}
