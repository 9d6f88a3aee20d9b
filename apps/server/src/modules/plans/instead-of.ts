import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Tx } from '../../platform/database/database.ts'
import { organizationNames } from '../organizations/index.ts'

/** Thay đơn vị nào: the ended unit that the plan names, where another does its task; null for the unit itself. */
export async function readInsteadOf(
  tx: Tx,
  localityId: string,
  tasks: readonly { unit: string; named: string | null }[],
  on: Day,
): Promise<(task: { unit: string; named: string | null }) => string | null> {
  const ended = tasks.flatMap(({ unit, named }) => (named === null || named === unit ? [] : [named]))
  const names = ended.length === 0 ? null : await organizationNames(tx, localityId, [...new Set(ended)], on)
  return ({ unit, named }) => (named === null || named === unit ? null : (names?.get(named) ?? null))
}
