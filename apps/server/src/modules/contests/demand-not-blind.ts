import type { Ctx } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import type { StoredContest } from './contest-store.ts'
import { isBlind } from './jury-store.ts'

/** Stands before everything that shows or tells who wrote an entry. */
export async function demandNotBlind(ctx: Ctx, tx: Tx, contest: StoredContest): Promise<void> {
  if (await isBlind(ctx, tx, contest)) throw new AppError('juror-sees-no-authors')
}
