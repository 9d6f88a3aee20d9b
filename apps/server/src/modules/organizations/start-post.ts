import type { Ctx } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import { localityOf, record } from './change.ts'
import { isActiveOn, lockOrganization } from './organization-store.ts'
import { asDayOrNull, demandOrder, firstDay, LONG_AGO, sayDay, sayFrom, withinLife } from './periods.ts'
import { headsDuring, insertPosts, lockPerson } from './person-store.ts'
import { canAppoint, demand } from './policy.ts'
import { readLine, readName } from './spelling.ts'

export interface NewPost {
  organizationId: string
  title: string
  isHead: boolean
  isManager: boolean
  from: string | null
  to: string | null
  decision: string | null
}

/** Ghi chức vụ. An organisation has one head at a time: the one who answers for all it sends. */
export async function startPost(ctx: Ctx, personId: string, asked: NewPost): Promise<{ id: string }> {
  const localityId = localityOf(ctx)
  const from = firstDay(asked.from)
  demandOrder(from, asDayOrNull(asked.to))
  const id = newId()
  const title = readName('title', asked.title)
  return ctx.transaction(async (tx) => {
    const organization = await lockOrganization(tx, localityId, asked.organizationId, ctx.today)
    demand(ctx.actor, canAppoint, { localityId, organizationPath: organization.path })
    const to = withinLife(asDayOrNull(asked.to), organization)
    const person = await lockPerson(tx, localityId, personId, ctx.today)
    const { name } = organization
    const begins = from === LONG_AGO ? ctx.today : from
    if (!isActiveOn(organization, begins))
      throw new AppError('organization-not-active', { name, on: sayDay(begins) })
    const [head] = asked.isHead ? await headsDuring(tx, localityId, organization.id, from, to) : []
    if (head)
      throw new AppError('organization-has-head', { organization: name, name: head.name, title: head.title })
    const decision = readLine(asked.decision)
    await insertPosts(tx, [
      {
        locality_id: localityId,
        id,
        person_id: personId,
        organization_id: organization.id,
        title,
        is_head: asked.isHead,
        is_manager: asked.isManager || asked.isHead,
        valid_from: from,
        valid_to: to,
        decision,
      },
    ])
    await record(ctx, tx, 'post-started', 'person', personId, {
      name: person.full_name,
      title,
      organization: name,
      from: sayFrom(from),
      decision: decision ?? '',
    })
    return { id }
  })
}
