/** What the sign-in works with: built once for the process, and once for each caller. */
import { type Actor, publicActor } from '../../platform/auth/actor.ts'
import { INSTALLATION } from '../../platform/audit/record.ts'
import type { Clock } from '../../platform/clock.ts'
import type { Config } from '../../platform/config.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { openSeal, type Seal } from '../../platform/seal.ts'
import { createPasswordHasher, type PasswordHasher } from './passwords.ts'
import { createProvider, type Provider } from './provider.ts'
import type { AccountRow } from './tables.ts'

export interface Identity {
  clock: Clock
  hasher: PasswordHasher
  /** Closes what must not be read in a copy of the database. */
  seal: Seal
  /** How long a session lives, in milliseconds. */
  hours: { idle: number; absolute: number }
  /** The single sign-on provider, when one is configured. */
  provider: Provider | null
}

export const createIdentity = (config: Config, clock: Clock): Identity => ({
  clock,
  hasher: createPasswordHasher(),
  seal: openSeal(config),
  hours: hoursOf(config),
  provider: createProvider(config),
})

export const hoursOf = (config: Config): Identity['hours'] => ({
  idle: config.SESSION_IDLE_MINUTES * 60_000,
  absolute: config.SESSION_HOURS * 3_600_000,
})

/** Whoever stands at the door: nobody yet, but from somewhere. */
export interface Visitor {
  address: string
  device: string
  /** The same request, acting as somebody. */
  as(actor: Actor): Ctx
}

const placed = (localityId: string): string | null => (localityId === INSTALLATION ? null : localityId)

/** A guess at this account's door: recorded where the account lives, by nobody. */
export const strangerAt = (account: AccountRow): Actor => ({
  ...publicActor,
  localityId: placed(account.locality_id),
  name: 'Người chưa đăng nhập',
})

/** The account itself, before it has a session; it holds no grants yet. */
export const ownerOf = (account: AccountRow): Actor => ({
  kind: 'account',
  accountId: account.id,
  personId: account.person_id,
  localityId: placed(account.locality_id),
  organizationId: account.organization_id,
  name: account.name,
  sessionId: null,
  grants: [],
})
