import type { Ctx } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import { localityOf, record } from './change.ts'
import { insertEmulationOfficer, isOfficerFrom } from './duty-store.ts'
import { isActiveOn, lockOrganization } from './organization-store.ts'
import { asDay, sayDay, withinLife } from './periods.ts'
import { lockPerson } from './person-store.ts'
import { canAppoint, demand } from './policy.ts'
import { readLine } from './spelling.ts'

export interface Appointment {
  personId: string
  organizationId: string
  fullTime: boolean
  qualification: string | null
  trainingHours: number
  from: string
}

/** Giao một người làm công tác thi đua, khen thưởng của đơn vị. */
export async function appointEmulationOfficer(ctx: Ctx, asked: Appointment): Promise<{ id: string }> {
  const localityId = localityOf(ctx)
  const [id, from] = [newId(), asDay(asked.from)]
  return ctx.transaction(async (tx) => {
    const organization = await lockOrganization(tx, localityId, asked.organizationId, from)
    demand(ctx.actor, canAppoint, { localityId, organizationPath: organization.path })
    if (!isActiveOn(organization, from))
      throw new AppError('organization-not-active', { name: organization.name, on: sayDay(from) })
    const person = await lockPerson(tx, localityId, asked.personId, ctx.today)
    if (await isOfficerFrom(tx, localityId, person.id, organization.id, from))
      throw new AppError('emulation-officer-twice', { name: person.full_name })
    await insertEmulationOfficer(tx, {
      locality_id: localityId,
      id,
      person_id: person.id,
      organization_id: organization.id,
      full_time: asked.fullTime,
      qualification: readLine(asked.qualification),
      training_hours: asked.trainingHours,
      valid_from: from,
      valid_to: withinLife(null, organization),
      hand_over_note: null,
      successor_id: null,
    })
    await record(ctx, tx, 'emulation-officer-appointed', 'organization', organization.id, {
      name: person.full_name,
      organization: organization.name,
      from: sayDay(from),
    })
    return { id }
  })
}
