import { publicActor } from '../../platform/auth/actor.ts'
import { createCtx, type Ctx, type CtxParts } from '../../platform/ctx.ts'
import { findLocalityId } from './public-queries.ts'

/** For what the portal takes in: somebody without an account acts in the locality of this address; null when there is none. */
export const actsWithin =
  (parts: CtxParts) =>
  async <T>(slug: string, work: (ctx: Ctx) => Promise<T>): Promise<T | null> => {
    const localityId = await parts.database.transaction({ localityId: null, readOnly: true }, (tx) =>
      findLocalityId(tx, slug),
    )
    return localityId === undefined ? null : work(createCtx(parts, { ...publicActor, localityId }))
  }
