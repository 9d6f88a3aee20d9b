import type { draftReminderLetterRoute } from '@guongsang/contract/plans-running.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { formatDay } from '@guongsang/core/kernel/vietnamese/dates.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import { endedUnitsOn, standingAgencyOn } from '../organizations/index.ts'
import { askingOf } from './access.ts'
import { asOf } from './as-of.ts'
import { itemReachOf } from './item-reach.ts'
import { draftLetters } from './reminder-letters.ts'
import { insertReminders } from './reminder-store.ts'
import { type LateFilter, readLateItems, readLateTasks } from './running-queries.ts'

/** Soạn công văn đôn đốc các đơn vị đã chọn: drafts in the register, and a line with every item they speak of. */
export async function draftReminderLetters(
  ctx: Ctx,
  { organizationIds, planId, on: asked }: Parsed<typeof draftReminderLetterRoute>['body'],
): Promise<{ ids: string[] }> {
  return ctx.transaction(async (tx) => {
    const asking = askingOf(ctx)
    const { localityId, today } = asking
    const on = (asked ?? today) as Day
    const agency = await standingAgencyOn(tx, localityId, on)
    if (agency === null) throw new AppError('standing-agency-unknown')
    const ended = await endedUnitsOn(tx, localityId, on)
    // To a unit that is gone nobody writes.
    const unitIds = organizationIds.filter((id) => !ended.has(id))
    const filter: LateFilter = { on, ended, today, planId: planId ?? undefined, unitIds }
    const reach = await itemReachOf(tx, asking)
    const items = (await readLateItems(tx, localityId, reach, filter)).map((item) => asOf(item, on))
    const tasks = await readLateTasks(tx, localityId, unitIds, filter)
    const letters = await draftLetters(ctx, tx, agency, { items, tasks }, on)
    if (letters.length === 0) throw new AppError('letter-nobody-late')
    const letterOf = new Map(letters.flatMap((letter) => letter.unitIds.map((id) => [id, letter.documentId])))
    const line = (kind: 'item' | 'task', id: string, unit: string) => ({
      locality_id: localityId,
      id: newId(),
      object_kind: kind,
      object_id: id,
      rung: `letter@${on}`,
      organization_id: unit,
      document_id: letterOf.get(unit) ?? null,
      text: `Soạn công văn đôn đốc ngày ${formatDay(on)}.`,
      sent_on: today,
      recorded_by: ctx.actor.name,
    })
    await insertReminders(tx, [
      ...items.map((item) => line('item', item.id, item.organization_id)),
      ...tasks.map((task) => line('task', task.id, task.unit)),
    ])
    return { ids: letters.map(({ documentId }) => documentId) }
  })
}
