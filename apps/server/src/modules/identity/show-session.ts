import { allPolicies, may } from '../../platform/auth/policy.ts'
import type { Config } from '../../platform/config.ts'
import type { Ctx } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { type LocalityFacts, loadLocalities, loadLocality } from '../organizations/index.ts'
import type { Identity } from './door.ts'
import { canSwitchLocality } from './policy.ts'
import { grantsHeld, ownAccount } from './queries.ts'
import { findStep } from './session-store.ts'
import { localityOf } from './locality-of.ts'
import type { Token } from './tokens.ts'

/** Who is signed in, with which roles, where and on which day: what the office asks first. */
export async function showSession(
  ctx: Ctx,
  own: Ctx,
  identity: Identity,
  config: Config,
  step: Token | null,
) {
  const { accountId, localityId } = ctx.actor
  const [account, awaiting] = await own.transaction(async (tx) => [
    accountId === null ? null : await describeAccount(ctx, own, tx, accountId, localityId),
    step ? ((await findStep(tx, step, identity.clock.real()))?.awaiting ?? null) : null,
  ])
  return {
    account,
    awaiting,
    today: ctx.today,
    demo: config.DEMO,
    features: { singleSignOn: identity.provider?.label ?? null, mail: config.SMTP_URL !== undefined },
  }
}

async function describeAccount(ctx: Ctx, own: Ctx, tx: Tx, accountId: string, localityId: string | null) {
  const home = localityOf(own.actor)
  const account = await ownAccount(tx, home, accountId, ctx.today)
  if (!account) return null
  const { id, login, name, personId, organization, secondStep } = account
  const locality = localityId === null ? undefined : await loadLocality(tx, localityId)
  const localities = may(ctx.actor, canSwitchLocality) ? await loadLocalities(tx) : []
  return {
    id,
    login,
    name,
    personId,
    organization,
    locality: locality ? brief(locality) : null,
    localities: localities.map(brief),
    secondStep,
    may: allPolicies()
      .filter((policy) => may(ctx.actor, policy))
      .map((policy) => policy.name),
    grants: await grantsHeld(tx, home, accountId, ctx.today),
  }
}

const brief = ({ id, name, slug }: Pick<LocalityFacts, 'id' | 'name' | 'slug'>) => ({ id, name, slug })
