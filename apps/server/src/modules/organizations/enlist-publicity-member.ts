import type { Ctx } from '../../platform/ctx.ts'
import { newId } from '../../platform/id.ts'
import { demandCode } from './catalogue-store.ts'
import { localityOf, record } from './change.ts'
import { insertPublicityMember } from './duty-store.ts'
import { demandJurisdiction } from './jurisdiction-store.ts'
import { lockOrganization } from './organization-store.ts'
import { asDay, sayDay } from './periods.ts'
import { lockPerson } from './person-store.ts'
import { canEnlistPublicity, demand } from './policy.ts'
import { readLine } from './spelling.ts'
import type { Level } from './tables.ts'

export interface Enlistment {
  personId: string
  kindCode: string
  level: Level
  organizationId: string | null
  jurisdictionId: string | null
  from: string
  decision: string | null
}

/** Báo cáo viên, tuyên truyền viên, cộng tác viên, chuyên viên phụ trách tuyên truyền. */
export async function enlistPublicityMember(ctx: Ctx, asked: Enlistment): Promise<{ id: string }> {
  const localityId = localityOf(ctx)
  demand(ctx.actor, canEnlistPublicity, { localityId })
  const [id, from] = [newId(), asDay(asked.from)]
  return ctx.transaction(async (tx) => {
    const kinds = await demandCode(tx, localityId, 'publicity-kind', [asked.kindCode], 'kindCode')
    const person = await lockPerson(tx, localityId, asked.personId, ctx.today)
    if (asked.organizationId !== null) await lockOrganization(tx, localityId, asked.organizationId, from)
    if (asked.jurisdictionId !== null) await demandJurisdiction(tx, localityId, asked.jurisdictionId, from)
    await insertPublicityMember(tx, {
      locality_id: localityId,
      id,
      person_id: person.id,
      organization_id: asked.organizationId,
      jurisdiction_id: asked.jurisdictionId,
      kind_code: asked.kindCode,
      level: asked.level,
      valid_from: from,
      valid_to: null,
      decision: readLine(asked.decision),
    })
    await record(ctx, tx, 'publicity-member-enlisted', 'person', person.id, {
      name: person.full_name,
      kind: kinds.get(asked.kindCode)!.label.toLowerCase(),
      from: sayDay(from),
    })
    return { id }
  })
}
