import type { listCouncilSessionsRoute } from '@guongsang/contract/initiatives-councils.ts'
import type { Ok, Parsed } from '@guongsang/contract/route.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import { accountPersons, accountsWithPolicy } from '../identity/index.ts'
import { organizationNames } from '../organizations/index.ts'
import { canMarkInitiatives } from './policy.ts'
import { readSessions } from './session-store.ts'
import { headOf } from './show-session.ts'

/** Các phiên họp, mùa mới trước. */
export const listSessions = (
  ctx: Ctx,
  asked: Parsed<typeof listCouncilSessionsRoute>['query'],
): Promise<Ok<typeof listCouncilSessionsRoute>> =>
  ctx.transaction(async (tx) => {
    const localityId = localityOf(ctx)
    const page = await readSessions(tx, localityId, asked, asked)
    const units = page.rows.map((row) => row.organization_id)
    const names = await organizationNames(tx, localityId, units, ctx.today)
    const rows = page.rows.map(({ initiatives, members, ...session }) =>
      headOf(
        session,
        { initiatives, members },
        { id: session.organization_id, name: names.get(session.organization_id) ?? '' },
      ),
    )
    return { ...page, rows }
  })

/** Whoever may sit on a session with an account of his own. */
export const listCouncilMembers = (ctx: Ctx) =>
  ctx.transaction(async (tx) => {
    const localityId = localityOf(ctx)
    const accounts = await accountsWithPolicy(tx, localityId, canMarkInitiatives, ctx.today)
    return { rows: await accountPersons(tx, localityId, accounts) }
  })
