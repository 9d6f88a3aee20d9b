/** The modules, in one readable column. */
import { registerDemo } from './demo/routes.ts'
import { registerAdministration } from './modules/administration/routes.ts'
import { registerDocuments } from './modules/documents/routes.ts'
import { registerFiles } from './modules/files/routes.ts'
import { registerHonours } from './modules/honours/routes.ts'
import { registerIdentity } from './modules/identity/routes.ts'
import { registerNotifications } from './modules/notifications/routes.ts'
import { registerOrganizations } from './modules/organizations/routes.ts'
import { registerPlans } from './modules/plans/routes.ts'
import type { Server } from './platform/http/server.ts'

export function registerModules(server: Server): void {
  registerIdentity(server)
  registerOrganizations(server)
  registerHonours(server)
  registerDocuments(server)
  registerPlans(server)
  registerFiles(server)
  registerNotifications(server)
  registerAdministration(server)
  registerDemo(server)
}
