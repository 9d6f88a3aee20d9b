import type { listCorrectionsRoute } from '@guongsang/contract/opinions-corrections.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import { pageOf } from '../../platform/database/paging.ts'
import { organizationNames } from '../organizations/index.ts'
import { readCorrections, type StoredCorrection } from './correction-store.ts'

/** Đính chính, phản hồi, mới trước. */
export const listCorrections = (ctx: Ctx, asked: Parsed<typeof listCorrectionsRoute>['query']) =>
  ctx.transaction(async (tx) => {
    const { rows, total } = await readCorrections(tx, localityOf(ctx), asked)
    const units = [...new Set(rows.map(({ organization_id: id }) => id))]
    const names = await organizationNames(tx, localityOf(ctx), units, ctx.today)
    const page = pageOf(
      rows,
      asked,
      ({ id }) => [id],
      (row) => correctionLine(row, names),
    )
    return { ...page, ...(total && { total }) }
  })

export const correctionLine = (row: StoredCorrection, names: ReadonlyMap<string, string>) => ({
  id: row.id,
  title: row.title,
  subjectKind: row.subject_kind,
  subjectName: row.subject_name,
  seenOn: row.seen_on,
  organization: { id: row.organization_id, name: names.get(row.organization_id) ?? '' },
  state: row.state,
  publishedOn: row.published_on,
})
