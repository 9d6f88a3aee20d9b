/** Accounts and roles of others, and delegations. */
import * as contract from '@guongsang/contract/accounts.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { AppError } from '../../platform/errors.ts'
import { may } from '../../platform/auth/policy.ts'
import { handle } from '../../platform/http/handle.ts'
import type { Server } from '../../platform/http/server.ts'
import { createAccount } from './create-account.ts'
import { delegate } from './delegate.ts'
import { listDelegations } from './delegation-queries.ts'
import { listReceivers } from './directory-queries.ts'
import type { Identity } from './door.ts'
import { editAccount } from './edit-account.ts'
import { endDelegation } from './end-delegation.ts'
import { endGrant } from './end-grant.ts'
import { grantRole } from './grant-role.ts'
import { linkSingleSignOn } from './link-single-sign-on.ts'
import { localityOf } from './locality-of.ts'
import { lockAccount } from './lock-account.ts'
import { canDelegate, canDelegateForOthers, canGrantRoles, canManageAccounts } from './policy.ts'
import { listAccounts, showAccount } from './queries.ts'
import { resetPassword } from './reset-password.ts'
import { resetSecondStep } from './reset-second-step.ts'
import { signOutAccount } from './sign-out-account.ts'
import { unlinkSingleSignOn } from './unlink-single-sign-on.ts'
import { unlockAccount } from './unlock-account.ts'

export function registerAccounts(server: Server, identity: Identity): void {
  registerAccountReads(server)
  registerAccountChanges(server, identity)
  registerGrants(server, identity)
  registerDelegations(server, identity)
}

function registerAccountReads(server: Server): void {
  handle(server, contract.listAccountsRoute, canManageAccounts, async ({ ctx, query }) =>
    ctx.transaction((tx) => listAccounts(tx, localityOf(ctx.actor), query, ctx.today)),
  )
  handle(server, contract.showAccountRoute, canManageAccounts, async ({ ctx, params }) => {
    const account = await ctx.transaction((tx) =>
      showAccount(tx, localityOf(ctx.actor), params.id, ctx.today),
    )
    if (!account) throw new AppError('account-not-found')
    return account
  })
}

function registerAccountChanges(server: Server, identity: Identity): void {
  handle(server, contract.createAccountRoute, canManageAccounts, async ({ ctx, body }) =>
    createAccount(ctx, identity, body),
  )
  handle(server, contract.editAccountRoute, canManageAccounts, async ({ ctx, params, body }) =>
    editAccount(ctx, params.id, body),
  )
  handle(server, contract.lockAccountRoute, canManageAccounts, async ({ ctx, params, body }) =>
    lockAccount(ctx, identity, params.id, body.reason),
  )
  handle(server, contract.unlockAccountRoute, canManageAccounts, async ({ ctx, params }) =>
    unlockAccount(ctx, params.id),
  )
  handle(server, contract.resetPasswordRoute, canManageAccounts, async ({ ctx, params }) =>
    resetPassword(ctx, identity, params.id),
  )
  handle(server, contract.resetSecondStepRoute, canManageAccounts, async ({ ctx, params, body }) =>
    resetSecondStep(ctx, identity, params.id, body.reason),
  )
  handle(server, contract.signOutAccountRoute, canManageAccounts, async ({ ctx, params }) =>
    signOutAccount(ctx, identity, params.id),
  )
  handle(server, contract.linkSingleSignOnRoute, canManageAccounts, async ({ ctx, params, body }) =>
    linkSingleSignOn(ctx, identity, params.id, body),
  )
  handle(server, contract.unlinkSingleSignOnRoute, canManageAccounts, async ({ ctx, params }) =>
    unlinkSingleSignOn(ctx, params.id, params.linkId),
  )
}

function registerGrants(server: Server, identity: Identity): void {
  handle(server, contract.grantRoleRoute, canGrantRoles, async ({ ctx, params, body }) =>
    grantRole(ctx, identity, params.id, {
      role: body.role,
      scope: { kind: body.scope.kind, id: body.scope.id ?? null },
      from: body.from as Day,
      to: (body.to ?? null) as Day | null,
    }),
  )
  handle(server, contract.endGrantRoute, canGrantRoles, async ({ ctx, params, body }) =>
    endGrant(ctx, params.id, body.reason),
  )
}

function registerDelegations(server: Server, identity: Identity): void {
  handle(server, contract.listDelegationsRoute, canDelegate, async ({ ctx, query }) => {
    if (query.scope === 'locality' && !may(ctx.actor, canDelegateForOthers)) throw new AppError('forbidden')
    const accountId = query.scope === 'own' ? ctx.actor.accountId : null
    return ctx.transaction((tx) =>
      listDelegations(tx, localityOf(ctx.actor), { ...query, accountId }, ctx.today),
    )
  })
  handle(server, contract.listReceiversRoute, canDelegate, async ({ ctx, query }) => ({
    rows: await ctx.transaction((tx) =>
      listReceivers(tx, localityOf(ctx.actor), ctx.actor.accountId!, query.q, ctx.today),
    ),
  }))
  handle(server, contract.delegateRoute, canDelegate, async ({ ctx, body }) =>
    delegate(ctx, identity, {
      ...body,
      giverId: body.giverId ?? ctx.actor.accountId!,
      from: body.from as Day,
      to: body.to as Day,
    }),
  )
  handle(server, contract.endDelegationRoute, canDelegate, async ({ ctx, params, body }) =>
    endDelegation(ctx, params.id, body.reason),
  )
}
