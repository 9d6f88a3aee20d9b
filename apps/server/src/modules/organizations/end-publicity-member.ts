import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import { loadCatalogue } from './catalogue-store.ts'
import { localityOf, record } from './change.ts'
import { endPublicityRow, lockPublicityMember } from './duty-store.ts'
import { demandOrder, sayDay } from './periods.ts'
import { lockPersons } from './person-store.ts'
import { canEnlistPublicity, demand } from './policy.ts'

/** Thôi tham gia lực lượng tuyên truyền, sau một ngày. */
export async function endPublicityMember(ctx: Ctx, id: string, to: Day): Promise<void> {
  const localityId = localityOf(ctx)
  demand(ctx.actor, canEnlistPublicity, { localityId })
  await ctx.transaction(async (tx) => {
    const member = await lockPublicityMember(tx, localityId, id)
    if (member.valid_to !== null) throw new AppError('already-ended', { to: sayDay(member.valid_to) })
    demandOrder(member.valid_from, to)
    await endPublicityRow(tx, localityId, id, to)
    const [person] = await lockPersons(tx, localityId, [member.person_id], ctx.today)
    const kinds = await loadCatalogue(tx, localityId, 'publicity-kind')
    await record(ctx, tx, 'publicity-member-ended', 'person', member.person_id, {
      name: person!.full_name,
      kind: kinds.find((one) => one.code === member.kind_code)?.label.toLowerCase(),
      to: sayDay(to),
    })
  })
}
