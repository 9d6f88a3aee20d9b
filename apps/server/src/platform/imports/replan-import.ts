import type { ImportBatch } from '@guongsang/contract/imports.ts'
import type { Ctx } from '../ctx.ts'
import { replan } from './preview.ts'
import { askedRow } from './store.ts'

/** So lại với dữ liệu hiện có: the rows are as they were, what they are held against may not be. */
export const replanImport = (ctx: Ctx, id: string): Promise<ImportBatch> =>
  replan(ctx, id, (_kind, stored) => stored.map(askedRow))
