import { AppError } from '../../platform/errors.ts'
import type { Identity } from './door.ts'
import type { Journey } from './provider.ts'

/** Đăng nhập một lần: the address of the provider's page, and what must come back from it. */
export async function startSingleSignOn(identity: Identity): Promise<{ url: string; journey: Journey }> {
  if (!identity.provider) throw new AppError('single-sign-on-off')
  return identity.provider.start()
}
