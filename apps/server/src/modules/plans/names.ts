/** What organisations, groups and blocs are called, for screens and for checks that they are there. */
import type { Named } from '@guongsang/contract/organizations-words.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { z } from 'zod'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import { blocNames, groupWordings, organizationNames } from '../organizations/index.ts'

export interface Mentioned {
  organization_id?: string | null
  group_id?: string | null
  bloc_id?: string | null
}

export interface Names {
  organization(id: string | null | undefined): z.output<typeof Named> | null
  group(id: string | null | undefined): z.output<typeof Named> | null
  bloc(id: string | null | undefined): z.output<typeof Named> | null
}

/** Three statements, however many are mentioned. */
export async function namesOf(
  tx: Tx,
  localityId: string,
  mentioned: readonly Mentioned[],
  on: Day,
): Promise<Names> {
  const idsOf = (key: keyof Mentioned) => [...new Set(mentioned.flatMap((one) => one[key] ?? []))]
  const organizations = await organizationNames(tx, localityId, idsOf('organization_id'), on)
  const groups = await groupWordings(tx, localityId, idsOf('group_id'))
  const blocs = await blocNames(tx, localityId, idsOf('bloc_id'))
  const named = (names: ReadonlyMap<string, string>) => (id: string | null | undefined) =>
    id == null || !names.has(id) ? null : { id, name: names.get(id)! }
  return { organization: named(organizations), group: named(groups), bloc: named(blocs) }
}

/** Refuses an organisation, group or bloc that the locality does not have, at the field that names it. */
export async function demandNamed(
  tx: Tx,
  localityId: string,
  mentioned: readonly (Mentioned & { field: string })[],
  on: Day,
): Promise<Names> {
  const names = await namesOf(tx, localityId, mentioned, on)
  const unknown = mentioned.filter(
    ({ organization_id, group_id, bloc_id }) =>
      (organization_id != null && names.organization(organization_id) === null) ||
      (group_id != null && names.group(group_id) === null) ||
      (bloc_id != null && names.bloc(bloc_id) === null),
  )
  if (unknown.length > 0)
    throw new AppError(
      'invalid-input',
      {},
      unknown.map(({ field }) => ({ field, message: 'Không có nơi này. Hãy chọn lại trong danh sách.' })),
    )
  return names
}
