import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import { scopeName } from './grant-store.ts'

/** An account's organisation must be one of its locality. */
export async function requireOrganization(
  tx: Tx,
  localityId: string,
  organizationId: string | null | undefined,
  today: Day,
): Promise<void> {
  if (!organizationId) return
  const name = await scopeName(tx, localityId, { kind: 'organization', id: organizationId }, today)
  if (name === null)
    throw new AppError('invalid-input', {}, [
      { field: 'organizationId', message: 'Không tìm thấy đơn vị này. Hãy chọn lại trong danh sách.' },
    ])
}
