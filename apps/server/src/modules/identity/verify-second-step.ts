import type { Ctx } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import { type Identity, ownerOf, type Visitor } from './door.ts'
import { type Progress, takeNextStep } from './next-step.ts'
import { consumeStep } from './session-store.ts'
import { accountAttempt } from './throttle.ts'
import { settleAttempts } from './throttle-store.ts'
import type { Token } from './tokens.ts'
import { unfinishedSignIn } from './unfinished-sign-in.ts'
import { useSecondStep } from './use-second-step.ts'

/** Bước hai: the code of the phone, or one of the recovery codes. */
export async function verifySecondStep(
  ctx: Ctx,
  identity: Identity,
  visitor: Visitor,
  token: Token | null,
  typed: string,
): Promise<Progress> {
  const account = await unfinishedSignIn(ctx, identity, token, 'second-step')
  const attempts = [accountAttempt(account.id)]
  const own = visitor.as(ownerOf(account))
  const progress = await own.transaction(async (tx) => {
    const now = identity.clock.real()
    const right = await useSecondStep(own, identity, tx, account, typed, now)
    await settleAttempts(tx, attempts, right, now)
    if (right) {
      await consumeStep(tx, token!)
      const signIn = {
        way: account.way === 'password' ? 'second-step' : account.way,
        secondStepDone: true,
      } as const
      return takeNextStep(own, tx, identity, visitor, account, signIn)
    }
    const { device, address } = visitor
    const facts = { device, address, why: 'sai mã xác thực' }
    await own.record(tx, 'sign-in-refused', { kind: 'account', id: account.id }, facts)
    return null
  })
  if (!progress) throw new AppError('wrong-code')
  return progress
}
