/** All parts of one event, and the names they mention: the same statements however much there is. */
import type { Selectable } from 'kysely'
import type { Tx } from '../../platform/database/database.ts'
import { type DocumentHead, readDocumentHeads } from '../documents/index.ts'
import { groupWordings, organizationNames, organizationPaths } from '../organizations/index.ts'
import type { Asking, EventWhole } from './event-queries.ts'
import { loadParts } from './part-store.ts'
import type { InviteeRow, PreparationRow, SpeakerRow } from './tables.ts'

export type EventParts = Awaited<ReturnType<typeof readParts>>
export type Invitee = Selectable<InviteeRow>
export type Speaker = Selectable<SpeakerRow>
export type Preparation = Selectable<PreparationRow>

export async function readParts(tx: Tx, { localityId, today }: Asking, { id }: Pick<EventWhole, 'id'>) {
  const key = { locality_id: localityId, event_id: id }
  const invitees = await loadParts(tx, 'invitees', key)
  const coOrganizers = await loadParts(tx, 'co_organizers', key)
  const counted = await loadParts(tx, 'counted_exchanges', key)
  const documents = await loadParts(tx, 'event_documents', key)
  const units = [
    ...invitees.flatMap(({ kind, subject_id }) => (kind === 'organization' ? (subject_id ?? []) : [])),
    ...[...coOrganizers, ...counted].map(({ organization_id }) => organization_id),
  ]
  const names = await organizationNames(tx, localityId, units, today)
  const paths = await organizationPaths(tx, localityId, units, today)
  const groups = await groupWordings(
    tx,
    localityId,
    invitees.flatMap(({ group_id }) => group_id ?? []),
  )
  const documentIds = [
    ...documents.map(({ document_id }) => document_id),
    ...invitees.flatMap(({ document_id }) => document_id ?? []),
  ]
  const heads = await readDocumentHeads(tx, localityId, [...new Set(documentIds)])
  return {
    invitees,
    coOrganizers,
    counted,
    documents,
    programme: await loadParts(tx, 'programme', key),
    speakers: await loadParts(tx, 'speakers', key),
    attendance: await loadParts(tx, 'attendance', key),
    honours: await loadParts(tx, 'honour_lines', key),
    costs: await loadParts(tx, 'costs', key),
    preparations: await loadParts(tx, 'preparations', key),
    takenOver: await loadParts(tx, 'taken_over', key),
    movements: await loadParts(tx, 'movement_reviews', key),
    changes: await loadParts(tx, 'changes', key),
    named: (unit: string) => ({ id: unit, name: names.get(unit) ?? '' }),
    pathOf: (unit: string): string | null => paths.get(unit) ?? null,
    groupOf: (group: string | null) =>
      group === null || !groups.has(group) ? null : { id: group, name: groups.get(group)! },
    headOf: (document: string): DocumentHead | undefined => heads.get(document),
  }
}
