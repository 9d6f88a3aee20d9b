/** What is in the form: an empty item, or one that is edited. */
import type { Item, proposeItemRoute } from '@guongsang/contract/publicity-items.ts'
import type { Parsed } from '@guongsang/contract/route.ts'

type Body = Parsed<typeof proposeItemRoute>['body']
export type TypedItem = Body & Record<string, unknown>

export const emptyItem = (more: Pick<Body, 'organizationId' | 'author'> & Partial<Body>): TypedItem => ({
  form: '',
  aboutOrganizationId: null,
  subjectName: null,
  authorPersonId: null,
  cooperatingIds: [],
  channelId: null,
  columnId: null,
  topics: [],
  audiences: [],
  fields: [],
  movementId: null,
  exemplarId: null,
  nominationId: null,
  awardId: null,
  blocId: null,
  eventId: null,
  contestEntryId: null,
  documentId: null,
  followsHoChiMinh: false,
  photoFileId: null,
  photoAlt: null,
  photoCredit: null,
  durationSeconds: null,
  title: '',
  standfirst: null,
  body: null,
  ...more,
})

const codes = (labels: readonly { code: string }[]): string[] => labels.map(({ code }) => code)

export const typedOf = (item: Item): TypedItem =>
  emptyItem({
    form: item.form.code,
    organizationId: item.organization.id,
    aboutOrganizationId: item.about?.id ?? null,
    subjectName: item.subjectName,
    author: item.author,
    authorPersonId: item.authorPersonId,
    cooperatingIds: item.cooperating.map(({ id }) => id),
    channelId: item.channel?.id ?? null,
    columnId: item.column?.id ?? null,
    topics: codes(item.topics),
    audiences: codes(item.audiences),
    fields: codes(item.fields),
    movementId: item.movement?.id ?? null,
    exemplarId: item.exemplar?.id ?? null,
    nominationId: item.nominationId,
    awardId: item.awardId,
    blocId: item.bloc?.id ?? null,
    eventId: item.event?.id ?? null,
    contestEntryId: item.contestEntry?.id ?? null,
    documentId: item.document?.id ?? null,
    followsHoChiMinh: item.followsHoChiMinh,
    photoFileId: item.photo?.fileId ?? null,
    photoAlt: item.photo?.alt ?? null,
    photoCredit: item.photo?.credit ?? null,
    durationSeconds: item.durationSeconds,
    title: item.title,
  })
