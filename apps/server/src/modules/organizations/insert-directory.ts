import type { Tx } from '../../platform/database/database.ts'
import type { Directory } from './directory.ts'
import { insertCollectives, insertDuties, insertPeople } from './directory-people-store.ts'
import { insertFunctions, insertPlaces, insertSuccessions, insertUnits } from './directory-store.ts'
import { insertLocality } from './locality-store.ts'

/**
 * A whole locality at once: for sample data, and for tests. The identifiers are the caller's; what is derived (folds,
 * sort keys, paths) is made here. Whoever runs the program answers for it, so no event is recorded.
 */
export async function insertDirectory(tx: Tx, directory: Directory): Promise<void> {
  const { id, slug, name, fullName, parentName, level, jurisdictionId } = directory.locality
  await insertLocality(tx, {
    id,
    slug,
    name,
    full_name: fullName,
    parent_name: parentName,
    level,
    jurisdiction_id: jurisdictionId,
  })
  await insertPlaces(tx, directory)
  await insertUnits(tx, directory)
  await insertSuccessions(tx, directory)
  await insertFunctions(tx, directory)
  await insertPeople(tx, directory)
  await insertDuties(tx, directory)
  await insertCollectives(tx, directory)
}
