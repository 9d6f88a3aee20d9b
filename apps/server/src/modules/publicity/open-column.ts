import { COLUMN_KINDS } from '@guongsang/contract/publicity-channel-words.ts'
import type { openColumnRoute } from '@guongsang/contract/publicity-channels.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import { cadenceInWords } from '@guongsang/core/publicity/cadence.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import { newId } from '../../platform/id.ts'
import { insertColumns, insertRules } from './column-store.ts'
import { columnFacts, ruleFacts } from './typed-column.ts'

/** Mở chuyên mục, chuyên trang, with the rule that holds from its first day. */
export const openColumn = (
  ctx: Ctx,
  { rule, ...typed }: Parsed<typeof openColumnRoute>['body'],
): Promise<{ id: string }> =>
  ctx.transaction(async (tx) => {
    const id = newId()
    const facts = await columnFacts(ctx, tx, typed)
    const row = ruleFacts(ctx, id, rule, facts.opened_on, 'rule.')
    await insertColumns(tx, [
      {
        ...facts,
        locality_id: localityOf(ctx),
        id,
        cooperator_ids: typed.cooperatorIds,
        created_by: ctx.actor.name,
      },
    ])
    await insertRules(tx, [row])
    await ctx.record(
      tx,
      'column-opened',
      { kind: 'column', id },
      {
        name: facts.name,
        kind: COLUMN_KINDS[facts.kind].toLowerCase(),
        rule: cadenceInWords({ ...rule, validFrom: facts.opened_on }),
      },
    )
    return { id }
  })
