import type { decideOutcomesRoute } from '@guongsang/contract/exemplars-votes.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { line, refuseIf } from './life-facts.ts'
import { askingOf } from './reach.ts'
import { readReceived } from './round-queries.ts'
import { saveNomination, saveRound } from './round-store.ts'
import { takeRound } from './rounds.ts'

type Asked = Parsed<typeof decideOutcomesRoute>['body']

/** Chọn ai giới thiệu cấp trên, ai dùng tại địa phương, ai không chọn và vì sao. */
export const decideOutcomes = (ctx: Ctx, id: string, { outcomes, version }: Asked): Promise<void> =>
  ctx.transaction(async (tx) => {
    const { round, next } = await takeRound(ctx, tx, id, { act: 'decide', version })
    const received = new Map((await readReceived(tx, askingOf(ctx), id)).map((one) => [one.id, one]))
    refuseIf(
      outcomes.flatMap(({ nominationId, outcome, reason }, at) => {
        if (!received.has(nominationId))
          return [{ field: `outcomes.${at}.nominationId`, message: 'Không có trong danh sách của đợt.' }]
        return outcome === 'not-chosen' && line(reason) === null
          ? [{ field: `outcomes.${at}.reason`, message: 'Không chọn thì ghi lý do.' }]
          : []
      }),
    )
    for (const { nominationId, outcome, reason } of outcomes) {
      const one = received.get(nominationId)!
      await saveNomination(tx, one, one.version, { outcome, outcome_reason: line(reason) })
    }
    await saveRound(tx, round, version, { state: next })
    const count = (of: Asked['outcomes'][number]['outcome']) =>
      outcomes.filter(({ outcome }) => outcome === of).length
    await ctx.record(
      tx,
      'round-outcomes-decided',
      { kind: 'round', id },
      {
        round: round.label,
        introduced: count('introduced'),
        usedHere: count('used-here'),
        notChosen: count('not-chosen'),
      },
    )
  })
