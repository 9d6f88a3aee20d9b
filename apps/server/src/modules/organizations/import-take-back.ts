/** Takes back what an import wrote. Nothing was built upon it: that has been asked before. */
import type { Tx } from '../../platform/database/database.ts'
import type { OrganizationDone, PersonDone } from './import-done.ts'
import { deleteHeadCount, deleteOrganizations, deletePersons, takeBack } from './import-write-store.ts'
import {
  deleteNames,
  insertNames,
  replaceFields,
  saveHeadCount,
  saveOrganization,
} from './organization-store.ts'
import { saveIdentityNumber, savePerson } from './person-store.ts'
import { replacePlacements } from './placement-store.ts'
import type { Placement } from './tree-paths.ts'

export async function takeBackPeople(
  tx: Tx,
  localityId: string,
  people: readonly PersonDone[],
): Promise<void> {
  const known = people.filter((one) => !one.isNew)
  for (const table of ['posts', 'affiliations'] as const)
    await takeBack(tx, localityId, table, {
      added: known.flatMap((one) => one[table].added),
      ended: known.flatMap((one) => one[table].ended),
    })
  for (const one of known) {
    if (one.version !== null) await savePerson(tx, localityId, one.id, one.version, one.before)
    if (one.identityNumberSet) await saveIdentityNumber(tx, localityId, one.id, null)
  }
  await deletePersons(
    tx,
    localityId,
    people.filter((one) => one.isNew).map(({ id }) => id),
  )
}

/** Units that were moved go back first: none may stand under one that goes. */
export async function takeBackOrganizations(
  tx: Tx,
  localityId: string,
  units: readonly OrganizationDone[],
): Promise<void> {
  const known = units.filter((one) => !one.isNew)
  const placements = new Map<string, Placement[]>()
  for (const one of known) {
    if (one.version !== null) await saveOrganization(tx, localityId, one.id, one.version, one.before)
    await deleteNames(tx, localityId, one.names.added)
    await insertNames(tx, one.names.removed)
    if (one.placements) placements.set(one.id, one.placements.before)
    if (one.fieldCodes) await replaceFields(tx, localityId, one.id, one.fieldCodes.before)
    if (one.headCount?.before === null) await deleteHeadCount(tx, localityId, one.id, one.headCount.year)
    else if (one.headCount)
      await saveHeadCount(tx, localityId, one.id, one.headCount.year, one.headCount.before)
  }
  if (placements.size > 0) await replacePlacements(tx, localityId, placements)
  await deleteOrganizations(
    tx,
    localityId,
    units.filter((one) => one.isNew).map(({ id }) => id),
  )
}
