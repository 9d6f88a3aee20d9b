/** Writes what the rows of a list of people do. Nothing is decided here any more. */
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Ctx } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { newId } from '../../platform/id.ts'
import { localityOf, record } from './change.ts'
import type { NewBelonging, NewPost, PersonDeed, PersonSet } from './import-deeds.ts'
import type { Ended, PersonDone } from './import-done.ts'
import type { ImportWorld, KnownPerson } from './import-world.ts'
import { insertIdentities } from './import-write-store.ts'
import { dayBefore, demandOrder, sayFrom } from './periods.ts'
import type { AffiliationRow, PostRow } from './people-tables.ts'
import {
  endAffiliation,
  endPostRow,
  insertAffiliations,
  insertPersons,
  insertPosts,
  loadAffiliations,
  loadPosts,
  savePerson,
} from './person-store.ts'
import { spellPerson } from './spelling.ts'

export async function applyPeople(
  ctx: Ctx,
  tx: Tx,
  deeds: readonly PersonDeed[],
  world: ImportWorld,
): Promise<Map<number, PersonDone>> {
  const localityId = localityOf(ctx)
  const known = new Map(world.persons.map((person) => [person.id, person]))
  const done = new Map<number, PersonDone>(deeds.map((deed) => [deed.number, untouched(deed)]))
  await insertPersons(
    tx,
    deeds.filter((deed) => deed.isNew).map((deed) => personRow(localityId, deed)),
  )
  for (const deed of deeds)
    if (deed.version !== null) await change(tx, localityId, deed, known.get(deed.id)!, done.get(deed.number)!)
  await insertIdentities(
    tx,
    localityId,
    deeds.flatMap(({ id, identityNumber: number }) => (number === null ? [] : [{ personId: id, number }])),
  )
  await insertAffiliations(
    tx,
    deeds.flatMap((deed) => {
      const row = deed.belonging && affiliationRow(localityId, deed.id, deed.belonging)
      if (row) done.get(deed.number)!.affiliations.added.push(row.id)
      return row ?? []
    }),
  )
  await insertPosts(
    tx,
    deeds.flatMap((deed) => {
      const row = deed.post && postRow(localityId, deed.id, deed.post)
      if (row) done.get(deed.number)!.posts.added.push(row.id)
      return row ?? []
    }),
  )
  for (const deed of deeds) await tell(ctx, tx, deed)
  return done
}

const untouched = (deed: PersonDeed): PersonDone => ({
  of: 'person',
  id: deed.id,
  name: deed.name,
  isNew: deed.isNew,
  version: deed.isNew ? 1 : null,
  before: {},
  identityNumberSet: deed.identityNumber !== null,
  affiliations: { added: [], ended: [] },
  posts: { added: [], ended: [] },
})

const personRow = (localityId: string, deed: PersonDeed) => ({
  locality_id: localityId,
  id: deed.id,
  full_name: deed.name,
  ...spellPerson(deed.name),
  ...(deed.set as Required<PersonSet>),
  state: 'working' as const,
  state_since: null,
  merged_into: null,
  version: 1,
})

const affiliationRow = (localityId: string, personId: string, to: NewBelonging): AffiliationRow => ({
  locality_id: localityId,
  id: newId(),
  person_id: personId,
  organization_id: to.organizationId,
  jurisdiction_id: to.jurisdictionId,
  valid_from: to.from,
  valid_to: null,
})

const postRow = (localityId: string, personId: string, post: NewPost): PostRow => ({
  locality_id: localityId,
  id: newId(),
  person_id: personId,
  organization_id: post.organizationId,
  title: post.title,
  is_head: post.isHead,
  is_manager: post.isManager,
  valid_from: post.from,
  valid_to: null,
  decision: post.decision,
})

/** Somebody already known: facts now; what ends where the person moves on. */
async function change(
  tx: Tx,
  localityId: string,
  deed: PersonDeed,
  person: KnownPerson,
  done: PersonDone,
): Promise<void> {
  await savePerson(tx, { locality_id: localityId, id: deed.id }, deed.version!, deed.set)
  done.version = deed.version! + 1
  const before: Required<PersonSet> = {
    gender: person.gender,
    birth_on: person.birthOn,
    birth_year: person.birthYear,
    ethnicity: person.ethnicity,
    occupation_group: person.occupation,
    direct_labour: person.directLabour,
  }
  done.before = Object.fromEntries(Object.entries(before).filter(([key]) => key in deed.set))
  if (deed.belonging) await endWhatHolds(tx, localityId, deed.id, deed.belonging, done)
}

/** The same as moving one person by hand: the old place ends the day before, and the posts left behind with it. */
async function endWhatHolds(
  tx: Tx,
  localityId: string,
  personId: string,
  { from, organizationId }: NewBelonging,
  done: PersonDone,
): Promise<void> {
  const to = dayBefore(from)
  const holds = (one: { valid_to: Day | null }): boolean => one.valid_to === null || one.valid_to >= from
  const ended = (one: { id: string; valid_to: Day | null }): Ended => ({
    id: one.id,
    to: one.valid_to,
    setTo: to,
  })
  for (const old of (await loadAffiliations(tx, localityId, personId)).filter(holds)) {
    demandOrder(old.valid_from, to)
    await endAffiliation(tx, localityId, old.id, to)
    done.affiliations.ended.push(ended(old))
  }
  for (const post of (await loadPosts(tx, localityId, personId)).filter(holds)) {
    if (post.organization_id === organizationId || post.valid_from >= from) continue
    await endPostRow(tx, localityId, post.id, to)
    done.posts.ended.push(ended(post))
  }
}

async function tell(
  ctx: Ctx,
  tx: Tx,
  { id, name, isNew, changed, post, belonging }: PersonDeed,
): Promise<void> {
  if (isNew) await record(ctx, tx, 'person-created', 'person', id, { name })
  else await record(ctx, tx, 'person-edited', 'person', id, { name, changed })
  if (!isNew && belonging)
    await record(ctx, tx, 'person-transferred', 'person', id, {
      name,
      place: belonging.place,
      from: sayFrom(belonging.from),
    })
  if (post)
    await record(ctx, tx, 'post-started', 'person', id, {
      name,
      title: post.title,
      organization: post.organization,
      from: sayFrom(post.from),
      decision: post.decision ?? '',
    })
}
