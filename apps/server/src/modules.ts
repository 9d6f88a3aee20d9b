/** The modules, in one readable column. */
import type { POLICY_PARTS } from '@guongsang/contract/administration.ts'
import { registerDemo } from './demo/routes.ts'
import { registerAdministration } from './modules/administration/routes.ts'
import { registerContests } from './modules/contests/routes.ts'
import { registerDocuments } from './modules/documents/routes.ts'
import { registerEvents } from './modules/events/routes.ts'
import { registerExemplars } from './modules/exemplars/routes.ts'
import { registerFiles } from './modules/files/routes.ts'
import { registerHonours } from './modules/honours/routes.ts'
import { registerIdentity } from './modules/identity/routes.ts'
import { registerInitiatives } from './modules/initiatives/routes.ts'
import { registerMovements } from './modules/movements/routes.ts'
import { registerNotifications } from './modules/notifications/routes.ts'
import { registerOpinions } from './modules/opinions/routes.ts'
import { registerOrganizations } from './modules/organizations/routes.ts'
import { registerPlans } from './modules/plans/routes.ts'
import { registerPublicity } from './modules/publicity/routes.ts'
import type { Server } from './platform/http/server.ts'

type Part = keyof typeof POLICY_PARTS

const modules: readonly [part: Part, register: (server: Server) => void][] = [
  ['identity', registerIdentity],
  ['organizations', registerOrganizations],
  ['honours', registerHonours],
  ['initiatives', registerInitiatives],
  ['documents', registerDocuments],
  ['plans', registerPlans],
  ['movements', registerMovements],
  ['events', registerEvents],
  ['exemplars', registerExemplars],
  ['publicity', registerPublicity],
  ['contests', registerContests],
  ['opinions', registerOpinions],
  ['files', registerFiles],
  ['notifications', registerNotifications],
  ['administration', registerAdministration],
  ['administration', registerDemo],
]

/** A route belongs to the part of the module that registered it. */
export function registerModules(server: Server): void {
  for (const [part, register] of modules) {
    const before = server.routes.length
    register(server)
    for (const route of server.routes.slice(before)) route.part = part
  }
}
