import { PERSON_STATES } from '@guongsang/contract/organizations-words.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { localityOf, record } from './change.ts'
import { dayBefore, sayDay } from './periods.ts'
import { endPostRow, loadPosts, lockPerson, savePerson } from './person-store.ts'
import { canEditPeople, demand } from './policy.ts'

/** Đã nghỉ, đã mất, hoặc trở lại công tác. Posts end the day before: a retired head does not go on signing. */
export async function changePersonState(
  ctx: Ctx,
  id: string,
  state: keyof typeof PERSON_STATES,
  on: Day,
): Promise<void> {
  const localityId = localityOf(ctx)
  await ctx.transaction(async (tx) => {
    const person = await lockPerson(tx, localityId, id, ctx.today)
    demand(ctx.actor, canEditPeople, { localityId, organizationPath: person.path })
    await savePerson(tx, { locality_id: localityId, id }, person.version, { state, state_since: on })
    if (state !== 'working')
      for (const post of await loadPosts(tx, localityId, id))
        if (post.valid_from < on && (post.valid_to === null || post.valid_to >= on))
          await endPostRow(tx, localityId, post.id, dayBefore(on))
    await record(ctx, tx, 'person-state-changed', 'person', id, {
      name: person.full_name,
      state: PERSON_STATES[state].toLowerCase(),
      on: sayDay(on),
    })
  })
}
