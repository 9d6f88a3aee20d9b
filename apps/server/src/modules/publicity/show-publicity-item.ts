/** One item: its wordings, who said that it is true, where it went, what is still to be done, and what the actor may do. */
import type { Item as Shown } from '@guongsang/contract/publicity-items.ts'
import {
  missingForApproval,
  missingForVerification,
  photoAgreed,
} from '@guongsang/core/publicity/item-checks.ts'
import { readingOf } from '@guongsang/core/publicity/reading-time.ts'
import { owedAt } from '@guongsang/core/publicity/remedies.ts'
import type { Ctx } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import { settingOn } from '../../platform/settings/setting-on.ts'
import { entryHeads } from '../contests/index.ts'
import { readDocumentHeads } from '../documents/index.ts'
import { eventHeads } from '../events/index.ts'
import { exemplarHeads, labelBook } from '../exemplars/index.ts'
import { movementHeads } from '../movements/index.ts'
import { blocNames, organizationNames } from '../organizations/index.ts'
import { channelHeads, columnHeads } from './channel-heads.ts'
import { publicityLabelBook } from './channel-labels.ts'
import { type Asking, askingOf } from './asking.ts'
import { actsOn } from './item-acts.ts'
import { checksOf, photoOf, verificationOf } from './item-facts.ts'
import { type ItemRead, type ItemSeen, readItem } from './item-queries.ts'
import { shownItems } from './item-rows.ts'
import * as store from './item-store.ts'

export const showPublicityItem = (ctx: Ctx, id: string): Promise<Shown> =>
  ctx.transaction(async (tx) => {
    const asking = askingOf(ctx)
    const item = await readItem(tx, asking, id)
    if (item === undefined) throw new AppError('publicity-item-not-found', { id })
    const [row] = await shownItems(tx, asking, [item])
    const stored = item as ItemSeen & store.StoredItem
    const editions = await store.loadEditions(tx, asking.localityId, id)
    const claims = await store.loadClaims(tx, asking.localityId, id)
    const checks = await store.loadChecks(tx, asking.localityId, id)
    const latest = editions.at(-1)!
    const perMinute = await settingOn(tx, asking.localityId, 'script-words-per-minute', asking.today)
    const reading = readingOf(latest.body ?? '', perMinute)
    const verify = missingForVerification(verificationOf(stored, latest, claims, checks))
    const approve = missingForApproval({
      ...{ photo: photoOf(stored), checks: checksOf(checks) },
      ...{ writtenBy: latest.account_id, approver: ctx.actor.accountId },
    })
    return {
      ...row!,
      ...(await linksOf(tx, asking, item)),
      editions: editions.toReversed().map((one) => shownEdition(one, item.approved_edition)),
      stateReason: item.state_reason,
      authorPersonId: item.author_person_id,
      followsHoChiMinh: item.follows_ho_chi_minh,
      photo: item.photo_file_id === null ? null : photoShown(item, item.photo_file_id, checks),
      durationSeconds: item.duration_seconds,
      words: reading.words,
      readingSeconds: reading.seconds,
      claims: await shownClaims(tx, asking, claims),
      checks: checks.map((one) => shownCheck(one, item)),
      changes: (await store.loadChanges(tx, asking.localityId, id)).map(shownChange),
      placements: await shownPlacements(tx, asking, item),
      grades: (await store.loadGrades(tx, asking.localityId, id)).map(shownGrade),
      missing: item.state === 'sent' ? verify : item.state === 'verified' ? [...verify, ...approve] : [],
      version: item.version,
      may: await actsOn(ctx, tx, stored),
    }
  })

const photoShown = (item: ItemRead, fileId: string, checks: Checks): NonNullable<Shown['photo']> => ({
  fileId,
  alt: item.photo_alt,
  credit: item.photo_credit,
  agreed: photoAgreed(fileId, checksOf(checks)),
})

type Checks = Awaited<ReturnType<typeof store.loadChecks>>

const shownEdition = (one: store.Edition, approved: number | null): Shown['editions'][number] => ({
  edition: one.edition,
  title: one.title,
  standfirst: one.standfirst,
  body: one.body,
  note: one.note,
  writtenAt: one.written_at.toISOString(),
  writtenBy: one.written_by,
  approved: one.edition === approved,
})

const shownCheck = (one: Checks[number], item: ItemRead): Shown['checks'][number] => ({
  id: one.id,
  party: one.party,
  agreed: one.agreed,
  edition: one.edition,
  current: one.party === 'photo' ? one.photo_file_id === item.photo_file_id : one.edition === item.edition,
  byName: one.by_name,
  byPost: one.by_post,
  givenOn: one.given_on,
  how: one.how,
  note: one.note,
  fileId: one.file_id,
  recordedBy: one.recorded_by,
})

const shownChange = (
  one: Awaited<ReturnType<typeof store.loadChanges>>[number],
): Shown['changes'][number] => ({
  id: one.id,
  act: one.act,
  state: one.state,
  edition: one.edition,
  reason: one.reason,
  happenedOn: one.happened_on,
  recordedBy: one.recorded_by,
})

const shownGrade = (one: Awaited<ReturnType<typeof store.loadGrades>>[number]): Shown['grades'][number] => ({
  id: one.id,
  grade: one.grade,
  edition: one.edition,
  note: one.note,
  gradedOn: one.graded_on,
  recordedBy: one.recorded_by,
})

async function shownClaims(
  tx: Tx,
  { localityId }: Asking,
  claims: Awaited<ReturnType<typeof store.loadClaims>>,
): Promise<Shown['claims']> {
  const heads = await readDocumentHeads(
    tx,
    localityId,
    claims.flatMap(({ document_id }) => document_id ?? []),
  )
  return claims.map(({ id, text, evidence, document_id: documentId, file_id: fileId }) => ({
    id,
    text,
    evidence,
    document: documentId === null ? null : { id: documentId, name: heads.get(documentId)?.called ?? '' },
    fileId,
  }))
}

async function shownPlacements(tx: Tx, { localityId }: Asking, item: ItemRead): Promise<Shown['placements']> {
  const places = await store.loadPlacements(tx, localityId, [item.id])
  const channels = await channelHeads(
    tx,
    localityId,
    places.map(({ channel_id }) => channel_id),
  )
  const columns = await columnHeads(
    tx,
    localityId,
    places.flatMap(({ column_id }) => column_id ?? []),
  )
  const at = { state: item.state, approvedEdition: item.approved_edition }
  return places.map((one) => ({
    id: one.id,
    edition: one.edition,
    channel: { id: one.channel_id, name: channels.get(one.channel_id)?.name ?? '' },
    column:
      one.column_id === null ? null : { id: one.column_id, name: columns.get(one.column_id)?.name ?? '' },
    placedOn: one.placed_on,
    address: one.address,
    note: one.note,
    recordedBy: one.recorded_by,
    remedies: one.remedies.map((remedy) => ({
      id: remedy.id,
      kind: remedy.kind,
      happenedOn: remedy.happened_on,
      address: remedy.address,
      note: remedy.note,
      recordedBy: remedy.recorded_by,
    })),
    owed: owedAt(at, one),
  }))
}

const list = (id: string | null): string[] => (id === null ? [] : [id])

/** What it points at, by name. */
async function linksOf(tx: Tx, { localityId, today }: Asking, item: ItemRead) {
  const book = await publicityLabelBook(tx, localityId)
  const fields = await labelBook(tx, localityId)
  const names = await organizationNames(tx, localityId, item.cooperating_ids, today)
  const movement = (await movementHeads(tx, localityId, list(item.movement_id), today)).get(
    item.movement_id ?? '',
  )
  const exemplar = (await exemplarHeads(tx, localityId, list(item.exemplar_id))).get(item.exemplar_id ?? '')
  const event = (await eventHeads(tx, localityId, list(item.event_id))).get(item.event_id ?? '')
  const entry = (await entryHeads(tx, localityId, list(item.contest_entry_id))).get(
    item.contest_entry_id ?? '',
  )
  const blocs = await blocNames(tx, localityId, list(item.bloc_id))
  const document = (await readDocumentHeads(tx, localityId, list(item.document_id))).get(
    item.document_id ?? '',
  )
  return {
    audiences: book.codedAll('audience', item.audiences),
    fields: item.fields.map((code) => fields.coded('field', code)),
    cooperating: item.cooperating_ids.map((id) => ({ id, name: names.get(id) ?? '' })),
    movement: movement === undefined ? null : { id: movement.id, name: movement.name, level: movement.level },
    exemplar:
      exemplar === undefined
        ? null
        : { id: exemplar.id, name: `${exemplar.title} – ${exemplar.subjectName}`, told: exemplar.isPublic },
    nominationId: item.nomination_id,
    awardId: item.award_id,
    bloc: item.bloc_id === null ? null : { id: item.bloc_id, name: blocs.get(item.bloc_id) ?? '' },
    event: event === undefined ? null : { id: event.id, name: event.title },
    contestEntry:
      entry === undefined ? null : { id: entry.id, name: entry.title, contest: entry.contestName },
    document: document === undefined ? null : { id: document.id, name: document.called },
  }
}
