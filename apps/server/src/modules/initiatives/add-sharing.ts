import type {
  addInitiativeReplicationRoute,
  addSharingRoute,
} from '@guongsang/contract/initiatives-sharing.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { isAuthor } from '@guongsang/core/initiatives/standing-aside.ts'
import { cleanLine } from '@guongsang/core/kernel/vietnamese/clean.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import { contributeToItem, openItem } from '../plans/index.ts'
import { eventHeads } from '../events/index.ts'
import { findUsableFile } from '../files/index.ts'
import { demandFor, requireInitiative, askingOf } from './access.ts'
import { readAuthors } from './initiative-queries.ts'
import { insertReplication, insertSharing } from './initiative-store.ts'
import { canShareInitiatives } from './policy.ts'
import { refuse } from './words.ts'

/** Ghi hoạt động giới thiệu, phổ biến: whoever is presented is an author of what is presented, recognised or not yet. */
export async function addSharing(
  ctx: Ctx,
  asked: Parsed<typeof addSharingRoute>['body'],
): Promise<{ id: string }> {
  if (asked.heldOn > ctx.today) refuse('heldOn', 'Ngày tổ chức chưa tới.')
  const localityId = localityOf(ctx)
  const id = newId()
  return ctx.transaction(async (tx) => {
    await demandFor(ctx, tx, asked.organizationId, canShareInitiatives)
    const initiativeIds = asked.shared.map(({ initiativeId }) => initiativeId)
    const authors = Map.groupBy(
      await readAuthors(tx, localityId, initiativeIds),
      (author) => author.initiative_id,
    )
    for (const [at, { initiativeId, personId, holderName }] of asked.shared.entries()) {
      const own = (authors.get(initiativeId) ?? []).map(({ person_id, name }) => ({
        personId: person_id,
        name,
      }))
      if (!isAuthor({ personId, name: holderName }, own))
        refuse(`shared.${at}.holderName`, 'Người được giới thiệu phải là tác giả của sáng kiến.')
    }
    await demandItem(ctx, tx, asked)
    if (asked.eventId !== null && !(await eventHeads(tx, localityId, [asked.eventId])).has(asked.eventId))
      refuse('eventId', 'Không có sự kiện này. Hãy chọn lại.')
    for (const fileId of asked.fileIds)
      if ((await findUsableFile(ctx, tx, fileId)) === undefined)
        refuse('fileIds', 'Không mở được một tệp đính kèm. Hãy bỏ tệp đó và đính lại.')
    await insertSharing(
      tx,
      {
        locality_id: localityId,
        id,
        organization_id: asked.organizationId,
        item_id: asked.itemId,
        event_id: asked.eventId,
        held_on: asked.heldOn as Day,
        place: asked.place,
        form: cleanLine(asked.form),
        audience: asked.audience,
        attendance: asked.attendance,
        result: asked.result,
        file_ids: asked.fileIds,
        recorded_by: ctx.actor.name,
      },
      asked.shared.map(({ initiativeId, holderName, personId }) => ({
        locality_id: localityId,
        activity_id: id,
        initiative_id: initiativeId,
        holder_name: cleanLine(holderName),
        person_id: personId,
      })),
    )
    if (asked.itemId !== null) await contributeToItem(ctx, tx, asked.itemId)
    const object = { kind: 'organization', id: asked.organizationId }
    const facts = { on: asked.heldOn, form: asked.form, holders: asked.shared.length }
    await ctx.record(tx, 'sharing-added', object, facts)
    return { id }
  })
}

/** Of the same unit, an activity, and still open: what was sent is not added to. */
async function demandItem(
  ctx: Ctx,
  tx: Tx,
  { itemId, organizationId }: Parsed<typeof addSharingRoute>['body'],
): Promise<void> {
  if (itemId === null) return
  const item = await openItem(ctx, tx, itemId)
  if (item.organizationId !== organizationId || item.owes !== 'activity')
    refuse('itemId', 'Việc này không phải hoạt động của đơn vị đã chọn. Hãy chọn lại.')
}

/** Ghi nơi áp dụng lại: by whoever took it over, or by the office. */
export const addReplication = (
  ctx: Ctx,
  id: string,
  asked: Parsed<typeof addInitiativeReplicationRoute>['body'],
): Promise<{ id: string }> =>
  ctx.transaction(async (tx) => {
    const localityId = localityOf(ctx)
    const initiative = await requireInitiative(tx, askingOf(ctx), id)
    await demandFor(ctx, tx, asked.organizationId ?? initiative.organization_id, canShareInitiatives)
    if (initiative.state !== 'recognized')
      throw new AppError('initiative-not-passed', { title: initiative.title })
    if (asked.since > ctx.today) refuse('since', 'Ngày bắt đầu áp dụng chưa tới.')
    const replicationId = newId()
    await insertReplication(tx, {
      locality_id: localityId,
      id: replicationId,
      initiative_id: id,
      organization_id: asked.organizationId,
      by_name: cleanLine(asked.byName),
      since: asked.since as Day,
      result: asked.result,
      recorded_by: ctx.actor.name,
    })
    const facts = { by: asked.byName, since: asked.since }
    await ctx.record(tx, 'initiative-replicated', { kind: 'initiative', id }, facts)
    return { id: replicationId }
  })
