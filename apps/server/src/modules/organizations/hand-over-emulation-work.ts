import { cleanText } from '@guongsang/core/kernel/vietnamese/clean.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import { localityOf, record } from './change.ts'
import { lockEmulationOfficer, saveHandOver } from './duty-store.ts'
import { lockOrganization } from './organization-store.ts'
import { demandOrder, sayDay } from './periods.ts'
import { lockPersons } from './person-store.ts'
import { canAppoint, demand } from './policy.ts'

/** Bàn giao công tác thi đua, khen thưởng: what the next one must know is written down before the desk is empty. */
export async function handOverEmulationWork(
  ctx: Ctx,
  id: string,
  asked: { to: Day; note: string; successorId: string | null },
): Promise<void> {
  const localityId = localityOf(ctx)
  await ctx.transaction(async (tx) => {
    const officer = await lockEmulationOfficer(tx, localityId, id)
    const organization = await lockOrganization(tx, localityId, officer.organization_id, ctx.today)
    demand(ctx.actor, canAppoint, { localityId, organizationPath: organization.path })
    if (officer.hand_over_note !== null) throw new AppError('already-ended', { to: sayDay(officer.valid_to) })
    demandOrder(officer.valid_from, asked.to)
    if (asked.successorId === officer.person_id)
      throw new AppError('invalid-input', {}, [
        { field: 'successorId', message: 'Người nhận bàn giao phải là người khác.' },
      ])
    const ids = [officer.person_id, ...(asked.successorId === null ? [] : [asked.successorId])]
    const persons = await lockPersons(tx, localityId, ids, ctx.today)
    const nameOf = (personId: string | null): string =>
      persons.find((one) => one.id === personId)?.full_name ?? 'chưa có người nhận'
    await saveHandOver(tx, localityId, id, { ...asked, note: cleanText(asked.note) })
    await record(ctx, tx, 'emulation-work-handed-over', 'organization', organization.id, {
      name: nameOf(officer.person_id),
      organization: organization.name,
      to: sayDay(asked.to),
      successor: nameOf(asked.successorId),
    })
  })
}
