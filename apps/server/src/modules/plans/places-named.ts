/** Printed names of a plan beside whom of the locality they mean: an organisation, a group, a bloc. A person decides. */
import type { PlaceChoice, PlaceProposed } from '@guongsang/contract/plans-reading.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { matchUnits } from '@guongsang/core/organizations/match-units.ts'
import { organizationNameKey } from '@guongsang/core/organizations/organization-names.ts'
import { splitNames } from '@guongsang/core/reading/actors.ts'
import { words } from '@guongsang/core/reading/words.ts'
import type { Tx } from '../../platform/database/database.ts'
import { recipientNames } from '../organizations/index.ts'
import { readBlocs } from './reading-queries.ts'

/** A line may name several: 'Phòng A, Trung tâm B và các cơ quan C'. */
export type PlacesNamed = (printed: string) => PlaceProposed[]

const TEXT_MAX = 500

/** Three statements, however many names. */
export async function placesNamed(
  tx: Tx,
  localityId: string,
  on: Day,
  names: readonly string[],
): Promise<PlacesNamed> {
  const known = await recipientNames(tx, localityId, on)
  const blocs = await readBlocs(tx, localityId, on)
  const choices = new Map<string, PlaceChoice>()
  const register = [
    ...known.organizations.map(({ id, names: own }) => entry('organization', id, own)),
    ...newestByWording(known.groups).map(({ id, names: own }) => entry('group', id, own)),
    ...blocs.map(({ id, name }) => entry('bloc', id, [name])),
  ]
  function entry(by: PlaceChoice['by'], id: string, own: readonly string[]) {
    choices.set(`${by}:${id}`, { by, id, name: known.nameOf.get(id) ?? own[0]! })
    return { id: `${by}:${id}`, names: own }
  }
  const matched = matchUnits(names, register, (printed) => splitNames(words(printed)))
  const found = new Map(
    matched.map(({ printed, units }) => [
      printed,
      units.map((unit): PlaceProposed => ({
        text: unit.printed.slice(0, TEXT_MAX),
        choice: unit.id === null ? null : choices.get(unit.id)!,
        confidence: unit.confidence,
        alternatives: unit.alternatives.map((id) => choices.get(id)!),
      })),
    ]),
  )
  return (printed) => found.get(printed) ?? []
}

/** Every issued plan froze groups of its own: of one wording, the draft or the last frozen counts. */
function newestByWording(groups: readonly { id: string; names: readonly string[] }[]) {
  return [...new Map(groups.map((group) => [organizationNameKey(group.names[0]!), group])).values()]
}
