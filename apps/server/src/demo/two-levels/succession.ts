/** The day itself, and how an end and a beginning are written down. */
import { day } from '@guongsang/core/kernel/day.ts'
import type { Directory, DirectoryOrganization } from '../../modules/organizations/index.ts'
import type { Draft } from '../draft.ts'

export const LAST_DAY = day('2025-06-30')
export const FIRST_DAY = day('2025-07-01')

const NOTE = 'Dữ liệu minh họa: sắp xếp theo mô hình chính quyền địa phương 02 cấp.'

export function succeed(
  draft: Draft,
  subject: 'organization' | 'jurisdiction',
  kind: Directory['successions'][number]['kind'],
  predecessors: string[],
  successors: string[],
): void {
  draft.directory.successions.push({
    id: draft.id('succession', `${subject}/${kind}/${predecessors[0]}`),
    subject,
    kind,
    effectiveOn: FIRST_DAY,
    decision: null,
    note: NOTE,
    predecessors,
    successors,
  })
}

export function move(
  organization: DirectoryOrganization,
  to: { parentId: string | null; jurisdictionId: string | null },
): void {
  organization.placements.at(-1)!.to = LAST_DAY
  organization.placements.push({ ...to, from: FIRST_DAY, to: null })
}
