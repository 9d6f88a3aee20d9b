import { type Fact, type Facts, planMerge } from '@guongsang/core/organizations/merge-plan.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import { localityOf, record } from './change.ts'
import { exchangeIdentities, flattenMerged, lockPersons, type PersonOn, savePerson } from './person-store.ts'
import { canMergeRecords, demand } from './policy.ts'
import { insertMerge, moveNamings, personNamings } from './record-merge-store.ts'
import { readLine, spellPerson } from './spelling.ts'

export interface RecordMerge {
  keptId: string
  droppedId: string
  reason: string
}

/** Gộp hai bản ghi của một người. Nothing is thrown away: the dropped record leads to the kept one and can be taken out again. */
export async function mergePersons(
  ctx: Ctx,
  { keptId, droppedId, reason, take }: RecordMerge & { take: readonly string[] },
): Promise<{ id: string }> {
  const localityId = localityOf(ctx)
  if (keptId === droppedId) throw new AppError('merge-with-itself')
  return ctx.transaction(async (tx) => {
    const both = await lockPersons(tx, localityId, [keptId, droppedId], ctx.today)
    for (const one of both) {
      demand(ctx.actor, canMergeRecords, { localityId, organizationPath: one.path })
      if (one.merged_into !== null) throw new AppError('merge-already-done', { name: one.full_name })
    }
    const kept = both.find((one) => one.id === keptId)!
    const dropped = both.find((one) => one.id === droppedId)!
    const plan = planMerge(
      { id: keptId, facts: factsOf(kept) },
      { id: droppedId, facts: factsOf(dropped) },
      take,
    )
    const identity = await exchangeIdentities(
      tx,
      localityId,
      keptId,
      droppedId,
      take.includes('identityNumber'),
    )
    const taken = Object.fromEntries(plan.taken.map(({ field, after }) => [field, after]))
    await savePerson(tx, { locality_id: localityId, id: keptId }, kept.version, columnsOf(taken))
    await savePerson(tx, { locality_id: localityId, id: droppedId }, dropped.version, { merged_into: keptId })
    const flattened = await flattenMerged(tx, localityId, droppedId, keptId)
    const moved = await moveNamings(tx, localityId, personNamings, droppedId, keptId)
    const id = await insertMerge(tx, localityId, {
      subject: 'person',
      kept_id: keptId,
      dropped_id: droppedId,
      reason: readLine(reason)!,
      by: ctx.actor.name,
      changes: { moved, flattened, person: { plan, identity } },
    })
    for (const one of [keptId, droppedId])
      await record(ctx, tx, 'persons-merged', 'person', one, {
        kept: kept.full_name,
        dropped: dropped.full_name,
        reason: readLine(reason),
      })
    return { id }
  })
}

/** Facts as core compares them: scalars, the birth as one. */
export const factsOf = (person: PersonOn): Facts => ({
  fullName: person.full_name,
  gender: person.gender,
  birth: person.birth_on ?? (person.birth_year === null ? null : String(person.birth_year)),
  ethnicity: person.ethnicity,
  occupationGroup: person.occupation_group,
  directLabour: person.direct_labour,
})

/** And back to the columns that hold them. */
export function columnsOf(facts: Facts): Record<string, Fact> {
  const columns: Record<string, Fact> = {}
  const names = {
    gender: 'gender',
    ethnicity: 'ethnicity',
    occupationGroup: 'occupation_group',
    directLabour: 'direct_labour',
  }
  for (const [field, column] of Object.entries(names)) if (field in facts) columns[column] = facts[field]!
  if (typeof facts['fullName'] === 'string')
    Object.assign(columns, { full_name: facts['fullName'], ...spellPerson(facts['fullName']) })
  if ('birth' in facts) {
    const birth = facts['birth'] === null ? '' : String(facts['birth'])
    columns['birth_on'] = birth.length === 10 ? birth : null
    columns['birth_year'] = birth === '' ? null : Number(birth.slice(0, 4))
  }
  return columns
}
