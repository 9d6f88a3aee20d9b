/** Who belongs to a unit and what lies below it on a day: for other modules that look at a whole unit at once. */
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import type { Tx } from '../../platform/database/database.ts'
import { listCollectives } from './collective-queries.ts'
import { readBelongings, readPlacesWithin, readWorking } from './member-queries.ts'

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
  return membersWithin(tx, localityId, actor, { withinId, on })
}

async function membersWithin(
  tx: Tx,
  localityId: string,
  actor: Actor,
  { withinId, on }: { withinId: string; on: Day },
): Promise<SubjectWithin[]> {
  const { units, communes } = await readPlacesWithin(tx, localityId, actor, { withinId, on })
  const names = new Map([...units, ...communes].map(({ id, name }) => [id, name]))
  const idsOf = (places: readonly { id: string }[]) => places.map(({ id }) => id)
  const belongings = [
    ...(await readBelongings(tx, localityId, 'jurisdiction_id', idsOf(communes), on)),
    ...(await readBelongings(tx, localityId, 'organization_id', idsOf(units), on)),
  ]
  const placeOf = new Map(belongings.map(({ personId, placeId }) => [personId, names.get(placeId) ?? '']))
  const working = await readWorking(tx, localityId, [...placeOf.keys()])
  return working.map((person) => ({ ...person, place: placeOf.get(person.id)! }))
}
