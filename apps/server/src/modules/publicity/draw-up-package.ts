/** Gói nội dung: drawn up by the standing agency, sent to whoever spreads it. */
import type { drawUpPackageRoute, sendPackageRoute } from '@guongsang/contract/publicity-picks.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import { cleanLine } from '@guongsang/core/kernel/vietnamese/clean.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import { accountsWorkingIn } from '../identity/index.ts'
import { notify } from '../notifications/index.ts'
import { organizationNames } from '../organizations/index.ts'
import { canViewPicks } from './item-policy.ts'
import { line } from './typed.ts'
import { insertPackage, lockPackage, savePackage } from './pick-store.ts'
import { demandChosen } from './picked-content.ts'

const packageObject = (id: string) => ({ kind: 'content-package', id })

export const drawUpPackage = (
  ctx: Ctx,
  { title, organizationId, receiverId, note, entries }: Parsed<typeof drawUpPackageRoute>['body'],
): Promise<{ id: string }> =>
  ctx.transaction(async (tx) => {
    const localityId = localityOf(ctx)
    const names = await organizationNames(tx, localityId, [organizationId, receiverId], ctx.today)
    for (const [field, id] of [
      ['organizationId', organizationId],
      ['receiverId', receiverId],
    ] as const)
      if (!names.has(id))
        throw new AppError('invalid-input', {}, [
          { field, message: 'Không tìm thấy đơn vị này. Hãy chọn lại.' },
        ])
    await demandChosen(tx, localityId, entries)
    const id = newId()
    const inside = { locality_id: localityId, package_id: id }
    await insertPackage(
      tx,
      {
        locality_id: localityId,
        id,
        title: cleanLine(title),
        organization_id: organizationId,
        receiver_id: receiverId,
        note: line(note),
        drawn_up_on: ctx.today,
        sent_on: null,
        created_by: ctx.actor.name,
      },
      entries.map((entry, at) => ({
        ...inside,
        position: at + 1,
        item_id: entry.itemId,
        exemplar_id: entry.exemplarId,
        note: line(entry.note),
      })),
    )
    const facts = { title: cleanLine(title), count: entries.length }
    await ctx.record(tx, 'publicity-item-package-drawn-up', packageObject(id), facts)
    return { id }
  })

export const sendPackage = (
  ctx: Ctx,
  id: string,
  { version }: Parsed<typeof sendPackageRoute>['body'],
): Promise<void> =>
  ctx.transaction(async (tx) => {
    const localityId = localityOf(ctx)
    const found = await lockPackage(tx, localityId, id)
    if (found === undefined) throw new AppError('publicity-item-package-not-found', { id })
    if (found.sent_on !== null) throw new AppError('publicity-item-package-sent')
    await savePackage(tx, found, version, { sent_on: ctx.today })
    const names = await organizationNames(tx, localityId, [found.receiver_id], ctx.today)
    const receivers = await accountsWorkingIn(tx, localityId, [found.receiver_id], canViewPicks, ctx.today)
    await notify(ctx, tx, {
      accountIds: receivers.map(({ accountId }) => accountId),
      kind: 'content-package-sent',
      title: `Có gói nội dung tuyên truyền mới: ${found.title}`,
      href: '/van-phong/goi-noi-dung',
      key: `content-package:${id}`,
    })
    const facts = { title: found.title, receiver: names.get(found.receiver_id) ?? '' }
    await ctx.record(tx, 'publicity-item-package-sent', packageObject(id), facts)
  })
