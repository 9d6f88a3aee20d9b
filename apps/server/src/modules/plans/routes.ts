import type { Server } from '../../platform/http/server.ts'
import './errors.ts'
import './events.ts'
import './timelines.ts'
import { registerPlanRoutes } from './plan-routes.ts'
import { registerTaskRoutes } from './task-routes.ts'

export function registerPlans(server: Server): void {
  registerPlanRoutes(server)
  registerTaskRoutes(server)
}
