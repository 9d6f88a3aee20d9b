import type { Tx } from '../../platform/database/database.ts'
import type { Directory } from './directory.ts'
import {
  insertCollectives,
  insertDuties,
  insertHouseholds,
  insertPersons,
  insertPosts,
} from './directory-people-store.ts'
import {
  insertBlocs,
  insertDesignations,
  insertGroups,
  insertPlaces,
  insertSuccessions,
  insertUnits,
} from './directory-store.ts'
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
  for (const insert of steps) await insert(tx, directory)
}

/** In the order in which rows name each other. */
const steps = [
  insertPlaces,
  insertUnits,
  insertSuccessions,
  insertDesignations,
  insertBlocs,
  insertGroups,
  insertPersons,
  insertPosts,
  insertDuties,
  insertCollectives,
  insertHouseholds,
]
