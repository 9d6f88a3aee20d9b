import type { listExemplarsRoute } from '@guongsang/contract/exemplars.ts'
import { STAGES } from '@guongsang/contract/exemplars-words.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import { equityShares } from '@guongsang/core/exemplars/equity.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { pageOf } from '../../platform/database/paging.ts'
import { type FacetCount, readEquity, readFacets, readPage } from './exemplar-queries.ts'
import { shownRow } from './exemplar-rows.ts'
import { type LabelBook, labelBook } from './labels.ts'
import { photosOf, seesPhoto } from './photo.ts'
import { askingOf, reachOf } from './reach.ts'

type Asked = Parsed<typeof listExemplarsRoute>['query']

/** Danh sách điển hình, as far as the actor sees it: the same few statements for all. */
export const listExemplars = (ctx: Ctx, asked: Asked) =>
  ctx.transaction(async (tx) => {
    const asking = askingOf(ctx)
    const reach = await reachOf(tx, asking)
    const book = await labelBook(tx, asking.localityId)
    const read = await readPage(tx, reach, asked, asked)
    const seen = read.rows.slice(0, asked.limit).filter((one) => seesPhoto(reach, one))
    const photos = await photosOf(tx, asking.localityId, seen)
    const page = pageOf(
      read.rows,
      asked,
      ({ found_on, id }) => [found_on, id],
      (one) => shownRow(one, book, photos.get(one.id)),
    )
    return {
      ...page,
      ...(read.total && { total: read.total }),
      facets: shownFacets(await readFacets(tx, reach, asked), book),
      equity: equityShares(await readEquity(tx, reach, asked)),
    }
  })

const facets = ['kind', 'field', 'domain', 'level', 'stage', 'organization'] as const

function shownFacets(counts: readonly FacetCount[], book: LabelBook) {
  const labelOf = ({ by, code, label }: FacetCount): string => {
    if (by === 'stage') return STAGES[code as keyof typeof STAGES]
    return by === 'organization' ? (label ?? '') : book.coded(by, code).label
  }
  return facets.map((by) => ({
    by,
    values: counts
      .filter((one) => one.by === by)
      .map((one) => ({ code: one.code, label: labelOf(one), count: one.count })),
  }))
}
