import { INSTALLATION } from '../../platform/audit/record.ts'
import type { Actor } from '../../platform/auth/actor.ts'

/** The locality whose rows an administrator works on; without one, those of the installation itself. */
export const localityOf = (actor: Actor): string => actor.localityId ?? INSTALLATION
