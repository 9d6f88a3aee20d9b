import type { inviteExemplarRoute } from '@guongsang/contract/exemplars-invitations.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import { isHidden } from '@guongsang/core/exemplars/stages.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { formatDay } from '@guongsang/core/kernel/vietnamese/dates.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import { accountsWorkingIn } from '../identity/index.ts'
import { notify } from '../notifications/index.ts'
import { organizationNames, organizationPaths } from '../organizations/index.ts'
import { readOne } from './exemplar-queries.ts'
import { insertInvitations } from './invitation-store.ts'
import { entryOf, line, refuseIf } from './life-facts.ts'
import { canInviteExemplars, canKeepExemplars, demand } from './policy.ts'
import { askingOf, reachOf } from './reach.ts'

/** Mời điển hình giao lưu, báo cáo kinh nghiệm: whom one sees one may ask; whoever answers for them says yes or no. */
export const inviteExemplar = (
  ctx: Ctx,
  id: string,
  asked: Parsed<typeof inviteExemplarRoute>['body'],
): Promise<{ id: string }> =>
  ctx.transaction(async (tx) => {
    const asking = askingOf(ctx)
    const { localityId, today } = asking
    const { organizationId } = asked
    const exemplar = await readOne(tx, await reachOf(tx, asking), id)
    if (exemplar === undefined) throw new AppError('exemplar-not-found', { id })
    const path = (await organizationPaths(tx, localityId, [organizationId], today)).get(organizationId)
    demand(ctx.actor, canInviteExemplars, { localityId, organizationPath: path ?? null })
    if (isHidden(exemplar.stage)) throw new AppError('exemplar-not-followed')
    refuseIf(
      (asked.wantedOn as Day) < today
        ? [{ field: 'wantedOn', message: 'Ngày này đã qua. Hãy chọn một ngày sắp tới.' }]
        : [],
    )
    const entry = {
      ...entryOf(ctx, exemplar),
      organization_id: organizationId,
      wanted_on: asked.wantedOn as Day,
      place: line(asked.place),
      audience: line(asked.audience),
      subject: line(asked.subject)!,
      state: 'asked' as const,
    }
    await insertInvitations(tx, [entry])
    const unit = (await organizationNames(tx, localityId, [organizationId], today)).get(organizationId) ?? ''
    const words = { title: exemplar.title, unit, on: formatDay(entry.wanted_on), subject: entry.subject }
    await ctx.record(tx, 'exemplar-invited', { kind: 'exemplar', id }, words)
    const own = await accountsWorkingIn(tx, localityId, [exemplar.organization_id], canKeepExemplars, today)
    await notify(ctx, tx, {
      accountIds: own.map(({ accountId }) => accountId).filter((one) => one !== ctx.actor.accountId),
      kind: 'exemplar-invitation',
      title: `${unit} mời “${exemplar.title}” báo cáo kinh nghiệm ngày ${words.on}`,
      detail: entry.subject,
      href: '/van-phong/dien-hinh/loi-moi',
    })
    return { id: entry.id }
  })
