import type { listCountableItemsRoute } from '@guongsang/contract/events-exchanges.ts'
import type { Ok } from '@guongsang/contract/route.ts'
import type { Tx } from '../../platform/database/database.ts'
import { organizationNames } from '../organizations/index.ts'
import { requireEvent } from './access.ts'
import { countableItems } from './count-exchange.ts'
import type { Asking } from './event-queries.ts'

/** Việc phải nộp mà cuộc giao lưu có thể được tính. */
export async function listCountableItems(
  tx: Tx,
  asking: Asking,
  id: string,
): Promise<Ok<typeof listCountableItemsRoute>> {
  const { localityId, today } = asking
  const items = await countableItems(tx, asking, await requireEvent(tx, asking, id))
  const units = items.map(({ organizationId }) => organizationId)
  const names = await organizationNames(tx, localityId, units, today)
  return {
    rows: items.map(({ itemId, title, periodLabel, organizationId }) => ({
      id: itemId,
      title,
      periodLabel,
      organization: { id: organizationId, name: names.get(organizationId) ?? '' },
    })),
  }
}
