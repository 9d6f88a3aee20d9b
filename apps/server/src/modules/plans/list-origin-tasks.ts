import type { listOriginTasksRoute } from '@guongsang/contract/plans-tasks.ts'
import type { Ok, Parsed } from '@guongsang/contract/route.ts'
import type { Tx } from '../../platform/database/database.ts'
import { readOriginTasks } from './plan-queries.ts'
import { type Asking, reachOf } from './reach.ts'

/** Từ sản phẩm về nhiệm vụ: which tasks brought a document or a plan forth. */
export async function listOriginTasks(
  tx: Tx,
  asking: Asking,
  { objectKind: kind, objectId: id }: Parsed<typeof listOriginTasksRoute>['query'],
): Promise<Ok<typeof listOriginTasksRoute>> {
  const reach = await reachOf(tx, asking)
  return { rows: await readOriginTasks(tx, asking.localityId, reach, { kind, id, askedBy: null }) }
}
