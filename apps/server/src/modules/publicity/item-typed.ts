/** What was typed about an item, as columns: cleaned, and held against what the locality knows. */
import type { proposeItemRoute, writeItemRoute } from '@guongsang/contract/publicity-items.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import { cleanLine } from '@guongsang/core/kernel/vietnamese/clean.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import type { FieldError } from '../../platform/errors.ts'
import { entryHeads } from '../contests/index.ts'
import { readDocumentHeads } from '../documents/index.ts'
import { eventHeads } from '../events/index.ts'
import { exemplarHeads } from '../exemplars/index.ts'
import { isUsablePicture } from '../files/index.ts'
import { movementHeads } from '../movements/index.ts'
import { blocNames, organizationNames } from '../organizations/index.ts'
import { channelHeads, columnHeads } from './channel-heads.ts'
import { demandPublicityLabels, publicityLabelBook } from './channel-labels.ts'
import type { StoredItem } from './item-store.ts'
import { block, line, refuse, refuseIf } from './typed.ts'

type Proposed = Parsed<typeof proposeItemRoute>['body']
type Text = Pick<Parsed<typeof writeItemRoute>['body'], 'title' | 'standfirst' | 'body'>
export type ItemTyped = Omit<Proposed, keyof Text | 'proposedOn'>

export const textOf = ({ title, standfirst, body }: Text) => ({
  title: cleanLine(title),
  standfirst: line(standfirst),
  body: block(body),
})

/** `before`: what it had is taken as it stands, though it may have been closed or removed since. */
export async function factsOf(ctx: Ctx, tx: Tx, typed: ItemTyped, before?: StoredItem) {
  await demandCatalogued(ctx, tx, typed)
  const column = await demandPlaces(ctx, tx, typed)
  await demandLinks(ctx, tx, typed, before)
  await demandPhoto(ctx, tx, typed, before)
  return {
    form: typed.form,
    organization_id: typed.organizationId,
    about_organization_id: typed.aboutOrganizationId,
    subject_name: line(typed.subjectName),
    author_name: cleanLine(typed.author),
    author_person_id: typed.authorPersonId,
    cooperating_ids: [...new Set(typed.cooperatingIds)],
    channel_id: column?.channelId ?? typed.channelId,
    column_id: typed.columnId,
    topics: [...new Set(typed.topics)],
    audiences: [...new Set(typed.audiences)],
    fields: [...new Set(typed.fields)],
    movement_id: typed.movementId,
    exemplar_id: typed.exemplarId,
    nomination_id: typed.nominationId,
    award_id: typed.awardId,
    bloc_id: typed.blocId,
    event_id: typed.eventId,
    contest_entry_id: typed.contestEntryId,
    document_id: typed.documentId,
    follows_ho_chi_minh: typed.followsHoChiMinh,
    photo_file_id: typed.photoFileId,
    photo_alt: line(typed.photoAlt),
    photo_credit: line(typed.photoCredit),
    duration_seconds: typed.durationSeconds,
  }
}

async function demandCatalogued(ctx: Ctx, tx: Tx, { form, topics, audiences }: ItemTyped): Promise<void> {
  const book = await publicityLabelBook(tx, localityOf(ctx))
  demandPublicityLabels(book, [
    { field: 'form', list: 'form', code: form },
    ...topics.map((code) => ({ field: 'topics', list: 'topic' as const, code })),
    ...audiences.map((code) => ({ field: 'audiences', list: 'audience' as const, code })),
  ])
}

/** The column says which channel; units and channels are those of the locality. */
async function demandPlaces(ctx: Ctx, tx: Tx, typed: ItemTyped) {
  const localityId = localityOf(ctx)
  const problems: FieldError[] = []
  const { channelId, columnId, aboutOrganizationId, organizationId, cooperatingIds } = typed
  const units = [
    organizationId,
    ...cooperatingIds,
    ...(aboutOrganizationId === null ? [] : [aboutOrganizationId]),
  ]
  const names = await organizationNames(tx, localityId, units, ctx.today)
  const unknown = (field: string) =>
    problems.push({ field, message: 'Không tìm thấy đơn vị này. Hãy chọn lại trong danh sách.' })
  if (!names.has(organizationId)) unknown('organizationId')
  if (aboutOrganizationId !== null && !names.has(aboutOrganizationId)) unknown('aboutOrganizationId')
  if (cooperatingIds.some((id) => !names.has(id))) unknown('cooperatingIds')
  const column = (await columnHeads(tx, localityId, columnId === null ? [] : [columnId])).get(columnId ?? '')
  if (columnId !== null && column === undefined)
    problems.push({ field: 'columnId', message: 'Không tìm thấy chuyên mục này. Hãy chọn lại.' })
  const channels = await channelHeads(tx, localityId, channelId === null ? [] : [channelId])
  if (channelId !== null && !channels.has(channelId))
    problems.push({ field: 'channelId', message: 'Không tìm thấy kênh này. Hãy chọn lại.' })
  if (column !== undefined && channelId !== null && column.channelId !== channelId)
    problems.push({ field: 'columnId', message: 'Chuyên mục này thuộc kênh khác. Hãy chọn lại.' })
  refuseIf(problems)
  return column
}

/** What it points at is of this locality; what it pointed at before is taken as it stands. */
async function demandLinks(ctx: Ctx, tx: Tx, typed: ItemTyped, before?: StoredItem): Promise<void> {
  const localityId = localityOf(ctx)
  const fresh = (id: string | null, kept: string | null | undefined) =>
    id === null || id === kept ? [] : [id]
  const asked = [
    [
      'movementId',
      fresh(typed.movementId, before?.movement_id),
      (ids: string[]) => movementHeads(tx, localityId, ids, ctx.today),
    ],
    [
      'exemplarId',
      fresh(typed.exemplarId, before?.exemplar_id),
      (ids: string[]) => exemplarHeads(tx, localityId, ids),
    ],
    ['eventId', fresh(typed.eventId, before?.event_id), (ids: string[]) => eventHeads(tx, localityId, ids)],
    [
      'documentId',
      fresh(typed.documentId, before?.document_id),
      (ids: string[]) => readDocumentHeads(tx, localityId, ids),
    ],
    [
      'contestEntryId',
      fresh(typed.contestEntryId, before?.contest_entry_id),
      (ids: string[]) => entryHeads(tx, localityId, ids),
    ],
    ['blocId', fresh(typed.blocId, before?.bloc_id), (ids: string[]) => blocNames(tx, localityId, ids)],
  ] as const
  const problems: FieldError[] = []
  for (const [field, ids, heads] of asked)
    if (ids.length > 0 && (await heads(ids)).size === 0)
      problems.push({ field, message: 'Không tìm thấy mục này. Hãy chọn lại trong danh sách.' })
  refuseIf(problems)
}

async function demandPhoto(ctx: Ctx, tx: Tx, { photoFileId }: ItemTyped, before?: StoredItem): Promise<void> {
  if (photoFileId === null || photoFileId === before?.photo_file_id) return
  if (!(await isUsablePicture(ctx, tx, photoFileId)))
    refuse('photoFileId', 'Không mở được ảnh này. Hãy tải ảnh lên lại.')
}
