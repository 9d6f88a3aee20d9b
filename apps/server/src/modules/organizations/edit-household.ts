import type { Ctx } from '../../platform/ctx.ts'
import { localityOf, record } from './change.ts'
import { lockHousehold, replaceMembers, saveHousehold } from './collective-store.ts'
import { type HouseholdFacts, readMembers } from './create-household.ts'
import { committeePath } from './person-store.ts'
import { canEditPeople, demand } from './policy.ts'
import { readLine, spellPerson } from './spelling.ts'

/** Sửa hộ gia đình và thành viên. */
export async function editHousehold(
  ctx: Ctx,
  id: string,
  asked: HouseholdFacts & { version: number },
): Promise<void> {
  const localityId = localityOf(ctx)
  await ctx.transaction(async (tx) => {
    const household = await lockHousehold(tx, localityId, id)
    const path = await committeePath(tx, localityId, household.jurisdiction_id, ctx.today)
    demand(ctx.actor, canEditPeople, { localityId, organizationPath: path })
    const { members, headName } = await readMembers(ctx, tx, asked)
    const facts = { head_name: headName, ...spellPerson(headName), address: readLine(asked.address) }
    await saveHousehold(tx, { locality_id: localityId, id }, asked.version, facts)
    await replaceMembers(tx, localityId, id, members)
    await record(ctx, tx, 'household-edited', 'household', id, { name: headName })
  })
}
