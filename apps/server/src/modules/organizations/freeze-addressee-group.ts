import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import { resolveExpression } from './addressee-queries.ts'
import { insertMembers, lockGroup, saveGroup } from './addressee-store.ts'
import { localityOf, record } from './change.ts'
import { nameOf } from './create-addressee-group.ts'
import { sayDay } from './periods.ts'
import { canAddressGroups, demand } from './policy.ts'

/** Chốt nhóm đối tượng vào ngày ban hành: who was addressed, as they were called and headed then, for ever. */
export async function freezeAddresseeGroup(
  ctx: Ctx,
  id: string,
  asked: { on: Day; version: number },
): Promise<{ memberCount: number }> {
  const localityId = localityOf(ctx)
  demand(ctx.actor, canAddressGroups, { localityId })
  return ctx.transaction(async (tx) => {
    const group = await lockGroup(tx, localityId, id)
    if (group.state === 'frozen')
      throw new AppError('addressee-group-frozen', { on: sayDay(group.frozen_on) })
    const { members } = await resolveExpression(tx, localityId, group.expression, asked.on)
    if (members.length === 0) throw new AppError('addressee-group-empty', { on: sayDay(asked.on) })
    await saveGroup(tx, { locality_id: localityId, id }, asked.version, {
      state: 'frozen',
      frozen_on: asked.on,
    })
    await insertMembers(
      tx,
      members.map((member, position) => ({
        locality_id: localityId,
        group_id: id,
        organization_id: member.organizationId,
        position,
        name: member.name,
        kind_label: member.kindLabel,
        under_committee: member.underCommittee,
        head_name: member.head?.name ?? null,
        head_title: member.head?.title ?? null,
      })),
    )
    await record(ctx, tx, 'addressee-group-frozen', 'addressee-group', id, {
      name: nameOf(group),
      on: sayDay(asked.on),
      count: members.length,
    })
    return { memberCount: members.length }
  })
}
