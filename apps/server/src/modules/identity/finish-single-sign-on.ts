import type { Ctx } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import { type Identity, ownerOf, type Visitor } from './door.ts'
import { type Progress, takeNextStep } from './next-step.ts'
import type { Journey } from './provider.ts'
import { findAccountByIdentity } from './store.ts'

/** The person comes back from the provider. Only an identity an administrator has linked opens anything. */
export async function finishSingleSignOn(
  ctx: Ctx,
  identity: Identity,
  visitor: Visitor,
  query: string,
  journey: Journey | null,
): Promise<Progress> {
  if (!identity.provider) throw new AppError('single-sign-on-off')
  if (!journey) throw new AppError('sign-in-step-over')
  const { issuer, subject } = await identity.provider.finish(query, journey)
  const account = await ctx.transaction((tx) => findAccountByIdentity(tx, issuer, subject))
  if (!account) throw new AppError('single-sign-on-unknown', { issuer, subject })
  if (account.state === 'locked') throw new AppError('account-locked')
  const own = visitor.as(ownerOf(account))
  return own.transaction((tx) =>
    takeNextStep(own, tx, identity, visitor, account, { way: 'single-sign-on', secondStepDone: false }),
  )
}
