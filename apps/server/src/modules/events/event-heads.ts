/** An event as others name it. */
import type { Tx } from '../../platform/database/database.ts'
import { type HeadRead, readHeads } from './event-queries.ts'
import { titleOf } from './event-store.ts'

export interface EventHead {
  id: string
  /** As printed: with 'lần thứ VI năm 2024' where it bears a number. */
  title: string
  kind: HeadRead['kind']
  startsOn: HeadRead['starts_on']
  state: HeadRead['state']
  organizationId: string
  isPublic: boolean
}

/** Whoever asks answers for who may see them. One that is not known is left out. */
export async function eventHeads(
  tx: Tx,
  localityId: string,
  ids: readonly string[],
): Promise<Map<string, EventHead>> {
  const read = ids.length === 0 ? [] : await readHeads(tx, localityId, ids)
  return new Map(
    read.map((row) => [
      row.id,
      {
        id: row.id,
        title: titleOf(row),
        kind: row.kind,
        startsOn: row.starts_on,
        state: row.state,
        organizationId: row.organization_id,
        isPublic: row.is_public,
      },
    ]),
  )
}
