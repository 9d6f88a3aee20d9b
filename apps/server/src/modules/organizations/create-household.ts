import type { Ctx } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import { localityOf, record } from './change.ts'
import { insertHousehold, replaceMembers } from './collective-store.ts'
import { demandJurisdiction } from './jurisdiction-store.ts'
import { asDayOrNull, firstDay } from './periods.ts'
import { committeePath, lockPersons } from './person-store.ts'
import { canEditPeople, demand } from './policy.ts'
import { readLine, readName, spellPerson } from './spelling.ts'

export interface HouseholdFacts {
  address: string | null
  members: readonly { personId: string | null; fullName: string; relation: string; isHead: boolean }[]
}

/** Thêm hộ gia đình. The commune of residence answers for it. */
export async function createHousehold(
  ctx: Ctx,
  asked: HouseholdFacts & { jurisdictionId: string; from: string | null },
): Promise<{ id: string }> {
  const localityId = localityOf(ctx)
  const id = newId()
  return ctx.transaction(async (tx) => {
    const on = asDayOrNull(asked.from) ?? ctx.today
    const jurisdiction = await demandJurisdiction(tx, localityId, asked.jurisdictionId, on)
    const path = await committeePath(tx, localityId, jurisdiction.id, ctx.today)
    demand(ctx.actor, canEditPeople, { localityId, organizationPath: path })
    const { members, headName } = await readMembers(ctx, tx, asked)
    await insertHousehold(tx, {
      locality_id: localityId,
      id,
      jurisdiction_id: jurisdiction.id,
      head_name: headName,
      ...spellPerson(headName),
      address: readLine(asked.address),
      valid_from: firstDay(asked.from),
      valid_to: null,
      version: 1,
    })
    await replaceMembers(tx, localityId, id, members)
    await record(ctx, tx, 'household-created', 'household', id, { name: headName })
    return { id }
  })
}

/** Exactly one head; people on record are named as the record names them. */
export async function readMembers(ctx: Ctx, tx: Tx, asked: HouseholdFacts) {
  const heads = asked.members.filter((one) => one.isHead)
  if (heads.length !== 1)
    throw new AppError('invalid-input', {}, [{ field: 'members', message: 'Hộ có đúng một chủ hộ.' }])
  const ids = asked.members.flatMap((one) => (one.personId === null ? [] : [one.personId]))
  if (new Set(ids).size < ids.length)
    throw new AppError('invalid-input', {}, [{ field: 'members', message: 'Một người được ghi hai lần.' }])
  const persons = await lockPersons(tx, localityOf(ctx), ids, ctx.today)
  const names = new Map(persons.map((person) => [person.id, person.full_name]))
  const members = asked.members.map((one) => ({
    person_id: one.personId,
    full_name: names.get(one.personId ?? '') ?? readName('members', one.fullName),
    relation: readName('members', one.relation),
    is_head: one.isHead,
  }))
  return { members, headName: members.find((one) => one.is_head)!.full_name }
}
