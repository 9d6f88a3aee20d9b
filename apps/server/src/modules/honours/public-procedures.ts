/** Thủ tục on the portal: of each award who receives, which papers, how many days, as the law stands where one lives. */
import type { Day } from '@guongsang/core/kernel/day.ts'
import { isAwardCode } from '@guongsang/core/law/awards/catalogue.ts'
import type { Database } from '../../platform/database/database.ts'
import { readsWithin } from '../organizations/index.ts'
import { proceduresOn, shownProcedure } from './law-of-award.ts'
import { changesOf } from './local-law.ts'
import { loadLocalRules } from './local-rule-store.ts'

/** Null when there is no such locality, or no such award. */
export function publicProcedures(database: Database) {
  const within = readsWithin(database)
  return {
    procedures: (slug: string, on: Day) =>
      within(slug, async (tx, id) => proceduresOn(on, changesOf(await loadLocalRules(tx, id)))),
    procedure: (slug: string, code: string, on: Day) =>
      within(slug, async (tx, id) =>
        isAwardCode(code) ? shownProcedure(code, on, changesOf(await loadLocalRules(tx, id))) : null,
      ),
  }
}
