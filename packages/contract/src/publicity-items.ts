/** Tin, bài, phóng sự: danh sách, một tin bài với cả quá trình, đề xuất, viết, sửa thông tin. */
import { z } from 'zod'
import { Created, Flag, Level, Named, NameTyped, Version } from './organizations-words.ts'
import { LabelCode, LabelCodes, LabelShown, Seconds } from './publicity-channel-words.ts'
import { Grade, ItemState, Party, RemedyKind } from './publicity-item-words.ts'
import { DayText, Id, IdParams, Nothing, PageQuery, Problem, pageOf, route } from './route.ts'

export const refusals = { 401: Problem, 403: Problem, 404: Problem, 409: Problem, 422: Problem }
const Year = z.coerce.number().int().min(1990).max(2200)
const Line = (most: number) => z.string().trim().max(most, `Dài nhất ${most} ký tự.`).nullable().default(null)

export const ItemRow = z
  .object({
    id: z.string(),
    title: z.string(),
    form: LabelShown,
    state: ItemState,
    organization: Named,
    about: Named.nullable(),
    subjectName: z.string().nullable(),
    author: z.string(),
    channel: Named.nullable(),
    column: Named.nullable(),
    topics: z.array(LabelShown),
    proposedOn: z.string(),
    sentOn: z.string().nullable(),
    /** The first day anybody could read or hear it. */
    publishedOn: z.string().nullable(),
    /** From the day it was sent to the day it went out, or to today. */
    daysToPublish: z.number().nullable(),
    onPortal: z.boolean(),
    /** Places where a correction or a take-down is still to be made. */
    toSetRight: z.number(),
  })
  .meta({ id: 'PublicityItemRow' })
export type ItemRow = z.output<typeof ItemRow>

export const ItemsQuery = PageQuery.extend({
  view: z.enum(['own', 'queue', 'approved', 'set-right']).optional(),
  state: ItemState.optional(),
  form: LabelCode.optional(),
  topic: LabelCode.optional(),
  audience: LabelCode.optional(),
  field: LabelCode.optional(),
  channelId: Id.optional(),
  columnId: Id.optional(),
  withinId: Id.optional(),
  movementId: Id.optional(),
  exemplarId: Id.optional(),
  author: z.string().trim().max(200).optional(),
  followsHoChiMinh: Flag.optional(),
  year: Year.optional(),
})
export type ItemFilter = Omit<z.output<typeof ItemsQuery>, 'cursor' | 'limit'>

export const listPublicityItemsRoute = route({
  id: 'listPublicityItems',
  method: 'GET',
  path: '/api/publicity-items',
  summary: 'Tin, bài, phóng sự được xem, mới đề xuất trước',
  query: ItemsQuery,
  res: { 200: pageOf(ItemRow), 401: Problem, 403: Problem, 422: Problem },
})
export const exportPublicityItemsRoute = route({
  id: 'exportPublicityItems',
  method: 'GET',
  path: '/api/publicity-items/export',
  summary: 'Xuất danh sách tin, bài ra Excel',
  query: ItemsQuery.omit({ cursor: true, limit: true }),
  res: { 200: z.unknown(), 401: Problem, 403: Problem, 422: Problem },
})

const Edition = z.object({
  edition: z.number(),
  title: z.string(),
  standfirst: z.string().nullable(),
  body: z.string().nullable(),
  note: z.string().nullable(),
  writtenAt: z.string(),
  writtenBy: z.string(),
  approved: z.boolean(),
})
const Remedy = z.object({
  id: z.string(),
  kind: RemedyKind,
  happenedOn: z.string(),
  address: z.string().nullable(),
  note: z.string().nullable(),
  recordedBy: z.string(),
})

export const Item = ItemRow.omit({ topics: true })
  .extend({
    /** From the newest. */
    editions: z.array(Edition),
    stateReason: z.string().nullable(),
    authorPersonId: z.string().nullable(),
    cooperating: z.array(Named),
    topics: z.array(LabelShown),
    audiences: z.array(LabelShown),
    fields: z.array(z.object({ code: z.string(), label: z.string() })),
    /** Who launched it: Trung ương, tỉnh, huyện. */
    movement: Named.extend({ level: Level }).nullable(),
    exemplar: Named.extend({ told: z.boolean() }).nullable(),
    nominationId: z.string().nullable(),
    awardId: z.string().nullable(),
    bloc: Named.nullable(),
    event: Named.nullable(),
    contestEntry: Named.extend({ contest: z.string() }).nullable(),
    document: Named.nullable(),
    followsHoChiMinh: z.boolean(),
    photo: z
      .object({
        fileId: z.string(),
        alt: z.string().nullable(),
        credit: z.string().nullable(),
        agreed: z.boolean().nullable(),
      })
      .nullable(),
    durationSeconds: z.number().nullable(),
    words: z.number(),
    readingSeconds: z.number(),
    claims: z.array(
      z.object({
        id: z.string(),
        text: z.string(),
        evidence: z.string().nullable(),
        document: Named.nullable(),
        fileId: z.string().nullable(),
      }),
    ),
    checks: z.array(
      z.object({
        id: z.string(),
        party: Party,
        agreed: z.boolean(),
        edition: z.number(),
        /** Said to the words as they stand now, or to the picture as it is now. */
        current: z.boolean(),
        byName: z.string(),
        byPost: z.string().nullable(),
        givenOn: z.string(),
        how: z.string(),
        note: z.string().nullable(),
        fileId: z.string().nullable(),
        recordedBy: z.string(),
      }),
    ),
    changes: z.array(
      z.object({
        id: z.string(),
        act: z.string(),
        state: ItemState,
        edition: z.number(),
        reason: z.string().nullable(),
        happenedOn: z.string(),
        recordedBy: z.string(),
      }),
    ),
    placements: z.array(
      z.object({
        id: z.string(),
        edition: z.number(),
        channel: Named,
        column: Named.nullable(),
        placedOn: z.string(),
        address: z.string().nullable(),
        note: z.string().nullable(),
        recordedBy: z.string(),
        remedies: z.array(Remedy),
        /** What is still to be done there; null: nothing. */
        owed: z.enum(['correction', 'take-down']).nullable(),
      }),
    ),
    grades: z.array(
      z.object({
        id: z.string(),
        grade: Grade,
        edition: z.number(),
        note: z.string().nullable(),
        gradedOn: z.string(),
        recordedBy: z.string(),
      }),
    ),
    /** What stands in the way of the next step, sentence by sentence. */
    missing: z.array(z.string()),
    version: z.number(),
    may: z.array(z.string()),
  })
  .meta({ id: 'PublicityItem' })
export type Item = z.output<typeof Item>

export const showPublicityItemRoute = route({
  id: 'showPublicityItem',
  method: 'GET',
  path: '/api/publicity-items/:id',
  summary: 'Một tin, bài: các bản, kiểm chứng, nơi đã đăng, việc còn phải làm',
  params: IdParams,
  res: { 200: Item, 401: Problem, 403: Problem, 404: Problem },
})

const ItemTyped = z.object({
  form: LabelCode,
  organizationId: Id,
  aboutOrganizationId: Id.nullable().default(null),
  subjectName: Line(300),
  author: z.string().trim().min(2, 'Ghi tên tác giả.').max(200, 'Dài nhất 200 ký tự.'),
  authorPersonId: Id.nullable().default(null),
  cooperatingIds: z.array(Id).max(30, 'Nhiều nhất 30 đơn vị.').default([]),
  channelId: Id.nullable().default(null),
  columnId: Id.nullable().default(null),
  topics: LabelCodes.default([]),
  audiences: LabelCodes.default([]),
  fields: LabelCodes.default([]),
  movementId: Id.nullable().default(null),
  exemplarId: Id.nullable().default(null),
  nominationId: Id.nullable().default(null),
  awardId: Id.nullable().default(null),
  blocId: Id.nullable().default(null),
  eventId: Id.nullable().default(null),
  contestEntryId: Id.nullable().default(null),
  documentId: Id.nullable().default(null),
  followsHoChiMinh: z.boolean().default(false),
  photoFileId: Id.nullable().default(null),
  photoAlt: Line(300),
  photoCredit: Line(200),
  durationSeconds: Seconds.nullable().default(null),
})
export const TextTyped = z.object({
  title: NameTyped,
  standfirst: Line(1000),
  body: Line(60_000),
})

export const proposeItemRoute = route({
  id: 'proposeItem',
  method: 'POST',
  path: '/api/publicity-items',
  summary: 'Đề xuất một tin, bài; có nội dung thì là bản viết đầu tiên',
  body: ItemTyped.extend(TextTyped.shape).extend({ proposedOn: DayText.optional() }),
  res: { 201: Created, ...refusals },
})
export const editItemRoute = route({
  id: 'editItem',
  method: 'PUT',
  path: '/api/publicity-items/:id',
  summary: 'Sửa thông tin về tin, bài (không phải lời văn)',
  params: IdParams,
  body: ItemTyped.extend({ version: Version }),
  res: { 204: Nothing, ...refusals },
})
export const writeItemRoute = route({
  id: 'writeItem',
  method: 'POST',
  path: '/api/publicity-items/:id/editions',
  summary: 'Lưu một bản viết mới; bản cũ được giữ nguyên',
  params: IdParams,
  body: TextTyped.extend({ note: Line(500), version: Version }),
  res: { 204: Nothing, ...refusals },
})
