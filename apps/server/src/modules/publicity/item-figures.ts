/** Ai viết bao nhiêu, phong trào bao lâu thì có bài, đi bằng mấy hình thức, ai chưa ai viết: the same few statements for all. */
import { AWARD_LEVELS } from '@guongsang/contract/honours.ts'
import type {
  listItemFormsRoute,
  listLeadTimesRoute,
  listUntoldAwardsRoute,
} from '@guongsang/contract/publicity-item-figures.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import { type Day, daysBetween } from '@guongsang/core/kernel/day.ts'
import type { Tx } from '../../platform/database/database.ts'
import type { PageAsked } from '../../platform/database/paging.ts'
import { exemplarHeads } from '../exemplars/index.ts'
import { awardsAtLevels } from '../honours/index.ts'
import { launchedMovements } from '../movements/index.ts'
import { organizationNames } from '../organizations/index.ts'
import type { Asking } from './asking.ts'
import { publicityLabelBook } from './channel-labels.ts'
import * as queries from './item-figure-queries.ts'

const unitsOf = async (tx: Tx, { localityId, today }: Asking, ids: readonly string[]) => {
  const names = await organizationNames(tx, localityId, [...new Set(ids)], today)
  return (id: string) => ({ id, name: names.get(id) ?? '' })
}

/** Số tin, bài theo tác giả. */
export async function listItemAuthors(tx: Tx, asking: Asking, year: number | undefined) {
  const read = await queries.queryAuthors(tx, asking.localityId, year)
  const unit = await unitsOf(
    tx,
    asking,
    read.map((one) => one.organization_id),
  )
  return {
    rows: read.map(({ organization_id: id, last_on: lastOn, ...one }) => ({
      ...one,
      organization: unit(id),
      lastOn,
    })),
  }
}

/** Số hình thức khác nhau. */
export async function listItemForms(
  tx: Tx,
  asking: Asking,
  { by, year }: Parsed<typeof listItemFormsRoute>['query'],
) {
  const { localityId } = asking
  const read = await queries.queryForms(tx, localityId, by, year)
  const ids = read.map(({ id }) => id)
  const heads = await exemplarHeads(tx, localityId, by === 'exemplar' ? ids : [])
  const unit = await unitsOf(tx, asking, by === 'unit' ? ids : [])
  const book = await publicityLabelBook(tx, localityId)
  return {
    rows: read.map(({ id, items, forms }) => ({
      id,
      name: by === 'unit' ? unit(id).name : (heads.get(id)?.title ?? ''),
      items,
      forms: book.codedAll('form', forms),
    })),
  }
}

/** Từ ngày phát động đến tin, bài đầu tiên; those nobody told of yet stand first, the longest waiting before the others. */
export async function listLeadTimes(
  tx: Tx,
  { localityId, today }: Asking,
  { focus }: Parsed<typeof listLeadTimesRoute>['query'],
) {
  const movements = await launchedMovements(tx, localityId, today)
  const launched = movements.filter(
    ({ launchedOn, isFocus }) => launchedOn !== null && (focus !== true || isFocus),
  )
  const told = await queries.queryFirstTold(
    tx,
    localityId,
    launched.map(({ id }) => id),
  )
  const firsts = new Map(told.map((one) => [one.movement_id, one]))
  const rows = launched.map(({ id, name, isFocus, launchedOn }) => {
    const first = firsts.get(id)
    return {
      movement: { id, name },
      isFocus,
      launchedOn: launchedOn!,
      firstOn: first?.on ?? null,
      firstItem: first === undefined ? null : { id: first.item_id, title: first.title },
      days: Math.max(0, daysBetween(launchedOn as Day, first?.on ?? today)),
    }
  })
  return {
    rows: rows.toSorted((a, b) => Number(a.firstOn !== null) - Number(b.firstOn !== null) || b.days - a.days),
  }
}

/** Giới thiệu chưa ai dùng, for the media. */
export async function listUnusedNominations(tx: Tx, asking: Asking, page: PageAsked) {
  const read = await queries.queryUnusedNominations(tx, asking.localityId, page)
  const unit = await unitsOf(
    tx,
    asking,
    read.rows.map((one) => one.organization_id),
  )
  return {
    ...read,
    rows: read.rows.map((one) => ({
      nominationId: one.nomination_id,
      exemplarId: one.exemplar_id,
      title: one.title,
      subjectName: one.subject_name,
      organization: unit(one.organization_id),
      round: one.period_label,
      sentOn: one.sent_on,
    })),
  }
}

/** The district tells of cấp tỉnh, bộ, Nhà nước; a unit of its own from cấp huyện on. */
const levels = {
  province: ['state', 'central', 'province'],
  district: ['state', 'central', 'province', 'district'],
} as const

/** Được khen thưởng mà chưa ai viết. */
export async function listUntoldAwards(
  tx: Tx,
  asking: Asking,
  { from, year, q, ...page }: Parsed<typeof listUntoldAwardsRoute>['query'],
) {
  const { localityId } = asking
  const except = await queries.queryToldAwards(tx, localityId)
  const read = await awardsAtLevels(tx, localityId, { levels: levels[from], year, q, except }, page)
  const unit = await unitsOf(
    tx,
    asking,
    read.rows.map((one) => one.organization_id),
  )
  return {
    ...read,
    rows: read.rows.map((one) => ({
      id: one.id,
      subjectName: one.subject_name,
      organization: unit(one.organization_id),
      title: one.title,
      level: AWARD_LEVELS[one.level],
      year: one.year,
      decision: one.decision_number,
    })),
  }
}
