import type { listColumnsRoute } from '@guongsang/contract/publicity-channels.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { readColumns } from './channel-queries.ts'
import { shownColumns } from './channel-rows.ts'
import { askingOf } from './asking.ts'

/** Chuyên mục, chuyên trang, theo tên. */
export const listColumns = (ctx: Ctx, asked: Parsed<typeof listColumnsRoute>['query']) =>
  ctx.transaction(async (tx) => {
    const read = await readColumns(tx, askingOf(ctx), asked, asked)
    return { ...read, rows: await shownColumns(tx, askingOf(ctx), read.rows) }
  })
