import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Database } from '../../platform/database/database.ts'
import { readsWithin } from '../organizations/index.ts'
import { readMotto } from './plan-queries.ts'
import { organizationsOfLocality } from './reach.ts'

/** Phương châm on the portal: of the locality's own plan that binds on the day, the newest period first. Null: there is none. */
export function publicMotto(database: Database) {
  const within = readsWithin(database)
  return {
    motto: (slug: string, on: Day) =>
      within(slug, async (tx, localityId) =>
        readMotto(tx, localityId, await organizationsOfLocality(tx, localityId, on), on),
      ),
  }
}
