/** The rows of outreach, as migration 000074 lays them out. */
import type { Generated } from 'kysely'
import type { Cooperation, Note } from '@guongsang/contract/publicity-notes.ts'
import type { AudienceText } from '@guongsang/contract/publicity-interactions.ts'
import type { HandOver } from '@guongsang/contract/publicity-hand-overs.ts'
import type { ActivityKind } from '@guongsang/core/publicity/activity.ts'
import type { NoteTarget } from '@guongsang/core/publicity/note-targets.ts'
import type { VisitState } from '@guongsang/core/publicity/visit-state.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'

interface Keyed {
  locality_id: string
  id: string
}
interface Recorded {
  recorded_at: Generated<Date>
  recorded_by: string
}
interface Kept extends Keyed, Recorded {
  version: Generated<number>
}

export interface ActivityRow extends Kept {
  kind: ActivityKind
  organization_id: string
  content: string
  held_on: Day
  until: Day | null
  place: string | null
  member_id: string | null
  topics: string[]
  audiences: string[]
  quantity: number | null
  reached: number | null
  members_reached: number | null
  follows_ho_chi_minh: boolean
  movement_ids: string[]
  exemplar_ids: string[]
  event_id: string | null
  note: string | null
  file_ids: string[]
  struck_reason: string | null
}

export interface HandOverRow extends Kept {
  kind: HandOver['kind']
  organization_id: string
  title: string
  content: string | null
  exemplar_id: string | null
  event_id: string | null
  document_id: string | null
  happens_on: Day | null
  happens_at: string | null
  place: string | null
  due_on: Day | null
  contact: string | null
  file_ids: string[]
  sent_on: Day
  recalled_reason: string | null
}

export interface HandOverRecipientRow {
  locality_id: string
  hand_over_id: string
  organization_id: string
  received_on: Day | null
  received_by: string | null
  declined_on: Day | null
  declined_reason: string | null
  version: Generated<number>
}

export interface HandOverUseRow extends Keyed, Recorded {
  hand_over_id: string
  organization_id: string
  item_id: string | null
  made: string
  link: string | null
  made_on: Day
}

export interface VisitRow extends Kept {
  hand_over_id: string
  organization_id: string
  writer: string
  visit_on: Day
  visit_at: string | null
  place: string | null
  purpose: string
  state: VisitState
  answer: string | null
}

export interface NoteRow extends Kept {
  organization_id: string
  symbol: string | null
  title: string
  content: string
  targets: NoteTarget[]
  confidentiality: Note['confidentiality']
  issued_on: Day
  answer_by: Day | null
  file_ids: string[]
  withdrawn_reason: string | null
}

export interface NoteAcknowledgementRow {
  locality_id: string
  note_id: string
  account_id: string
  name: string
  organization_id: string | null
  target: NoteTarget
  remark: string | null
  given_at: Generated<Date>
}

export interface CooperationRow extends Kept {
  organization_id: string
  title: string
  symbol: string | null
  document_id: string | null
  signed_on: Day
  valid_from: Day
  valid_to: Day | null
  ended_on: Day | null
  ended_reason: string | null
  file_ids: string[]
}

export interface CooperationPartyRow {
  locality_id: string
  cooperation_id: string
  position: number
  organization_id: string | null
  name: string
}

export interface CooperationCommitmentRow {
  locality_id: string
  cooperation_id: string
  position: number
  party: number | null
  text: string
}

export interface CooperationResultRow extends Keyed, Recorded {
  cooperation_id: string
  party: number
  year: number
  text: string
  fulfilled: Cooperation['results'][number]['fulfilled']
}

export interface InteractionCountRow extends Keyed, Recorded {
  item_id: string
  channel_id: string | null
  counted_on: Day
  views: number | null
  reactions: number | null
  shares: number | null
  comments: number | null
  letters: number | null
}

export interface AudienceTextRow extends Kept {
  item_id: string
  kind: AudienceText['kind']
  text: string
  received_on: Day
  state: AudienceText['state']
  handling: string | null
}

export interface OutreachTables {
  activities: ActivityRow
  hand_overs: HandOverRow
  hand_over_recipients: HandOverRecipientRow
  hand_over_uses: HandOverUseRow
  visits: VisitRow
  notes: NoteRow
  note_acknowledgements: NoteAcknowledgementRow
  cooperations: CooperationRow
  cooperation_parties: CooperationPartyRow
  cooperation_commitments: CooperationCommitmentRow
  cooperation_results: CooperationResultRow
  interaction_counts: InteractionCountRow
  audience_texts: AudienceTextRow
}

declare module '../../platform/database/tables.ts' {
  interface Tables {
    'publicity.activities': ActivityRow
    'publicity.hand_overs': HandOverRow
    'publicity.hand_over_recipients': HandOverRecipientRow
    'publicity.hand_over_uses': HandOverUseRow
    'publicity.visits': VisitRow
    'publicity.notes': NoteRow
    'publicity.note_acknowledgements': NoteAcknowledgementRow
    'publicity.cooperations': CooperationRow
    'publicity.cooperation_parties': CooperationPartyRow
    'publicity.cooperation_commitments': CooperationCommitmentRow
    'publicity.cooperation_results': CooperationResultRow
    'publicity.interaction_counts': InteractionCountRow
    'publicity.audience_texts': AudienceTextRow
  }
}
