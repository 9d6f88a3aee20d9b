import type { AwardRow } from '@guongsang/contract/honours.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import type { Page, PageAsked } from '../../platform/database/paging.ts'
import { scopeOf } from './award-scope.ts'
import { type AwardFilter, queryAwards } from './queries.ts'

/** Lịch sử khen thưởng, as far as the actor sees it. */
export const listAwards = (ctx: Ctx, asked: AwardFilter & PageAsked): Promise<Page<AwardRow>> =>
  ctx.transaction(async (tx) => {
    const asking = { localityId: localityOf(ctx), actor: ctx.actor, today: ctx.today }
    const scope = await scopeOf(tx, asking, asked)
    return queryAwards(tx, asking, { filter: asked, scope }, asked)
  })
