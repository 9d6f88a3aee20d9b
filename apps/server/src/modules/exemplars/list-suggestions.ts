import type { listSuggestionsRoute } from '@guongsang/contract/exemplars-suggestions.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import { pageOf } from '../../platform/database/paging.ts'
import { organizationNames } from '../organizations/index.ts'
import { readSuggestions } from './suggestion-store.ts'

/** Người dân giới thiệu, mới trước. */
export const listSuggestions = (ctx: Ctx, asked: Parsed<typeof listSuggestionsRoute>['query']) =>
  ctx.transaction(async (tx) => {
    const localityId = localityOf(ctx)
    const { rows, total } = await readSuggestions(tx, localityId, asked)
    const units = [...new Set(rows.flatMap(({ organization_id: id }) => id ?? []))]
    const names = await organizationNames(tx, localityId, units, ctx.today)
    const page = pageOf(
      rows,
      asked,
      ({ received_at, id }) => [received_at.toISOString(), id],
      (row) => ({
        id: row.id,
        code: row.code,
        aboutName: row.about_name,
        aboutPlace: row.about_place,
        text: row.text,
        contact: row.contact,
        receivedAt: row.received_at.toISOString(),
        state: row.state,
        answer: row.answer,
        organization:
          row.organization_id === null
            ? null
            : { id: row.organization_id, name: names.get(row.organization_id) ?? '' },
        exemplarId: row.exemplar_id,
        handledBy: row.handled_by,
        version: row.version,
      }),
    )
    return { ...page, ...(total && { total }) }
  })
