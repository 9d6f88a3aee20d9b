import type { Ctx } from '../../platform/ctx.ts'
import { localityOf, record } from './change.ts'
import { demandOccupation, type PersonFacts, readPersonFacts } from './create-person.ts'
import { lockPerson, savePerson } from './person-store.ts'
import { canEditPeople, demand } from './policy.ts'

const words: Record<string, string> = {
  full_name: 'họ tên',
  gender: 'giới tính',
  birth_on: 'ngày sinh',
  birth_year: 'năm sinh',
  ethnicity: 'dân tộc',
  occupation_group: 'nhóm nghề nghiệp',
  direct_labour: 'lao động trực tiếp',
}

/** Sửa thông tin cá nhân. The log says which facts changed, not what they were: it is read by many. */
export async function editPerson(
  ctx: Ctx,
  id: string,
  asked: PersonFacts & { version: number },
): Promise<void> {
  const localityId = localityOf(ctx)
  const facts = readPersonFacts(asked, ctx.today)
  await ctx.transaction(async (tx) => {
    const before = await lockPerson(tx, localityId, id, ctx.today)
    demand(ctx.actor, canEditPeople, { localityId, organizationPath: before.path })
    await demandOccupation(tx, localityId, asked.occupationGroup)
    await savePerson(tx, { locality_id: localityId, id }, asked.version, facts)
    const changed = Object.keys(words).filter((key) => before[key as 'gender'] !== facts[key as 'gender'])
    await record(ctx, tx, 'person-edited', 'person', id, {
      name: facts.full_name,
      changed: changed.length > 0 ? changed.map((key) => words[key]) : 'không đổi',
    })
  })
}
