/** Who belongs to a unit and what lies below it on a day: for other modules that look at a whole unit at once. */
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import type { Tx } from '../../platform/database/database.ts'
import { listCollectives } from './collective-queries.ts'
import { readPeople } from './people-queries.ts'

export interface SubjectWithin {
  id: string
  name: string
  gender: 'male' | 'female' | null
  /** Where it belongs, as called on the day. */
  place: string
}

/** No locality has more collectives below one unit. */
const COLLECTIVES_MOST = 10_000

/** In Vietnamese order, within what the actor may see. */
export async function subjectsWithin(
  tx: Tx,
  localityId: string,
  actor: Actor,
  asked: { kind: 'person' | 'collective'; withinId: string; on: Day },
): Promise<SubjectWithin[]> {
  const { kind, withinId, on } = asked
  if (kind === 'collective') {
    const { rows } = await listCollectives(
      tx,
      localityId,
      actor,
      { on, withinId },
      { limit: COLLECTIVES_MOST },
    )
    return rows.map(({ id, name, organization }) => ({ id, name, gender: null, place: organization.name }))
  }
  const people = await readPeople(tx, localityId, actor, { on, withinId, state: 'working' })
  return people.map((person) => ({
    id: person.id,
    name: person.full_name,
    gender: person.gender,
    place: person.organization_name ?? person.jurisdiction_name ?? '',
  }))
}
