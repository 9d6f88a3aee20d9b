import { may, type Policy } from '../../platform/auth/policy.ts'
import type { Ctx } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import './errors.ts'
import { canViewFile } from './policy.ts'
import { findFile, type PlacedFile } from './queries.ts'

/**
 * The file, if the actor may do this with it. A file of somebody else answers as if it did not exist: whether it does
 * is nobody else's business.
 */
export async function requireFile(
  ctx: Ctx,
  tx: Tx,
  id: string,
  policy: Policy = canViewFile,
): Promise<PlacedFile> {
  const file = await findFile(tx, ctx.actor, ctx.today, id)
  if (!file || !isAllowed(ctx, file, policy)) throw new AppError('file-not-found')
  return file
}

/** A file that is still there, for somebody who attaches it to something. */
export async function findUsableFile(ctx: Ctx, tx: Tx, id: string): Promise<PlacedFile | undefined> {
  const file = await findFile(tx, ctx.actor, ctx.today, id)
  return file && file.deleted_at === null && isAllowed(ctx, file, canViewFile) ? file : undefined
}

function isAllowed({ actor }: Ctx, file: PlacedFile, policy: Policy): boolean {
  if (file.created_by !== null && file.created_by === actor.accountId) return true
  return may(actor, policy, { localityId: file.locality_id, organizationPath: file.organization_path })
}
