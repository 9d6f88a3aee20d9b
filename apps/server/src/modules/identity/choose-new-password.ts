import type { Ctx } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import { type Identity, ownerOf, type Visitor } from './door.ts'
import { type Progress, takeNextStep } from './next-step.ts'
import { objectionTo } from './password-rules.ts'
import { consumeStep, deleteSteps, revokeSessions } from './session-store.ts'
import { updateAccount } from './store.ts'
import type { Token } from './tokens.ts'
import { unfinishedSignIn } from './unfinished-sign-in.ts'

/** Đặt mật khẩu mới: the temporary password opens nothing but the way to one's own. */
export async function chooseNewPassword(
  ctx: Ctx,
  identity: Identity,
  visitor: Visitor,
  token: Token | null,
  password: string,
): Promise<Progress> {
  const account = await unfinishedSignIn(ctx, identity, token, 'new-password')
  const objection = objectionTo(password, account)
  if (objection) throw new AppError('invalid-input', {}, [{ field: 'password', message: objection }])
  if (await identity.hasher.verify(password, account.password_hash))
    throw new AppError('invalid-input', {}, [
      { field: 'password', message: 'Mật khẩu mới phải khác mật khẩu tạm.' },
    ])
  const password_hash = await identity.hasher.hash(password)
  const own = visitor.as(ownerOf(account))
  return own.transaction(async (tx) => {
    const now = identity.clock.real()
    await updateAccount(tx, account, { password_hash, password_changed_at: now, must_change_password: false })
    await revokeSessions(tx, account, now)
    await consumeStep(tx, token!)
    await deleteSteps(tx, account)
    await own.record(tx, 'password-changed', { kind: 'account', id: account.id })
    const changed = { ...account, password_hash, must_change_password: false }
    return takeNextStep(own, tx, identity, visitor, changed, { way: account.way, secondStepDone: true })
  })
}
