/** Lines of the parts of an event, as a screen reads them. */
import type { EventShown } from '@guongsang/contract/events-register.ts'
import { preparationStanding } from '@guongsang/core/events/preparation.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Selectable } from 'kysely'
import type { EventParts, Invitee, Preparation, Speaker } from './event-parts.ts'
import type { ChangeRow, CostRow, EventDocumentRow, HonourLineRow, ProgrammeRow } from './tables.ts'

type Row<K extends keyof EventShown> = NonNullable<EventShown[K]> extends readonly (infer T)[] ? T : never

export const programmeLine = (row: ProgrammeRow): Row<'programme'> => ({
  part: row.part,
  startsAt: row.starts_at,
  minutes: row.minutes,
  title: row.title,
  presenter: row.presenter,
})

export const speaker = (row: Speaker): Row<'speakers'> => ({
  id: row.id,
  exemplarId: row.exemplar_id,
  part: row.part,
  name: row.name,
  topic: row.topic,
  minutes: row.minutes,
  speech: row.speech,
  fileIds: row.file_ids,
  version: row.version,
})

export const invitee = (
  row: Invitee,
  { groupOf }: EventParts,
  mayAnswer: (unit: string | null) => boolean,
): Row<'invitees'> => ({
  id: row.id,
  kind: row.kind,
  name: row.name,
  subjectId: row.subject_id,
  address: row.address,
  part: row.part,
  seats: row.seats,
  group: groupOf(row.group_id),
  answer: row.answer,
  answerText: row.answer_text,
  came: row.came,
  documentId: row.document_id,
  version: row.version,
  mayAnswer: mayAnswer(row.kind === 'organization' ? row.subject_id : null),
})

export const honour = (row: Selectable<HonourLineRow>): Row<'honours'> => ({
  id: row.id,
  kind: row.kind,
  exemplarId: row.exemplar_id,
  subjectKind: row.subject_kind,
  name: row.name,
  address: row.address,
  standing: row.standing,
  form: row.form,
  authority: row.authority,
  decisionNumber: row.decision_number,
  decidedOn: row.decided_on,
  reason: row.reason,
  presenter: row.presenter,
  handedOn: row.handed_on,
  notHandedReason: row.not_handed_reason,
  version: row.version,
})

export const cost = ({ kind, label, planned, actual, source }: CostRow): Row<'costs'> => ({
  kind,
  label,
  planned,
  actual,
  source,
})

export const preparation = (row: Preparation, today: Day): Row<'preparations'> => ({
  id: row.id,
  text: row.text,
  inCharge: row.in_charge,
  dueOn: row.due_on,
  doneOn: row.done_on,
  standing: preparationStanding({ dueOn: row.due_on, doneOn: row.done_on }, today),
  version: row.version,
})

export const document = (
  { document_id: id, purpose }: EventDocumentRow,
  headOf: EventParts['headOf'],
): Row<'documents'> => {
  const head = headOf(id)
  return { id, called: head?.called ?? '', title: head?.title ?? '', purpose }
}

export const change = (row: Selectable<ChangeRow>): Row<'changes'> => ({
  act: row.act,
  state: row.state,
  mode: row.mode,
  startsOn: row.starts_on,
  reason: row.reason,
  recordedAt: row.recorded_at.toISOString(),
  recordedBy: row.recorded_by,
})
