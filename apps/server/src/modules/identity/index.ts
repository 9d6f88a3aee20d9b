/** The door of identity: who is asking, who may be told, and the accounts an installation starts with. */
import './errors.ts'
import './events.ts'
import { createPasswordHasher } from './passwords.ts'

export {
  accountAddresses,
  accountPersons,
  accountsToChoose,
  accountsWithPolicy,
  accountsWorkingIn,
  hasAccounts,
} from './directory-queries.ts'
export { ensureFirstAdministrator } from './ensure-first-administrator.ts'
export { insertAccounts } from './insert-accounts.ts'
export { resolveActor } from './resolve-actor.ts'
export { sealSecondSteps } from './seal-second-steps.ts'

/** The hash one gives to insertAccounts: slow on purpose, so it is made once for many accounts. */
export const hashPassword = (password: string): Promise<string> => createPasswordHasher().hash(password)
