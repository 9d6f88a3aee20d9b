import { INSTALLATION } from '../../platform/audit/record.ts'
import type { Actor } from '../../platform/auth/actor.ts'

/** The locality an actor works in; whoever works in none is among the installation's own accounts. */
export const localityOf = (actor: Actor): string => actor.localityId ?? INSTALLATION
