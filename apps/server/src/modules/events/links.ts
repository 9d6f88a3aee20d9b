/** What an event points at elsewhere is there, and the actor may point at it. */
import type { Day } from '@guongsang/core/kernel/day.ts'
import { cleanLine, cleanText } from '@guongsang/core/kernel/vietnamese/clean.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import type { FieldError } from '../../platform/errors.ts'
import { type ExemplarHead, exemplarHeads } from '../exemplars/index.ts'
import { findUsableFile } from '../files/index.ts'
import { organizationPaths } from '../organizations/index.ts'
import { canViewEvents, mayFor } from './policy.ts'

export const line = (text: string | null): string | null => cleanLine(text ?? '') || null
export const block = (text: string | null): string | null => cleanText(text ?? '') || null

/** Public ones, and those of units the actor looks over: nobody learns of somebody else's newcomer here. */
export async function exemplarsFor(
  ctx: Ctx,
  tx: Tx,
  ids: readonly string[],
): Promise<Map<string, ExemplarHead>> {
  const localityId = localityOf(ctx)
  const heads = await exemplarHeads(tx, localityId, [...new Set(ids)])
  const units = [...heads.values()].map(({ organizationId }) => organizationId)
  const paths = await organizationPaths(tx, localityId, units, ctx.today)
  const allowed = [...heads].filter(
    ([, { isPublic, organizationId }]) =>
      isPublic ||
      mayFor(ctx.actor, canViewEvents, localityId, {
        path: paths.get(organizationId) ?? null,
        bloc_id: null,
      }),
  )
  return new Map(allowed)
}

export async function exemplarProblems(
  ctx: Ctx,
  tx: Tx,
  named: readonly { field: string; id: string | null; known?: string | null }[],
): Promise<FieldError[]> {
  // What hangs there already was allowed when it was written.
  const asked = named.flatMap(({ field, id, known = null }) =>
    id === null || id === known ? [] : [{ field, id }],
  )
  const found = await exemplarsFor(
    ctx,
    tx,
    asked.map(({ id }) => id),
  )
  return asked
    .filter(({ id }) => !found.has(id))
    .map(({ field }) => ({ field, message: 'Không có điển hình này. Hãy chọn lại trong danh sách.' }))
}

/** Files the writer may attach; those that hang there already stay. */
export async function fileProblems(
  ctx: Ctx,
  tx: Tx,
  fileIds: readonly string[],
  known: readonly string[] = [],
): Promise<FieldError[]> {
  for (const id of fileIds)
    if (!known.includes(id) && (await findUsableFile(ctx, tx, id)) === undefined)
      return [{ field: 'fileIds', message: 'Có tệp không còn dùng được. Hãy chọn lại tệp.' }]
  return []
}

export const notYet = (ctx: Ctx, field: string, on: string | null): FieldError[] =>
  on !== null && (on as Day) > ctx.today ? [{ field, message: 'Ngày này chưa tới.' }] : []
