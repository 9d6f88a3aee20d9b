import type { MovementResponse } from '@guongsang/contract/movements.ts'
import { yearOf } from '@guongsang/core/kernel/day.ts'
import { percentOf } from '@guongsang/core/kernel/percent.ts'
import type { Tx } from '../../platform/database/database.ts'
import type { Page, PageAsked } from '../../platform/database/paging.ts'
import { readDocumentHeads } from '../documents/index.ts'
import { headCountsOf, organizationNames, organizationPaths } from '../organizations/index.ts'
import { requireMovement } from './access.ts'
import type { Asking } from './movement-queries.ts'
import { mayKeep } from './policy.ts'
import { readResponses } from './response-store.ts'
import { documentNamed } from './show-movement.ts'

/** Đơn vị hưởng ứng, mới ghi trước. */
export async function listMovementResponses(
  tx: Tx,
  asking: Asking,
  movementId: string,
  page: PageAsked,
): Promise<Page<MovementResponse>> {
  const { localityId, actor, today } = asking
  const { cancelled_on: cancelled } = await requireMovement(tx, asking, movementId)
  const read = await readResponses(tx, localityId, movementId, page)
  const units = read.rows.map((row) => row.organization_id)
  const names = await organizationNames(tx, localityId, units, today)
  const paths = await organizationPaths(tx, localityId, units, today)
  const staff = await headCountsOf(tx, localityId, units, yearOf(today))
  const documents = await readDocumentHeads(
    tx,
    localityId,
    read.rows.flatMap((row) => row.document_id ?? []),
  )
  return {
    ...read,
    rows: read.rows.map((row) => {
      const isWriter = mayKeep(actor, localityId, paths.get(row.organization_id) ?? null)
      return {
        id: row.id,
        organization: { id: row.organization_id, name: names.get(row.organization_id) ?? '' },
        respondedOn: row.responded_on,
        content: row.content,
        document: documentNamed(documents, row.document_id, isWriter),
        informed: row.informed,
        informedPercent: coverage(row.informed, staff.get(row.organization_id)),
        collectives: row.collectives,
        individuals: row.individuals,
        version: row.version,
        may: isWriter && cancelled === null ? ['edit'] : [],
      }
    }),
  }
}

/** Above a hundred where residents or families were told too. */
const coverage = (informed: number | null, staff: number | undefined): number | null =>
  informed === null || staff === undefined ? null : percentOf(informed, staff)
