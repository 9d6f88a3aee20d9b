import type { Server } from '../../platform/http/server.ts'
import { registerChannels } from './channel-routes.ts'
import { registerItems } from './item-routes.ts'
import { registerOutreach } from './outreach-routes.ts'

export function registerPublicity(server: Server): void {
  registerChannels(server)
  registerItems(server)
  registerOutreach(server)
}
