import type { openVoteRoute } from '@guongsang/contract/exemplars-votes.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import { accountsToChoose } from '../identity/index.ts'
import { notify } from '../notifications/index.ts'
import { refuseIf } from './life-facts.ts'
import { canVote } from './policy.ts'
import { askingOf } from './reach.ts'
import { readReceived } from './round-queries.ts'
import { insertVoters, saveRound } from './round-store.ts'
import { takeRound } from './rounds.ts'

/** Mở bình chọn: each of those asked holds one ballot. */
export const openVote = (
  ctx: Ctx,
  id: string,
  { accountIds, version }: Parsed<typeof openVoteRoute>['body'],
): Promise<void> =>
  ctx.transaction(async (tx) => {
    const asking = askingOf(ctx)
    const { round, next } = await takeRound(ctx, tx, id, { act: 'open-vote', version })
    if ((await readReceived(tx, asking, id)).length === 0) throw new AppError('round-without-nominations')
    const ids = [...new Set(accountIds)]
    const possible = await accountsToChoose(tx, asking.localityId, canVote, ctx.today)
    const accounts = possible.filter(({ accountId }) => ids.includes(accountId))
    if (accounts.length < ids.length)
      refuseIf([
        { field: 'accountIds', message: 'Có người không được mời bình chọn. Hãy chọn lại trong danh sách.' },
      ])
    await insertVoters(
      tx,
      accounts.map(({ accountId, name }) => ({
        locality_id: asking.localityId,
        round_id: id,
        account_id: accountId,
        name,
        organization_id: null,
        voted_at: null,
      })),
    )
    await saveRound(tx, round, version, { state: next })
    const words = { round: round.label, count: ids.length }
    await ctx.record(tx, 'round-vote-opened', { kind: 'round', id }, words)
    await notify(ctx, tx, {
      accountIds: ids.filter((one) => one !== ctx.actor.accountId),
      kind: 'exemplar-vote',
      title: `Mời bình chọn: ${round.label}`,
      detail: null,
      href: `/van-phong/binh-chon/${id}`,
    })
  })
