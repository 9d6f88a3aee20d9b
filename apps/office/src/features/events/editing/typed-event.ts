/** What is typed of an event, and back. */
import { type EventTyped, planEventRoute } from '@guongsang/contract/events-changes.ts'
import type { EventShown } from '@guongsang/contract/events-register.ts'
import type { ActionForm } from '../../../ui/form.tsx'

/** A plain record for the form. */
export type TypedEvent = { [K in keyof EventTyped]: EventTyped[K] } & Record<string, unknown>

export interface EventFormProps {
  action: ActionForm<TypedEvent>
  /** What is edited; null: a new one. */
  before: EventShown | null
}

export const knownOf = (named: { id: string; name: string } | null | undefined) =>
  named ? { value: named.id, label: named.name } : null

export const sent = (typed: TypedEvent): EventTyped => planEventRoute.body.parse(typed)

export const emptyEvent = (organizationId: string | null, today: string): TypedEvent => ({
  organizationId: organizationId ?? '',
  kind: 'conference',
  name: '',
  ordinal: null,
  termFrom: null,
  termTo: null,
  purposes: [],
  mode: 'in-person',
  hostEventId: null,
  blocId: null,
  anniversaryId: null,
  yearAbout: null,
  planId: null,
  closesPlan: false,
  hostExemplarId: null,
  outsideHost: null,
  followsHoChiMinh: false,
  audiences: [],
  coOrganizerIds: [],
  movements: [],
  startsOn: today,
  endsOn: null,
  startsAt: null,
  place: null,
  conditions: null,
  purposeText: null,
  printedText: null,
  isPublic: false,
  fileIds: [],
})

export const typedOf = (event: EventShown): TypedEvent => ({
  organizationId: event.organization.id,
  kind: event.kind,
  name: event.name,
  ordinal: event.ordinal,
  termFrom: event.termFrom,
  termTo: event.termTo,
  purposes: event.purposes,
  mode: event.mode,
  hostEventId: event.host?.id ?? null,
  blocId: event.bloc?.id ?? null,
  anniversaryId: event.anniversary?.id ?? null,
  yearAbout: event.yearAbout,
  planId: event.plan?.id ?? null,
  closesPlan: event.closesPlan,
  hostExemplarId: event.hostExemplar?.id ?? null,
  outsideHost: event.outsideHost,
  followsHoChiMinh: event.followsHoChiMinh,
  audiences: event.audiences,
  coOrganizerIds: event.coOrganizers.map(({ id }) => id),
  movements: event.movements.map(({ id, review }) => ({ movementId: id, review })),
  startsOn: event.startsOn,
  endsOn: event.endsOn === event.startsOn ? null : event.endsOn,
  startsAt: event.startsAt,
  place: event.place,
  conditions: event.conditions,
  purposeText: event.purposeText,
  printedText: event.printedText,
  isPublic: event.isPublic,
  fileIds: event.fileIds,
})
