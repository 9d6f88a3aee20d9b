import type { listDisseminationsRoute } from '@guongsang/contract/plans-dissemination.ts'
import type { Ok } from '@guongsang/contract/route.ts'
import type { Tx } from '../../platform/database/database.ts'
import type { PageAsked } from '../../platform/database/paging.ts'
import { fileNames } from '../files/index.ts'
import { organizationNames } from '../organizations/index.ts'
import { readDisseminations } from './dissemination-queries.ts'
import type { Asking } from './reach.ts'
import { findPlan } from './show-plan.ts'

/** Whoever sees every plan sees how all units made it known; a unit sees its own. */
export async function listDisseminations(
  tx: Tx,
  asking: Asking,
  planId: string,
  asked: PageAsked,
): Promise<Ok<typeof listDisseminationsRoute>> {
  const { localityId, today } = asking
  const { reach } = await findPlan(tx, asking, planId)
  const units = reach.everything ? null : reach.organizationIds
  const { rows, ...page } = await readDisseminations(tx, localityId, { planId, units }, asked)
  const owners = rows.map((row) => row.organization_id)
  const names = await organizationNames(tx, localityId, owners, today)
  const fileIds = rows.flatMap((row) => row.file_ids)
  const files = await fileNames(tx, localityId, fileIds)
  return {
    ...page,
    rows: rows.map((row) => ({
      id: row.id,
      organization: { id: row.organization_id, name: names.get(row.organization_id) ?? '' },
      happenedOn: row.happened_on,
      form: row.form,
      informed: row.informed,
      note: row.note,
      files: row.file_ids.flatMap((id) => (files.has(id) ? [{ id, name: files.get(id)! }] : [])),
      recordedAt: row.recorded_at.toISOString(),
      recordedBy: row.recorded_by,
    })),
  }
}
