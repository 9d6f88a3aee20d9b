import type { proposeItemRoute } from '@guongsang/contract/publicity-items.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import { organizationPaths } from '../organizations/index.ts'
import { publicityLabelBook } from './channel-labels.ts'
import { itemObject } from './item-access.ts'
import { mayWriteFor } from './item-policy.ts'
import { insertChanges, insertEditions, insertItems, keyOf } from './item-store.ts'
import { factsOf, textOf } from './item-typed.ts'

/** Đề xuất tin, bài: a subject, or a text at once. */
export const proposeItem = (
  ctx: Ctx,
  { title, standfirst, body, proposedOn, ...typed }: Parsed<typeof proposeItemRoute>['body'],
): Promise<{ id: string }> =>
  ctx.transaction(async (tx) => {
    const localityId = localityOf(ctx)
    const { organizationId } = typed
    const paths = await organizationPaths(tx, localityId, [organizationId], ctx.today)
    const path = paths.get(organizationId) ?? null
    if (!mayWriteFor(ctx.actor, { localityId, organizationId, path })) throw new AppError('forbidden')
    const facts = await factsOf(ctx, tx, typed)
    const text = textOf({ title, standfirst, body })
    const state = text.body === null ? 'proposed' : 'written'
    const proposed = (proposedOn ?? ctx.today) as Day
    const id = newId()
    const by = { recorded_by: ctx.actor.name, account_id: ctx.actor.accountId }
    await insertItems(tx, [
      {
        ...facts,
        locality_id: localityId,
        id,
        proposed_on: proposed,
        state,
        state_reason: null,
        edition: 1,
        approved_edition: null,
        portal_at: null,
        search_key: keyOf(text, facts),
        portal_key: null,
        created_by: ctx.actor.name,
      },
    ])
    await insertEditions(tx, [
      {
        locality_id: localityId,
        item_id: id,
        edition: 1,
        ...text,
        note: null,
        written_by: ctx.actor.name,
        account_id: ctx.actor.accountId,
      },
    ])
    await insertChanges(tx, [
      {
        locality_id: localityId,
        id: newId(),
        item_id: id,
        act: text.body === null ? 'propose' : 'write',
        state,
        edition: 1,
        reason: null,
        happened_on: proposed,
        ...by,
      },
    ])
    const form = (await publicityLabelBook(tx, localityId)).coded('form', facts.form).label.toLowerCase()
    await ctx.record(tx, 'publicity-item-proposed', itemObject(id), { form, title: text.title })
    return { id }
  })
