/** A channel or a column for an act: there at all, locked, and answered for by whoever acts. */
import type { Policy } from '../../platform/auth/policy.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError, type FieldError } from '../../platform/errors.ts'
import { organizationPaths } from '../organizations/index.ts'
import { channelHeads } from './channel-heads.ts'
import { canKeepChannels, canKeepColumns, mayForAny } from './channel-policy.ts'
import { lockChannel, type StoredChannel } from './channel-store.ts'
import { lockColumn, type StoredColumn } from './column-store.ts'

/** Whether the actor may do this in the name of at least one of these units. */
export async function mayForUnits(
  ctx: Ctx,
  tx: Tx,
  unitIds: readonly string[],
  policy: Policy,
): Promise<boolean> {
  const localityId = localityOf(ctx)
  const paths = await organizationPaths(tx, localityId, unitIds, ctx.today)
  return mayForAny(ctx.actor, policy, localityId, [...paths.values()])
}

export async function demandForUnits(
  ctx: Ctx,
  tx: Tx,
  unitIds: readonly string[],
  policy: Policy,
): Promise<void> {
  if (!(await mayForUnits(ctx, tx, unitIds, policy))) throw new AppError('forbidden')
}

/** The units that answer for what a channel, and a column in it, brings out. */
export async function answerable(
  tx: Tx,
  localityId: string,
  channelId: string,
  leadId?: string,
): Promise<string[]> {
  const owners = (await channelHeads(tx, localityId, [channelId])).get(channelId)?.ownerIds ?? []
  return leadId === undefined ? owners : [...owners, leadId]
}

export async function takeChannel(
  ctx: Ctx,
  tx: Tx,
  id: string,
): Promise<StoredChannel & { owner_ids: string[] }> {
  const localityId = localityOf(ctx)
  const channel = await lockChannel(tx, localityId, id)
  if (channel === undefined) throw new AppError('channel-not-found', { id })
  const owners = await answerable(tx, localityId, id)
  await demandForUnits(ctx, tx, owners, canKeepChannels)
  return { ...channel, owner_ids: owners }
}

export async function takeColumn(ctx: Ctx, tx: Tx, id: string): Promise<StoredColumn> {
  const localityId = localityOf(ctx)
  const column = await lockColumn(tx, localityId, id)
  if (column === undefined) throw new AppError('column-not-found', { id })
  const units = await answerable(tx, localityId, column.channel_id, column.lead_id)
  await demandForUnits(ctx, tx, units, canKeepColumns)
  return column
}

/** Units named in a form, each known to the locality. */
export async function unknownUnits(
  ctx: Ctx,
  tx: Tx,
  field: string,
  ids: readonly string[],
): Promise<FieldError[]> {
  const known = await organizationPaths(tx, localityOf(ctx), ids, ctx.today)
  return ids.every((id) => known.has(id))
    ? []
    : [{ field, message: 'Có đơn vị không tìm thấy. Hãy chọn lại trong danh sách.' }]
}
