/** The door of contests: what the portal, other modules and the sample data may call, nothing else. */
import type { Tx } from '../../platform/database/database.ts'
import { type EntryHeadRead, readEntryHeads } from './entry-queries.ts'

export { insertContests, type SampleContests } from './insert-contests.ts'
export { publicContestDesk, publicContests } from './public-contests.ts'

/** An entry as others name it: never with its author. */
export const entryHeads = async (
  tx: Tx,
  localityId: string,
  ids: readonly string[],
): Promise<Map<string, EntryHeadRead>> =>
  ids.length === 0
    ? new Map()
    : new Map((await readEntryHeads(tx, localityId, ids)).map((head) => [head.id, head]))
