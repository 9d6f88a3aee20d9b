/** Tin, bài on the portal: what is approved and public at this moment, in pages; one of them with what was set right in it. */
import { isUuid } from '@guongsang/core/kernel/id.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Database, Tx } from '../../platform/database/database.ts'
import { readCursor, writeCursor } from '../../platform/database/paging.ts'
import { type PictureShape, pictureShapes } from '../files/index.ts'
import { exemplarHeads } from '../exemplars/index.ts'
import { movementHeads } from '../movements/index.ts'
import { organizationNames, readsWithin } from '../organizations/index.ts'
import { columnHeads } from './channel-heads.ts'
import { type PublicityLabelBook, publicityLabelBook } from './channel-labels.ts'
import {
  countPublicItems,
  type PublicItemRead,
  type PublicItemsWanted,
  queryCorrections,
  queryPublicCounts,
  queryPublicItem,
  queryPublicItems,
  wasTakenDown,
} from './item-public-queries.ts'

export interface PublicItemRow {
  id: string
  title: string
  standfirst: string | null
  form: string
  topics: string[]
  fieldCode: string | null
  author: string
  /** The unit it tells of, or that wrote it; null: it has no page of its own. */
  organization: { id: string | null; name: string }
  column: { id: string; name: string } | null
  photo: (PictureShape & { fileId: string; alt: string; credit: string | null }) | null
  publishedOn: Day
}

export interface PublicItem extends PublicItemRow {
  body: string
  /** Only what has a page of its own at this moment. */
  exemplarId: string | null
  movement: { id: string; name: string } | null
  cooperating: string[]
  /** From the first: what was said wrongly, and on which day it was set right. */
  corrections: { on: Day; reason: string }[]
}

export interface PublicItemsAsked extends PublicItemsWanted {
  cursor?: string | null | undefined
  limit: number
}

/** Reads that can only read, fenced to one locality; null when there is no such locality. */
export function publicItems(database: Database) {
  const within = readsWithin(database)
  return {
    items: (slug: string, asked: PublicItemsAsked) =>
      within(slug, (tx, id) => listPublicItems(tx, id, asked)),
    /** 'gone': it was there and was withdrawn. */
    item: (slug: string, id: string) => within(slug, (tx, localityId) => showPublicItem(tx, localityId, id)),
    /** Columns in which there is something to read, the fullest first. */
    columns: (slug: string) => within(slug, listPublicColumns),
    column: (slug: string, id: string) =>
      within(slug, async (tx, localityId) =>
        isUuid(id) ? ((await listPublicColumns(tx, localityId)).find((one) => one.id === id) ?? null) : null,
      ),
  }
}

async function listPublicItems(tx: Tx, localityId: string, { cursor, limit, ...wanted }: PublicItemsAsked) {
  const keys = readCursor(cursor ?? undefined, ['moment', 'id'])
  const before = keys === null ? undefined : { at: keys[0], id: keys[1] }
  const read = await queryPublicItems(tx, localityId, { ...wanted, before, limit: limit + 1 })
  const rows = read.slice(0, limit)
  const last = rows.at(-1)
  const { total } = await countPublicItems(tx, localityId, wanted)
  return {
    rows: await shown(tx, localityId, rows),
    next: read.length > limit && last ? writeCursor([last.portal_at.toISOString(), last.id]) : null,
    total: total!,
    ...(await listChoices(tx, localityId)),
  }
}

async function showPublicItem(tx: Tx, localityId: string, id: string): Promise<PublicItem | 'gone' | null> {
  if (!isUuid(id)) return null
  const read = await queryPublicItem(tx, localityId, id)
  if (read === undefined) return (await wasTakenDown(tx, localityId, id)) ? 'gone' : null
  const { movement_id: movementId, cooperating_ids: cooperating } = read
  const movements = await movementHeads(
    tx,
    localityId,
    movementId === null ? [] : [movementId],
    read.published_on,
  )
  const names = await organizationNames(tx, localityId, cooperating, read.published_on)
  const movement = movements.get(movementId ?? '')
  const exemplars = await exemplarHeads(tx, localityId, read.exemplar_id === null ? [] : [read.exemplar_id])
  const [row] = await shown(tx, localityId, [read])
  return {
    ...row!,
    body: read.body ?? '',
    exemplarId: exemplars.get(read.exemplar_id ?? '')?.isPublic === true ? read.exemplar_id : null,
    movement:
      movement === undefined || movement.standing === 'cancelled'
        ? null
        : { id: movement.id, name: movement.name },
    cooperating: cooperating.flatMap((one) => names.get(one) ?? []),
    corrections: await queryCorrections(tx, localityId, id),
  }
}

async function shown(tx: Tx, localityId: string, read: readonly PublicItemRead[]): Promise<PublicItemRow[]> {
  const book = await publicityLabelBook(tx, localityId)
  const shapes = await pictureShapes(
    tx,
    localityId,
    read.flatMap(({ photo_file_id }) => photo_file_id ?? []),
  )
  return read.map((one) => shownRow(one, book, shapes))
}

function shownRow(
  one: PublicItemRead,
  book: PublicityLabelBook,
  shapes: ReadonlyMap<string, PictureShape>,
): PublicItemRow {
  const { photo_file_id: fileId } = one
  const shape = fileId === null ? undefined : shapes.get(fileId)
  return {
    id: one.id,
    title: one.title,
    standfirst: one.standfirst,
    form: book.coded('form', one.form).label,
    topics: book.codedAll('topic', one.topics).map(({ label }) => label),
    fieldCode: one.fields[0] ?? null,
    author: one.author,
    organization: { id: one.organization_public ? one.organization_id : null, name: one.organization_name },
    column: one.column_id === null ? null : { id: one.column_id, name: one.column_name! },
    photo:
      fileId === null || shape === undefined
        ? null
        : { ...shape, fileId, alt: one.photo_alt ?? '', credit: one.photo_credit },
    publishedOn: one.published_on,
  }
}

/** What one may narrow the list by, with how many there are; fields by their codes only. */
async function listChoices(tx: Tx, localityId: string) {
  const book = await publicityLabelBook(tx, localityId)
  const counts = await queryPublicCounts(tx, localityId, ['form', 'topic', 'field'])
  const of = (by: 'form' | 'topic') =>
    counts.filter((one) => one.by === by).map(({ code, count }) => ({ ...book.coded(by, code), count }))
  const fields = counts.filter(({ by }) => by === 'field').map(({ code, count }) => ({ code, count }))
  return { forms: of('form'), topics: of('topic'), fields }
}

async function listPublicColumns(tx: Tx, localityId: string) {
  const counts = await queryPublicCounts(tx, localityId, ['column'])
  const heads = await columnHeads(
    tx,
    localityId,
    counts.map(({ code }) => code),
  )
  return counts.map(({ code, count }) => ({ id: code, name: heads.get(code)!.name, count }))
}
