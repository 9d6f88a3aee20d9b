/** The rows of this module, as migrations 000042, 000075 and 000087 lay them out. */
import type { Generated } from 'kysely'
import type { EventShown } from '@guongsang/contract/events-register.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'

interface Keyed {
  locality_id: string
  id: string
}
interface Recorded {
  recorded_at: Generated<Date>
  recorded_by: string
}
/** A row that hangs on an event. */
interface PartOf {
  locality_id: string
  event_id: string
}
type Row<
  K extends 'programme' | 'invitees' | 'attendance' | 'speakers' | 'honours' | 'documents' | 'movements',
> = EventShown[K][number]
type Cost = NonNullable<EventShown['costs']>[number]

export interface AnniversaryRow extends Keyed {
  name: string
  based_on: Day | null
  month: number | null
  date_of_month: number | null
  level: 'central' | 'province' | 'district' | 'commune' | 'grassroots'
  source: string | null
  ended_on: Day | null
  version: Generated<number>
  created_at: Generated<Date>
}

export interface EventRow extends Keyed {
  organization_id: string
  kind: EventShown['kind']
  name: string
  ordinal: number | null
  term_from: number | null
  term_to: number | null
  purposes: EventShown['purposes']
  mode: EventShown['mode']
  host_event_id: string | null
  bloc_id: string | null
  anniversary_id: string | null
  year_about: number | null
  plan_id: string | null
  closes_plan: Generated<boolean>
  /** By which round its honoured exemplars were chosen. */
  round_id: string | null
  host_exemplar_id: string | null
  outside_host: string | null
  follows_ho_chi_minh: Generated<boolean>
  audiences: EventShown['audiences']
  starts_on: Day
  ends_on: Day
  starts_at: string | null
  place: string | null
  conditions: string | null
  purpose_text: string | null
  printed_text: string | null
  is_public: Generated<boolean>
  state: EventShown['state']
  state_reason: string | null
  result: string | null
  conclusion: string | null
  lessons: string | null
  file_ids: string[]
  search_key: string
  sort_key: string
  version: Generated<number>
  created_at: Generated<Date>
  created_by: string
}

export interface ChangeRow extends Keyed, Recorded {
  event_id: string
  act: EventShown['changes'][number]['act']
  state: EventShown['state']
  mode: EventShown['mode']
  starts_on: Day
  reason: string | null
}

export interface CoOrganizerRow extends PartOf {
  organization_id: string
}

export interface MovementReviewRow extends PartOf {
  movement_id: string
  review: Row<'movements'>['review']
}

export interface ProgrammeRow extends PartOf {
  position: number
  part: Row<'programme'>['part']
  starts_at: string | null
  minutes: number | null
  title: string
  presenter: string | null
}

export interface InviteeRow extends Keyed {
  event_id: string
  position: number
  kind: Row<'invitees'>['kind']
  subject_id: string | null
  name: string
  address: string | null
  part: Row<'invitees'>['part']
  seats: Generated<number>
  group_id: string | null
  document_id: string | null
  answer: Row<'invitees'>['answer']
  answer_text: string | null
  came: number | null
  version: Generated<number>
}

export interface AttendanceRow extends PartOf {
  audience: Row<'attendance'>['audience']
  people: number
}

export interface SpeakerRow extends Keyed {
  event_id: string
  position: number
  exemplar_id: string | null
  part: Row<'speakers'>['part']
  name: string
  topic: string | null
  minutes: number | null
  speech: string | null
  file_ids: string[]
  version: Generated<number>
}

export interface HonourLineRow extends Keyed {
  event_id: string
  position: number
  kind: Row<'honours'>['kind']
  exemplar_id: string | null
  subject_kind: Row<'honours'>['subjectKind']
  name: string
  address: string | null
  standing: Row<'honours'>['standing']
  form: string
  authority: string | null
  decision_number: string | null
  decided_on: Day | null
  reason: string | null
  presenter: string | null
  handed_on: Day | null
  not_handed_reason: string | null
  version: Generated<number>
}

export interface CostRow extends PartOf {
  position: number
  kind: Cost['kind']
  label: string
  planned: number | null
  actual: number | null
  source: string | null
}

export interface PreparationRow extends Keyed {
  event_id: string
  position: number
  text: string
  in_charge: string | null
  due_on: Day | null
  done_on: Day | null
  version: Generated<number>
}

export interface EventDocumentRow extends PartOf {
  document_id: string
  purpose: Row<'documents'>['purpose']
}

export interface TakenOverRow extends PartOf {
  replication_id: string
  exemplar_id: string
  by_name: string
}

export interface CountedExchangeRow extends PartOf, Recorded {
  organization_id: string
  item_id: string
}

export interface GreatDayListRow extends Keyed, Recorded {
  year: number
  source: string
  document_id: string | null
}

export interface GreatDayRow {
  locality_id: string
  list_id: string
  position: number
  anniversary_id: string
  printed: string
}

declare module '../../platform/database/tables.ts' {
  interface Tables {
    'events.anniversaries': AnniversaryRow
    'events.events': EventRow
    'events.changes': ChangeRow
    'events.co_organizers': CoOrganizerRow
    'events.movement_reviews': MovementReviewRow
    'events.programme': ProgrammeRow
    'events.invitees': InviteeRow
    'events.attendance': AttendanceRow
    'events.speakers': SpeakerRow
    'events.honour_lines': HonourLineRow
    'events.costs': CostRow
    'events.preparations': PreparationRow
    'events.event_documents': EventDocumentRow
    'events.taken_over': TakenOverRow
    'events.counted_exchanges': CountedExchangeRow
    'events.great_day_lists': GreatDayListRow
    'events.great_days': GreatDayRow
  }
}
