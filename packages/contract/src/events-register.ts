/** Sự kiện: danh sách và một sự kiện với cả quá trình. */
import { z } from 'zod'
import {
  CostKind,
  EventAct,
  EventAudience,
  EventDocumentPurpose,
  EventKind,
  EventMode,
  EventPurpose,
  EventState,
  EventView,
  HonouredStanding,
  HonouredSubject,
  HonourKind,
  InvitationAnswer,
  InviteeKind,
  InviteePart,
  MovementReview,
  PreparationStanding,
  ProgrammePart,
  SpeakerPart,
} from './events-words.ts'
import { Flag, Named } from './organizations-words.ts'
import { DayText, Id, IdParams, PageQuery, Problem, pageOf, route } from './route.ts'

const Year = z.coerce.number().int().min(1930).max(2200)

export const EventRow = z
  .object({
    id: z.string(),
    /** As printed: with 'lần thứ VI năm 2024' where it bears a number. */
    title: z.string(),
    kind: EventKind,
    organization: Named,
    purposes: z.array(EventPurpose),
    mode: EventMode,
    host: Named.nullable(),
    bloc: Named.nullable(),
    startsOn: z.string(),
    endsOn: z.string(),
    startsAt: z.string().nullable(),
    place: z.string().nullable(),
    state: EventState,
    stateReason: z.string().nullable(),
    followsHoChiMinh: z.boolean(),
    isPublic: z.boolean(),
    /** Who came; null until it is counted. */
    people: z.number().nullable(),
  })
  .meta({ id: 'EventRow' })
export type EventRow = z.output<typeof EventRow>

export const EventsQuery = PageQuery.extend({
  view: EventView.default('all'),
  kind: EventKind.optional(),
  state: EventState.optional(),
  purpose: EventPurpose.optional(),
  mode: EventMode.optional(),
  year: Year.optional(),
  from: DayText.optional(),
  to: DayText.optional(),
  withinId: Id.optional(),
  planId: Id.optional(),
  movementId: Id.optional(),
  anniversaryId: Id.optional(),
  exemplarId: Id.optional(),
  blocId: Id.optional(),
  followsHoChiMinh: Flag.optional(),
})
/** What a list is narrowed by. */
export type EventFilter = Omit<z.output<typeof EventsQuery>, 'limit' | 'cursor'>

export const listEventsRoute = route({
  id: 'listEvents',
  method: 'GET',
  path: '/api/events',
  summary: 'Sự kiện được xem: sắp tới theo thứ tự ngày, đã qua thì mới trước',
  query: EventsQuery,
  res: { 200: pageOf(EventRow), 401: Problem, 403: Problem, 422: Problem },
})

export const exportEventsRoute = route({
  id: 'exportEvents',
  method: 'GET',
  path: '/api/events/export',
  summary: 'Xuất danh sách sự kiện ra Excel',
  query: EventsQuery.omit({ cursor: true, limit: true }),
  res: { 200: z.unknown(), 401: Problem, 403: Problem },
})

export const EventShown = EventRow.extend({
  name: z.string(),
  ordinal: z.number().nullable(),
  termFrom: z.number().nullable(),
  termTo: z.number().nullable(),
  term: z.string().nullable(),
  anniversary: z
    .object({ id: z.string(), name: z.string(), years: z.number().nullable(), flag: z.string().nullable() })
    .nullable(),
  yearAbout: z.number().nullable(),
  plan: Named.nullable(),
  closesPlan: z.boolean(),
  /** Đợt bình chọn its honoured exemplars come from. */
  round: Named.nullable(),
  hostExemplar: Named.nullable(),
  outsideHost: z.string().nullable(),
  audiences: z.array(EventAudience),
  coOrganizers: z.array(Named),
  movements: z.array(
    z.object({ id: z.string(), name: z.string(), level: z.string(), review: MovementReview }),
  ),
  conditions: z.string().nullable(),
  purposeText: z.string().nullable(),
  printedText: z.string().nullable(),
  result: z.string().nullable(),
  conclusion: z.string().nullable(),
  lessons: z.string().nullable(),
  fileIds: z.array(z.string()),
  embedded: z.array(EventRow),
  programme: z.array(
    z.object({
      part: ProgrammePart,
      startsAt: z.string().nullable(),
      minutes: z.number().nullable(),
      title: z.string(),
      presenter: z.string().nullable(),
    }),
  ),
  missingParts: z.array(ProgrammePart),
  speakers: z.array(
    z.object({
      id: z.string(),
      exemplarId: z.string().nullable(),
      part: SpeakerPart,
      name: z.string(),
      topic: z.string().nullable(),
      minutes: z.number().nullable(),
      speech: z.string().nullable(),
      fileIds: z.array(z.string()),
      version: z.number(),
    }),
  ),
  invitees: z.array(
    z.object({
      id: z.string(),
      kind: InviteeKind,
      name: z.string(),
      subjectId: z.string().nullable(),
      address: z.string().nullable(),
      part: InviteePart,
      seats: z.number(),
      group: Named.nullable(),
      answer: InvitationAnswer.nullable(),
      answerText: z.string().nullable(),
      came: z.number().nullable(),
      documentId: z.string().nullable(),
      version: z.number(),
      mayAnswer: z.boolean(),
    }),
  ),
  attendance: z.array(z.object({ audience: EventAudience, people: z.number() })),
  honours: z.array(
    z.object({
      id: z.string(),
      kind: HonourKind,
      exemplarId: z.string().nullable(),
      subjectKind: HonouredSubject,
      name: z.string(),
      address: z.string().nullable(),
      standing: HonouredStanding,
      form: z.string(),
      authority: z.string().nullable(),
      decisionNumber: z.string().nullable(),
      decidedOn: z.string().nullable(),
      reason: z.string().nullable(),
      presenter: z.string().nullable(),
      handedOn: z.string().nullable(),
      notHandedReason: z.string().nullable(),
      version: z.number(),
    }),
  ),
  /** Null for whoever is only invited. */
  costs: z
    .array(
      z.object({
        kind: CostKind,
        label: z.string(),
        planned: z.number().nullable(),
        actual: z.number().nullable(),
        source: z.string().nullable(),
      }),
    )
    .nullable(),
  preparations: z.array(
    z.object({
      id: z.string(),
      text: z.string(),
      inCharge: z.string().nullable(),
      dueOn: z.string().nullable(),
      doneOn: z.string().nullable(),
      standing: PreparationStanding,
      version: z.number(),
    }),
  ),
  documents: z.array(
    z.object({ id: z.string(), called: z.string(), title: z.string(), purpose: EventDocumentPurpose }),
  ),
  takenOver: z.array(z.object({ replicationId: z.string(), byName: z.string() })),
  /** For whose duty of the year it counts; why not where it does not. */
  counted: z.array(z.object({ organization: Named, itemId: z.string() })),
  whyNotCounted: z.string().nullable(),
  changes: z.array(
    z.object({
      act: EventAct,
      state: EventState,
      mode: EventMode,
      startsOn: z.string(),
      reason: z.string().nullable(),
      recordedAt: z.string(),
      recordedBy: z.string(),
    }),
  ),
  missingForReport: z.array(z.object({ field: z.string(), sentence: z.string() })),
  version: z.number(),
  may: z.array(z.string()),
}).meta({ id: 'Event' })
export type EventShown = z.output<typeof EventShown>

export const showEventRoute = route({
  id: 'showEvent',
  method: 'GET',
  path: '/api/events/:id',
  summary: 'Một sự kiện với cả quá trình: chuẩn bị, mời, diễn ra, báo cáo',
  params: IdParams,
  res: { 200: EventShown, 401: Problem, 403: Problem, 404: Problem },
})
