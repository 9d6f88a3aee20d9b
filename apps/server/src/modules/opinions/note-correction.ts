import type { noteCorrectionRoute } from '@guongsang/contract/opinions-corrections.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import { newId } from '../../platform/id.ts'
import { readCorrection } from './correction-facts.ts'
import { insertCorrections } from './correction-store.ts'

/** Ghi điều nói sai và soạn trả lời. */
export const noteCorrection = (ctx: Ctx, asked: Parsed<typeof noteCorrectionRoute>['body']) =>
  ctx.transaction(async (tx) => {
    const facts = await readCorrection(ctx, tx, asked)
    const id = newId()
    await insertCorrections(tx, [
      {
        locality_id: localityOf(ctx),
        id,
        ...facts,
        state: 'noted',
        published_on: null,
        published_by: null,
        state_reason: null,
        created_by: ctx.actor.name,
      },
    ])
    await ctx.record(tx, 'correction-noted', { kind: 'correction', id }, { title: facts.title })
    return { id }
  })
