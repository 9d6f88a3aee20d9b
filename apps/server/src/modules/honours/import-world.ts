/** What the preview of a list of awards is worked out from. Plain data, so that a thread can take it. */
import type { Day } from '@guongsang/core/kernel/day.ts'
import { fold } from '@guongsang/core/kernel/vietnamese/fold.ts'
import { titleSortKey } from '@guongsang/core/kernel/vietnamese/sort-key.ts'
import type { SuccessionAct } from '@guongsang/core/organizations/succession.ts'
import type { Tx } from '../../platform/database/database.ts'
import type { WorldAsked } from '../../platform/imports/kind.ts'
import {
  type NamedSubject,
  organizationActs,
  ownersOfNumbers,
  subjectsNamed,
  type UnitEver,
  unitsEver,
} from '../organizations/index.ts'
import { namesMeant } from './import-award-row.ts'
import { type KnownAward, readKnownAwards } from './import-queries.ts'

export interface AwardWorld {
  today: Day
  units: UnitEver[]
  acts: SuccessionAct[]
  subjects: NamedSubject[]
  numbers: { number: string; personId: string }[]
  /** Of the subjects above, of units, and of those only named. */
  awards: KnownAward[]
}

/** A constant number of statements, however many rows. */
export async function readAwardWorld(
  tx: Tx,
  localityId: string,
  { today, rows }: WorldAsked,
): Promise<AwardWorld> {
  const texts = [...new Set(rows.flatMap(({ cells }) => [cells['name'] ?? '', cells['collective'] ?? '']))]
  const names = texts.filter((text) => text !== '').flatMap(namesMeant)
  const written = rows.map(({ cells }) => (cells['identityNumber'] ?? '').replace(/\D/g, ''))
  const numbers = await ownersOfNumbers(tx, localityId, [...new Set(written)])
  const subjects = await subjectsNamed(tx, localityId, {
    names: [...new Set(names.map(fold))],
    ids: [...numbers.map(({ personId }) => personId), ...rows.flatMap((row) => row.choiceTargetId ?? [])],
  })
  const units = await unitsEver(tx, localityId)
  return {
    today,
    units,
    acts: await organizationActs(tx, localityId),
    subjects,
    numbers,
    awards: await readKnownAwards(tx, localityId, {
      subjectIds: subjects.flatMap(({ records }) => records),
      keys: [...new Set(names.map(titleSortKey))],
      // Units are few, and which one a row means is only known when it is worked out.
      unitIds: units.map(({ id }) => id),
    }),
  }
}
