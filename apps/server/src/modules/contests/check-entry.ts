import type { checkEntriesRoute, checkEntryRoute } from '@guongsang/contract/contests-entries.ts'
import { ENTRY_STATES } from '@guongsang/contract/contests-words.ts'
import type { Ok, Parsed } from '@guongsang/contract/route.ts'
import { cleanLine } from '@guongsang/core/kernel/vietnamese/clean.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import { organizationOn } from '../organizations/index.ts'
import { countComparing } from './contest-queries.ts'
import { lockContest, type StoredContest } from './contest-store.ts'
import { demandNotBlind } from './demand-not-blind.ts'
import { checkAll, findEntry, lockEntry, saveEntry, type StoredEntry } from './entry-store.ts'
import { refuse } from './errors.ts'

/** An entry for an act of the office: its contest first, as every act on both takes them in this order. */
export async function takeEntry(
  ctx: Ctx,
  tx: Tx,
  id: string,
): Promise<{ contest: StoredContest; entry: StoredEntry }> {
  const localityId = localityOf(ctx)
  const { contest_id: contestId } = await findEntry(tx, localityId, id)
  const contest = await lockContest(tx, localityId, contestId, 'share')
  await demandNotBlind(ctx, tx, contest)
  return { contest, entry: await lockEntry(tx, localityId, id) }
}

/** Kết luận hợp lệ: until marking begins; then it stands. */
export const checkEntry = (
  ctx: Ctx,
  id: string,
  { state, reason, organizationId, version }: Parsed<typeof checkEntryRoute>['body'],
  at: Date,
): Promise<void> =>
  ctx.transaction(async (tx) => {
    const { contest, entry } = await takeEntry(ctx, tx, id)
    if (contest.state !== 'launched') throw new AppError('entry-settled')
    if (entry.state === 'withdrawn') throw new AppError('entry-withdrawn')
    const why = cleanLine(reason ?? '') || null
    if (state !== 'eligible' && why === null) refuse('reason', 'Ghi lý do, để người gửi biết.')
    if (
      organizationId !== null &&
      (await organizationOn(tx, contest.locality_id, organizationId, ctx.today)) === undefined
    )
      refuse('organizationId', 'Không có đơn vị này. Hãy chọn lại.')
    await saveEntry(tx, entry, version, {
      state,
      state_reason: why,
      organization_id: organizationId ?? entry.organization_id,
      checked_by: ctx.actor.name,
      checked_at: at,
    })
    const words = { code: entry.code, state: ENTRY_STATES[state].toLowerCase(), reason: why ?? '' }
    await ctx.record(tx, 'contest-entry-checked', { kind: 'contest-entry', id }, words)
  })

/** Kết luận hợp lệ mọi bài mới nhận, trừ bài bị nghi giống bài khác. */
export const checkEntries = (ctx: Ctx, contestId: string, at: Date): Promise<Ok<typeof checkEntriesRoute>> =>
  ctx.transaction(async (tx) => {
    const contest = await lockContest(tx, localityOf(ctx), contestId)
    await demandNotBlind(ctx, tx, contest)
    if (contest.state !== 'launched') throw new AppError('entry-settled')
    const checked = await checkAll(tx, contest.locality_id, contestId, { name: ctx.actor.name, at })
    await ctx.record(tx, 'contest-entries-checked', { kind: 'contest', id: contestId }, { count: checked })
    return { checked, comparing: await countComparing(tx, contest.locality_id, contestId) }
  })
