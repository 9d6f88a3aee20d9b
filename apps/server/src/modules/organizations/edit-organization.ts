import type { Ctx } from '../../platform/ctx.ts'
import { localityOf, record } from './change.ts'
import { demandFacts, factsAsRow, type OrganizationFacts } from './create-organization.ts'
import { lockOrganization, replaceFields, saveOrganization } from './organization-store.ts'
import { canEditOrganization, demand } from './policy.ts'

const words: Record<string, string> = {
  kind_code: 'loại',
  level: 'cấp',
  under_committee: 'thuộc UBND',
  vertical: 'ngành dọc',
  vertical_parent_id: 'cấp trên theo ngành',
  vertical_parent_name: 'cấp trên theo ngành',
  is_public: 'công khai',
  address: 'địa chỉ',
  phone: 'điện thoại',
  email: 'thư điện tử',
  website: 'trang thông tin',
}

/** Sửa thông tin cơ quan, đơn vị. Names and placements have use-cases of their own, because they need a day. */
export async function editOrganization(
  ctx: Ctx,
  id: string,
  asked: OrganizationFacts & { version: number },
): Promise<void> {
  const localityId = localityOf(ctx)
  await ctx.transaction(async (tx) => {
    const before = await lockOrganization(tx, localityId, id, ctx.today)
    demand(ctx.actor, canEditOrganization, { localityId, organizationPath: before.path })
    await demandFacts(ctx, tx, asked, id)
    const facts = factsAsRow(asked)
    await saveOrganization(tx, { locality_id: localityId, id }, asked.version, facts)
    await replaceFields(tx, localityId, id, asked.fieldCodes)
    const changed = Object.entries(facts).filter(
      ([key, value]) => before[key as keyof typeof before] !== value,
    )
    const names = [...new Set(changed.map(([key]) => words[key]))]
    await record(ctx, tx, 'organization-edited', 'organization', id, {
      name: before.name,
      changed: names.length > 0 ? names : ['lĩnh vực phụ trách'],
    })
  })
}
